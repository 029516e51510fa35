import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import { jaarOp, type Band } from './reeks.js';
import type { Writer } from './writer.js';

/** The round of a report, as a band on the axis of time. */
export function bandVan(
  { begin, kop }: Pick<ReisverslagArtefact, 'begin' | 'kop'>,
  { day, sentence }: Writer,
): readonly Band[] {
  if (begin === null || kop.vastgesteld === null) return [];
  return [
    { van: jaarOp(day(begin)), tot: jaarOp(day(kop.vastgesteld.op)), tekst: sentence('ronde', { ronde: kop.ronde }) },
  ];
}
