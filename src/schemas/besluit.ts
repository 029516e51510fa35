import * as z from 'zod/mini';
import { dateSchema, idSchema, lineSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** Which body decided that something is adopted: college, raad, stuurgroep, board. @source ours */
export interface Besluit {
  orgaan: string;
  /** How the decision is known in the registry. */
  kenmerk?: string | undefined;
  datum?: string | undefined;
}

/** What is asked of whom. @source ours */
export interface Beslispunt {
  id: string;
  wat: string;
  /** Which body or function; no name of a person. */
  aan: string;
}

/** Checks `Besluit`. */
export const besluitSchema = schemaOf<Besluit>()(
  z.strictObject({ orgaan: lineSchema, kenmerk: z.optional(lineSchema), datum: z.optional(dateSchema) }),
);

/** Checks `Beslispunt`. */
export const beslispuntSchema = schemaOf<Beslispunt>()(
  z.strictObject({ id: idSchema, wat: textSchema, aan: lineSchema }),
);
