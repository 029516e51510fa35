import * as z from 'zod/mini';
import { leervraagStatussen, richtingen, type LeervraagStatus, type Richting } from '../method/woorden.js';
import { idOf, idsOf } from './basis/refers.js';
import { draftTextSchema, idSchema, lineSchema, listOf, textSchema } from './basis/values.js';
import { basis, meer } from './basis/weight.js';
import { beslispuntSchema, type Beslispunt } from './besluit.js';
import { bijlageSchema, type Bijlage } from './bijlage.js';
import { doelSchema, type Doel } from './doel.js';
import { extraOf, type Extra } from './extra.js';
import { inspanningSchema, type Inspanning } from './inspanning.js';
import { middelSchema, type Middel } from './reisgezelschap.js';
import { schemaOf } from './basis/schema.js';

/** The opdracht as the programma sharpens it. @source «de initiële opdracht aangescherpt» */
export interface AangescherpteOpdracht {
  vraag: string;
  aanleiding: string;
  ambitie: string;
  context: string;
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
  /** Ids of the materiaal that is its ground: a law, an incident. */
  materiaal?: readonly string[] | undefined;
}

/**
 * One version of the plan: what for, what, with whom and with which means. A draft may have empty texts; adopting asks for more.
 * Its version number is the number of the round.
 * @source «waartoe, het wat, met wie en waarmee» and «de middelen, organisatie en governance vastgelegd», under «Resultaat is een programma aanpak»; doelen, inspanningen, aannames and leervragen: ours
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
  /** Empty in version 1. @source «komt er een nieuwe versie van het programmaplan», under «Resultaat is een reisverslag» */
  wijzigingen: readonly Wijziging[];
  /** How people call it: *Voor Mekaar*. */
  naam?: string | undefined;
  /** What a reader sees first, in one sentence. */
  kernboodschap?: string | undefined;
  /** Ids of at most four things that are shown first: metingen or doelen, and a story. */
  uitgelicht?: readonly string[] | undefined;
  /** What is asked of whom. */
  beslispunten?: readonly Beslispunt[] | undefined;
  bijlagen?: readonly Bijlage[] | undefined;
  extra?: Extra | undefined;
}

/** Most things that are shown first. Ours: three numbers and a story. */
const maximumUitgelicht = 4;

/** Checks the ids of what is shown first. */
export const uitgelichtSchema = schemaOf<readonly string[]>()(
  z.array(idOf('materiaal', 'doel')).check(z.maxLength(maximumUitgelicht)),
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
    betekenis: basis(z.optional(idOf('betekenis'))),
    werkzaamElement: basis(z.optional(idOf('werkzaamElement'))),
    materiaal: z.optional(idsOf('materiaal')),
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
    opdracht: basis(z.optional(aangescherpteOpdrachtSchema)),
    organisatie: draftTextSchema,
    governance: draftTextSchema,
    middelen: listOf(middelSchema),
    doelen: meer(listOf(doelSchema)),
    inspanningen: meer(listOf(inspanningSchema)),
    aannames: meer(listOf(aannameSchema)),
    leervragen: meer(listOf(leervraagSchema)),
    wijzigingen: listOf(wijzigingSchema),
    naam: z.optional(lineSchema),
    kernboodschap: z.optional(lineSchema),
    uitgelicht: z.optional(uitgelichtSchema),
    beslispunten: z.optional(listOf(beslispuntSchema)),
    bijlagen: z.optional(listOf(bijlageSchema)),
    extra: z.optional(extraOf('programma')),
  }),
);

/** A programma in which nothing was written yet. */
export const blankProgramma: Programma = {
  waartoe: '',
  wat: '',
  metWie: '',
  waarmee: '',
  organisatie: '',
  governance: '',
  middelen: [],
  doelen: [],
  inspanningen: [],
  aannames: [],
  leervragen: [],
  wijzigingen: [],
};
