/** The largest value, either side of 0, that is calculated with: products of two of them, and sums of those, still fit a number. */
export const largestValue = 1e150;

/** Whether values are numbers that can be calculated with. */
export const areFinite = (...values: readonly number[]): boolean =>
  values.every((value) => Math.abs(value) <= largestValue);
