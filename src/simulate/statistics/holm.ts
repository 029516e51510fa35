import { SimulationError } from '../error.js';

/**
 * p-values of several comparisons at once, adjusted so that the chance of one false finding among them stays what it is for one
 * (Holm, 1979). In the order in which they came.
 *
 * @throws SimulationError `values.invalid` when one is no chance
 */
export function holm(values: readonly number[]): readonly number[] {
  const strange = values.findIndex((value) => !(value >= 0 && value <= 1));
  if (strange >= 0)
    throw new SimulationError(
      'values.invalid',
      `Expected p-values from 0 to 1, but value ${strange + 1} of ${values.length} is ${values[strange]}.`,
    );
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const adjusted = values.slice();
  let least = 0;
  for (const [rank, { value, place }] of order.entries()) {
    least = Math.max(least, Math.min(1, value * (values.length - rank)));
    adjusted[place] = least;
  }
  return adjusted;
}
