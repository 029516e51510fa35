/** The highest of some numbers, or `least` when none is higher. No spread: a list as long as the data does not fit in one call. */
export function highest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** The lowest of some numbers, or `most` when none is lower. */
export function lowest(values: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let found = most;
  for (const value of values) found = Math.min(found, value);
  return found;
}
