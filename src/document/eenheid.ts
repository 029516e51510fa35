import { isRedacted } from '../method/redacted.js';
import { hardSpace } from './fit.js';
import type { Writer } from './writer.js';

/**
 * A value as people write it, with its unit: no line ends between them. What had a unit that was erased was erased with it, and a number
 * that is left there says nothing.
 */
export function achterWaarde(waarde: string, eenheid: string): string {
  if (isRedacted(eenheid)) return eenheid;
  return eenheid === '' ? waarde : `${waarde}${hardSpace}${eenheid}`;
}

/** A number with its unit. */
export const metEenheid = ({ number }: Pick<Writer, 'number'>, waarde: number, eenheid: string): string =>
  achterWaarde(number(waarde), eenheid);

/** The same in running text, where a line may end between them. */
export const inTekst = ({ number }: Pick<Writer, 'number'>, waarde: number, eenheid: string): string =>
  isRedacted(eenheid) ? eenheid : `${number(waarde)} ${eenheid}`;
