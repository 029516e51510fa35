import type { Row } from '../journey/row.js';
import type { Comparison } from '../statistics/compare.js';
import { holm } from '../statistics/holm.js';

/** One of several comparisons with the same policy. */
export interface ComparisonOfMany extends Comparison {
  readonly policy: string;
  /** The p-value for all comparisons together. */
  readonly adjusted: number;
}

/** Several comparisons, each with its p-value for all of them together. */
export function adjust(
  comparisons: readonly (readonly [policy: string, comparison: Comparison])[],
): readonly ComparisonOfMany[] {
  const adjusted = holm(comparisons.map(([, { p }]) => p));
  return comparisons.map(([policy, comparison], i) => ({ ...comparison, policy, adjusted: adjusted[i] ?? 1 }));
}

/** The policies of rows, but for one. */
export const othersThan = (rows: readonly Row[], policy: string): readonly string[] =>
  [...new Set(rows.map((row) => row.policy))].filter((name) => name !== policy);
