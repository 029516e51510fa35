import { insideOf, elementOf, isOptional, required, shapeOf } from './inside.js';
import type { Schema } from './schema.js';

type Shape = Readonly<Record<string, Schema<unknown>>>;

/** A value without what a form left empty: an empty text, an empty record or an empty list where it may be absent. */
export function withoutEmpty(schema: Schema<unknown>, value: unknown): unknown {
  const optional = isOptional(schema);
  const inner = required(schema);
  if (value === null || value === undefined || (optional && value === '')) return undefined;
  if (Array.isArray(value)) {
    const element = elementOf(inner);
    const list = element
      ? value.map((one: unknown) => withoutEmpty(element, one)).filter((one) => one !== undefined)
      : value;
    return optional && list.length === 0 ? undefined : list;
  }
  if (typeof value !== 'object') return value;
  const shape = shapesFor(inner, value);
  const isRecord = insideOf(inner).type === 'record';
  const kept = Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    // Fields of a host stand in no shape: one that was left empty is not there.
    const left = one === '' && isRecord ? undefined : one;
    const filled = field ? withoutEmpty(field, one) : left;
    return filled === undefined ? [] : [[key, filled] as const];
  });
  return optional && kept.every(([, one]) => isEmpty(one)) ? undefined : Object.fromEntries(kept);
}

/** Whether nobody wrote anything in it. */
const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));

/** The fields of a record; of alternatives, those of all of them together, the one that is meant first. */
function shapesFor(schema: Schema<unknown>, value: object): Shape {
  const { options } = insideOf(schema);
  if (!options) return shapeOf(schema);
  const meant = options.filter((option) =>
    Object.entries(shapeOf(option)).every(([key, inner]) => {
      const { type, values, entries } = insideOf(required(inner));
      if (type !== 'literal' && type !== 'enum') return true;
      return (
        !(key in value) ||
        (values ?? Object.values(entries ?? {})).includes((value as Record<string, unknown>)[key] as never)
      );
    }),
  );
  return Object.assign({}, ...[...options, ...meant].map(shapeOf)) as Shape;
}
