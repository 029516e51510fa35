import { lowest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { betaBelow } from '../exact/beta.js';
import { decimalsFor } from './decimals.js';
import { assertFinite, estimate, meanAndVariance, type Estimate } from './interval.js';

/** How two ways of working differ. */
export interface Comparison extends Estimate {
  readonly a: Estimate;
  readonly b: Estimate;
  /** How often so large a difference would be seen by chance if there were none. For several comparisons at once: `compareAll`. */
  readonly p: number;
  /**
   * How many times smaller the variance of the difference is than without common random numbers; below 1 it is larger. Infinity when
   * the difference is the same in every pair.
   */
  readonly varianceReduction: number;
}

/**
 * The difference `b - a` of values that belong together in pairs: the same replication under two policies, which met the
 * same chance (common random numbers).
 */
export function compare(a: readonly number[], b: readonly number[], confidence = 0.95): Comparison {
  if (a.length !== b.length) {
    throw new SimulationError('run.invalid', `Expected pairs but received ${a.length} and ${b.length} values.`);
  }
  assertFinite(a);
  assertFinite(b);
  const differences = withoutRounding(
    b.map((value, i) => value - (a[i] ?? 0)),
    b.map((value, i) => unitsOff * Number.EPSILON * Math.max(Math.abs(value), Math.abs(a[i] ?? 0))),
  );
  const difference = estimate(differences, confidence);
  const unpaired = meanAndVariance(a).variance + meanAndVariance(b).variance;
  return {
    ...difference,
    a: estimate(a, confidence),
    b: estimate(b, confidence),
    p: pOf(difference),
    varianceReduction: difference.variance === 0 ? Infinity : unpaired / difference.variance,
  };
}

/** What a subtraction of numbers of some size may be off, in units of the last place: each of them was a sum itself. */
const unitsOff = 64;

/**
 * Differences that differ by nothing but rounding are one difference: it would be believed beyond all measure. What each may be off
 * depends on its own pair: beside one that is very large, others may differ truly.
 */
function withoutRounding(differences: readonly number[], off: readonly number[]): readonly number[] {
  const least = lowest(off);
  const surest = differences[off.indexOf(least)] ?? 0;
  if (!differences.every((value, i) => Math.abs(value - surest) <= least + (off[i] ?? 0))) return differences;
  return differences.map(() => (Math.abs(surest) <= least ? 0 : surest));
}

/** The two-sided p-value of a mean that differs from 0, by Student's t. */
function pOf({ mean, variance, n }: Estimate): number {
  if (variance === 0) return mean === 0 ? 1 : 0;
  const t = mean / Math.sqrt(variance / n);
  return betaBelow((n - 1) / (n - 1 + t * t), (n - 1) / 2, 0.5);
}

/**
 * As many decimals as an interval bears: two digits of the half-width, and no digit that is chance; but never so few that an end
 * beside 0 reads as 0. Of a difference that is the same in every pair a tenth, or
 * four digits.
 */
function decimalsOf({ mean, low, high, halfWidth }: Comparison): number {
  if (halfWidth === 0) {
    const isInTenths = Math.abs(Number(mean.toFixed(1)) - mean) <= 1e-9 * Math.abs(mean);
    return isInTenths ? 1 : decimalsFor(Math.abs(mean), 4, 1);
  }
  const decimals = decimalsFor(halfWidth, 2);
  const hidden = [low, high].filter((end) => end !== 0 && Number(end.toFixed(decimals)) === 0);
  return hidden.reduce((most, end) => Math.max(most, decimalsFor(Math.abs(end), 1)), decimals);
}

/** What common random numbers did to the variance: they may also have made it larger, where two policies go against each other. */
function inPairs(varianceReduction: number): string {
  if (varianceReduction === Infinity) return 'the same in every pair';
  const isSmaller = varianceReduction >= 1;
  const times = (isSmaller ? varianceReduction : 1 / varianceReduction).toFixed(1);
  if (times === '1.0') return 'variance no smaller by common random numbers';
  return `variance ${times} times ${isSmaller ? 'smaller' : 'larger'} by common random numbers`;
}

/**
 * What nobody saw of a difference; nothing where it is small beside the interval. It is no part of the interval, which knows of chance only.
 */
function unseenOf({ unseen = 0, halfWidth }: Comparison, inWords: (value: number) => string): string {
  if (unseen <= halfWidth / 2) return '';
  return `; up to ${inWords(unseen)} of it may come from time for which no journey was in sight: take a lower limit`;
}

/** A difference in words: how much, how sure, from how many pairs. */
export function describe(comparison: Comparison, unit: string): string {
  const { mean, low, high, n, confidence, varianceReduction } = comparison;
  const decimals = decimalsOf(comparison);
  // What rounds to 0 has no sign.
  const inWords = (value: number) => value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '');
  const interval = `${Number((100 * confidence).toPrecision(12))} %: ${inWords(low)} to ${inWords(high)}`;
  return `${inWords(mean)} ${unit} (${interval}; n = ${n}; ${inPairs(varianceReduction)}${unseenOf(comparison, inWords)})`;
}
