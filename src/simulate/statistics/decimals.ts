/** Decimals at which the first digits of a number show: fewest and at most twenty. */
export const decimalsFor = (size: number, digits: number, fewest = 0): number =>
  Math.min(20, Math.max(fewest, digits - 1 - Math.floor(Math.log10(size))));
