import * as z from 'zod/mini';
import type { Thing } from '../../method/dingen.js';
import { patterns } from './patterns.js';
import type { Schema } from './schema.js';
import { listOf } from './values.js';

const targets = new WeakMap<object, readonly Thing[]>();

/**
 * An id of a thing that is there already. Which list a field points to stands here and nowhere else; `refersTo` reads it.
 *
 * @param things - what it may be: a piece of evidence is materiaal or an experiment
 */
export function idOf(...things: readonly Thing[]): Schema<string> {
  const schema: Schema<string> = z.string().check(z.regex(patterns.id));
  targets.set(schema, things);
  return schema;
}

/** A list of such ids. */
export const idsOf = (...things: readonly Thing[]): Schema<readonly string[]> => listOf(idOf(...things));

/** What a field with this schema points to; `undefined` for a field that is no reference. */
export const refersTo = (schema: object): readonly Thing[] | undefined => targets.get(schema);
