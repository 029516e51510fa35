import { dateSchema, momentSchema } from '../../src/schemas/basis/values.js';
import * as z from 'zod';
import { insideOf } from '../../src/schemas/basis/inside.js';
import type { Schema } from '../../src/schemas/basis/schema.js';

/** A field of a filled value, and what has to be found of it on paper. */
export interface Filled {
  /** The field, with its place in lists left out: `programma.doelen.doel`. */
  readonly field: string;
  readonly mark: string;
}

/** What stands in a field instead of something made up: ids that have to meet, words that the document looks up. */
export type Given = Readonly<Record<string, unknown>>;

interface Text {
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
}

/**
 * A value of a schema in which every field is there: what may be absent is present, a list holds one of every kind, and every text,
 * number and day differs from all others. A field that is added to a schema is in it at once.
 */
export function filled<T>(schema: Schema<T>, given: Given = {}): { value: T; fields: readonly Filled[] } {
  const fields: Filled[] = [];
  let next = 0;
  const mark = (field: string, make: (number: number) => readonly [value: unknown, mark: string]): unknown => {
    const [value, found] = make((next += 1));
    fields.push({ field, mark: found });
    return value;
  };
  const text = (inner: Schema<unknown>, field: string): unknown => {
    const { checks = [] } = inner.def as unknown as Text;
    if (inner === dateSchema) return mark(field, (number) => [`${2100 + number}-03-04`, `${2100 + number}`]);
    if (inner === momentSchema)
      return mark(field, (number) => [`${2100 + number}-03-04T09:00:00+01:00`, `${2100 + number}`]);
    const takes = (value: string): boolean => inner.safeParse(value).success;
    // An id is no text: all ids are the same, so that whatever points to something finds it.
    if (checks.length > 0 && takes('x-1') && !takes('x y')) return 'x-1';
    if (takes('een woord')) return mark(field, (number) => [`merk${letters(number)}`, `merk${letters(number)}`]);
    if (takes('2100-01')) return mark(field, (number) => [`${2100 + number}-01`, `${2100 + number}`]);
    if (takes('https://x')) return mark(field, (number) => [`https://example.org/${letters(number)}`, letters(number)]);
    if (takes('WK059900')) return mark(field, (number) => [`WK${100_000 + number}`, `WK${100_000 + number}`]);
    if (takes('data')) return 'data';
    if (takes('0'.repeat(64)))
      return mark(field, (number) => [String(number).padStart(64, '0'), String(number).padStart(64, '0')]);
    throw new TypeError(`Expected to know which text fits in ${field}.`);
  };
  const fill = (inner: Schema<unknown>, field: string): unknown => {
    if (Object.hasOwn(given, field)) return given[field];
    const { type, shape, element, options, innerType, entries, values } = insideOf(inner);
    if (shape) return Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, fill(one, join(field, key))]));
    if (element) {
      const alternatives = insideOf(element).options ?? [element];
      return alternatives.map((one) => fill(one, field));
    }
    if (options?.[0]) return fill(options[0], field);
    if (innerType) return fill(innerType, field);
    if (entries) return Object.values(entries)[0];
    if (values) return values[0];
    if (type === 'boolean') return true;
    // A field of the host, under the name that every name has here.
    if (type === 'record')
      return { data: mark(field, (number) => [`merk${letters(number)}`, `merk${letters(number)}`]) };
    if (type === 'string') return text(inner, field);
    const { minimum = 0, maximum = 1e9 } = z.toJSONSchema(inner);
    // A year has to stay one.
    if (minimum === 1_900) return mark(field, (number) => [minimum + (number % 300), `${minimum + (number % 300)}`]);
    return maximum < 300
      ? minimum
      : mark(field, (number) => [300 + number + Math.max(minimum, 0), `${300 + number + Math.max(minimum, 0)}`]);
  };
  return { value: schema.parse(fill(schema, '')), fields };
}

const join = (field: string, key: string): string => (field === '' ? key : `${field}.${key}`);

/** A number in letters: no writer escapes or breaks them. */
const letters = (number: number): string =>
  Array.from(String(number).padStart(3, '0'), (digit) => 'bcdfghjklm'[Number(digit)]).join('');
