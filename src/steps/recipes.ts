import type { CommandType } from './commands.js';
import { adoptions, commandOfFact, factOf, type Fact, type FactType } from './facts.js';
import type { OwnReis, ReisList } from './step.js';
import { stepOf } from './steps.js';

/** A step, ready to use: which fact its command becomes, and what that fact does. */
export interface Recipe {
  readonly fact: FactType;
  /** The fields of the command that the fact carries. */
  readonly fields: readonly string[];
  /** The lists that the fact changes. */
  readonly changes: readonly ReisList[];
  /** Changes a journey that the caller owns: what every fact does, and then what this one does. */
  readonly apply: (reis: OwnReis, fact: Fact) => void;
}

function recipe(command: CommandType): Recipe {
  const step = stepOf(command);
  const artefact = command in adoptions ? adoptions[command as keyof typeof adoptions] : undefined;
  return {
    fact: factOf[command],
    fields: Object.keys(step.payload),
    changes: artefact === undefined ? step.changes : [...step.changes, 'vastgesteld'],
    apply: (reis, fact) => {
      reis.seq = fact.seq;
      reis.op = fact.meta.op;
      if ('naar' in fact) reis.fase = fact.naar;
      if (artefact !== undefined && 'receipt' in fact) {
        const { versie, seq, meta, receipt, besluit } = fact;
        const made = { artefact, versie, ronde: reis.ronde, op: meta.op, door: meta.door, seq, receipt };
        reis.vastgesteld.push(besluit === undefined ? made : { ...made, besluit });
      }
      step.apply(reis, fact);
    },
  };
}

const commands = Object.keys(factOf) as CommandType[];

/** The recipe of each command. */
export const recipes = Object.fromEntries(commands.map((command) => [command, recipe(command)])) as Readonly<
  Record<CommandType, Recipe>
>;

const ofFact: ReadonlyMap<string, Recipe> = new Map(
  Array.from(commandOfFact, ([fact, command]) => [fact, recipes[command]]),
);

/** The recipe of a fact; `undefined` for what is no name of a fact. */
export const recipeOfFact = (type: string): Recipe | undefined => ofFact.get(type);

/** Whether this is the name of a fact. */
export const isFactType = (type: unknown): type is FactType => ofFact.has(type as string);
