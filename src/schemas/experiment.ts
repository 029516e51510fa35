import * as z from 'zod/mini';
import {
  experimentBesluiten,
  experimentSoorten,
  type ExperimentBesluit,
  type ExperimentSoort,
} from '../method/woorden.js';
import { dateSchema, idSchema, idsSchema, lineSchema, textSchema } from './basis/values.js';
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
}

/** Checks `Experiment`. */
export const experimentSchema = schemaOf<Experiment>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(experimentSoorten),
    wat: textSchema,
    verwachting: textSchema,
    doelgroep: z.optional(idSchema),
    inspanning: z.optional(idSchema),
    leervragen: z.optional(idsSchema),
  }),
);

/** Checks `ExperimentAfronding`. */
export const experimentAfrondingSchema = schemaOf<ExperimentAfronding>()(
  z.strictObject({ watGebeurde: textSchema, besluit: z.enum(experimentBesluiten), materiaal: z.optional(idsSchema) }),
);

/** Checks `Reflectie`. */
export const reflectieSchema = schemaOf<Reflectie>()(
  z.strictObject({
    id: idSchema,
    datum: dateSchema,
    door: idsSchema,
    experimenten: idsSchema,
    watWeZagen: textSchema,
    watWeErvanMaken: textSchema,
    watWeVeranderen: z.optional(textSchema),
    plaats: z.optional(lineSchema),
  }),
);
