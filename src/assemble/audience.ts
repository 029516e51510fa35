import type { Publiek } from '../method/materiaal.js';
import type { Grafsteen, Reis } from '../schemas/reis.js';
import { byId, has } from '../steps/lookup.js';
import { groundsOf, statementOf, type Statement } from './grounds.js';
import { mayShow } from './options.js';

/**
 * The general law of audiences, for one journey and one audience: a text that rests only on what this audience may not see is not shown to
 * it, unless the text itself says for whom it is. One ground that may be seen is enough. Erasing widens nothing: what rests on nothing any more
 * is for those who saw one of its grounds.
 */
export interface Audience {
  /** Whether this audience may see a ground: a piece of materiaal, or another statement of the journey. */
  readonly sees: (id: string) => boolean;
  readonly shows: (statement: Statement) => boolean;
  /** Whether a statement also rests on something that this audience may not see. */
  readonly hides: (grounds: readonly string[]) => boolean;
}

/** What one audience may see of a journey. */
export function audienceOf(reis: Reis, publiek: Publiek): Audience {
  const known = new Map<string, boolean>();
  const sees = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Two things that rest on each other and on nothing else: neither shows the other.
    known.set(id, false);
    const answer = look(id);
    known.set(id, answer);
    return answer;
  };
  const look = (id: string): boolean => {
    const piece = byId(reis.materiaal, id);
    if (piece) return mayShow(piece.publiek, publiek);
    const inzicht = byId(reis.inzichten, id);
    if (inzicht) return shows({ publiek: inzicht.publiek, grounds: inzicht.materiaal });
    const element = byId(reis.werkzameElementen, id);
    if (element) return shows({ ...element, grounds: groundsOf.element(element) });
    const keuze = byId(reis.keuzes, id);
    if (keuze) return shows({ ...keuze, grounds: groundsOf.keuze(keuze) });
    const oordeel = byId(reis.oordelen, id);
    return oordeel === undefined || shows(statementOf.oordeel(oordeel));
  };
  // An erasure of before this was kept says nothing of whom it was for.
  const saw = ({ publiek: was = 'kern' }: Grafsteen): boolean => mayShow(was, publiek);
  const shows = ({ publiek: own, grounds }: Statement): boolean => {
    if (own !== undefined) return mayShow(own, publiek);
    if (grounds.length === 0) return true;
    const left = grounds.filter((id) => !has(reis.gewist, id));
    return left.length > 0 ? left.some(sees) : reis.gewist.some((stone) => grounds.includes(stone.id) && saw(stone));
  };
  return { sees, shows, hides: (grounds) => grounds.some((id) => !has(reis.gewist, id) && !sees(id)) };
}
