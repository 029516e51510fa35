import type { Schema } from '../schemas/basis/schema.js';
import type { Reis } from '../schemas/reis.js';
import type { Command, CommandPayloads, CommandType } from './commands.js';
import type { Fact, FactOf } from './facts.js';
import { pointing } from './pointing.js';
import type { Report } from './report.js';

/** A journey that somebody owns and may change: the copy that `evolve` makes, or the one that `fold` builds. */
export type OwnReis = {
  -readonly [K in keyof Reis]: Reis[K] extends readonly (infer Item)[] ? Item[] : Reis[K];
};

/** The lists of a journey. A recipe changes those that its step names in `changes`. */
export type ReisList = { [K in keyof Reis]: Reis[K] extends readonly unknown[] ? K : never }[keyof Reis];

/** A journey in which a recipe may change these lists and no others: forgetting to name one does not compile. */
export type Editable<L extends ReisList> = {
  -readonly [K in Exclude<keyof Reis, ReisList>]: Reis[K];
} & { -readonly [K in L]: OwnReis[K] } & { readonly [K in Exclude<ReisList, L>]: Reis[K] };

export type { Thing } from '../method/dingen.js';

export type { Report } from './report.js';

/**
 * One thing that can be done: what it takes, which fact it becomes and what that fact changes. Everything about a step
 * that is not a rule of the method stands in its definition and nowhere else.
 */
interface Definition<C extends CommandType, L extends ReisList> {
  /** A schema for every field of the payload. */
  readonly payload: { readonly [K in keyof CommandPayloads[C]]-?: Schema<CommandPayloads[C][K]> };
  /** The lists that the recipe changes; `evolve` copies these and shares the others between the journey before and after. */
  readonly changes: readonly L[];
  /** The recipe. It changes the journey that it is given and never a record in it: records are replaced. */
  readonly apply: (reis: Editable<L>, fact: Fact<FactOf[C]>) => void;
  /** Reports every id that the command brings: is it new? */
  readonly brings?: (command: Command<C>, reis: Reis, report: Report) => void;
  /** Reports what the command points to and no schema says: that what is described again is there. The rest `step` adds. */
  readonly pointsTo?: (command: Command<C>, reis: Reis, report: Report) => void;
}

/** A step, whatever lists it changes: its recipe can be run on a journey that the caller owns whole. */
export type Step<C extends CommandType> = Omit<Definition<C, ReisList>, 'apply'> & {
  readonly apply: (reis: OwnReis, fact: Fact<FactOf[C]>) => void;
};

/** Defines a step; its recipe gets a journey in which only the lists of `changes` can be changed. */
export function step<C extends CommandType, const L extends ReisList = never>(definition: Definition<C, L>): Step<C> {
  const own = definition.pointsTo;
  const references = pointing(definition.payload as Readonly<Record<string, Schema<unknown>>>);
  if (references === undefined) return definition;
  return {
    ...definition,
    pointsTo: (command, reis, report) => {
      own?.(command, reis, report);
      references(command as Command, reis, report);
    },
  };
}

/** The definitions of some steps, keyed by command. */
export type Steps<C extends CommandType> = { readonly [K in C]: Step<K> };
