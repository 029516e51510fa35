/** Most things that are kept to be shared; behind so many, others are made anew. */
const most = 16_384;

/** What stands behind some parts, and what more parts lead to. */
interface Node {
  readonly next: Map<unknown, Node>;
  one: unknown;
}

const known = new Map<string, unknown>();
/** Every record and list that is shared. */
const ones = new Set<unknown>();
const node = (): Node => ({ next: new Map(), one: undefined });
/** Records by their fields and values in order, lists by their records: found part by part, so that nothing is made to look. */
const [records, lists] = [node(), node()];
let nodes = 0;

/** One part further; `undefined` when it leads nowhere yet and nothing more can be kept. */
function further({ next }: Node, part: unknown): Node | undefined {
  const there = next.get(part);
  if (there !== undefined || nodes >= 4 * most) return there;
  nodes += 1;
  const made = node();
  next.set(part, made);
  return made;
}

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
    ones.add(made);
  }
  return made;
}

/** A text, made once: the same letters from another template are another text in memory. */
export const sharedText = (text: string): string => shared(`text|${text}`, () => text);

/** Keeps a copy of what is found there for the first time: a behaviour may write in its own record again. */
function keptAt<T extends object>(there: Node, copy: () => T): T | undefined {
  if (there.one === undefined) {
    if (ones.size >= most) return undefined;
    there.one = copy();
    ones.add(there.one);
  }
  return there.one as T;
}

/**
 * The one record that says what this one says; `undefined` when it holds a record or list that is not shared, or when it cannot be
 * kept.
 */
function sharedRecord<T extends object>(record: T): T | undefined {
  if (ones.has(record)) return record;
  let there: Node | undefined = records;
  for (const field in record) {
    const value: unknown = record[field];
    if (typeof value === 'object' && value !== null && !ones.has(value)) return undefined;
    there = further(there, field);
    there = there && further(there, value);
    if (there === undefined) return undefined;
  }
  return keptAt(there, () => ({ ...record }));
}

/** The one record that says what this one says, where there is one; else the record itself. */
export const oneRecord = <T extends object>(record: T): T => sharedRecord(record) ?? record;

/** The one list that holds the same records; a list of its own, without room for more, when one of them is not shared. */
export function oneList<T>(pieces: readonly T[]): readonly T[] {
  let there: Node | undefined = lists;
  for (const piece of pieces) {
    const one = typeof piece === 'object' && piece !== null ? sharedRecord(piece) : undefined;
    there = one && further(there, one);
    if (there === undefined) return pieces.slice();
  }
  return keptAt(there, () => pieces.map((piece) => oneRecord(piece as T & object))) ?? pieces.slice();
}
