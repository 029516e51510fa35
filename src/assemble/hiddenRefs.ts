import { insideOf, required } from '../schemas/basis/inside.js';
import { refersTo } from '../schemas/basis/refers.js';
import type { Schema } from '../schemas/basis/schema.js';

/** The ids of a list that an audience may see. */
type Only = (ids: readonly string[]) => string[];

/**
 * A record without ids of what an audience may not see, wherever the schema says that a list points to materiaal. Everything else stays the
 * same object.
 */
export function withoutHiddenRefs<T>(schema: Schema<T>, value: T, only: Only): T {
  return stripped(schema as Schema<unknown>, value, only) as T;
}

function stripped(schema: Schema<unknown>, value: unknown, only: Only): unknown {
  if (value === undefined || value === null) return value;
  const { element, shape } = insideOf(required(schema));
  if (element) {
    const list = value as readonly unknown[];
    if (refersTo(element)?.includes('materiaal')) return only(list as readonly string[]);
    if (refersTo(element)) return list;
    const items = list.map((item) => stripped(element, item, only));
    return items.some((item, place) => item !== list[place]) ? items : list;
  }
  if (!shape) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries(record).map(
    ([key, inner]) => [key, shape[key] ? stripped(shape[key], inner, only) : inner] as const,
  );
  return entries.some(([key, inner]) => inner !== record[key] && !sameIds(inner, record[key]))
    ? Object.fromEntries(entries)
    : value;
}

const sameIds = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((id, place) => id === other[place]);
