import { hasEnded } from '../../method/fasen.js';
import type { Minutes, Traveller } from './traveller.js';

/** How a journey ended, or that it had not when we stopped looking. */
export type JourneyEnd = 'arrived' | 'stopped' | 'unfinished';

/** One journey as one line of a table. Minutes are counted from the begin of the replication, marks from that of the journey. */
export interface JourneyRecord {
  readonly reis: string;
  readonly began: number;
  readonly ended: number;
  readonly end: JourneyEnd;
  readonly ronde: number;
  readonly steps: number;
  /** How often a step was refused. */
  readonly refused: number;
  /** What it cost, over all stages. */
  readonly minutes: Readonly<Minutes>;
  /** Minutes from begin to each mark that it reached. */
  readonly marks: Readonly<Record<string, number>>;
  /** What its behaviour recorded, and its measures. */
  readonly values: Readonly<Record<string, number>>;
}

/** How a journey stands. */
export function endOf({ reis }: Traveller): JourneyEnd {
  if (!hasEnded(reis.fase)) return 'unfinished';
  return reis.fase === 'aangekomen' ? 'arrived' : 'stopped';
}

/** A journey as a line. */
export function recordOf(reis: Traveller, now: number): JourneyRecord {
  const minutes: Minutes = { working: 0, resource: 0, rule: 0, waiting: 0 };
  for (const { spent } of reis.minutes) {
    minutes.working += spent.working;
    minutes.resource += spent.resource;
    minutes.rule += spent.rule;
    minutes.waiting += spent.waiting;
  }
  return {
    reis: reis.name,
    began: reis.began,
    ended: now,
    end: endOf(reis),
    ronde: reis.reis.ronde,
    steps: reis.steps,
    refused: reis.refused,
    minutes,
    marks: Object.fromEntries([...(reis.marks ?? [])].map(([name, at]) => [name, at - reis.began])),
    values: Object.fromEntries(reis.values ?? []),
  };
}
