import type { Meta } from '../../schemas/basis/values.js';
import type { Finding, RejectionCode } from '../../machine/findings.js';
import type { Command, CommandPayloads, CommandType } from '../../steps/commands.js';

/** A command without when and by whom: the simulation knows both. */
export type StepCommand = { [K in CommandType]: { type: K; meta?: Meta } & CommandPayloads[K] }[CommandType];

/** What a behaviour can ask for: time to pass, opening hours, something shared, a step. */
export type Activity =
  | { readonly kind: 'wait' | 'work'; readonly minutes: number }
  | { readonly kind: 'open'; readonly calendar: string }
  | { readonly kind: 'seize'; readonly resource: string; readonly priority: number; readonly patience: number }
  | { readonly kind: 'release'; readonly resource: string }
  | { readonly kind: 'step'; readonly command: Command; readonly door: string };

/** What a behaviour hears back. */
export interface Answer {
  /** The step was allowed; the resource is held. Waiting always ends well. */
  readonly ok: boolean;
  /** Why a step was refused; `null` when it was not. */
  readonly rejection: RejectionCode | null;
  /** Everything that was missing, with the steps that would mend it. */
  readonly findings: readonly Finding[];
}

/** The answer to what is allowed, got or over; also what a behaviour is begun with, which reads no answer before its first activity. */
export const granted: Answer = { ok: true, rejection: null, findings: [] };

/** A behaviour of people, as a generator: it yields what it wants and sees what came of it. */
export type Behaviour = Generator<Activity, void, Answer>;

/** Lets time pass, on every day of the week. Whole minutes: a fraction is rounded. */
export const wait = (minutes: number): Activity => ({ kind: 'wait', minutes });

/** Works for so many minutes, in working time only. Whole minutes: a fraction is rounded. */
export const work = (minutes: number): Activity => ({ kind: 'work', minutes });

/**
 * Waits until people are at work: no time passes during opening hours, nor at the minute at which a workday closes.
 *
 * @param calendar - one of the `calendars` of the scenario; `besluiten` is its usual calendar when it has none of that name
 */
export const untilOpen = (calendar = ''): Activity => ({ kind: 'open', calendar });

/** What to do while a resource is not free. */
export interface SeizeOptions {
  /** Lowest number first; 0 when absent. */
  readonly priority?: number | undefined;
  /** Minutes after which to give up; the answer is then not `ok`. For ever when absent. */
  readonly patience?: number | undefined;
}

/** Waits until one of a shared resource is free, and holds it. */
export const seize = (resource: string, { priority = 0, patience = Infinity }: SeizeOptions = {}): Activity => ({
  kind: 'seize',
  resource,
  priority,
  patience,
});

/** Gives it back. */
export const release = (resource: string): Activity => ({ kind: 'release', resource });

/**
 * Tries a step of the method; the answer says whether the rules allowed it. The simulation writes `meta` into the command
 * that it is given, so a behaviour may use one command again and again.
 *
 * @param door - id of the reiziger who does it
 */
export const doStep = (command: StepCommand, door: string): Activity => ({
  kind: 'step',
  command: command as Command,
  door,
});
