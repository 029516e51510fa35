import * as z from 'zod/mini';
import { patterns } from './basis/patterns.js';
import { textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * Fields of the host, by the names that it declared in its method. A name that is not declared is refused when it is decided;
 * reading never refuses, and shows it to nobody.
 * @source ours
 */
export type Extra = Readonly<Record<string, string | number | boolean>>;

/** Checks `Extra`. */
export const extraSchema = schemaOf<Extra>()(
  z.record(z.string().check(z.regex(patterns.name)), z.union([textSchema, z.number(), z.boolean()])),
);
