import * as z from 'zod/mini';
import type { VeldPlaats } from '../method/velden.js';
import { insideOf } from './basis/inside.js';
import { patterns } from './basis/patterns.js';
import { textSchema } from './basis/values.js';
import { schemaOf, type Schema } from './basis/schema.js';

/**
 * Fields of the host, by the names that it declared in its method. A name that is not declared is refused when it is decided;
 * reading never refuses, and shows it to nobody.
 * @source ours
 */
export type Extra = Readonly<Record<string, string | number | boolean>>;

const recordOf = (): Schema<Extra> =>
  schemaOf<Extra>()(z.record(z.string().check(z.regex(patterns.name)), z.union([textSchema, z.number(), z.boolean()])));

/** Checks `Extra`. */
export const extraSchema = recordOf();

const plaatsen = new WeakMap<object, VeldPlaats>();

/** Checks the `Extra` of one kind of thing. Which kind stands here and nowhere else; `extraPlacesOf` reads it. */
export function extraOf(bij: VeldPlaats): Schema<Extra> {
  const schema = recordOf();
  plaatsen.set(schema, bij);
  return schema;
}

/** What the fields of the host stand on in this schema; `undefined` for the schema of anything else. */
export const plaatsOf = (schema: Schema<unknown>): VeldPlaats | undefined => plaatsen.get(schema);

/** A place in a schema where fields of the host can stand. Lists are written as `[]`. */
export interface ExtraPlace {
  readonly path: readonly string[];
  readonly bij: VeldPlaats;
}

/** Every place in a schema where fields of the host can stand, in its own order. */
export function extraPlacesOf(schema: Schema<unknown>): readonly ExtraPlace[] {
  const places = new Map<string, ExtraPlace>();
  walk(schema, [], places);
  return [...places.values()];
}

function walk(schema: Schema<unknown>, path: readonly string[], places: Map<string, ExtraPlace>): void {
  const bij = plaatsOf(schema);
  if (bij !== undefined) places.set(path.join('.'), { path, bij });
  const { element, innerType, options = [], shape = {} } = insideOf(schema);
  for (const [field, inner] of Object.entries(shape)) walk(inner, [...path, field], places);
  for (const option of options) walk(option, path, places);
  if (innerType) walk(innerType, path, places);
  if (element) walk(element, [...path, '[]'], places);
}
