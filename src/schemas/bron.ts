import * as z from 'zod/mini';
import { kennissoorten, type Kennissoort } from '../method/materiaal.js';
import { lineSchema, urlSchema, whenSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** Where something was found, so that anybody can go back to it. */
export interface Bron {
  kennissoort: Kennissoort;
  titel: string;
  uitgever?: string | undefined;
  url?: string | undefined;
  /** A day, or a month or a year where no more is known. */
  datum?: string | undefined;
}

/** Checks `Bron`. */
export const bronSchema = schemaOf<Bron>()(
  z.strictObject({
    kennissoort: z.enum(kennissoorten),
    titel: lineSchema,
    uitgever: z.optional(lineSchema),
    url: z.optional(urlSchema),
    datum: z.optional(whenSchema),
  }),
);
