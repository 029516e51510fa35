import type { Fact } from '../../steps/facts.js';
import { ownLists } from '../../steps/evolve.js';
import { recipeOfFact } from '../../steps/recipes.js';
import type { OwnReis, ReisList } from '../../steps/step.js';
import { oneList, oneRecord } from './shared.js';

/** Lists whose records name no moment and no step: many journeys of a simulation hold the same ones. */
const alike: ReadonlySet<ReisList> = new Set<ReisList>([
  'reizigers',
  'materiaal',
  'witteVlekken',
  'keuzes',
  'programmas',
  'experimenten',
  'doelgroepen',
  'ontmoetingen',
  'werkzameElementen',
  'reisverslagen',
]);

/**
 * Carries out a fact on a journey whose lists are shared with other journeys: those that the fact changes are copied before, and
 * what came of them is shared again. A replication may hold hundreds of thousands of journeys, and a list that grows by itself keeps
 * room for sixteen more.
 */
export function applyShared(reis: OwnReis, fact: Fact): void {
  const recipe = recipeOfFact(fact.type);
  if (recipe === undefined) return;
  const { opdracht, spelregels } = reis;
  ownLists(reis, recipe.changes);
  recipe.apply(reis, fact);
  for (const list of recipe.changes) share(reis, list);
  if (reis.opdracht !== null && reis.opdracht !== opdracht) reis.opdracht = oneRecord(reis.opdracht);
  if (reis.spelregels !== spelregels) reis.spelregels = oneRecord(reis.spelregels);
}

function share<L extends ReisList>(reis: OwnReis, list: L): void {
  const pieces: readonly unknown[] = reis[list];
  reis[list] = (pieces.length === 0 || alike.has(list) ? oneList(pieces) : pieces.slice()) as OwnReis[L];
}
