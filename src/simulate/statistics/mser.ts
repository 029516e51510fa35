import { SimulationError } from '../error.js';
import { assertFinite } from './interval.js';

/** How many values make one batch: the 5 of MSER-5. */
const batchSize = 5;

/**
 * How many values at the start of a long series are warm-up and should be left out (MSER-5, White 1997): the cut after which
 * the mean of the rest is known best. Only the first half is considered; a cut at its end means the series is too short.
 *
 * @throws SimulationError `values.too-few` for fewer than 15, of which nothing can be said: one batch always looks best
 */
export function warmUp(values: readonly number[]): number {
  assertFinite(values);
  if (values.length < 3 * batchSize)
    throw new SimulationError(
      'values.too-few',
      `Expected at least ${3 * batchSize} values to see a warm-up in, better hundreds, but received ${values.length}.`,
    );
  const batches: number[] = [];
  for (let at = 0; at + batchSize <= values.length; at += batchSize) {
    let sum = 0;
    for (let i = at; i < at + batchSize; i += 1) sum += values[i] ?? 0;
    batches.push(sum / batchSize);
  }
  let [sum, squares, best, cut] = [0, 0, Infinity, 0];
  // Counted from the last one: squares of large numbers that differ little would leave nothing but rounding.
  const level = batches.at(-1) ?? 0;
  for (let from = batches.length - 1; from >= 0; from -= 1) {
    const value = (batches[from] ?? 0) - level;
    sum += value;
    squares += value * value;
    const left = batches.length - from;
    const score = (squares - (sum * sum) / left) / (left * left);
    if (from <= batches.length / 2 && score <= best) [best, cut] = [score, from];
  }
  return cut * batchSize;
}
