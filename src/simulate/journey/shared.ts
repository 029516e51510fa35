/** Most things that are kept to be shared; behind so many, others are made anew. */
const most = 16_384;

const known = new Map<string, unknown>();
/** The number of each record and list that is shared, by which keys name it. */
const numbers = new Map<unknown, number>();

/**
 * Makes each record, list or text once and shares it: simulated people write the same words again and again, and a replication may hold
 * hundreds of thousands of journeys. What is shared is never changed, so nobody sees it, and what a key stands for depends on
 * the key alone, so no simulation can notice another one.
 */
export function shared<T>(key: string, make: () => T): T {
  const one = known.get(key);
  if (one !== undefined) return one as T;
  const made = make();
  if (known.size < most) {
    known.set(key, made);
    numbers.set(made, numbers.size);
  }
  return made;
}

/** A text, made once: the same letters from another template are another text in memory. */
export const sharedText = (text: string): string => shared(`text|${text}`, () => text);

/** A value in a key: with its length, so that no text can be read as two fields. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? `'${value.length}:${value}` : `${typeof value} ${String(value)}`;

/**
 * The one record that says what this one says; `undefined` when it holds a record or list that is not shared, or when it cannot be
 * kept.
 */
function sharedRecord<T extends object>(record: T): T | undefined {
  if (numbers.has(record)) return record;
  let key = 'record';
  for (const field of Object.keys(record) as (keyof T & string)[]) {
    const value: unknown = record[field];
    const isObject = typeof value === 'object' && value !== null;
    const number = isObject ? numbers.get(value) : undefined;
    if (isObject && number === undefined) return undefined;
    key += `|${field.length}:${field}${isObject ? `#${number}` : textOf(value)}`;
  }
  // A copy: a behaviour may write in its own record again.
  const one = shared(key, () => ({ ...record }));
  return numbers.has(one) ? one : undefined;
}

/** The one record that says what this one says, where there is one; else the record itself. */
export const oneRecord = <T extends object>(record: T): T => sharedRecord(record) ?? record;

/** The one list that holds the same records; a list of its own, without room for more, when one of them is not shared. */
export function oneList<T>(records: readonly T[]): readonly T[] {
  const ones: T[] = [];
  let key = 'list';
  for (const record of records) {
    const one = typeof record === 'object' && record !== null ? sharedRecord(record) : undefined;
    if (one === undefined) return records.slice();
    ones.push(one);
    key += `|${numbers.get(one)}`;
  }
  return shared(key, () => ones.slice());
}
