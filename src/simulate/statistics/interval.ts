import { highest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { areFinite, largestValue } from '../exact/finite.js';
import { expectFields, fieldsOf } from '../fields.js';
import { studentAt } from './student.js';

/** A mean with the interval in which the true mean lies, with some confidence. */
export interface Estimate {
  readonly n: number;
  readonly mean: number;
  /** Variance of the values, not of the mean. */
  readonly variance: number;
  readonly halfWidth: number;
  readonly low: number;
  readonly high: number;
  /** How sure the interval is, such as 0.95. */
  readonly confidence: number;
  /**
   * Of `daysUpTo`, `shareArrived` and their like: how much of it may come from time for which no journey was in sight any more, where the
   * curve stays as it was. The days may be so much too many, the shares so much too small; of a difference the larger of both policies.
   * Absent when nothing: a limit well within what was seen.
   */
  readonly unseen?: number | undefined;
}

/** What is less than this share of a mean is nothing but rounding. */
export const rounding = 1e-12;

/** The least sum of squares of values that differ: below it so many digits are lost that it would look like none. */
const smallestSquares = 1e-280;

/**
 * Refuses values that are no finite numbers, or so large that their squares are none: one of them would make every mean and
 * interval say nothing.
 *
 * @throws SimulationError `values.invalid`, with its place
 */
export function assertFinite(values: readonly number[]): void {
  const place = values.findIndex((value) => !areFinite(value));
  if (place < 0) return;
  throw new SimulationError(
    'values.invalid',
    `Expected finite values of at most ${largestValue}, but value ${place + 1} of ${values.length} is ${typeof values[place] === 'number' ? values[place] : 'no number'}.`,
  );
}

/**
 * Refuses a confidence at which there is no interval.
 *
 * @throws SimulationError `values.invalid`
 */
function assertConfidence(confidence: number): void {
  if (confidence > 0 && confidence < 1) return;
  throw new SimulationError(
    'values.invalid',
    `Expected a confidence above 0 and below 1, such as 0.95, but received ${String(confidence)}.`,
  );
}

/** How an interval is made that comes from drawing again. */
export interface DrawnInterval {
  /** How sure it is; 0.95 when absent. */
  readonly confidence?: number | undefined;
  /** Of what is drawn; 1 when absent. */
  readonly seed?: number | undefined;
}

const drawnFields = fieldsOf<DrawnInterval>({ confidence: true, seed: true });

/**
 * The options of an interval that comes from so many draws, whole. A confidence that these cannot tell is refused: outside the least and
 * the greatest of them nobody looked.
 *
 * @throws SimulationError `values.invalid`
 */
export function drawnInterval(
  options: DrawnInterval,
  draws: number,
): { readonly confidence: number; readonly seed: number } {
  expectFields('options of an interval', options, drawnFields, 'values.invalid');
  const { confidence = 0.95, seed = 1 } = options;
  assertConfidence(confidence);
  const most = 1 - 2 / (draws + 1);
  if (confidence <= most) return { confidence, seed };
  throw new SimulationError(
    'values.invalid',
    `Expected a confidence of at most ${most}, which is what drawing ${draws} times again can tell, not ${confidence}.`,
  );
}

/**
 * Mean and variance of values, in two passes so that nothing is lost to rounding. Values that are all the same have no variance: a
 * sum of ten tenths is not 1, and an interval around that would be believed beyond all measure.
 *
 * @throws SimulationError `values.invalid` when they differ by so little that the squares of it are no numbers
 */
export function meanAndVariance(values: readonly number[]): { mean: number; variance: number } {
  const [first = 0] = values;
  if (values.length > 1 && values.every((value) => value === first)) return { mean: first, variance: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const most = highest(
    values.map((value) => Math.abs(value - mean)),
    0,
  );
  if (squares < smallestSquares && values.length > 1 && most > rounding * Math.abs(mean))
    throw new SimulationError(
      'values.invalid',
      `Expected values that are all the same or differ by more than ${Math.sqrt(smallestSquares)}. Take a smaller unit.`,
    );
  return { mean, variance: squares / (values.length - 1) };
}

/**
 * The mean of independent values, such as one value per replication, with a t interval.
 *
 * @param confidence - above 0 and below 1; 0.95 when absent
 * @throws SimulationError `values.too-few` when there are fewer than two, `values.invalid` when one is not finite, is beyond 1e150
 *   or the confidence is no share
 */
export function estimate(values: readonly number[], confidence = 0.95): Estimate {
  const n = values.length;
  assertFinite(values);
  assertConfidence(confidence);
  if (n < 2) {
    throw new SimulationError(
      'values.too-few',
      `Expected at least 2 values but received ${n}. An interval needs more replications that have a value.`,
    );
  }
  const { mean, variance } = meanAndVariance(values);
  const halfWidth = studentAt((1 + confidence) / 2, n - 1) * Math.sqrt(variance / n);
  return { n, mean, variance, halfWidth, low: mean - halfWidth, high: mean + halfWidth, confidence };
}

/**
 * Whether the mean is known well enough to stop: half of the interval is at most a share of the mean. Only for many values is
 * the interval at which one stops an honest one (Chow and Robbins, 1965): with few, one stops where they happen to lie close
 * together. Hence at least so many.
 */
export function isKnown(values: readonly number[], relativeHalfWidth: number, atLeast: number): boolean {
  if (values.length < Math.max(2, atLeast)) return false;
  const { mean, halfWidth } = estimate(values);
  return halfWidth <= relativeHalfWidth * Math.abs(mean);
}
