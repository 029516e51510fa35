import { isRedacted } from '../method/redacted.js';
import { hardSpace } from './fit.js';
import type { Writer } from './writer.js';

/** A number whose unit was erased was erased with it: what is left there says nothing. */
const withUnit = (waarde: string, between: string, eenheid: string): string =>
  isRedacted(eenheid) ? eenheid : `${waarde}${between}${eenheid}`;

/** A value as people write it, with its unit: no line ends between them. */
export const achterWaarde = (waarde: string, eenheid: string): string =>
  eenheid === '' ? waarde : withUnit(waarde, hardSpace, eenheid);

/** A number with its unit. */
export const metEenheid = ({ number }: Pick<Writer, 'number'>, waarde: number, eenheid: string): string =>
  achterWaarde(number(waarde), eenheid);

/** A number with its unit where a line may end between them. */
export const inTekst = ({ number }: Pick<Writer, 'number'>, waarde: number, eenheid: string): string =>
  withUnit(number(waarde), ' ', eenheid);
