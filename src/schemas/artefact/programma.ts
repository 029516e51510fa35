import * as z from 'zod/mini';
import {
  eerderExperimentSchema,
  kopSchema,
  ookGebaseerdShape,
  type EerderExperiment,
  type Kop,
  type OokGebaseerd,
} from './artefact.js';
import { getoondMateriaalSchema, nietGetoondSchema, type GetoondMateriaal, type NietGetoond } from './getoond.js';
import { dateSchema, idSchema, lineSchema, textSchema } from '../basis/values.js';
import { indicatorShape } from '../indicator.js';
import { inzichtSchema, type Inzicht } from '../inzicht.js';
import type { IndicatorInReis } from '../reis.js';
import { keuzeSchema, type Keuze } from '../keuze.js';
import { programmaSchema, type Programma } from '../programma.js';
import { mandaatSchema, reisgezelschapSchema, type Mandaat, type Reisgezelschap } from '../reisgezelschap.js';
import {
  getoondeBetekenisSchema,
  getoondElementSchema,
  type GetoondeBetekenis,
  type GetoondElement,
} from './statements.js';
import { reizigerSchema, type Reiziger } from '../reiziger.js';
import { schemaOf } from '../basis/schema.js';

/** A choice, with the materiaal it rests on that this audience may see. */
export interface GetoondeKeuze {
  keuze: Keuze;
  materiaal: readonly GetoondMateriaal[];
  nietGetoond: NietGetoond;
  /** Why it was let go since. */
  losgelaten?: string | undefined;
}

/** What is not shown of the grounds of one change. */
export interface WijzigingGrond extends OokGebaseerd {
  /** Id of the wijziging. */
  wijziging: string;
}

/**
 * One version of the programma, with the choices that give it focus and the people who carry it.
 * @source «Resultaat is een programma aanpak»
 */
export interface ProgrammaArtefact {
  kop: Kop;
  programma: Programma | null;
  /** The version before, to lay beside this one. */
  vorige: Programma | null;
  keuzes: readonly GetoondeKeuze[];
  /** Lists of which this audience does not see every statement; without a count. */
  deelsVerborgen?: readonly 'keuzes'[] | undefined;
  /** Changes that also rest on something that is not shown. */
  wijzigingGronden?: readonly WijzigingGrond[] | undefined;
  /** Who pulls or carries out an effort and is no member of the reisgezelschap. */
  betrokkenen?: readonly Reiziger[] | undefined;
  reisgezelschap: Reisgezelschap | null;
  leden: readonly Reiziger[];
  mandaat: Mandaat | null;
  /** What the last reisverslag means for what follows: what this version answers. */
  betekenis: readonly GetoondeBetekenis[];
  /** The werkzame elementen that this version points to. */
  werkzameElementen: readonly GetoondElement[];
  /** Materiaal on which something here rests beside the choices, told in full. */
  gronden: readonly GetoondMateriaal[];
  eerdereExperimenten: readonly EerderExperiment[];
  /** Conclusions that were parked while exploring, and what became of them. */
  oordelen: readonly { id: string; oordeel: string; behandeling: string | null }[];
  /** The inzichten that its keuzes rest on. */
  inzichten?: readonly Inzicht[] | undefined;
  /** The indicators that its doelen point to, with their breaks. */
  indicatoren?: readonly IndicatorInReis[] | undefined;
  /** What it costs, added up to the cent. */
  kosten?: KostenOverzicht | undefined;
  /** What the version before held and this one does not name, without a wijziging: not the same as left out. */
  nietMeerGenoemd?: readonly NietMeerGenoemd[] | undefined;
}

/** Costs of all efforts, in whole euro cents. */
export interface KostenOverzicht {
  totaal: number;
  /** Per year, in the order of the years. */
  perJaar: readonly { jaar: number; bedrag: number }[];
  /** Per effort, in the order of the programma. */
  perInspanning: readonly { inspanning: string; bedrag: number }[];
}

/** A thing that is absent from a version without a word. */
export interface NietMeerGenoemd {
  lijst: 'doelen' | 'inspanningen' | 'aannames' | 'leervragen';
  id: string;
  tekst: string;
}

const bedrag = z.int().check(z.minimum(0));

/** Checks `KostenOverzicht`. */
const kostenOverzichtSchema = schemaOf<KostenOverzicht>()(
  z.strictObject({
    totaal: bedrag,
    perJaar: z.array(z.strictObject({ jaar: z.int(), bedrag })),
    perInspanning: z.array(z.strictObject({ inspanning: idSchema, bedrag })),
  }),
);

/** Checks `IndicatorInReis`. */
export const indicatorInReisSchema = schemaOf<IndicatorInReis>()(
  z.strictObject({
    ...indicatorShape,
    breuken: z.array(z.strictObject({ vanaf: dateSchema, definitie: textSchema, populatie: lineSchema })),
  }),
);

/** Checks `ProgrammaArtefact`. */
export const programmaArtefactSchema = schemaOf<ProgrammaArtefact>()(
  z.strictObject({
    kop: kopSchema,
    programma: z.nullable(programmaSchema),
    vorige: z.nullable(programmaSchema),
    keuzes: z.array(
      z.strictObject({
        keuze: keuzeSchema,
        materiaal: z.array(getoondMateriaalSchema),
        nietGetoond: nietGetoondSchema,
        losgelaten: z.optional(textSchema),
      }),
    ),
    deelsVerborgen: z.optional(z.array(z.literal('keuzes'))),
    wijzigingGronden: z.optional(z.array(z.strictObject({ wijziging: idSchema, ...ookGebaseerdShape }))),
    betrokkenen: z.optional(z.array(reizigerSchema)),
    reisgezelschap: z.nullable(reisgezelschapSchema),
    leden: z.array(reizigerSchema),
    mandaat: z.nullable(mandaatSchema),
    betekenis: z.array(getoondeBetekenisSchema),
    werkzameElementen: z.array(getoondElementSchema),
    gronden: z.array(getoondMateriaalSchema),
    eerdereExperimenten: z.array(eerderExperimentSchema),
    oordelen: z.array(z.strictObject({ id: z.string(), oordeel: z.string(), behandeling: z.nullable(z.string()) })),
    inzichten: z.optional(z.array(inzichtSchema)),
    indicatoren: z.optional(z.array(indicatorInReisSchema)),
    kosten: z.optional(kostenOverzichtSchema),
    nietMeerGenoemd: z.optional(
      z.array(
        z.strictObject({
          lijst: z.enum(['doelen', 'inspanningen', 'aannames', 'leervragen']),
          id: idSchema,
          tekst: textSchema,
        }),
      ),
    ),
  }),
);
