import { SimulationError } from '../error.js';
import { betaBelow } from '../exact/beta.js';
import { assertFinite, estimate, meanAndVariance, type Estimate } from './interval.js';

/** How two ways of working differ. */
export interface Comparison extends Estimate {
  readonly a: Estimate;
  readonly b: Estimate;
  /** How often so large a difference would be seen by chance if there were none. For several comparisons at once: `compareAll`. */
  readonly p: number;
  /** How many times smaller the variance of the difference is than without common random numbers. */
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
  const differences = b.map((value, i) => value - (a[i] ?? 0));
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

/** The two-sided p-value of a mean that differs from 0, by Student's t. */
function pOf({ mean, variance, n }: Estimate): number {
  if (variance === 0) return mean === 0 ? 1 : 0;
  const t = mean / Math.sqrt(variance / n);
  return betaBelow((n - 1) / (n - 1 + t * t), (n - 1) / 2, 0.5);
}

/** As many decimals as an interval of this half-width bears: two digits of the half-width, and no digit that is chance. */
function decimalsOf(halfWidth: number): number {
  return halfWidth > 0 ? Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(halfWidth)))) : 1;
}

/** A difference in words: how much, how sure, from how many pairs. */
export function describe(comparison: Comparison, unit: string): string {
  const { mean, low, high, n, halfWidth, confidence, varianceReduction } = comparison;
  // What rounds to 0 has no sign.
  const inWords = (value: number) => value.toFixed(decimalsOf(halfWidth)).replace(/^-(?=[0.]+$)/, '');
  const interval = `${Number((100 * confidence).toFixed(2))} %: ${inWords(low)} to ${inWords(high)}`;
  const chance =
    varianceReduction === Infinity
      ? 'the same in every pair'
      : `variance ${varianceReduction.toFixed(1)} times smaller by common random numbers`;
  return `${inWords(mean)} ${unit} (${interval}; n = ${n}; ${chance})`;
}
