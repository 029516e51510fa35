import { minutesPerDay } from '../clock/date.js';
import type { Row } from '../journey/row.js';
import { compare, type Comparison } from '../statistics/compare.js';
import { estimate, isKnown, type Estimate } from '../statistics/interval.js';
import { incidenceAt, restrictedMean } from '../statistics/incidence.js';
import { mergeLives, type Lives } from '../statistics/lives.js';
import { Sketch } from '../statistics/sketch.js';
import { SimulationError } from '../error.js';
import { replicate } from '../journey/replicate.js';
import type { Scenario } from '../journey/scenario.js';
import { assertSeen, rememberHorizon, replayOf } from './horizon.js';
import { adjust, othersThan, type ComparisonOfMany } from './many.js';
import { rowsOf } from './study.js';

/** One number for each replication; `undefined` when it has none, such as the days to arrival where nobody arrived. */
export type Measure = (row: Row) => number | undefined;

/** A total of a row for each of so many journeys; none when there were none. */
const each = (total: number, journeys: number): number | undefined => (journeys === 0 ? undefined : total / journeys);

/** Days until arrival on average, of the journeys that arrived. Says nothing about those that did not. */
export const daysToArrival: Measure = (row) => each(row.minutesToArrival / minutesPerDay, row.arrived);

function assertLimit(limit: number): void {
  if (!(limit > 0 && limit < Infinity))
    throw new SimulationError('run.invalid', `Expected a limit in days above 0, not ${limit}.`);
}

/** A measure of lives, up to a limit for which they could be seen. */
const ofLives =
  (pick: (row: Row) => Lives, limit: number, measures: (lives: Lives) => number): Measure =>
  (row) => {
    assertSeen(row, limit);
    const lives = pick(row);
    return lives.length === 0 ? undefined : measures(lives);
  };

/**
 * Days until arrival on average, counted up to a limit: a journey that stopped never arrives and counts for the whole limit
 * («never arrived»), an unfinished one as unfinished (Aalen and Johansen). So no policy looks faster by stopping more journeys;
 * how many arrived and stopped, `shareArrived` and `shareStopped` tell.
 *
 * @param limit - days, at most those for which the scenario looks
 * @throws SimulationError `run.invalid` when the limit is beyond that, for rows of a study or of `replicateUntil`
 */
export function daysUpTo(limit: number): Measure {
  assertLimit(limit);
  return ofLives(
    ({ lives }) => lives,
    limit,
    (lives) => restrictedMean(lives, limit),
  );
}

/** Share of journeys that has arrived after so many days, with stopped ones as stopped and unfinished ones as unfinished. */
export function shareArrived(limit: number): Measure {
  assertLimit(limit);
  return ofLives(
    ({ lives }) => lives,
    limit,
    (lives) => incidenceAt(lives, limit).ended,
  );
}

/** Share of journeys that has stopped after so many days. */
export function shareStopped(limit: number): Measure {
  assertLimit(limit);
  return ofLives(
    ({ lives }) => lives,
    limit,
    (lives) => incidenceAt(lives, limit).otherwise,
  );
}

/** The lives of a mark in a row. Where no journey reached it, all of them ended or are going without it. */
const markLives =
  (mark: string) =>
  (row: Row): Lives =>
    row.marks[mark] ?? row.lives.map(([day, arrived, going, stopped = 0]) => [day, 0, going, arrived + stopped]);

/**
 * Days from the begin of a journey until it reaches a mark, on average, counted up to a limit. A journey that ended without it
 * never reaches it and counts for the whole limit, as in `daysUpTo`.
 *
 * @throws SimulationError `run.invalid` when the limit is beyond what the scenario sees
 */
export function daysToMark(mark: string, limit: number): Measure {
  assertLimit(limit);
  return ofLives(markLives(mark), limit, (lives) => restrictedMean(lives, limit));
}

/** Share of journeys that has reached a mark after so many days. */
export function shareReached(mark: string, limit: number): Measure {
  assertLimit(limit);
  return ofLives(markLives(mark), limit, (lives) => incidenceAt(lives, limit).ended);
}

/** The mean of a measure of your own, or of what a behaviour recorded, over the journeys of a replication that have one. */
export const meanOf =
  (name: string): Measure =>
  (row) => {
    const [journeys, sum] = row.values[name] ?? [0, 0];
    return each(sum, journeys);
  };

/** Days per journey in line for something shared, over all stages. */
export const daysInLine: Measure = (row) =>
  each(Object.values(row.stages).reduce((sum, { resource }) => sum + resource, 0) / minutesPerDay, row.started);

/** Days per journey for which a finding stood in the way. */
export const daysStalled =
  (code: string): Measure =>
  (row) =>
    each((row.stalls[code] ?? 0) / minutesPerDay, row.started);

/** Journeys that arrived before we stopped looking. */
export const arrivals: Measure = (row) => row.arrived;

/** The rows of a policy that there is. */
function rowsUnder(rows: readonly Row[], policy: string): readonly Row[] {
  const own = rowsOf(rows, policy);
  if (own.length > 0) return own;
  const known = [...new Set(rows.map((row) => row.policy))].map((name) => `«${name}»`).join(', ');
  throw new SimulationError(
    'run.invalid',
    `Expected a policy of these rows (${known || 'there are no rows'}), not «${policy}».`,
  );
}

/** A measure of a row. A value that is no number is refused, with how to look at its replication again. */
function measuredIn(row: Row, measure: Measure): number | undefined {
  const value = measure(row);
  if (value === undefined || Number.isFinite(value)) return value;
  const policy = row.policy === '' ? '' : ` of policy «${row.policy}»`;
  throw new SimulationError(
    'values.invalid',
    `Expected a measure that is a finite number, or undefined where there is none; in replication ${row.replication}${policy} it is ${value}. Replay with: ${replayOf(row)}`,
  );
}

/** What a policy measures, replication by replication, without those that have no value. */
export const valuesOf = (rows: readonly Row[], policy: string, measure: Measure): readonly number[] =>
  rowsUnder(rows, policy)
    .map((row) => measuredIn(row, measure))
    .filter((value) => value !== undefined);

/**
 * A measure of one policy, with its interval. Replications without a value are left out; `n` is how many had one.
 *
 * @throws SimulationError `values.too-few` when fewer than two had one, `run.invalid` when there is no such policy
 */
export const measured = (rows: readonly Row[], policy: string, measure: Measure, confidence?: number): Estimate =>
  estimate(valuesOf(rows, policy, measure), confidence);

/**
 * The difference between two policies, pair by pair: `b` minus `a`. A pair of which one has no value is left out; `n` is how
 * many are left.
 *
 * @throws SimulationError `values.too-few` when fewer than two are left, `run.invalid` when there is no such policy
 * @example
 * comparePolicies(rows, 'vier', 'vijf', daysUpTo(100)).low > 0; // five is slower, with 95 % confidence
 */
export function comparePolicies(rows: readonly Row[], a: string, b: string, measure: Measure): Comparison {
  const left = rowsUnder(rows, a).map((row) => measuredIn(row, measure));
  const right = rowsUnder(rows, b).map((row) => measuredIn(row, measure));
  if (left.length !== right.length) {
    throw new SimulationError(
      'run.invalid',
      `Expected as many replications of «${a}» as of «${b}», not ${left.length} and ${right.length}.`,
    );
  }
  const isOfPair = (_: unknown, i: number) => left[i] !== undefined && right[i] !== undefined;
  return compare(left.filter(isOfPair) as number[], right.filter(isOfPair) as number[]);
}

/**
 * Every policy against one of them, pair by pair, with p-values for all comparisons together (Holm): of twenty policies that do
 * nothing, one looks different by chance.
 *
 * @throws as `comparePolicies`
 * @example
 * const differences = compareAll(rows, 'vier', daysUpTo(100));
 */
export const compareAll = (rows: readonly Row[], policy: string, measure: Measure): readonly ComparisonOfMany[] =>
  adjust(othersThan(rows, policy).map((other) => [other, comparePolicies(rows, policy, other, measure)] as const));

/** The distribution of days until arrival under a policy, over all replications. */
export function daysOf(rows: readonly Row[], policy: string): Sketch {
  const sketch = new Sketch();
  for (const { days } of rowsUnder(rows, policy)) sketch.merge(days);
  return sketch;
}

/** Journeys under a policy that are not in the distribution of days until arrival: they stopped or were unfinished. */
export const othersOf = (rows: readonly Row[], policy: string): number =>
  rowsUnder(rows, policy).reduce((sum, { stopped, unfinished }) => sum + stopped + unfinished, 0);

/** Days per journey for which each finding stood in the way, under a policy. */
export function stalls(rows: readonly Row[], policy: string): Readonly<Record<string, number>> {
  const own = rowsUnder(rows, policy);
  const codes = [...new Set(own.flatMap((row) => Object.keys(row.stalls)))].sort();
  const started = own.reduce((sum, row) => sum + row.started, 0);
  const minutes = (code: string) => own.reduce((sum, row) => sum + (row.stalls[code] ?? 0), 0);
  return Object.fromEntries(codes.map((code) => [code, minutes(code) / minutesPerDay / Math.max(1, started)]));
}

/** How long journeys lasted under a policy, stopped and unfinished ones included; or how long it took until a mark. */
export const livesOf = (rows: readonly Row[], policy: string, mark?: string): Lives =>
  mergeLives(rowsUnder(rows, policy).map(mark === undefined ? ({ lives }) => lives : markLives(mark)));

/** When to stop replicating. */
export interface UntilOptions {
  readonly seed: number;
  readonly measure: Measure;
  /** Half of the interval as a share of the mean, such as 0.05. */
  readonly relativeHalfWidth: number;
  /** Fewest and most replications; 30 and 10,000 when absent. Fewer than 30 make an interval hold less than it says. */
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Takes rows in order of replication until their measure is known as precisely as wanted. Rows without a value do not count. */
export class Until {
  readonly rows: Row[] = [];
  private readonly values: number[] = [];

  constructor(private readonly options: Omit<UntilOptions, 'seed'>) {}

  /** Takes one more row; gives the estimate when it is known. */
  take(row: Row): Estimate | undefined {
    const { measure, relativeHalfWidth, atLeast = 30 } = this.options;
    this.rows.push(row);
    const value = measuredIn(row, measure);
    if (value === undefined) return undefined;
    this.values.push(value);
    return isKnown(this.values, relativeHalfWidth, atLeast) ? estimate(this.values) : undefined;
  }

  /** That it takes more replications than are allowed. */
  failure(atMost: number): SimulationError {
    return new SimulationError(
      'run.invalid',
      `Expected ${this.options.relativeHalfWidth} relative half-width within ${atMost} replications, of which ${this.values.length} had a value. Ask for a wider interval or allow more.`,
    );
  }
}

/**
 * Replicates a scenario until its measure is known as precisely as wanted. Replications without a value do not count.
 *
 * @throws SimulationError `run.invalid` when that takes more replications than `atMost`
 * @example
 * const { estimate } = replicateUntil(scenario, { seed: 1, measure: daysUpTo(100), relativeHalfWidth: 0.05 });
 */
export function replicateUntil(
  scenario: Scenario,
  options: UntilOptions,
): { rows: readonly Row[]; estimate: Estimate } {
  const { seed, atMost = 10_000 } = options;
  const until = new Until(options);
  while (until.rows.length < atMost) {
    const row = replicate(scenario, { seed, replication: until.rows.length });
    rememberHorizon([row], { [row.policy]: scenario }, seed);
    const known = until.take(row);
    if (known !== undefined) return { rows: until.rows, estimate: known };
  }
  throw until.failure(atMost);
}
