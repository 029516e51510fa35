import * as z from 'zod/mini';
import {
  geenWaardeRedenen,
  nauwkeurigheden,
  veranderingen,
  type GeenWaarde,
  type Nauwkeurigheid,
  type Verandering,
} from '../method/woorden.js';
import { basis } from './basis/weight.js';
import { idOf } from './basis/refers.js';
import { gebiedSchema, lineSchema, tijdvakSchema, type Gebied, type Tijdvak } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** Between which limits a value lies. */
export interface Marge {
  laag: number;
  hoog: number;
  /** How sure, in percent: 95. */
  zekerheid?: number | undefined;
}

/** One measured value. The population is part of it: the same survey says 56 % of the over-65s and 49 % of all adults. */
export interface Meting {
  indicator: string;
  /** Id of the indicator of this journey that it is a value of. */
  vanIndicator?: string | undefined;
  /** About whom: `65-plussers in Rotterdam`. */
  populatie: string;
  /** Absent when statistics give none; `geenWaarde` says why. */
  waarde?: number | undefined;
  eenheid: string;
  /** When it was measured, in words: `2012`, `najaar 2016`. */
  periode: string;
  /** The same as days, to draw it. */
  tijdvak?: Tijdvak | undefined;
  gebied?: Gebied | undefined;
  /** How many answered. */
  n?: number | undefined;
  /** Present when `waarde` is a change; says of which kind. */
  verandering?: Verandering | undefined;
  nauwkeurigheid?: Nauwkeurigheid | undefined;
  /** A value of the country or of another city, to compare with. */
  vergelijking?: boolean | undefined;
  /** With which group it compares, when `waarde` is a difference between groups. */
  vergelijkingsgroep?: string | undefined;
  /** Which part of a distribution: `sterk eenzaam`. */
  deel?: string | undefined;
  marge?: Marge | undefined;
  /** Standard deviation. */
  sd?: number | undefined;
  voorlopig?: boolean | undefined;
  geenWaarde?: GeenWaarde | undefined;
}

/** Checks `Marge`. */
const margeSchema = schemaOf<Marge>()(
  z.strictObject({
    laag: z.number(),
    hoog: z.number(),
    zekerheid: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  }),
);

/** What a measured value says beside its value. */
export const metingShape = {
  indicator: lineSchema,
  vanIndicator: z.optional(idOf('indicator')),
  populatie: lineSchema,
  eenheid: lineSchema,
  periode: lineSchema,
  tijdvak: z.optional(tijdvakSchema),
  gebied: z.optional(gebiedSchema),
  n: z.optional(z.int().check(z.minimum(0))),
  verandering: z.optional(z.enum(veranderingen)),
  nauwkeurigheid: z.optional(z.enum(nauwkeurigheden)),
  vergelijking: z.optional(z.boolean()),
  vergelijkingsgroep: z.optional(lineSchema),
  deel: z.optional(lineSchema),
  marge: z.optional(margeSchema),
  sd: z.optional(z.number().check(z.minimum(0))),
  voorlopig: z.optional(z.boolean()),
  geenWaarde: z.optional(z.enum(geenWaardeRedenen)),
};

/** Checks `Meting`. */
export const metingSchema = schemaOf<Meting>()(
  z.strictObject({ ...metingShape, waarde: basis(z.optional(z.number())) }),
);
