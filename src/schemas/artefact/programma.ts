import * as z from 'zod/mini';
import {
  eerderExperimentSchema,
  getoondMateriaalSchema,
  kopSchema,
  nietGetoondSchema,
  type EerderExperiment,
  type GetoondMateriaal,
  type Kop,
  type NietGetoond,
} from './artefact.js';
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
}

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
      }),
    ),
    reisgezelschap: z.nullable(reisgezelschapSchema),
    leden: z.array(reizigerSchema),
    mandaat: z.nullable(mandaatSchema),
    betekenis: z.array(getoondeBetekenisSchema),
    werkzameElementen: z.array(getoondElementSchema),
    gronden: z.array(getoondMateriaalSchema),
    eerdereExperimenten: z.array(eerderExperimentSchema),
    oordelen: z.array(z.strictObject({ id: z.string(), oordeel: z.string(), behandeling: z.nullable(z.string()) })),
  }),
);
