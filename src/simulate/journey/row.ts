import { levendeFasen, type LevendeFase } from '../../method/fasen.js';
import { minutesPerDay } from '../clock/date.js';
import { Sketch, type SketchData } from '../statistics/sketch.js';
import type { Life } from '../statistics/lives.js';
import { endOf } from './record.js';
import type { Minutes, Traveller } from './traveller.js';

/**
 * What one replication of one policy came to. Whole numbers only (but for `values`, which are yours), and keys in order, so that
 * the same replication is the same bytes wherever it ran and rows add up exactly.
 */
export interface Row {
  readonly policy: string;
  readonly replication: number;
  readonly started: number;
  /** Journeys that arrived. */
  readonly arrived: number;
  /** Journeys that stopped. */
  readonly stopped: number;
  /** Journeys that were still going, or whose behaviour ended midway: nobody works on those, and they are seen until we stop looking. */
  readonly unfinished: number;
  readonly steps: number;
  /** Rounds begun, over all journeys. */
  readonly rounds: number;
  /** Minutes from begin to arrival, over the journeys that arrived. */
  readonly minutesToArrival: number;
  /** Minutes in each stage: working, in line for a resource, waiting while a rule refuses, waiting otherwise. */
  readonly stages: Readonly<Record<LevendeFase, Readonly<Minutes>>>;
  /** How often each finding stood in the way. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Minutes from a refusal to the next try, or until the journey goes on to another stage, for each finding in it. */
  readonly stalls: Readonly<Record<string, number>>;
  /** Minutes for which each resource was held. */
  readonly used: Readonly<Record<string, number>>;
  /** The same in each period of four weeks, from minute 0 on. */
  readonly usage: Readonly<Record<string, readonly number[]>>;
  /** Days that journeys lasted until arrival, as a sketch. */
  readonly days: SketchData;
  /** How many journeys arrived, were lost from sight, and stopped, on each day of their life. */
  readonly lives: readonly Life[];
  /** For each mark: how many journeys reached it, were lost from sight before, and ended without it, on each day of their life. */
  readonly marks: Readonly<Record<string, readonly Life[]>>;
  /** For each measure and each recorded number: how many journeys have one, and the sum. */
  readonly values: Readonly<Record<string, readonly [journeys: number, sum: number]>>;
}

const noMinutes = (): Minutes => ({ working: 0, resource: 0, rule: 0, waiting: 0 });

/** Counts lives by their length in days. */
class LifeCount {
  private readonly days = new Map<number, [number, number, number]>();

  add(minutes: number, place: 0 | 1 | 2): void {
    const day = Math.ceil(minutes / minutesPerDay);
    let life = this.days.get(day);
    if (life === undefined) this.days.set(day, (life = [0, 0, 0]));
    life[place] += 1;
  }

  copy(): LifeCount {
    const copy = new LifeCount();
    for (const [day, counts] of this.days) copy.days.set(day, [...counts]);
    return copy;
  }

  data(): readonly Life[] {
    return [...this.days].map(([day, counts]) => [day, ...counts] as const).sort(([a], [b]) => a - b);
  }
}

/** Which count of a life an end adds to. */
const placeOf = { arrived: 0, unfinished: 1, stopped: 2 } as const;

/** Adds journeys up to a row. */
export class RowMaker {
  started = 0;
  private readonly ends = { arrived: 0, stopped: 0, unfinished: 0 };
  private steps = 0;
  private rounds = 0;
  private minutesToArrival = 0;
  private readonly stages = new Map(levendeFasen.map((fase) => [fase, noMinutes()]));
  private readonly refusals = new Map<string, number>();
  private readonly stalls = new Map<string, number>();
  private readonly days = new Sketch();
  private readonly lives = new LifeCount();
  private readonly marks = new Map<string, LifeCount>();
  /** Journeys without any mark that is not in `marks` yet: with these the count of a new mark begins. */
  private readonly unmarked = new LifeCount();
  private readonly values = new Map<string, [number, number]>();

  /** A finding stood in the way of a step. */
  refuse(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  /** A finding stood in the way for so long. */
  stall(code: string, minutes: number): void {
    this.stalls.set(code, (this.stalls.get(code) ?? 0) + minutes);
  }

  /**
   * A journey ended, or is lost from sight. One whose behaviour ended midway is not lost from sight there: who gives up what goes slowly
   * would look fast. It is still going at the horizon.
   */
  add(reis: Traveller, now: number, horizon: number): void {
    const lasted = now - reis.began;
    const end = endOf(reis);
    const seen = end === 'unfinished' ? horizon - reis.began : lasted;
    this.ends[end] += 1;
    this.lives.add(seen, placeOf[end]);
    if (end === 'arrived') {
      this.minutesToArrival += lasted;
      this.days.add(Math.ceil(lasted / minutesPerDay));
    }
    this.steps += reis.steps;
    this.rounds += reis.reis.ronde;
    for (const { fase: stage, spent } of reis.minutes) {
      const total = this.stages.get(stage);
      if (total === undefined) continue;
      total.working += spent.working;
      total.resource += spent.resource;
      total.rule += spent.rule;
      total.waiting += spent.waiting;
    }
    this.addMarks(reis, seen, end === 'unfinished' ? 1 : 2);
    for (const [name, value] of reis.values ?? []) {
      const known = this.values.get(name) ?? [0, 0];
      this.values.set(name, [known[0] + 1, known[1] + value]);
    }
  }

  private addMarks(reis: Traveller, lasted: number, place: 1 | 2): void {
    for (const name of reis.marks?.keys() ?? []) {
      if (!this.marks.has(name)) this.marks.set(name, this.unmarked.copy());
    }
    this.unmarked.add(lasted, place);
    for (const [name, lives] of this.marks) {
      const at = reis.marks?.get(name);
      if (at === undefined) lives.add(lasted, place);
      else lives.add(at - reis.began, 0);
    }
  }

  /** The row. */
  row(policy: string, replication: number, { used, usage }: Pick<Row, 'used' | 'usage'>): Row {
    const stage = (fase: LevendeFase) => this.stages.get(fase) ?? noMinutes();
    return {
      policy,
      replication,
      started: this.started,
      ...this.ends,
      steps: this.steps,
      rounds: this.rounds,
      minutesToArrival: this.minutesToArrival,
      stages: {
        reiswens: stage('reiswens'),
        verkennen: stage('verkennen'),
        inrichten: stage('inrichten'),
        doenEnLeren: stage('doenEnLeren'),
      },
      refusals: inOrder(this.refusals),
      stalls: inOrder(this.stalls),
      used,
      usage,
      days: this.days.data(),
      lives: this.lives.data(),
      marks: inOrder(new Map([...this.marks].map(([name, lives]) => [name, lives.data()]))),
      values: inOrder(this.values),
    };
  }
}

const inOrder = <T>(counts: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
