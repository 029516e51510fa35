import { levendeFasen, type LevendeFase } from '../../method/fasen.js';
import { minutesPerDay } from '../clock/date.js';
import { Sketch, type SketchData } from '../statistics/sketch.js';
import type { Minutes, Traveller } from './traveller.js';

/**
 * What one replication of one policy came to. Whole numbers only, and keys in order, so that the same replication is the
 * same bytes wherever it ran and rows add up exactly.
 */
export interface Row {
  readonly policy: string;
  readonly replication: number;
  readonly started: number;
  /** Journeys that arrived. */
  readonly arrived: number;
  /** Journeys that stopped. */
  readonly stopped: number;
  /** Journeys that were still going, or whose behaviour ended midway. */
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
  /** Days that journeys lasted until arrival, as a sketch. */
  readonly days: SketchData;
  /** How many journeys arrived, and how many were lost from sight, on each day of their life. */
  readonly lives: readonly (readonly [day: number, arrived: number, censored: number])[];
}

const noMinutes = (): Minutes => ({ working: 0, resource: 0, rule: 0, waiting: 0 });

/** Adds journeys up to a row. */
export class RowMaker {
  started = 0;
  private arrived = 0;
  private stopped = 0;
  private unfinished = 0;
  private steps = 0;
  private rounds = 0;
  private minutesToArrival = 0;
  private readonly stages = new Map(levendeFasen.map((fase) => [fase, noMinutes()]));
  private readonly refusals = new Map<string, number>();
  private readonly stalls = new Map<string, number>();
  private readonly days = new Sketch();
  private readonly lives = new Map<number, [number, number]>();

  /** A finding stood in the way of a step. */
  refuse(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  /** A finding stood in the way for so long. */
  stall(code: string, minutes: number): void {
    this.stalls.set(code, (this.stalls.get(code) ?? 0) + minutes);
  }

  /** A journey ended, or is lost from sight. */
  add(reis: Traveller, now: number): void {
    const { fase, ronde } = reis.reis;
    const lasted = now - reis.began;
    const day = Math.ceil(lasted / minutesPerDay);
    const life = this.lives.get(day) ?? [0, 0];
    if (fase === 'aangekomen') {
      this.arrived += 1;
      this.minutesToArrival += lasted;
      this.days.add(day);
      life[0] += 1;
    } else {
      if (fase === 'gestaakt') this.stopped += 1;
      else this.unfinished += 1;
      life[1] += 1;
    }
    this.lives.set(day, life);
    this.steps += reis.steps;
    this.rounds += ronde;
    for (const { fase: stage, spent } of reis.minutes) {
      const total = this.stages.get(stage as LevendeFase);
      if (total === undefined) continue;
      total.working += spent.working;
      total.resource += spent.resource;
      total.rule += spent.rule;
      total.waiting += spent.waiting;
    }
  }

  /** The row. */
  row(policy: string, replication: number, used: Readonly<Record<string, number>>): Row {
    const stage = (fase: LevendeFase) => this.stages.get(fase) ?? noMinutes();
    return {
      policy,
      replication,
      started: this.started,
      arrived: this.arrived,
      stopped: this.stopped,
      unfinished: this.unfinished,
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
      days: this.days.data(),
      lives: [...this.lives]
        .map(([day, [arrived, censored]]) => [day, arrived, censored] as const)
        .sort(([a], [b]) => a - b),
    };
  }
}

const inOrder = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
