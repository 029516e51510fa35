import type { Artefact } from '../method/fasen.js';
import { isFewer } from '../method/materiaal.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import { foldAdopted } from '../steps/adopted.js';
import type { Fact } from '../steps/facts.js';
import { byId, has } from '../steps/lookup.js';

/** What an assembly looks at: the journey, and the facts that made it, if the host gave them. */
interface View {
  readonly reis: Reis;
  readonly facts: readonly Fact[] | undefined;
}

/**
 * The journey as an adopted version saw it, when the host gives the facts: a document of an adoption knows nothing of what came after.
 * A version that is not adopted, and a call without facts, sees the journey as it is given.
 */
export function viewOf(reis: Reis, artefact: Artefact, versie: number, facts: readonly Fact[] | undefined): View {
  const adopted = reis.vastgesteld.find((made) => made.artefact === artefact && made.versie === versie);
  if (facts === undefined || adopted === undefined) return { reis, facts };
  const then = facts.slice(0, adopted.seq);
  const isAsAdopted = reis.seq <= adopted.seq || facts.length < adopted.seq;
  return { reis: isAsAdopted ? reis : asOfNow(foldAdopted(facts, adopted), reis), facts: then };
}

/**
 * The journey of then, without what the journey of now says was erased, and for no more people than now. The facts that a host gives may end
 * before an erasure of which the journey knows.
 */
function asOfNow(then: Reis, now: Reis): Reis {
  const isErased = ({ id }: { id: string }): boolean => has(now.gewist, id);
  const stones = now.gewist.filter(({ id }) => has(then.materiaal, id));
  return {
    ...then,
    materiaal: then.materiaal.filter((piece) => !isErased(piece)).map((piece) => narrowed(piece, now)),
    gewist: [...then.gewist, ...stones],
    samengevoegd: then.samengevoegd.filter((merge) => !has(now.gewist, merge.in)),
    errata: now.errata,
  };
}

function narrowed(piece: Materiaal, now: Reis): Materiaal {
  const publiek = byId(now.materiaal, piece.id)?.publiek ?? piece.publiek;
  return isFewer(publiek, piece.publiek) ? { ...piece, publiek } : piece;
}
