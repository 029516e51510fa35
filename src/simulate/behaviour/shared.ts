/** Most records that are kept to be shared; behind so many, others are made anew. */
const most = 4_096;

const known = new Map<string, unknown>();

/**
 * Makes each record once and shares it: simulated people write the same words again and again, and a replication may hold
 * hundreds of thousands of journeys. Records are never changed, so nobody sees that they are shared, and what a key stands for
 * depends on the key alone, so no simulation can notice another one.
 */
export function shared<T>(key: string, make: () => T): T {
  const record = known.get(key);
  if (record !== undefined) return record as T;
  const made = make();
  if (known.size < most) known.set(key, made);
  return made;
}
