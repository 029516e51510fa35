/** Deepest nesting that is read; a fact has no ten levels. Ours. */
const deepest = 64;

/** Whether a plain value nests at most so many levels deep. */
const nestsWithin = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => nestsWithin(inner, levels - 1)));

/**
 * A plain copy of a value, as JSON would carry it; `undefined` when it cannot be read or nests too deep. What is checked and
 * what is used are then the same, whatever getters, proxies and `toJSON` a value has.
 */
export function plainCopy(value: unknown): unknown {
  try {
    const text = JSON.stringify(value) as string | undefined;
    const copy = text === undefined ? undefined : (JSON.parse(text) as unknown);
    return nestsWithin(copy, deepest) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** A plain copy as a record; an empty one when it is something else. */
export function plainRecord(value: unknown): Readonly<Record<string, unknown>> {
  const copy = plainCopy(value);
  return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? (copy as Record<string, unknown>) : {};
}

/** The items of whatever was given: of a list its items, and anything else as the one item that it is, to be refused as such. */
export function itemsOf(values: unknown): readonly unknown[] {
  try {
    if (typeof values === 'object' && values !== null && Symbol.iterator in values)
      return Array.from(values as Iterable<unknown>);
  } catch {
    // A list that cannot be read is refused as one item.
  }
  return [values];
}
