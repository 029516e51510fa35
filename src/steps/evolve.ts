import type { Reis } from '../schemas/reis.js';
import type { Fact } from './facts.js';
import { copyOf } from './lookup.js';
import { recipeOfFact } from './recipes.js';
import { blankReis, copyReis } from './blank.js';
import type { OwnReis, ReisList } from './step.js';

/** Applies one fact to a journey that the caller owns: for `fold`, a batch and the simulator. */
export function applyFact(reis: OwnReis, fact: Fact): void {
  recipeOfFact(fact.type)?.apply(reis, fact);
}

/**
 * The journey after one more fact. The journey before is left as it was; lists that the fact does not touch are shared.
 * Facts are taken as they are: no rule is asked, because a rule of today must not change what happened.
 *
 * @example
 * const after = evolve(reis, fact);
 */
export function evolve(reis: Reis, fact: Fact): Reis {
  const next = copyReis(reis);
  const recipe = recipeOfFact(fact.type);
  if (recipe === undefined) return next;
  ownLists(next, recipe.changes);
  recipe.apply(next, fact);
  return next;
}

/** A copy of a journey that its owner may change: every list is new, the records in it are shared. */
export function ownReis(reis: Reis): OwnReis {
  const owned = copyReis(reis);
  for (const key of Object.keys(reis) as (keyof Reis)[]) if (Array.isArray(reis[key])) own(owned, key as ReisList);
  return owned;
}

/** Makes these lists of a journey its own: whoever shares them with it keeps what they had. */
export function ownLists(reis: OwnReis, lists: readonly ReisList[]): void {
  for (const list of lists) own(reis, list);
}

function own<L extends ReisList>(reis: OwnReis, list: L): void {
  reis[list] = copyOf(reis[list] as readonly unknown[]) as OwnReis[L];
}

/**
 * The journey that these facts tell, from the first one on. No facts give a journey that has not started (`seq` 0).
 *
 * @example
 * const reis = fold(facts);
 */
export function fold(facts: Iterable<Fact>): Reis {
  const reis = blankReis();
  for (const fact of facts) applyFact(reis, fact);
  return reis;
}
