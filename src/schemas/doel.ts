import * as z from 'zod/mini';
import { operatoren, type Operator } from '../method/woorden.js';
import { idOf } from './basis/refers.js';
import { dateSchema, idSchema, lineSchema, listOf, textSchema, tijdvakSchema, type Tijdvak } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** A value at a time. */
export interface Peil {
  waarde: number;
  periode: string;
}

/** How a goal is measured, written with the goal itself: of whom, from where, to where. */
export interface DoelIndicator {
  naam: string;
  populatie: string;
  eenheid: string;
  nulmeting?: Peil | undefined;
  streefwaarde?: Peil | undefined;
}

/** Where it begins; without a value when it still has to be measured. */
export interface Nulmeting {
  waarde?: number | undefined;
  periode?: string | undefined;
  /** Which organisation or function measures it. */
  wie?: string | undefined;
  /** On which day at the latest. */
  uiterlijk?: string | undefined;
}

/** What it should be in one period: a number, or words such as «lager dan de nulmeting». */
export interface Streefwaarde {
  tijdvak: Tijdvak;
  operator?: Operator | undefined;
  waarde?: number | undefined;
  /** The upper limit when the operator is `tussen`. */
  bovengrens?: number | undefined;
  woorden?: string | undefined;
}

/** A goal beside an indicator of the journey: from where, and to where on the way. */
export interface DoelMaat {
  /** Id of the indicator. */
  indicator: string;
  nulmeting?: Nulmeting | undefined;
  /** One for each period, up to the horizon. */
  streefwaarden: readonly Streefwaarde[];
}

/** What should become better. */
export interface Doel {
  id: string;
  doel: string;
  indicator?: DoelIndicator | undefined;
  /** The indicators of the journey that say whether it is reached. */
  indicatoren?: readonly DoelMaat[] | undefined;
  /** Id of the doel that it is part of. */
  onder?: string | undefined;
}

const peilSchema = schemaOf<Peil>()(z.strictObject({ waarde: z.number(), periode: lineSchema }));

const doelIndicatorSchema = schemaOf<DoelIndicator>()(
  z.strictObject({
    naam: lineSchema,
    populatie: lineSchema,
    eenheid: lineSchema,
    nulmeting: z.optional(peilSchema),
    streefwaarde: z.optional(peilSchema),
  }),
);

const nulmetingSchema = schemaOf<Nulmeting>()(
  z.strictObject({
    waarde: z.optional(z.number()),
    periode: z.optional(lineSchema),
    wie: z.optional(lineSchema),
    uiterlijk: z.optional(dateSchema),
  }),
);

const streefwaardeSchema = schemaOf<Streefwaarde>()(
  z.strictObject({
    tijdvak: tijdvakSchema,
    operator: z.optional(z.enum(operatoren)),
    waarde: z.optional(z.number()),
    bovengrens: z.optional(z.number()),
    woorden: z.optional(textSchema),
  }),
);

const doelMaatSchema = schemaOf<DoelMaat>()(
  z.strictObject({
    indicator: idOf('indicator'),
    nulmeting: z.optional(nulmetingSchema),
    streefwaarden: listOf(streefwaardeSchema),
  }),
);

/** Checks `Doel`. */
export const doelSchema = schemaOf<Doel>()(
  z.strictObject({
    id: idSchema,
    doel: textSchema,
    indicator: z.optional(doelIndicatorSchema),
    indicatoren: z.optional(listOf(doelMaatSchema)),
    onder: z.optional(idOf('doel')),
  }),
);
