import { exp, log } from '../exact/log.js';
import type { Comparison } from './compare.js';
import type { Estimate } from './interval.js';

/** Whether every replication had the same share, and it is none or all: of such an interval by replications has no width. */
const isAtBorder = ({ mean, variance }: Estimate): boolean => variance === 0 && (mean === 0 || mean === 1);

/**
 * An estimate of a share: its interval does not leave 0 to 1. Where nothing, or everything, was seen in every replication the interval is
 * that of Clopper and Pearson over journeys, as if they were independent: 3.7 divided by how many there were, with 95 %.
 *
 * @param journeys - of which it is known how they stood
 */
export function asShare<T extends Estimate>(estimate: T, journeys: number): T {
  const { mean, confidence } = estimate;
  const [low, high] = [Math.max(0, estimate.low), Math.min(1, estimate.high)];
  if (!isAtBorder(estimate)) return { ...estimate, low, high };
  const off = journeys > 0 ? 1 - exp(log((1 - confidence) / 2) / journeys) : 1;
  return { ...estimate, halfWidth: off, low: mean === 0 ? 0 : 1 - off, high: mean === 0 ? off : 1 };
}

/**
 * A difference of shares: no further than from all to nothing. Where both are at a border in every replication it is as uncertain as
 * both of them together.
 */
export function asDifference(comparison: Comparison, journeysA: number, journeysB: number): Comparison {
  const [a, b] = [asShare(comparison.a, journeysA), asShare(comparison.b, journeysB)];
  if (!(isAtBorder(comparison.a) && isAtBorder(comparison.b)))
    return { ...comparison, a, b, low: Math.max(-1, comparison.low), high: Math.min(1, comparison.high) };
  const [low, high] = [b.low - a.high, b.high - a.low];
  return { ...comparison, a, b, low, high, halfWidth: Math.max(comparison.mean - low, high - comparison.mean) };
}
