import * as z from 'zod/mini';
import { listOf, textSchema } from './basis/values.js';
import { besluitSchema, type Besluit } from './besluit.js';
import { indicatorSchema, type Indicator } from './indicator.js';
import { inzichtSchema, type Inzicht } from './inzicht.js';
import { keuzeSchema, type Keuze } from './keuze.js';
import { materiaalSchema, type Materiaal } from './materiaal.js';
import { opdrachtSchema, type Opdracht } from './opdracht.js';
import { programmaSchema, type Programma } from './programma.js';
import { mandaatSchema, reisgezelschapSchema, type Mandaat, type Reisgezelschap } from './reisgezelschap.js';
import { reisverslagSchema, type Reisverslag } from './reisverslag.js';
import { reizigerSchema, type Reiziger } from './reiziger.js';
import { schemaOf } from './basis/schema.js';
import { werkzaamElementSchema, type WerkzaamElement } from './werkzaamElement.js';

/** A version of the programma that was made elsewhere, and where it was adopted. */
export interface EerderProgramma {
  versie: number;
  programma: Programma;
  /** Adopted elsewhere: by which body, and when. Here it counts as adopted by nobody. */
  elders?: Besluit | undefined;
}

/** A report that was made elsewhere, and where it was adopted. */
export interface EerderReisverslag {
  versie: number;
  reisverslag: Reisverslag;
  elders?: Besluit | undefined;
}

/**
 * Entering mid-cycle with a programme that already runs. The journey starts in that stage with what exists. The gates
 * behind it stay open: nothing counts as adopted that was not adopted here.
 * @source ours
 */
export interface Instap {
  fase: 'verkennen' | 'inrichten' | 'doenEnLeren';
  /** The round that runs; also the version number of its programma. */
  ronde: number;
  reden: string;
  reizigers: readonly Reiziger[];
  opdracht?: Opdracht | undefined;
  programma?: Programma | undefined;
  /** Where opdracht and programma were adopted before the journey came here. */
  elders?: Besluit | undefined;
  materiaal?: readonly Materiaal[] | undefined;
  indicatoren?: readonly Indicator[] | undefined;
  inzichten?: readonly Inzicht[] | undefined;
  keuzes?: readonly Keuze[] | undefined;
  reisgezelschap?: Reisgezelschap | undefined;
  mandaat?: Mandaat | undefined;
  werkzameElementen?: readonly WerkzaamElement[] | undefined;
  /** Earlier versions, oldest first. */
  programmas?: readonly EerderProgramma[] | undefined;
  /** Earlier reports, oldest first. */
  reisverslagen?: readonly EerderReisverslag[] | undefined;
}

const versie = z.int().check(z.minimum(1), z.maximum(1_000));

/** Checks `Instap`. */
export const instapSchema = schemaOf<Instap>()(
  z.strictObject({
    fase: z.enum(['verkennen', 'inrichten', 'doenEnLeren']),
    ronde: z.int().check(z.minimum(1), z.maximum(1_000)),
    reden: textSchema,
    reizigers: listOf(reizigerSchema),
    opdracht: z.optional(opdrachtSchema),
    programma: z.optional(programmaSchema),
    elders: z.optional(besluitSchema),
    materiaal: z.optional(listOf(materiaalSchema)),
    indicatoren: z.optional(listOf(indicatorSchema)),
    inzichten: z.optional(listOf(inzichtSchema)),
    keuzes: z.optional(listOf(keuzeSchema)),
    reisgezelschap: z.optional(reisgezelschapSchema),
    mandaat: z.optional(mandaatSchema),
    werkzameElementen: z.optional(listOf(werkzaamElementSchema)),
    programmas: z.optional(
      listOf(
        schemaOf<EerderProgramma>()(
          z.strictObject({ versie, programma: programmaSchema, elders: z.optional(besluitSchema) }),
        ),
      ),
    ),
    reisverslagen: z.optional(
      listOf(
        schemaOf<EerderReisverslag>()(
          z.strictObject({ versie, reisverslag: reisverslagSchema, elders: z.optional(besluitSchema) }),
        ),
      ),
    ),
  }),
);
