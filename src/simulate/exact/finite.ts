/** The largest value, either side of 0, that is calculated with: products of two of them, and sums of those, still fit a number. */
export const largestValue = 1e150;

/** Whether values are numbers that can be calculated with; a text that looks like one is none. */
export const areFinite = (...values: readonly number[]): boolean =>
  values.every((value) => typeof value === 'number' && Math.abs(value) <= largestValue);
