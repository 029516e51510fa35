import * as z from 'zod/mini';
import {
  aannameUitkomsten,
  doelUitkomsten,
  leervraagStatussen,
  type AannameUitkomst,
  type DoelUitkomst,
  type LeervraagStatus,
} from '../method/woorden.js';
import { publieken, type Publiek } from '../method/materiaal.js';
import { idOf, idsOf } from './basis/refers.js';
import { draftTextSchema, idSchema, lineSchema, listOf, textSchema } from './basis/values.js';
import { meer } from './basis/weight.js';
import { bijlageSchema, type Bijlage } from './bijlage.js';
import { extraOf, type Extra } from './extra.js';
import { geleerdSchema, type Geleerd } from './geleerd.js';
import { uitgelichtSchema } from './programma.js';
import { metingSchema, type Meting } from './meting.js';
import { schemaOf } from './basis/schema.js';

/** What something means for what follows; the next programma points back to it. @source «wat betekent dit voor het vervolg» */
export interface Betekenis {
  id: string;
  betekenis: string;
  /** Ids of the werkzame elementen it follows from. */
  werkzameElementen?: readonly string[] | undefined;
  /** Ids of the materiaal it follows from. */
  materiaal?: readonly string[] | undefined;
  publiek?: Publiek | undefined;
}

/** Something that did not work, or that nobody expected. */
export interface Bevinding {
  id: string;
  bevinding: string;
  /** Ids of the materiaal that shows it. */
  materiaal?: readonly string[] | undefined;
  /** Ids of the experiments that show it. */
  experimenten?: readonly string[] | undefined;
}

/** How far a goal was reached, and whether that was our doing. */
export interface Doelbereik {
  /** Id of the doel in the programma of this round. */
  doel: string;
  uitkomst: DoelUitkomst;
  toelichting: string;
  meting?: Meting | undefined;
  /** Would it have happened anyway? Did the whole country change as well? */
  attributie?: string | undefined;
  /** Ids of the materiaal that shows it: its metingen need not be written here again. */
  materiaal?: readonly string[] | undefined;
  /** Ids of the materiaal that compares: the country, another city. */
  attributieMateriaal?: readonly string[] | undefined;
}

/** What became of a leervraag. */
export interface Antwoord {
  /** Id of the leervraag in the programma of this round. */
  leervraag: string;
  status: LeervraagStatus;
  antwoord: string;
}

/** What became of an assumption. */
export interface AannameUitslag {
  /** Id of the aanname in the programma of this round. */
  aanname: string;
  uitkomst: AannameUitkomst;
  toelichting: string;
}

/**
 * What a round yielded and what it means for the next. A draft may be incomplete; adopting asks for more.
 * @source «zowel verhalen, data als werkzame elementen» and «Wat heeft het doen en leren opgeleverd», under «Resultaat is een reisverslag»; watNietWerkte, onverwacht, doelbereik, antwoorden, aannames: ours
 */
export interface Reisverslag {
  /** Ids of the stories and klantreizen that it tells. */
  verhalen: readonly string[];
  /** Ids of the data and feiten that it shows. */
  data: readonly string[];
  /** Ids of the werkzame elementen that it found. */
  werkzameElementen: readonly string[];
  opbrengst: string;
  betekenis: readonly Betekenis[];
  watNietWerkte: readonly Bevinding[];
  onverwacht: readonly Bevinding[];
  doelbereik: readonly Doelbereik[];
  antwoorden: readonly Antwoord[];
  aannames: readonly AannameUitslag[];
  kernboodschap?: string | undefined;
  /** Ids of at most four things that are shown first. */
  uitgelicht?: readonly string[] | undefined;
  geleerd?: readonly Geleerd[] | undefined;
  bijlagen?: readonly Bijlage[] | undefined;
  extra?: Extra | undefined;
}

/** Checks `Betekenis`. */
const betekenisSchema = schemaOf<Betekenis>()(
  z.strictObject({
    id: idSchema,
    betekenis: textSchema,
    werkzameElementen: z.optional(idsOf('werkzaamElement')),
    materiaal: z.optional(idsOf('materiaal')),
    publiek: z.optional(z.enum(publieken)),
  }),
);

/** Checks `Bevinding`. */
const bevindingSchema = schemaOf<Bevinding>()(
  z.strictObject({
    id: idSchema,
    bevinding: textSchema,
    materiaal: z.optional(idsOf('materiaal')),
    experimenten: z.optional(idsOf('experiment')),
  }),
);

const doelbereikSchema = schemaOf<Doelbereik>()(
  z.strictObject({
    doel: idOf('doel'),
    uitkomst: z.enum(doelUitkomsten),
    toelichting: textSchema,
    meting: z.optional(metingSchema),
    attributie: z.optional(textSchema),
    materiaal: z.optional(idsOf('materiaal')),
    attributieMateriaal: z.optional(idsOf('materiaal')),
  }),
);

/** Checks `Antwoord`. */
export const antwoordSchema = schemaOf<Antwoord>()(
  z.strictObject({ leervraag: idOf('leervraag'), status: z.enum(leervraagStatussen), antwoord: textSchema }),
);

/** Checks `AannameUitslag`. */
export const aannameUitslagSchema = schemaOf<AannameUitslag>()(
  z.strictObject({ aanname: idOf('aanname'), uitkomst: z.enum(aannameUitkomsten), toelichting: textSchema }),
);

/** Checks `Reisverslag`. */
export const reisverslagSchema = schemaOf<Reisverslag>()(
  z.strictObject({
    verhalen: idsOf('materiaal'),
    data: idsOf('materiaal'),
    werkzameElementen: idsOf('werkzaamElement'),
    opbrengst: draftTextSchema,
    betekenis: listOf(betekenisSchema),
    watNietWerkte: listOf(bevindingSchema),
    onverwacht: meer(listOf(bevindingSchema)),
    doelbereik: meer(listOf(doelbereikSchema)),
    antwoorden: meer(listOf(antwoordSchema)),
    aannames: meer(listOf(aannameUitslagSchema)),
    kernboodschap: z.optional(lineSchema),
    uitgelicht: z.optional(uitgelichtSchema),
    geleerd: z.optional(listOf(geleerdSchema)),
    bijlagen: z.optional(listOf(bijlageSchema)),
    extra: z.optional(extraOf('reisverslag')),
  }),
);
