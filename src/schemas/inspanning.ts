import * as z from 'zod/mini';
import { inspanningSoorten, richtingen, type InspanningSoort, type Richting } from '../method/woorden.js';
import { idOf, idsOf } from './basis/refers.js';
import {
  dateSchema,
  gebiedSchema,
  idSchema,
  lineSchema,
  listOf,
  textSchema,
  yearSchema,
  type Gebied,
} from './basis/values.js';
import { extraOf, type Extra } from './extra.js';
import { schemaOf } from './basis/schema.js';

/** What an effort costs in one year. */
export interface Kosten {
  /** In whole euro cents, so that totals are exact. */
  bedrag: number;
  jaar: number;
  /** Out of what it is paid, in words. */
  dekking?: string | undefined;
  /** Id of the middel out of which it is paid. */
  middel?: string | undefined;
}

/** Who carries an effort out: a reiziger, or an organisation. */
export interface Uitvoerder {
  /** Id of the reiziger. */
  reiziger?: string | undefined;
  organisatie?: string | undefined;
}

/** Something that is done, and what it does to what was there already. */
export interface Inspanning {
  id: string;
  wat: string;
  soort: InspanningSoort;
  richting: Richting;
  /** Id of the reiziger who pulls it. */
  trekker?: string | undefined;
  /** Ids of the doelen it serves. */
  doelen: readonly string[];
  /** Ids of the keuzes it works out. */
  keuzes?: readonly string[] | undefined;
  /** Ids of the werkzame elementen it builds on. */
  werkzameElementen?: readonly string[] | undefined;
  /** How it is made to fit this person, street or group. @source «dat het maatwerk moet zijn, staat vast» */
  maatwerk?: string | undefined;
  van?: string | undefined;
  tot?: string | undefined;
  kosten?: readonly Kosten[] | undefined;
  uitvoerders?: readonly Uitvoerder[] | undefined;
  /** Ids of the doelgroepen it is for. */
  doelgroepen?: readonly string[] | undefined;
  gebieden?: readonly Gebied[] | undefined;
  extra?: Extra | undefined;
}

/** Largest amount, in cents: a hundred billion euros. Ours; sums of a thousand of them are still exact. */
const maximumBedrag = 10_000_000_000_000;

const kostenSchema = schemaOf<Kosten>()(
  z.strictObject({
    bedrag: z.int().check(z.minimum(0), z.maximum(maximumBedrag)),
    jaar: yearSchema,
    dekking: z.optional(textSchema),
    middel: z.optional(idOf('middel')),
  }),
);

const uitvoerderSchema = schemaOf<Uitvoerder>()(
  z.strictObject({ reiziger: z.optional(idOf('reiziger')), organisatie: z.optional(lineSchema) }),
);

/** Checks `Inspanning`. */
export const inspanningSchema = schemaOf<Inspanning>()(
  z.strictObject({
    id: idSchema,
    wat: textSchema,
    soort: z.enum(inspanningSoorten),
    richting: z.enum(richtingen),
    trekker: z.optional(idOf('reiziger')),
    doelen: idsOf('doel'),
    keuzes: z.optional(idsOf('keuze')),
    werkzameElementen: z.optional(idsOf('werkzaamElement')),
    maatwerk: z.optional(textSchema),
    van: z.optional(dateSchema),
    tot: z.optional(dateSchema),
    kosten: z.optional(listOf(kostenSchema)),
    uitvoerders: z.optional(listOf(uitvoerderSchema)),
    doelgroepen: z.optional(idsOf('doelgroep')),
    gebieden: z.optional(listOf(gebiedSchema)),
    extra: z.optional(extraOf('inspanning')),
  }),
);
