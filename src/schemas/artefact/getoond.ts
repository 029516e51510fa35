import * as z from 'zod/mini';
import { kringen, type Kring } from '../../method/kringen.js';
import { soorten, type Soort } from '../../method/materiaal.js';
import { wisRedenen } from '../../method/woorden.js';
import { draftTextSchema, idSchema, idsSchema, lineSchema, momentSchema, textSchema } from '../basis/values.js';
import { bijlageSchema, type Bijlage } from '../bijlage.js';
import { bronSchema, type Bron } from '../bron.js';
import { extraSchema, type Extra } from '../extra.js';
import { verhaalkaartSchema, type Verhaalkaart } from '../kaart.js';
import { klantreisSchema, type Klantreis } from '../klantreis.js';
import { artikelSchema, invalshoekSchema, tegenspraakShape, type Artikel, type Tegenspraak } from '../materiaal.js';
import { metingShape, type Meting } from '../meting.js';
import type { Grafsteen } from '../reis.js';
import { schemaOf } from '../basis/schema.js';

/** A story as the vault of the host gave it: there, or not and why. `nietGegeven`: the host passed nothing for it. */
export interface GetoondVerhaal {
  status: 'aanwezig' | 'gewist' | 'verlopen' | 'geenToegang' | 'nietGegeven';
  tekst: string | null;
}

/** What became of the materiaal that something rests on and that is not shown: erased, or above this audience. */
export interface NietGetoond {
  gewist: readonly Pick<Grafsteen, 'id' | 'op' | 'reden'>[];
  verborgen: number;
}

/** A measured value as an artefact shows it: without the value when too few answered. */
export interface GetoondeMeting extends Omit<Meting, 'waarde' | 'n'> {
  /** `null`: too small to show. */
  waarde: number | null;
  n?: number | undefined;
}

/** A piece by its title: it need not stand in the same artefact. */
export interface Genoemd {
  id: string;
  titel: string;
}

/** What a piece contradicts, with the titles. */
export interface GetoondeTegenspraak extends Tegenspraak {
  titels?: readonly Genoemd[] | undefined;
}

/** A piece that contradicts another, and why. */
export interface Weerspraak extends Genoemd {
  waarom: string;
}

/** One piece of materiaal as an artefact shows it: with its source, and the story if the vault gave one. */
export interface GetoondMateriaal {
  id: string;
  soort: Soort;
  invalshoek: string;
  kring: Kring;
  titel: string;
  samenvatting: string | null;
  verhaal: GetoondVerhaal | null;
  kaart: Verhaalkaart | null;
  klantreis: Klantreis | null;
  meting: GetoondeMeting | null;
  artikel: Artikel | null;
  bron: Bron | null;
  energie: string | null;
  /** Ids of the contributions that were merged into this one. */
  samengevoegdUit: readonly string[];
  /** The other figures of a series. */
  metingen?: readonly GetoondeMeting[] | undefined;
  /** What it contradicts, of what this audience may see, and why. */
  spreektTegen?: GetoondeTegenspraak | undefined;
  /** What contradicts it, of what this audience may see, and why. */
  weersprokenDoor?: readonly Weerspraak[] | undefined;
  bijlagen?: readonly Bijlage[] | undefined;
  /** Fields of the host that this audience may see. */
  extra?: Extra | undefined;
}

/** Checks `GetoondeMeting`. */
export const getoondeMetingSchema = schemaOf<GetoondeMeting>()(
  z.strictObject({
    ...metingShape,
    waarde: z.nullable(z.number()),
  }),
);

const genoemdShape = { id: idSchema, titel: lineSchema };

/** Checks `GetoondMateriaal`. */
export const getoondMateriaalSchema = schemaOf<GetoondMateriaal>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(soorten),
    invalshoek: invalshoekSchema,
    kring: z.enum(kringen),
    titel: lineSchema,
    samenvatting: z.nullable(textSchema),
    verhaal: z.nullable(
      z.strictObject({
        status: z.enum(['aanwezig', 'gewist', 'verlopen', 'geenToegang', 'nietGegeven']),
        tekst: z.nullable(draftTextSchema),
      }),
    ),
    kaart: z.nullable(verhaalkaartSchema),
    klantreis: z.nullable(klantreisSchema),
    meting: z.nullable(getoondeMetingSchema),
    artikel: z.nullable(artikelSchema),
    bron: z.nullable(bronSchema),
    energie: z.nullable(textSchema),
    samengevoegdUit: idsSchema,
    metingen: z.optional(z.array(getoondeMetingSchema)),
    spreektTegen: z.optional(
      z.strictObject({ ...tegenspraakShape, titels: z.optional(z.array(z.strictObject(genoemdShape))) }),
    ),
    weersprokenDoor: z.optional(z.array(z.strictObject({ ...genoemdShape, waarom: textSchema }))),
    bijlagen: z.optional(z.array(bijlageSchema)),
    extra: z.optional(extraSchema),
  }),
);

/** Checks `NietGetoond`. */
export const nietGetoondSchema = schemaOf<NietGetoond>()(
  z.strictObject({
    gewist: z.array(z.strictObject({ id: idSchema, op: momentSchema, reden: z.enum(wisRedenen) })),
    verborgen: z.int().check(z.minimum(0)),
  }),
);
