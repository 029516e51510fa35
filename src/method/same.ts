/** Whether two values say the same; the order of fields and fields without a value do not count. */
export function same(a: unknown, b: unknown): boolean {
  if (Object(a) !== a || Object(b) !== b) return a === b;
  if (a === b) return true;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => same(left[key], right[key]));
}
