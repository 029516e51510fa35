import * as z from 'zod/mini';
import { veranderingen, type Verandering } from '../method/woorden.js';
import { gebiedSchema, lineSchema, type Gebied } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** One measured value. The population is part of it: the same survey says 56 % of the over-65s and 49 % of all adults. */
export interface Meting {
  indicator: string;
  /** About whom: `65-plussers in Rotterdam`. */
  populatie: string;
  waarde: number;
  eenheid: string;
  /** When it was measured, in words: `2012`, `najaar 2016`. */
  periode: string;
  gebied?: Gebied | undefined;
  /** How many answered. */
  n?: number | undefined;
  /** Present when `waarde` is a change; says of which kind. */
  verandering?: Verandering | undefined;
}

/** Checks `Meting`. */
export const metingSchema = schemaOf<Meting>()(
  z.strictObject({
    indicator: lineSchema,
    populatie: lineSchema,
    waarde: z.number(),
    eenheid: lineSchema,
    periode: lineSchema,
    gebied: z.optional(gebiedSchema),
    n: z.optional(z.int().check(z.minimum(0))),
    verandering: z.optional(z.enum(veranderingen)),
  }),
);
