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

/** A value of fields of the host, and where it stands. */
type Placed = readonly [path: readonly (string | number)[], extra: Extra];

/** What stands at a place of a value, with the position in every list on the way. */
export function extrasAt(
  value: unknown,
  [step, ...further]: readonly string[],
  at: readonly (string | number)[] = [],
): readonly Placed[] {
  if (value === undefined || value === null) return [];
  if (step === undefined) return [[at, value as Extra]];
  if (step === '[]')
    return (value as readonly unknown[]).flatMap((one, place) => extrasAt(one, further, [...at, place]));
  return extrasAt((value as Readonly<Record<string, unknown>>)[step], further, [...at, step]);
}

/** Whether anything stands at a place of a value. Every step asks this, and most carry nothing: so no list is made. */
export function isExtraAt(value: unknown, path: readonly string[], from = 0): boolean {
  let here = value;
  for (let place = from; place < path.length; place += 1) {
    if (here === undefined || here === null) return false;
    const step = path[place] as string;
    if (step === '[]') {
      for (const one of here as readonly unknown[]) if (isExtraAt(one, path, place + 1)) return true;
      return false;
    }
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here !== undefined && here !== null;
}
