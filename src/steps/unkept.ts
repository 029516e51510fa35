import { extraPlacesOf, extrasAt, isExtraAt, type ExtraPlace } from '../schemas/extra.js';
import type { Schema } from '../schemas/basis/schema.js';
import type { InputIssue } from './invalid.js';

/** The one key that a copy of a record does not keep: a checked record lacks it, and nobody is told. */
const unkept = '__proto__';

const places = new WeakMap<Schema<unknown>, readonly ExtraPlace[]>();

function placesIn(schema: Schema<unknown>): readonly ExtraPlace[] {
  let known = places.get(schema);
  if (known === undefined) places.set(schema, (known = extraPlacesOf(schema)));
  return known;
}

/**
 * Where fields of the host have a name that would be lost, in an input that is in order otherwise; `undefined` where nothing is.
 * It is refused as any name is that the form of names does not allow.
 */
export function unkeptNames(schema: Schema<unknown>, input: unknown): readonly InputIssue[] | undefined {
  let issues: InputIssue[] | undefined;
  for (const { path } of placesIn(schema)) {
    if (!isExtraAt(input, path)) continue;
    for (const [at, extra] of extrasAt(input, path))
      if (Object.hasOwn(extra, unkept))
        (issues ??= []).push({ code: 'invoer.vorm', path: at, params: { verwacht: 'name' } });
  }
  return issues;
}
