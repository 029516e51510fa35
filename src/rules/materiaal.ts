import { invalshoeken } from '../method/materiaal.js';
import { minderjarigen } from '../method/woorden.js';
import type { Verhaalkaart } from '../schemas/kaart.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';

/** All angles of this journey: the nine of the method and those that the host added. */
export function invalshoekenOf(reis: Reis): readonly string[] {
  const extra = reis.spelregels.invalshoeken ?? [];
  return extra.length === 0 ? invalshoeken : [...invalshoeken, ...extra.map(({ invalshoek }) => invalshoek)];
}

/** Whether a card is of a minor, or tells something of a special category. Nobody stands behind an invented story. */
export const isBeschermd = ({ bijzonder = [], fictief, leeftijdsgroep }: Verhaalkaart): boolean =>
  fictief !== true && (minderjarigen.includes(leeftijdsgroep) || bijzonder.length > 0);

/** Tells which materiaal is shown: what was merged into another piece stands there. Voices still count every piece. */
export function shownIn({ samengevoegd }: Reis): (piece: Materiaal) => boolean {
  if (samengevoegd.length === 0) return () => true;
  const merged = new Set(samengevoegd.map(({ materiaal }) => materiaal));
  return ({ id }) => !merged.has(id);
}

/** The materiaal that is shown. */
export const shownMateriaal = (reis: Reis): readonly Materiaal[] =>
  reis.samengevoegd.length === 0 ? reis.materiaal : reis.materiaal.filter(shownIn(reis));

/** The first piece that is shown from every angle that has one. */
export function firstPerInvalshoek(reis: Reis): ReadonlyMap<string, Materiaal> {
  const first = new Map<string, Materiaal>();
  for (const piece of shownMateriaal(reis)) if (!first.has(piece.invalshoek)) first.set(piece.invalshoek, piece);
  return first;
}
