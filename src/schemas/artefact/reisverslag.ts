// Over 250 lines for one reason: one artefact, each record beside the schema that checks it.
import * as z from 'zod/mini';
import {
  bewijzen,
  doelUitkomsten,
  elementStatussen,
  leervraagStatussen,
  werkingen,
  zekerheden,
} from '../../method/woorden.js';
import {
  eerderExperimentSchema,
  kopSchema,
  ookGebaseerdShape,
  type OokGebaseerd,
  type EerderExperiment,
  terugkoppelingTellingSchema,
  type TerugkoppelingTelling,
  type Kop,
} from './artefact.js';
import {
  getoondeMetingSchema,
  getoondMateriaalSchema,
  nietGetoondSchema,
  type GetoondeMeting,
  type GetoondMateriaal,
  type NietGetoond,
} from './getoond.js';
import {
  experimentAfrondingSchema,
  experimentSchema,
  reflectieSchema,
  type Experiment,
  type ExperimentAfronding,
  type Reflectie,
} from '../experiment.js';
import { doelgroepSchema, ontmoetingSchema, type Doelgroep, type Ontmoeting } from '../ontmoeting.js';
import { bijlageSchema } from '../bijlage.js';
import { extraSchema } from '../extra.js';
import { geleerdSchema } from '../geleerd.js';
import { inzichtSchema, type Inzicht } from '../inzicht.js';
import type { ElementStand, IndicatorInReis, LeervraagInReis } from '../reis.js';
import { indicatorInReisSchema } from './programma.js';
import { programmaSchema, uitgelichtSchema, type Programma } from '../programma.js';
import {
  getoondeBetekenisSchema,
  getoondeBevindingSchema,
  getoondElementSchema,
  type GetoondeBetekenis,
  type GetoondeBevinding,
  type GetoondElement,
} from './statements.js';
import { aannameUitslagSchema, antwoordSchema, type Doelbereik, type Reisverslag } from '../reisverslag.js';
import {
  dateSchema,
  draftTextSchema,
  idSchema,
  idsSchema,
  lineSchema,
  listOf,
  momentSchema,
  textSchema,
} from '../basis/values.js';
import { schemaOf } from '../basis/schema.js';

const verborgenLijsten = ['betekenis', 'watNietWerkte', 'onverwacht', 'werkzameElementen'] as const;

/** A list of statements of a report. */
export type VerborgenLijst = (typeof verborgenLijsten)[number];

/** An experiment of this round, how it ended, and what was thought of it. */
export interface GetoondExperiment {
  experiment: Experiment;
  afronding: ExperimentAfronding | null;
  reflecties: readonly Reflectie[];
  /** What the effort is called that it works out, where this version of the programma does not hold it. */
  eerdereInspanning?: string | undefined;
  /** What it builds on, by name: also what this report does not tell. Absent where it builds on nothing. */
  voortOp?:
    | (OokGebaseerd & {
        grond: readonly { soort: 'materiaal' | 'inzicht' | 'werkzaamElement'; id: string; tekst: string }[];
      })
    | undefined;
}

/** How far a goal was reached, as an artefact shows it. */
export interface GetoondDoelbereik extends Omit<Doelbereik, 'meting'> {
  meting?: GetoondeMeting | undefined;
  /** The metingen of the materiaal that it points to. */
  metingen?: readonly GetoondeMeting[] | undefined;
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
  /** Lists of statements of which this audience does not see every one; without a count. */
  deelsVerborgen?: readonly VerborgenLijst[] | undefined;
  /** The same for each list, where something of one is not shown. */
  nietGetoondPer?: { verhalen: NietGetoond; data: NietGetoond } | undefined;
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
  /** The questions that lived during the round, with what was thought of them over time. */
  leervragen?: readonly LeervraagInReis[] | undefined;
  /** The inzichten of the round. */
  inzichten?: readonly Inzicht[] | undefined;
  /** The indicators of its doelen and metingen, with their breaks. */
  indicatoren?: readonly IndicatorInReis[] | undefined;
  /** How its elements turned over time; absent where none did. */
  elementStanden?: readonly ElementStand[] | undefined;
  terugkoppeling?: TerugkoppelingTelling | undefined;
  /** What of this round it does not tell: printed as not reported, never as an empty chapter. */
  nietGerapporteerd?: readonly NietGerapporteerd[] | undefined;
}

/** A goal, question, assumption or experiment of the round of which the report says nothing. */
export interface NietGerapporteerd {
  soort: 'doel' | 'leervraag' | 'aanname' | 'experiment';
  id: string;
}

/** Checks `LeervraagInReis`. */
const leervraagInReisSchema = schemaOf<LeervraagInReis>()(
  z.strictObject({
    id: idSchema,
    vraag: textSchema,
    materiaal: z.optional(idsSchema),
    status: z.enum(leervraagStatussen),
    ronde: z.int().check(z.minimum(1)),
    standen: z.array(
      z.strictObject({
        status: z.enum(leervraagStatussen),
        antwoord: z.optional(textSchema),
        datum: z.optional(dateSchema),
        ontmoeting: z.optional(idSchema),
        reflectie: z.optional(idSchema),
        op: momentSchema,
        ronde: z.int().check(z.minimum(1)),
      }),
    ),
  }),
);

/** Checks `ElementStand`. */
const elementStandSchema = schemaOf<ElementStand>()(
  z.strictObject({
    element: idSchema,
    op: momentSchema,
    ronde: z.int().check(z.minimum(1)),
    richting: z.enum(werkingen),
    zekerheid: z.enum(zekerheden),
    status: z.enum(elementStatussen),
    bewijs: z.optional(z.enum(bewijzen)),
    reden: z.optional(textSchema),
  }),
);

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
        metingen: z.optional(z.array(getoondeMetingSchema)),
        attributie: z.optional(textSchema),
        materiaal: z.optional(idsSchema),
        attributieMateriaal: z.optional(idsSchema),
      }),
    ),
    antwoorden: listOf(antwoordSchema),
    aannames: listOf(aannameUitslagSchema),
    kernboodschap: z.optional(lineSchema),
    uitgelicht: z.optional(uitgelichtSchema),
    geleerd: z.optional(listOf(geleerdSchema)),
    bijlagen: z.optional(listOf(bijlageSchema)),
    extra: z.optional(extraSchema),
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
    deelsVerborgen: z.optional(z.array(z.enum(verborgenLijsten))),
    nietGetoondPer: z.optional(z.strictObject({ verhalen: nietGetoondSchema, data: nietGetoondSchema })),
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
        eerdereInspanning: z.optional(textSchema),
        voortOp: z.optional(
          z.strictObject({
            grond: z.array(
              z.strictObject({
                soort: z.enum(['materiaal', 'inzicht', 'werkzaamElement']),
                id: idSchema,
                tekst: textSchema,
              }),
            ),
            ...ookGebaseerdShape,
          }),
        ),
      }),
    ),
    doelgroepen: z.array(doelgroepSchema),
    ontmoetingen: z.array(ontmoetingSchema),
    momenten: z.optional(
      z.array(z.strictObject({ soort: z.enum(['begonnen', 'afgerond', 'ingericht']), id: idSchema, op: momentSchema })),
    ),
    leervragen: z.optional(z.array(leervraagInReisSchema)),
    inzichten: z.optional(z.array(inzichtSchema)),
    indicatoren: z.optional(z.array(indicatorInReisSchema)),
    elementStanden: z.optional(z.array(elementStandSchema)),
    terugkoppeling: z.optional(terugkoppelingTellingSchema),
    nietGerapporteerd: z.optional(
      z.array(z.strictObject({ soort: z.enum(['doel', 'leervraag', 'aanname', 'experiment']), id: idSchema })),
    ),
  }),
);
