import * as z from 'zod/mini';
import {
  aannameUitkomsten,
  doelUitkomsten,
  leervraagStatussen,
  type AannameUitkomst,
  type DoelUitkomst,
  type LeervraagStatus,
} from '../method/woorden.js';
import { draftTextSchema, idSchema, idsSchema, listOf, textSchema } from './basis/values.js';
import { metingSchema, type Meting } from './meting.js';
import { schemaOf } from './basis/schema.js';

/** What something means for what follows; the next programma points back to it. @source «Resultaat is een reisverslag» */
export interface Betekenis {
  id: string;
  betekenis: string;
  /** Ids of the werkzame elementen it follows from. */
  werkzameElementen?: readonly string[] | undefined;
  /** Ids of the materiaal it follows from. */
  materiaal?: readonly string[] | undefined;
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
 * @source «Resultaat is een reisverslag»; watNietWerkte, onverwacht, doelbereik, antwoorden, aannames: ours
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
}

/** Checks `Betekenis`. */
export const betekenisSchema = schemaOf<Betekenis>()(
  z.strictObject({
    id: idSchema,
    betekenis: textSchema,
    werkzameElementen: z.optional(idsSchema),
    materiaal: z.optional(idsSchema),
  }),
);

/** Checks `Bevinding`. */
export const bevindingSchema = schemaOf<Bevinding>()(
  z.strictObject({
    id: idSchema,
    bevinding: textSchema,
    materiaal: z.optional(idsSchema),
    experimenten: z.optional(idsSchema),
  }),
);

const doelbereikSchema = schemaOf<Doelbereik>()(
  z.strictObject({
    doel: idSchema,
    uitkomst: z.enum(doelUitkomsten),
    toelichting: textSchema,
    meting: z.optional(metingSchema),
    attributie: z.optional(textSchema),
  }),
);

/** Checks `Antwoord`. */
export const antwoordSchema = schemaOf<Antwoord>()(
  z.strictObject({ leervraag: idSchema, status: z.enum(leervraagStatussen), antwoord: textSchema }),
);

/** Checks `AannameUitslag`. */
export const aannameUitslagSchema = schemaOf<AannameUitslag>()(
  z.strictObject({ aanname: idSchema, uitkomst: z.enum(aannameUitkomsten), toelichting: textSchema }),
);

/** Checks `Reisverslag`. */
export const reisverslagSchema = schemaOf<Reisverslag>()(
  z.strictObject({
    verhalen: idsSchema,
    data: idsSchema,
    werkzameElementen: idsSchema,
    opbrengst: draftTextSchema,
    betekenis: listOf(betekenisSchema),
    watNietWerkte: listOf(bevindingSchema),
    onverwacht: listOf(bevindingSchema),
    doelbereik: listOf(doelbereikSchema),
    antwoorden: listOf(antwoordSchema),
    aannames: listOf(aannameUitslagSchema),
  }),
);
