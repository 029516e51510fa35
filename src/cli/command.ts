import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command may touch. A test gives its own and needs no process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads a text file; `-` is standard input. Throws what the system throws. */
  readonly readFile: (path: string) => string;
  /** Writes a file and makes the folders above it. Throws what the system throws. */
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  /** What tells a file from every other, also behind a link; `undefined` when there is none. Throws nothing. */
  readonly identity: (path: string) => string | undefined;
  /** The version of the package. */
  readonly version: () => string;
  /** The language of the terminal, such as `en_GB.UTF-8`; unknown when absent. */
  readonly language?: string | undefined;
  /** The files of an example that the package ships, by their path in its folder. */
  readonly example: (name: string) => ReadonlyMap<string, string>;
  /** What a host writes in its package.json to get this very package: a version, or where it was installed from. */
  readonly library: () => string;
  /** Whether a folder is not there or holds nothing. */
  readonly isEmpty: (folder: string) => boolean;
}

/** What scripts can count on. */
export const exitCodes = {
  /** Done; for `check`: the next gate is open, or the journey has ended. */
  ok: 0,
  /** The input or the way it was asked is not in order: one line on standard error says why. */
  bad: 1,
  /** Only `check`: the journal is in order and the next gate is closed. */
  closed: 2,
} as const;

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One command of the command line. */
export interface CliCommand {
  /** How it is called, without the name of the program: `check JOURNAL [--json]`. Each way on a line. */
  readonly usage: string;
  /** What it does; the first sentence stands in the overview of all commands. */
  readonly summary: string;
  /** Calls to copy, without the name of the program. A test runs them. */
  readonly examples: readonly string[];
  /** Does it. Throws a `Complaint` for whatever the person who asked has to mend. */
  readonly run: (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;
}

/** Something that the person who asked has to mend: one clear line, never a stack trace. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/** A command that was asked in a way that it does not know: its usage is said too. */
export class WrongUsage extends Complaint {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What the arguments of a command came to. */
type ReadArgs<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** The arguments of a command, or a complaint that names what was wrong with them. */
export function readArgs<const O extends Options>(args: readonly string[], options: O): ReadArgs<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs explains at length how to pass a value that begins with a dash; the first sentence is enough.
    const wrong = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    const known = Object.keys(options).map((option) => `--${option}`);
    throw new WrongUsage(`${wrong}; allowed are ${known.length === 0 ? 'no options' : known.join(', ')}`);
  }
}

/** The value of an option that allows a few words only. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Complaint(`--${option} is one of ${allowed.join(', ')}`);
  return found;
}

/** The whole number of an option, when it was given. */
export function whole(name: string, value: string | undefined, least = 0): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < least) throw new Complaint(`--${name} is a whole number from ${least}`);
  return number;
}

/** The only positional argument of a command. */
export function onlyOne(name: string, positionals: readonly string[]): string {
  const [value, ...rest] = positionals;
  if (value === undefined) throw new WrongUsage(`${name} is missing`);
  if (rest.length > 0) throw new WrongUsage(`expected one ${name} but received ${positionals.length}`);
  return value;
}
