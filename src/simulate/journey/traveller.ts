import type { Explanation } from '../../machine/explain.js';
import { levendeFasen, type LevendeFase } from '../../method/fasen.js';
import type { Reis } from '../../schemas/reis.js';
import type { Spelregels } from '../../schemas/spelregels.js';
import type { Fact } from '../../steps/facts.js';
import { blankReis, copyReis } from '../../steps/blank.js';
import type { OwnReis } from '../../steps/step.js';
import type { Behaviour } from '../clock/activity.js';
import type { StepCommand } from '../clock/activity.js';
import type { Meeting } from '../clock/calendar.js';
import { minutesPerDay, sharedDateOf } from '../clock/date.js';
import { SimulationError } from '../error.js';
import type { Process, Usage } from '../clock/process.js';
import type { Resource, Waiting } from '../clock/resource.js';
import type { Sampler } from '../random/samplers.js';
import type { Purposes } from '../random/stream.js';
import { countIn, type Tallies, type Tally } from './tallies.js';

/** What a stage of a journey cost, in minutes. */
export type Minutes = Record<Usage | 'rule', number>;

const usages = ['working', 'resource', 'rule', 'waiting'] as const satisfies readonly (keyof Minutes)[];

/** How many numbers say what a journey cost: so many for each stage. */
export const costsPerReis = levendeFasen.length * usages.length;

/** A stage and what it cost. */
export interface StageMinutes {
  readonly fase: LevendeFase;
  readonly spent: Minutes;
}

/** What the traveller shares with the others in its world. */
export interface Surroundings {
  readonly spelregels: Spelregels | undefined;
  readonly parameters: Record<string, number>;
  /** Parameters that a distribution gives. */
  readonly samplers: Record<string, Sampler>;
  readonly purposes: Purposes;
  readonly tallies: Tallies;
  /** The journey with which each begins; one that has not started when absent. */
  readonly origin: Reis | undefined;
  /** How a step would stand now. */
  readonly explain: (reis: Traveller, command: StepCommand, door: string) => Explanation;
  /** The first such meeting from a minute on. */
  readonly meetingFrom: (minute: number, meeting: Meeting, calendar: string) => number;
  /** Whether a resource of this name has a unit left now and nobody waits for it. */
  readonly isFree: (resource: string) => boolean;
  readonly clock: { readonly now: number };
  /** The day on which minute 0 falls, counted from 1970-01-01. */
  readonly firstDay: number;
}

/** Where every journey begins. Its lists are shared by all of them. */
const blank = blankReis();

/** One journey in a simulation: what its behaviour can see and ask, and what it cost so far. */
export class Traveller implements Process {
  readonly body: Behaviour;
  held: readonly Resource<Process>[] = [];
  place: Waiting<Process> | undefined = undefined;
  since = 0;
  why: Usage = 'waiting';
  steps = 0;
  refused = 0;
  /** When it began. */
  readonly began: number;
  /** The step that was refused and is not yet allowed, with what stood in its way and since when. */
  refusal: { type: string; codes: readonly string[]; since: number } | undefined = undefined;
  /** How often each step was refused for the same reasons, since any step was allowed. */
  refusals: Map<string, { why: string; times: number }> | undefined = undefined;
  /** Every fact, when somebody wants to see all of it. */
  facts: Fact[] | undefined = undefined;
  /** When it first reached each mark. */
  marks: Map<string, number> | undefined = undefined;
  /** What its behaviour recorded. */
  values: Map<string, number> | undefined = undefined;
  /** Where its numbers stand among those of all journeys; -1 when it has ended. */
  private row: number;
  /** Its numbers after its end. */
  private past: Tally | undefined = undefined;
  /** Made when somebody looks: a journey that waits for its first step has nothing in it yet. */
  private made: OwnReis | undefined = undefined;

  constructor(
    /** Which journey of its replication, from 0. */
    readonly number: number,
    private readonly surroundings: Surroundings,
    behaviour: (reis: Traveller) => Behaviour,
  ) {
    this.began = surroundings.clock.now;
    this.row = surroundings.tallies.open();
    this.body = behaviour(this);
  }

  /** How rows and messages name it, such as `r17`. */
  get name(): string {
    return `r${this.number}`;
  }

  /** The journey as the rules made it. The simulation owns it; a behaviour reads it. */
  get reis(): Reis {
    return this.owned;
  }

  /** The journey, for whoever carries steps out on it. Its lists are shared with other journeys: `applyShared` copies them first. */
  get owned(): OwnReis {
    this.made ??= copyReis(this.surroundings.origin ?? blank);
    return this.made;
  }

  /** The current minute. */
  get now(): number {
    return this.surroundings.clock.now;
  }

  /** The current day, `2026-01-12`. */
  get today(): string {
    return sharedDateOf(this.surroundings.firstDay + Math.floor(this.now / minutesPerDay));
  }

  /** The minute of a moment, `2026-01-12T09:00:00+01:00`, counted from the begin of the scenario. */
  minuteOf(moment: string): number {
    return Math.floor(Date.parse(moment) / 60_000) - this.surroundings.firstDay * minutesPerDay;
  }

  /** The settings of the method that this scenario starts with. */
  get spelregels(): Spelregels | undefined {
    return this.surroundings.spelregels;
  }

  /** Time passed in the stage in which it is now. */
  spend(why: keyof Minutes, minutes: number): void {
    const fase = this.made?.fase ?? this.surroundings.origin?.fase ?? 'reiswens';
    const stage = levendeFasen.indexOf(fase as LevendeFase);
    // After its end a journey costs nothing.
    if (stage < 0) return;
    const at = stage * usages.length + usages.indexOf(why);
    if (this.row >= 0) this.surroundings.tallies.spend(this.row, at, minutes);
  }

  /** What each stage cost. */
  get minutes(): readonly StageMinutes[] {
    const costs = this.past?.costs ?? this.surroundings.tallies.costsOf(this.row);
    return levendeFasen.map((fase, stage) => {
      const [working = 0, resource = 0, rule = 0, waiting = 0] = costs.slice(stage * usages.length);
      return { fase, spent: { working, resource, rule, waiting } };
    });
  }

  /** A number of the policy. Who asks for one that nobody gave has made a mistake in a name. */
  parameter(name: string): number {
    const value = this.surroundings.parameters[name];
    if (value === undefined) throw new RangeError(`Expected a parameter ${name} in the scenario.`);
    return value;
  }

  /**
   * A number of the policy, or a draw when the scenario gives a distribution for it.
   *
   * @param usual - the distribution of what is asked, made of the number; the number itself when absent
   */
  amount(name: string, purpose = name, usual?: (value: number) => Sampler): number {
    const sampler = this.surroundings.samplers[name];
    if (sampler !== undefined) return this.draw(purpose, sampler);
    const value = this.parameter(name);
    return usual === undefined ? value : this.draw(purpose, usual(value));
  }

  /** Whether something happens whose chance is a number of the policy. */
  chance(name: string, purpose = name): boolean {
    // A draw for the chance itself has its own stream: a policy that gives a number for it would get out of step with it.
    const chance = this.amount(name, name === purpose ? `${name}.kans` : name);
    if (!(chance >= 0 && chance <= 1))
      throw new RangeError(`Expected ${name} to be a chance from 0 to 1, not ${chance}.`);
    return this.happens(purpose, chance);
  }

  /** How the rules would take a step now, with everything that stands in its way. Changes nothing and counts nowhere. */
  explain(command: StepCommand, door: string): Explanation {
    return this.surroundings.explain(this, command, door);
  }

  /**
   * Minutes until the next such meeting. Meetings on days off, and in a recess, are skipped.
   *
   * @param calendar - one of the `calendars` of the scenario; `besluiten` when absent
   */
  untilMeeting(meeting: Meeting, calendar = 'besluiten'): number {
    return this.surroundings.meetingFrom(this.now, meeting, calendar) - this.now;
  }

  /** Reaches a mark: an event of your own, which rows count from the begin of the journey. Only the first time counts. */
  mark(name: string): void {
    this.marks ??= new Map();
    if (!this.marks.has(name)) this.marks.set(name, this.now);
  }

  /**
   * Records a number of your own, of which rows hold the mean per journey. The last one counts.
   *
   * @throws SimulationError `values.invalid` for a value that is not finite
   */
  record(name: string, value: number): void {
    if (!Number.isFinite(value))
      throw new SimulationError('values.invalid', `Expected a finite ${name}, not ${value}.`);
    this.values ??= new Map();
    this.values.set(name, value);
  }

  /** Whether one of a shared resource is free now. */
  isFree(resource: string): boolean {
    return this.surroundings.isFree(resource);
  }

  /** The next number for a purpose, from a distribution. Every purpose has a stream of its own in every journey. */
  draw(purpose: string, sampler: Sampler): number {
    const { purposes, tallies } = this.surroundings;
    const place = purposes.placeOf(purpose);
    const drawn = this.past === undefined ? tallies.count(this.row, place) : countIn(this.past.draws, place);
    return sampler(purposes.numberAt(place, this.number, drawn), this.now);
  }

  /** It ended, or is lost from sight: from now on it keeps its numbers itself. */
  retire(): void {
    if (this.past !== undefined) return;
    this.past = this.surroundings.tallies.close(this.row);
    this.row = -1;
  }

  /** Whether something happens that has this chance. */
  happens(purpose: string, chance: number): boolean {
    return this.draw(purpose, (share) => share) < chance;
  }
}
