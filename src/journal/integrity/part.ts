import { valueAt } from '../../method/valueAt.js';
import type { Fact } from '../../steps/facts.js';

/** A part of one fact, for what has no id of its own: `{ seq: 2, path: ['reiswens', 'urgentie', 0] }`. */
export interface FactPart {
  /** The `seq` of the fact. */
  readonly seq: number;
  /** Where the part stands in that fact: names of fields, and places in lists from 0. */
  readonly path: readonly (string | number)[];
}

/** What can be erased: a thing by its id, a whole fact by its `seq`, or a part of one. */
export type Erasable = string | number | FactPart;

/** A part of a fact, if this is one; whatever a host gives is looked at. */
export function partOf(asked: unknown): FactPart | undefined {
  if (typeof asked !== 'object' || asked === null || !('seq' in asked) || !('path' in asked)) return undefined;
  const { seq, path } = asked;
  return typeof seq === 'number' && Array.isArray(path) && path.length > 0
    ? { seq, path: path as FactPart['path'] }
    : undefined;
}

function putAt(value: unknown, [key, ...rest]: FactPart['path'], next: unknown): unknown {
  if (key === undefined) return next;
  const inner = putAt((value as Readonly<Record<string | number, unknown>>)[key], rest, next);
  return Array.isArray(value)
    ? value.map((item: unknown, place) => (place === Number(key) ? inner : item))
    : { ...(value as object), [key]: inner };
}

/** The texts that stand in one value and not at the same place in another. */
function textsOnlyIn(value: unknown, other: unknown): readonly string[] {
  if (typeof value === 'string') return value === other ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsOnlyIn(inner, valueAt(other, [key])));
}

/** The fact with a part of it as in a version that was redacted whole, and the texts that went; the same fact when nothing did. */
export function withPart(fact: Fact, redacted: Fact, path: FactPart['path']): { fact: Fact; gone: readonly string[] } {
  const [before, after] = [valueAt(fact, path), valueAt(redacted, path)];
  return before === after
    ? { fact, gone: [] }
    : { fact: putAt(fact, path, after) as Fact, gone: textsOnlyIn(before, after) };
}
