import { ownOf } from '../../method/own.js';
import { minutesPerDay } from '../clock/date.js';
import { SimulationError } from '../error.js';
import type { Row } from '../journey/row.js';
import { compare, type Comparison } from '../statistics/compare.js';
import { estimate, type Estimate } from '../statistics/interval.js';
import { mergeLives, type Lives } from '../statistics/lives.js';
import { Sketch } from '../statistics/sketch.js';
import { adjust, othersThan, type ComparisonOfMany } from './many.js';
import { assertMeasure } from './asked.js';
import { areOfOneRun, assertMark } from './horizon.js';
import type { Measure } from './measure.js';
import { markLives, measuredIn } from './measures.js';
import { inSight, pairsInSight } from './sight.js';
import { rowsOf } from './study.js';

/**
 * Refuses rows that are there twice, such as of a part that was read twice, around which an interval would be too narrow; or of two
 * studies, of which no mean means anything.
 */
function assertOnce(rows: readonly Row[]): void {
  const known = new Map<number, Row>();
  for (const row of rows) {
    const before = known.get(row.replication);
    known.set(row.replication, row);
    if (before === undefined || !areOfOneRun(before, row)) continue;
    throw new SimulationError(
      'run.invalid',
      `Expected each replication of «${row.policy}» once, but ${row.replication} is there twice: was a part of the rows read twice, or are they of two studies?`,
    );
  }
}

/** The rows of a policy that there is. */
function rowsUnder(rows: readonly Row[], policy: string): readonly Row[] {
  const own = rowsOf(rows, policy);
  assertOnce(own);
  if (own.length > 0) return own;
  const known = [...new Set(rows.map((row) => row.policy))].map((name) => `«${name}»`).join(', ');
  throw new SimulationError(
    'run.invalid',
    `Expected a policy of these rows (${known || 'there are no rows'}), not «${policy}».`,
  );
}

/** What a policy measures, replication by replication, without those that have no value. */
export function valuesOf(rows: readonly Row[], policy: string, measure: Measure): readonly number[] {
  const own = rowsUnder(rows, policy);
  assertMeasure(rows, measure);
  return own.map((row) => measuredIn(row, measure)).filter((value) => value !== undefined);
}

/**
 * A measure of one policy, with its interval. Replications without a value are left out; `n` is how many had one. The interval of
 * `shareArrived`, `shareStopped` and `shareReached` lies between 0 and 1; where nothing, or everything, was seen in every replication it is that
 * of Clopper and Pearson over journeys, as if they were independent.
 *
 * @throws SimulationError `values.too-few` when fewer than two had one, `run.invalid` when there is no such policy or a
 *   replication of it is there twice
 */
export const measured = (rows: readonly Row[], policy: string, measure: Measure, confidence?: number): Estimate =>
  inSight(estimate(valuesOf(rows, policy, measure), confidence), rowsOf(rows, policy), measure);

/** Rows in order of replication, in whatever order they were read: only the same replication met the same chance. */
const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.slice().sort((one, other) => one.replication - other.replication);

/**
 * The difference between two policies, pair by pair: `b` minus `a`. A pair of which one has no value is left out; `n` is how
 * many are left.
 *
 * @throws SimulationError `values.too-few` when fewer than two are left, `run.invalid` when there is no such policy, a replication is of
 *   one of them only or there twice
 * @example
 * comparePolicies(rows, 'vier', 'vijf', daysUpTo(100)).low > 0; // five is slower, with 95 % confidence
 */
export function comparePolicies(rows: readonly Row[], a: string, b: string, measure: Measure): Comparison {
  assertMeasure(rows, measure);
  const [one, other] = [inOrder(rowsUnder(rows, a)), inOrder(rowsUnder(rows, b))];
  if (one.length !== other.length) {
    throw new SimulationError(
      'run.invalid',
      `Expected as many replications of «${a}» as of «${b}», not ${one.length} and ${other.length}.`,
    );
  }
  const alone = one.find((row, i) => row.replication !== other[i]?.replication);
  if (alone !== undefined) {
    throw new SimulationError(
      'run.invalid',
      `Expected pairs: the same replications of «${a}» and of «${b}»; one of them lacks some, from ${alone.replication} on.`,
    );
  }
  const left = one.map((row) => measuredIn(row, measure));
  const right = other.map((row) => measuredIn(row, measure));
  const isOfPair = (_: unknown, i: number) => left[i] !== undefined && right[i] !== undefined;
  return pairsInSight(
    compare(left.filter(isOfPair) as number[], right.filter(isOfPair) as number[]),
    one.filter(isOfPair),
    other.filter(isOfPair),
    measure,
  );
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
  const minutes = (code: string) => own.reduce((sum, row) => sum + (ownOf(row.stalls, code) ?? 0), 0);
  return Object.fromEntries(codes.map((code) => [code, minutes(code) / minutesPerDay / Math.max(1, started)]));
}

/** How long journeys lasted under a policy, stopped and unfinished ones included; or how long it took until a mark. */
export function livesOf(rows: readonly Row[], policy: string, mark?: string): Lives {
  const own = rowsUnder(rows, policy);
  if (mark !== undefined) assertMark(rows, mark);
  return mergeLives(own.map(mark === undefined ? ({ lives }) => lives : markLives(mark)));
}
