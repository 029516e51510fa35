import * as z from 'zod/mini';
import {
  experimentBesluiten,
  experimentSoorten,
  type ExperimentBesluit,
  type ExperimentSoort,
} from '../method/woorden.js';
import { idOf, idsOf } from './basis/refers.js';
import { dateSchema, idSchema, lineSchema, listOf, textSchema } from './basis/values.js';
import { geleerdSchema, type Geleerd } from './geleerd.js';
import { schemaOf } from './basis/schema.js';

/**
 * Something that is deliberately added or left out, to learn from.
 * @source «Heel gericht toevoegen of weglaten», under «Doen en leren, op pad»
 */
export interface Experiment {
  id: string;
  soort: ExperimentSoort;
  wat: string;
  /** What we expect to see. */
  verwachting: string;
  /** Id of the doelgroep it is for. */
  doelgroep?: string | undefined;
  /** Id of the inspanning in the programma that it works out. */
  inspanning?: string | undefined;
  /** Ids of the leervragen it should answer. */
  leervragen?: readonly string[] | undefined;
  /** Ids of the materiaal, inzichten or werkzame elementen that it builds on. @source «bouwt voort op beschikbare kennis» */
  bouwtVoortOp?: readonly string[] | undefined;
}

/** How an experiment ended. */
export interface ExperimentAfronding {
  watGebeurde: string;
  besluit: ExperimentBesluit;
  /** Ids of the materiaal that shows it. */
  materiaal?: readonly string[] | undefined;
}

/**
 * A moment of rest: what we saw, what we make of it, what we change.
 * @source «tijd maken en de rust nemen om te reflecteren en te leren», under «Doen en leren, op pad»
 */
export interface Reflectie {
  id: string;
  datum: string;
  /** Ids of the reizigers who reflected. */
  door: readonly string[];
  /** Ids of the experiments it is about. */
  experimenten: readonly string[];
  watWeZagen: string;
  watWeErvanMaken: string;
  watWeVeranderen?: string | undefined;
  plaats?: string | undefined;
  /** Ids of the leervragen that were talked over. */
  leervragen?: readonly string[] | undefined;
  geleerd?: readonly Geleerd[] | undefined;
}

/** Checks `Experiment`. */
export const experimentSchema = schemaOf<Experiment>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(experimentSoorten),
    wat: textSchema,
    verwachting: textSchema,
    doelgroep: z.optional(idOf('doelgroep')),
    inspanning: z.optional(idOf('inspanning')),
    leervragen: z.optional(idsOf('leervraag')),
    bouwtVoortOp: z.optional(idsOf('materiaal', 'inzicht', 'werkzaamElement')),
  }),
);

/** Checks `ExperimentAfronding`. */
export const experimentAfrondingSchema = schemaOf<ExperimentAfronding>()(
  z.strictObject({
    watGebeurde: textSchema,
    besluit: z.enum(experimentBesluiten),
    materiaal: z.optional(idsOf('materiaal')),
  }),
);

/** Checks `Reflectie`. */
export const reflectieSchema = schemaOf<Reflectie>()(
  z.strictObject({
    id: idSchema,
    datum: dateSchema,
    door: idsOf('reiziger'),
    experimenten: idsOf('experiment'),
    watWeZagen: textSchema,
    watWeErvanMaken: textSchema,
    watWeVeranderen: z.optional(textSchema),
    plaats: z.optional(lineSchema),
    leervragen: z.optional(idsOf('leervraag')),
    geleerd: z.optional(listOf(geleerdSchema)),
  }),
);
