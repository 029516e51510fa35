import * as z from 'zod/mini';
import { kringen, type Kring } from '../../method/kringen.js';
import { kopSchema, type Kop } from './artefact.js';
import { getoondMateriaalSchema, nietGetoondSchema, type GetoondMateriaal, type NietGetoond } from './getoond.js';
import { idSchema, lineSchema, textSchema } from '../basis/values.js';
import { bronSchema, type Bron } from '../bron.js';
import { inzichtSchema, type Inzicht } from '../inzicht.js';
import { invalshoekSchema } from '../materiaal.js';
import { schemaOf } from '../basis/schema.js';
import { witteVlekSchema, type WitteVlek } from '../verkenning.js';

/** What was found from one angle, or why nothing was. */
export interface FotoInvalshoek {
  invalshoek: string;
  /** The label of an angle that the host added. */
  label: string | null;
  materiaal: readonly GetoondMateriaal[];
  /** How many pieces this audience may not see: an angle that looks empty may not be. */
  verborgen: number;
  witteVlek: WitteVlek | null;
}

/** How many contributions came from one circle. */
export interface Stem {
  kring: Kring;
  aantal: number;
}

/** How many contributions one angle got from each circle, in the order of `kringen`. */
export interface DekkingRij {
  invalshoek: string;
  aantallen: readonly number[];
}

/** Where people want to start. */
export interface EnergiePunt {
  bij: 'materiaal' | 'reiziger';
  id: string;
  /** The title of the materiaal; `null` for a reiziger, who has no name here. */
  titel: string | null;
  energie: string;
}

/** A source, and the materiaal that rests on it. */
export interface FotoBron {
  bron: Bron;
  materiaal: readonly string[];
}

/** How many reizigers of one organisation travel along. In the leefwereld no organisation is shown: it could point at somebody. */
export interface NetwerkPunt {
  kring: Kring;
  organisatie: string | null;
  aantal: number;
  metEnergie: number;
}

/**
 * The foto: what was found, from every angle. It shows and counts; it neither judges nor concludes.
 * @source «Resultaat is een ‘foto’, verslag van de verkenning»
 */
export interface FotoArtefact {
  kop: Kop;
  invalshoeken: readonly FotoInvalshoek[];
  stemmen: readonly Stem[];
  dekking: readonly DekkingRij[];
  energie: readonly EnergiePunt[];
  /** Conclusions that were voiced too early: parked until `inrichten`. */
  oordelen: readonly { id: string; oordeel: string; behandeling: string | null }[];
  bronnen: readonly FotoBron[];
  /** Who travel along, counted per circle and organisation. */
  netwerk: readonly NetwerkPunt[];
  nietGetoond: NietGetoond;
  /** What the network sees together; a foto opens with it when there is any. */
  inzichten?: readonly Inzicht[] | undefined;
  /** What surprised us; stands beside the inzichten. */
  verwondering?: readonly GetoondMateriaal[] | undefined;
}

/** Checks `FotoArtefact`. */
export const fotoArtefactSchema = schemaOf<FotoArtefact>()(
  z.strictObject({
    kop: kopSchema,
    invalshoeken: z.array(
      z.strictObject({
        invalshoek: invalshoekSchema,
        label: z.nullable(lineSchema),
        materiaal: z.array(getoondMateriaalSchema),
        verborgen: z.int().check(z.minimum(0)),
        witteVlek: z.nullable(witteVlekSchema),
      }),
    ),
    stemmen: z.array(z.strictObject({ kring: z.enum(kringen), aantal: z.int().check(z.minimum(0)) })),
    dekking: z.array(z.strictObject({ invalshoek: invalshoekSchema, aantallen: z.array(z.int().check(z.minimum(0))) })),
    energie: z.array(
      z.strictObject({
        bij: z.enum(['materiaal', 'reiziger']),
        id: idSchema,
        titel: z.nullable(lineSchema),
        energie: textSchema,
      }),
    ),
    oordelen: z.array(z.strictObject({ id: idSchema, oordeel: textSchema, behandeling: z.nullable(textSchema) })),
    bronnen: z.array(z.strictObject({ bron: bronSchema, materiaal: z.array(idSchema) })),
    netwerk: z.array(
      z.strictObject({
        kring: z.enum(kringen),
        organisatie: z.nullable(lineSchema),
        aantal: z.int().check(z.minimum(1)),
        metEnergie: z.int().check(z.minimum(0)),
      }),
    ),
    nietGetoond: nietGetoondSchema,
    inzichten: z.optional(z.array(inzichtSchema)),
    verwondering: z.optional(z.array(getoondMateriaalSchema)),
  }),
);
