import { hardSpace } from './fit.js';
import type { Writer } from './writer.js';

/** A value with its unit: no line ends between them. */
export const metEenheid = ({ number }: Pick<Writer, 'number'>, waarde: number, eenheid: string): string =>
  eenheid === '' ? number(waarde) : `${number(waarde)}${hardSpace}${eenheid}`;
