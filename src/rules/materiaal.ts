import { invalshoeken } from '../method/materiaal.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';

/** All angles of this journey: the nine of the method and those that the host added. */
export function invalshoekenOf(reis: Reis): readonly string[] {
  const extra = reis.spelregels.invalshoeken ?? [];
  return extra.length === 0 ? invalshoeken : [...invalshoeken, ...extra.map(({ invalshoek }) => invalshoek)];
}

/** The materiaal that is shown: what was merged into another piece stands there. Voices still count every piece. */
export function shownMateriaal(reis: Reis): readonly Materiaal[] {
  if (reis.samengevoegd.length === 0) return reis.materiaal;
  const merged = new Set(reis.samengevoegd.map(({ materiaal }) => materiaal));
  return reis.materiaal.filter(({ id }) => !merged.has(id));
}

/** The first piece of materiaal from every angle that has one. */
export function firstPerInvalshoek(reis: Reis): ReadonlyMap<string, Materiaal> {
  const first = new Map<string, Materiaal>();
  for (const materiaal of reis.materiaal)
    if (!first.has(materiaal.invalshoek)) first.set(materiaal.invalshoek, materiaal);
  return first;
}
