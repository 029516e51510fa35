import { hardSpace } from './fit.js';
import type { Writer } from './writer.js';

/** A value as people write it, with its unit: no line ends between them. */
export const achterWaarde = (waarde: string, eenheid: string): string =>
  eenheid === '' ? waarde : `${waarde}${hardSpace}${eenheid}`;

/** A number with its unit. */
export const metEenheid = ({ number }: Pick<Writer, 'number'>, waarde: number, eenheid: string): string =>
  achterWaarde(number(waarde), eenheid);
