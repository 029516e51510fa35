import type { Streefwaarde } from '../schemas/doel.js';
import { metEenheid } from './eenheid.js';
import type { Writer } from './writer.js';

/** What a target says beside its period: a limit, two limits, or words. */
export type Streef = Pick<Streefwaarde, 'operator' | 'waarde' | 'bovengrens' | 'woorden'>;

/** A target as people say it: «hoogstens 26 %», «tussen 20 en 24 %». A limit is never printed without how it is meant. */
export function streefTekst(
  writer: Writer,
  { bovengrens, operator, waarde, woorden }: Streef,
  eenheid: string,
): string {
  const { label, number, sentence } = writer;
  const value =
    waarde === undefined
      ? ''
      : bovengrens === undefined
        ? [operator === undefined ? '' : label('operator', operator), metEenheid(writer, waarde, eenheid)]
            .filter(Boolean)
            .join(' ')
        : sentence('marge', { laag: number(waarde), hoog: metEenheid(writer, bovengrens, eenheid) });
  return [value, woorden].filter(Boolean).join(' ');
}
