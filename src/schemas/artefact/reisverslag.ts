import * as z from 'zod/mini';
import { doelUitkomsten } from '../../method/woorden.js';
import {
  eerderExperimentSchema,
  getoondeMetingSchema,
  getoondMateriaalSchema,
  kopSchema,
  nietGetoondSchema,
  type EerderExperiment,
  type GetoondeMeting,
  type GetoondMateriaal,
  type Kop,
  type NietGetoond,
} from './artefact.js';
import {
  experimentAfrondingSchema,
  experimentSchema,
  reflectieSchema,
  type Experiment,
  type ExperimentAfronding,
  type Reflectie,
} from '../experiment.js';
import { doelgroepSchema, ontmoetingSchema, type Doelgroep, type Ontmoeting } from '../ontmoeting.js';
import { programmaSchema, type Programma } from '../programma.js';
import {
  getoondeBetekenisSchema,
  getoondeBevindingSchema,
  getoondElementSchema,
  type GetoondeBetekenis,
  type GetoondeBevinding,
  type GetoondElement,
} from './statements.js';
import { aannameUitslagSchema, antwoordSchema, type Doelbereik, type Reisverslag } from '../reisverslag.js';
import { draftTextSchema, idSchema, idsSchema, listOf, momentSchema, textSchema } from '../basis/values.js';
import { schemaOf } from '../basis/schema.js';

/** An experiment of this round, how it ended, and what was thought of it. */
export interface GetoondExperiment {
  experiment: Experiment;
  afronding: ExperimentAfronding | null;
  reflecties: readonly Reflectie[];
}

/** How far a goal was reached, as an artefact shows it. */
export interface GetoondDoelbereik extends Omit<Doelbereik, 'meting'> {
  meting?: GetoondeMeting | undefined;
}

/** What was written for a round, as an audience may see it. */
export interface GetoondReisverslag extends Omit<
  Reisverslag,
  'doelbereik' | 'betekenis' | 'watNietWerkte' | 'onverwacht'
> {
  betekenis: readonly GetoondeBetekenis[];
  watNietWerkte: readonly GetoondeBevinding[];
  onverwacht: readonly GetoondeBevinding[];
  doelbereik: readonly GetoondDoelbereik[];
}

/** What was measured of a doel in one round. */
export interface DoelMeting {
  ronde: number;
  doel: string;
  meting: GetoondeMeting;
}

/** When an experiment began or ended, or a meeting place was set up. */
export interface Moment {
  soort: 'begonnen' | 'afgerond' | 'ingericht';
  /** Id of the experiment or the ontmoeting. */
  id: string;
  op: string;
}

/**
 * What a round yielded: stories, data and werkzame elementen, and what that means.
 * @source «Doen en leren, op pad», «Resultaat is een reisverslag»
 */
export interface ReisverslagArtefact {
  kop: Kop;
  reisverslag: GetoondReisverslag | null;
  /** The programma of the round, whose doelen, leervragen and aannames the report answers. */
  programma: Programma | null;
  verhalen: readonly GetoondMateriaal[];
  data: readonly GetoondMateriaal[];
  nietGetoond: NietGetoond;
  /** What was measured of each doel in this round and those before, oldest first. */
  metingen: readonly DoelMeting[];
  /** The day on which the round began, when its programma was adopted here. */
  begin: string | null;
  werkzameElementen: readonly GetoondElement[];
  /** Materiaal on which something here rests and that is no story or figure of this report, told in full. */
  gronden: readonly GetoondMateriaal[];
  eerdereExperimenten: readonly EerderExperiment[];
  experimenten: readonly GetoondExperiment[];
  doelgroepen: readonly Doelgroep[];
  ontmoetingen: readonly Ontmoeting[];
  /** In the order of time; absent when it was assembled without facts. */
  momenten?: readonly Moment[] | undefined;
}

const getoondReisverslagSchema = schemaOf<GetoondReisverslag>()(
  z.strictObject({
    verhalen: idsSchema,
    data: idsSchema,
    werkzameElementen: idsSchema,
    opbrengst: draftTextSchema,
    betekenis: listOf(getoondeBetekenisSchema),
    watNietWerkte: listOf(getoondeBevindingSchema),
    onverwacht: listOf(getoondeBevindingSchema),
    doelbereik: z.array(
      z.strictObject({
        doel: idSchema,
        uitkomst: z.enum(doelUitkomsten),
        toelichting: textSchema,
        meting: z.optional(getoondeMetingSchema),
        attributie: z.optional(textSchema),
      }),
    ),
    antwoorden: listOf(antwoordSchema),
    aannames: listOf(aannameUitslagSchema),
  }),
);

/** Checks `ReisverslagArtefact`. */
export const reisverslagArtefactSchema = schemaOf<ReisverslagArtefact>()(
  z.strictObject({
    kop: kopSchema,
    reisverslag: z.nullable(getoondReisverslagSchema),
    programma: z.nullable(programmaSchema),
    verhalen: z.array(getoondMateriaalSchema),
    data: z.array(getoondMateriaalSchema),
    nietGetoond: nietGetoondSchema,
    metingen: z.array(
      z.strictObject({ ronde: z.int().check(z.minimum(1)), doel: idSchema, meting: getoondeMetingSchema }),
    ),
    begin: z.nullable(momentSchema),
    werkzameElementen: z.array(getoondElementSchema),
    gronden: z.array(getoondMateriaalSchema),
    eerdereExperimenten: z.array(eerderExperimentSchema),
    experimenten: z.array(
      z.strictObject({
        experiment: experimentSchema,
        afronding: z.nullable(experimentAfrondingSchema),
        reflecties: z.array(reflectieSchema),
      }),
    ),
    doelgroepen: z.array(doelgroepSchema),
    ontmoetingen: z.array(ontmoetingSchema),
    momenten: z.optional(
      z.array(z.strictObject({ soort: z.enum(['begonnen', 'afgerond', 'ingericht']), id: idSchema, op: momentSchema })),
    ),
  }),
);
