/**
 * p-values of several comparisons at once, adjusted so that the chance of one false finding among them stays what it is for one
 * (Holm, 1979). In the order in which they came.
 */
export function holm(values: readonly number[]): readonly number[] {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const adjusted = values.slice();
  let least = 0;
  for (const [rank, { value, place }] of order.entries()) {
    least = Math.max(least, Math.min(1, value * (values.length - rank)));
    adjusted[place] = least;
  }
  return adjusted;
}
