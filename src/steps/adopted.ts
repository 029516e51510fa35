import { isFewer, type Publiek } from '../method/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import type { Vaststelling } from '../schemas/vaststelling.js';
import { applyFact } from './evolve.js';
import type { Fact } from './facts.js';
import { byId, has, replace } from './lookup.js';
import { blankReis } from './blank.js';

/**
 * The journey as it was when an artefact was adopted, to assemble that version again. What was erased since stays erased,
 * with its tombstone; what is for fewer people since is for fewer here as well; errata that came since are there.
 *
 * @example
 * const [first] = reis.vastgesteld.filter(({ artefact }) => artefact === 'foto');
 * const foto = assembleFoto(foldAdopted(facts, first), { publiek: 'netwerk' });
 */
export function foldAdopted(facts: readonly Fact[], adopted: Pick<Vaststelling, 'seq'>): Reis {
  const reis = blankReis();
  for (const fact of facts.slice(0, adopted.seq)) applyFact(reis, fact);
  const { seq, op } = reis;
  const since = new Map<string, Publiek>();
  for (const fact of facts.slice(adopted.seq)) {
    if (fact.type === 'materiaal.gecorrigeerd') since.set(fact.materiaal.id, fact.materiaal.publiek);
    // A tombstone of what came later says nothing about this version.
    const erases = fact.type === 'materiaal.gewist' && has(reis.materiaal, fact.materiaal);
    if (erases || fact.type === 'erratum.geplaatst') applyFact(reis, fact);
  }
  for (const [id, publiek] of since) {
    const then = byId(reis.materiaal, id);
    if (then && isFewer(publiek, then.publiek)) replace(reis.materiaal, { ...then, publiek });
  }
  const gewist = reis.gewist.map((stone) => {
    const publiek = since.get(stone.id);
    return publiek && stone.publiek && isFewer(publiek, stone.publiek) ? { ...stone, publiek } : stone;
  });
  return { ...reis, gewist, seq, op };
}
