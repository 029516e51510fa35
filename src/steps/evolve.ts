import type { Reis } from '../schemas/reis.js';
import type { CommandType } from './commands.js';
import { adoptions, factOf, movingCommands, type Fact, type FactType } from './facts.js';
import { copyOf } from './lookup.js';
import { blankReis, copyReis } from './reis.js';
import type { OwnReis, ReisList, Step } from './step.js';
import { steps } from './steps.js';

interface Recipe {
  readonly changes: readonly ReisList[];
  readonly apply: (reis: OwnReis, fact: Fact) => void;
}

/** One recipe per fact: what every fact does, and then its own step. */
const recipes: ReadonlyMap<string, Recipe> = new Map(
  (Object.keys(factOf) as CommandType[]).map((command): [FactType, Recipe] => {
    const step = steps[command] as unknown as Step<CommandType>;
    const artefact = command in adoptions ? adoptions[command as keyof typeof adoptions] : undefined;
    const moves = movingCommands.has(command);
    return [
      factOf[command],
      {
        changes: artefact === undefined ? step.changes : [...step.changes, 'vastgesteld'],
        apply: (reis, fact) => {
          reis.seq = fact.seq;
          reis.op = fact.meta.op;
          if (moves && 'naar' in fact) reis.fase = fact.naar;
          if (artefact !== undefined && 'receipt' in fact) {
            const { versie, seq, meta, receipt } = fact;
            reis.vastgesteld.push({ artefact, versie, ronde: reis.ronde, op: meta.op, door: meta.door, seq, receipt });
          }
          step.evolve(reis, fact);
        },
      },
    ];
  }),
);

/** Whether this is the name of a fact. */
export const isFactType = (type: unknown): type is FactType => typeof type === 'string' && recipes.has(type);

/** Applies one fact to a journey that the caller owns: for `fold`, a batch and the simulator. */
export function applyFact(reis: OwnReis, fact: Fact): void {
  recipes.get(fact.type)?.apply(reis, fact);
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
  const recipe = recipes.get(fact.type);
  if (recipe === undefined) return next;
  for (const list of recipe.changes) own(next, list);
  recipe.apply(next, fact);
  return next;
}

/** A copy of a journey that its owner may change: every list is new, the records in it are shared. */
export function ownReis(reis: Reis): OwnReis {
  const owned = copyReis(reis);
  for (const key of Object.keys(reis) as (keyof Reis)[]) if (Array.isArray(reis[key])) own(owned, key as ReisList);
  return owned;
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
