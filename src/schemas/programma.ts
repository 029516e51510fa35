import * as z from 'zod/mini';
import {
  inspanningSoorten,
  leervraagStatussen,
  richtingen,
  type InspanningSoort,
  type LeervraagStatus,
  type Richting,
} from '../method/woorden.js';
import { draftTextSchema, idSchema, idsSchema, lineSchema, listOf, textSchema } from './basis/values.js';
import { middelSchema, type Middel } from './reisgezelschap.js';
import { schemaOf } from './basis/schema.js';

/** The opdracht as the programma sharpens it. @source «Resultaat is een programma aanpak» */
export interface AangescherpteOpdracht {
  vraag: string;
  aanleiding: string;
  ambitie: string;
  context: string;
}

/** A value at a time. */
export interface Peil {
  waarde: number;
  periode: string;
}

/** How a goal is measured: of whom, from where, to where. */
export interface Indicator {
  naam: string;
  populatie: string;
  eenheid: string;
  nulmeting?: Peil | undefined;
  streefwaarde?: Peil | undefined;
}

/** What should become better. */
export interface Doel {
  id: string;
  doel: string;
  indicator?: Indicator | undefined;
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
}

/** If we do …, then …, because …. */
export interface Aanname {
  id: string;
  als: string;
  dan: string;
  omdat: string;
}

/** What we want to find out by doing. */
export interface Leervraag {
  id: string;
  vraag: string;
  status: LeervraagStatus;
}

/** What is different from the version before, and what taught us so. */
export interface Wijziging {
  id: string;
  wat: string;
  richting: Richting;
  /** Id of the betekenis in the last reisverslag that it answers. */
  betekenis?: string | undefined;
  /** Id of the werkzaam element that taught it. */
  werkzaamElement?: string | undefined;
}

/**
 * One version of the plan: what for, what, with whom and with which means. A draft may have empty texts; adopting asks for more.
 * Its version number is the number of the round.
 * @source «Resultaat is een programma aanpak»; doelen, inspanningen, aannames and leervragen: ours
 */
export interface Programma {
  waartoe: string;
  wat: string;
  metWie: string;
  waarmee: string;
  opdracht?: AangescherpteOpdracht | undefined;
  organisatie: string;
  governance: string;
  middelen: readonly Middel[];
  doelen: readonly Doel[];
  inspanningen: readonly Inspanning[];
  aannames: readonly Aanname[];
  leervragen: readonly Leervraag[];
  /** Empty in version 1. */
  wijzigingen: readonly Wijziging[];
}

const peilSchema = schemaOf<Peil>()(z.strictObject({ waarde: z.number(), periode: lineSchema }));

const indicatorSchema = schemaOf<Indicator>()(
  z.strictObject({
    naam: lineSchema,
    populatie: lineSchema,
    eenheid: lineSchema,
    nulmeting: z.optional(peilSchema),
    streefwaarde: z.optional(peilSchema),
  }),
);

const doelSchema = schemaOf<Doel>()(
  z.strictObject({ id: idSchema, doel: textSchema, indicator: z.optional(indicatorSchema) }),
);

const inspanningSchema = schemaOf<Inspanning>()(
  z.strictObject({
    id: idSchema,
    wat: textSchema,
    soort: z.enum(inspanningSoorten),
    richting: z.enum(richtingen),
    trekker: z.optional(idSchema),
    doelen: idsSchema,
    keuzes: z.optional(idsSchema),
    werkzameElementen: z.optional(idsSchema),
  }),
);

const aannameSchema = schemaOf<Aanname>()(
  z.strictObject({ id: idSchema, als: textSchema, dan: textSchema, omdat: textSchema }),
);

const leervraagSchema = schemaOf<Leervraag>()(
  z.strictObject({ id: idSchema, vraag: textSchema, status: z.enum(leervraagStatussen) }),
);

const wijzigingSchema = schemaOf<Wijziging>()(
  z.strictObject({
    id: idSchema,
    wat: textSchema,
    richting: z.enum(richtingen),
    betekenis: z.optional(idSchema),
    werkzaamElement: z.optional(idSchema),
  }),
);

const aangescherpteOpdrachtSchema = schemaOf<AangescherpteOpdracht>()(
  z.strictObject({
    vraag: draftTextSchema,
    aanleiding: draftTextSchema,
    ambitie: draftTextSchema,
    context: draftTextSchema,
  }),
);

/** Checks `Programma`. */
export const programmaSchema = schemaOf<Programma>()(
  z.strictObject({
    waartoe: draftTextSchema,
    wat: draftTextSchema,
    metWie: draftTextSchema,
    waarmee: draftTextSchema,
    opdracht: z.optional(aangescherpteOpdrachtSchema),
    organisatie: draftTextSchema,
    governance: draftTextSchema,
    middelen: listOf(middelSchema),
    doelen: listOf(doelSchema),
    inspanningen: listOf(inspanningSchema),
    aannames: listOf(aannameSchema),
    leervragen: listOf(leervraagSchema),
    wijzigingen: listOf(wijzigingSchema),
  }),
);
