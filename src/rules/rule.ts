import type { Artefact } from '../method/fasen.js';
import type { Rol } from '../method/kringen.js';
import type { Niveau } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import type { Command, CommandPayloads, CommandType } from '../steps/commands.js';

/** Where something stands in a journey or a command: keys and positions, never a value that somebody typed. */
export type Path = readonly (string | number)[];

/** The part of a payload that is already known. */
type Partially<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Partially<T[K]> | undefined }
    : T;

/**
 * A step that would mend a finding: what to do, what is already known of it, and who can do it.
 *
 * `adds` brings something to the journey; `names` only names that something is lacking. The first ranks before the second.
 */
export type Remedy<C extends CommandType = CommandType> = {
  [K in C]: {
    command: K;
    /** What is known already: ids and words of the method. A step that rewrites a draft starts from the draft in the journey. */
    fill: Partially<CommandPayloads[K]>;
    /** The fields that have to be written for this to mend anything, as paths in the payload. */
    write: readonly Path[];
    kind: 'adds' | 'names' | 'explains';
    /** Roles that can do it. */
    rollen: readonly Rol[];
  };
}[C];

/** What a rule found: a code, the place, what the sentence needs, and what would mend it. The sentence is added later. */
export interface RawFinding {
  readonly code: string;
  readonly path: Path;
  /** Words of the method, numbers and labels of the host's own settings; never a text that somebody typed. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly remedies?: readonly Remedy[];
}

/** Something in the journey that meets a rule. */
export interface Evidence {
  /** The field of the journey, such as `materiaal` or `opdracht.vraag`. */
  readonly field: string;
  readonly id?: string | undefined;
}

/** What a rule says of a journey: everything that is missing, and what meets it. */
export interface Outcome {
  readonly findings: readonly RawFinding[];
  readonly by: readonly Evidence[];
}

/** The four gates of the method, the arrival, and `stap` for the rules that guard single steps. */
export type Gate = Artefact | 'aankomst' | 'stap';

/**
 * One condition of the method, as data. It is the only place where that condition stands: the guard of the machine,
 * `explain`, `route`, the documents and the docs table all read this record.
 */
export interface Rule {
  /** `gate.what`; public, never reused for another condition. */
  readonly id: string;
  readonly gate: Gate;
  /** Integrity cannot be explained away, a required rule can, advice never blocks. */
  readonly level: Niveau;
  /** «A heading or words of the method», or `ours`. */
  readonly source: string;
  /** Every code that `check` can return. */
  readonly codes: readonly string[];
  /** For a rule of `stap`: the commands that it guards; absent means every command. */
  readonly only?: readonly CommandType[] | undefined;
  /**
   * Looks at the whole journey and returns everything that is missing. Total: it never throws, whatever the journey holds.
   * The command is absent when somebody asks ahead (`explain(reis, 'foto.vaststellen')`): then only the journey is judged.
   */
  readonly check: (reis: Reis, command?: Command) => Outcome;
}

const nothingMissing: Outcome = { findings: [], by: [] };

/** Nothing is missing, and all of this meets it: for a list as long as a journey makes it, which no call can be handed one by one. */
export const metBy = (by: readonly Evidence[]): Outcome => (by.length === 0 ? nothingMissing : { findings: [], by });

/** Nothing is missing, and this meets it. */
export const met = (...by: Evidence[]): Outcome => metBy(by);

/** This is missing. A list as long as the data is given to `outcome`. */
export const unmet = (...findings: RawFinding[]): Outcome => ({ findings, by: [] });

/** Met as `whenMet` says when nothing was found. */
export const outcome = (findings: readonly RawFinding[], whenMet: Outcome = nothingMissing): Outcome =>
  findings.length === 0 ? whenMet : { findings, by: [] };

/** What a rule is made of; its gate is the first word of its id. */
type RuleDefinition = Omit<Rule, 'id' | 'gate' | 'codes'> & Partial<Pick<Rule, 'codes'>>;

/**
 * A rule; `codes` are the codes it can return, its own id when it has but one. Field by field: all rules then have one
 * shape, and asking them is quick.
 */
export function rule(id: string, { level, source, codes = [id], only, check }: RuleDefinition): Rule {
  return { id, gate: id.slice(0, id.indexOf('.')) as Gate, level, source, codes, only, check };
}
