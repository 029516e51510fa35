import { SimulationError } from '../error.js';
import { estimate, meanAndVariance, type Estimate } from './interval.js';

/** How two ways of working differ. */
export interface Comparison extends Estimate {
  readonly a: Estimate;
  readonly b: Estimate;
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
  const differences = b.map((value, i) => value - (a[i] ?? 0));
  const difference = estimate(differences, confidence);
  const apart = meanAndVariance(a).variance + meanAndVariance(b).variance;
  return {
    ...difference,
    a: estimate(a, confidence),
    b: estimate(b, confidence),
    varianceReduction: difference.variance === 0 ? Infinity : apart / difference.variance,
  };
}

/** A difference in words: how much, how sure, from how many pairs. */
export function describe({ mean, low, high, n, varianceReduction }: Comparison, unit: string): string {
  const interval = `95 %: ${low.toFixed(1)} to ${high.toFixed(1)}`;
  const chance = `variance ${varianceReduction.toFixed(1)} times smaller by common random numbers`;
  return `${mean.toFixed(1)} ${unit} (${interval}; n = ${n}; ${chance})`;
}
