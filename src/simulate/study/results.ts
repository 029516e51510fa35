import { minutesPerDay } from '../clock/date.js';
import type { Row } from '../journey/row.js';
import { compare, type Comparison } from '../statistics/compare.js';
import { estimate, isKnown, type Estimate } from '../statistics/interval.js';
import { mergeLives, restrictedMean, type Lives } from '../statistics/kaplanMeier.js';
import { Sketch } from '../statistics/sketch.js';
import { SimulationError } from '../error.js';
import { replicate } from '../journey/replicate.js';
import type { Scenario } from '../journey/scenario.js';
import { rowsOf } from './study.js';

/** One number for each replication. */
export type Measure = (row: Row) => number;

/** Days until arrival on average, of the journeys that arrived. Says nothing about those that did not. */
export const daysToArrival: Measure = (row) => row.minutesToArrival / minutesPerDay / Math.max(1, row.arrived);

/** Days until arrival on average, counted up to a limit, with unfinished journeys as unfinished (Kaplan–Meier). */
export const daysUpTo =
  (limit: number): Measure =>
  (row) =>
    restrictedMean(row.lives, limit);

/** Days per journey in line for something shared, over all stages. */
export const daysInLine: Measure = (row) =>
  Object.values(row.stages).reduce((sum, { resource }) => sum + resource, 0) / minutesPerDay / Math.max(1, row.started);

/** Days per journey for which a finding stood in the way. */
export const daysStalled =
  (code: string): Measure =>
  (row) =>
    (row.stalls[code] ?? 0) / minutesPerDay / Math.max(1, row.started);

/** Journeys that arrived before we stopped looking. */
export const arrivals: Measure = (row) => row.arrived;

/** A measure of one policy, with its interval. */
export const measured = (rows: readonly Row[], policy: string, measure: Measure, confidence?: number): Estimate =>
  estimate(rowsOf(rows, policy).map(measure), confidence);

/**
 * The difference between two policies, pair by pair: `b` minus `a`.
 *
 * @example
 * comparePolicies(rows, 'vier', 'vijf', daysToArrival).low > 0; // five is slower, with 95 % confidence
 */
export const comparePolicies = (rows: readonly Row[], a: string, b: string, measure: Measure): Comparison =>
  compare(rowsOf(rows, a).map(measure), rowsOf(rows, b).map(measure));

/** The distribution of days until arrival under a policy, over all replications. */
export function daysOf(rows: readonly Row[], policy: string): Sketch {
  const sketch = new Sketch();
  for (const { days } of rowsOf(rows, policy)) sketch.merge(days);
  return sketch;
}

/** Days per journey for which each finding stood in the way, under a policy. */
export function stalls(rows: readonly Row[], policy: string): Readonly<Record<string, number>> {
  const own = rowsOf(rows, policy);
  const codes = [...new Set(own.flatMap((row) => Object.keys(row.stalls)))].sort();
  const started = own.reduce((sum, row) => sum + row.started, 0);
  const minutes = (code: string) => own.reduce((sum, row) => sum + (row.stalls[code] ?? 0), 0);
  return Object.fromEntries(codes.map((code) => [code, minutes(code) / minutesPerDay / Math.max(1, started)]));
}

/** How long journeys lasted under a policy, unfinished ones included. */
export const livesOf = (rows: readonly Row[], policy: string): Lives =>
  mergeLives(rowsOf(rows, policy).map(({ lives }) => lives));

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

/** Replicates a scenario until its measure is known as precisely as wanted. */
export function replicateUntil(
  scenario: Scenario,
  options: UntilOptions,
): { rows: readonly Row[]; estimate: Estimate } {
  const { seed, measure, relativeHalfWidth, atLeast = 30, atMost = 10_000 } = options;
  const rows: Row[] = [];
  const values: number[] = [];
  while (rows.length < atMost) {
    const row = replicate(scenario, { seed, replication: rows.length });
    rows.push(row);
    values.push(measure(row));
    if (isKnown(values, relativeHalfWidth, atLeast)) return { rows, estimate: estimate(values) };
  }
  throw new SimulationError(
    'run.invalid',
    `Expected ${relativeHalfWidth} relative half-width within ${atMost} replications.`,
  );
}
