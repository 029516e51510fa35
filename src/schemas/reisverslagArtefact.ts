import * as z from 'zod';
import { getoondMateriaalSchema, kopSchema, type GetoondMateriaal, type Kop } from './artefact.js';
import {
  experimentAfrondingSchema,
  experimentSchema,
  reflectieSchema,
  type Experiment,
  type ExperimentAfronding,
  type Reflectie,
} from './experiment.js';
import { doelgroepSchema, ontmoetingSchema, type Doelgroep, type Ontmoeting } from './ontmoeting.js';
import { programmaSchema, type Programma } from './programma.js';
import { reisverslagSchema, type Reisverslag } from './reisverslag.js';
import { schemaOf } from './schema.js';
import { werkzaamElementSchema, type WerkzaamElement } from './werkzaamElement.js';

/** An experiment of this round, how it ended, and what was thought of it. */
export interface GetoondExperiment {
  experiment: Experiment;
  afronding: ExperimentAfronding | null;
  reflecties: readonly Reflectie[];
}

/**
 * What a round yielded: stories, data and werkzame elementen, and what that means.
 * @source «Doen en leren, op pad», «Resultaat is een reisverslag»
 */
export interface ReisverslagArtefact {
  kop: Kop;
  reisverslag: Reisverslag | null;
  /** The programma of the round, whose doelen, leervragen and aannames the report answers. */
  programma: Programma | null;
  verhalen: readonly GetoondMateriaal[];
  data: readonly GetoondMateriaal[];
  werkzameElementen: readonly WerkzaamElement[];
  experimenten: readonly GetoondExperiment[];
  doelgroepen: readonly Doelgroep[];
  ontmoetingen: readonly Ontmoeting[];
}

/** Checks `ReisverslagArtefact`. */
export const reisverslagArtefactSchema = schemaOf<ReisverslagArtefact>()(
  z.strictObject({
    kop: kopSchema,
    reisverslag: reisverslagSchema.nullable(),
    programma: programmaSchema.nullable(),
    verhalen: z.array(getoondMateriaalSchema),
    data: z.array(getoondMateriaalSchema),
    werkzameElementen: z.array(werkzaamElementSchema),
    experimenten: z.array(
      z.strictObject({
        experiment: experimentSchema,
        afronding: experimentAfrondingSchema.nullable(),
        reflecties: z.array(reflectieSchema),
      }),
    ),
    doelgroepen: z.array(doelgroepSchema),
    ontmoetingen: z.array(ontmoetingSchema),
  }),
);
