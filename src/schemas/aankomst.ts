import * as z from 'zod/mini';
import { dateSchema, lineSchema, listOf, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** Something that stays when the journey ends, and who looks after it. */
export interface Borging {
  wat: string;
  /** Who owns it from now on: an organisation or a function, not a name. */
  eigenaar: string;
}

/** How a journey arrives: what is secured. @source ours */
export interface Aankomst {
  terugblik: string;
  geborgd: readonly Borging[];
  /** A day on which somebody looks again. @source «duurzaam effect» */
  terugblikOp?: string | undefined;
}

const borgingSchema = schemaOf<Borging>()(z.strictObject({ wat: textSchema, eigenaar: lineSchema }));

/** Checks `Aankomst`. */
export const aankomstSchema = schemaOf<Aankomst>()(
  z.strictObject({ terugblik: textSchema, geborgd: listOf(borgingSchema), terugblikOp: z.optional(dateSchema) }),
);
