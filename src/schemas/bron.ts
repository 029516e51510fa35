import * as z from 'zod/mini';
import { kennissoorten, type Kennissoort } from '../method/materiaal.js';
import { dateSchema, lineSchema, urlSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** Where something was found, so that anybody can go back to it. */
export interface Bron {
  kennissoort: Kennissoort;
  titel: string;
  uitgever?: string | undefined;
  url?: string | undefined;
  datum?: string | undefined;
}

/** Checks `Bron`. */
export const bronSchema = schemaOf<Bron>()(
  z.strictObject({
    kennissoort: z.enum(kennissoorten),
    titel: lineSchema,
    uitgever: z.optional(lineSchema),
    url: z.optional(urlSchema),
    datum: z.optional(dateSchema),
  }),
);
