import * as z from 'zod/mini';
import { artefacten, levendeFasen, type Artefact, type LevendeFase } from '../../method/fasen.js';
import { kringen, type Kring } from '../../method/kringen.js';
import { publieken, soorten, type Publiek, type Soort } from '../../method/materiaal.js';
import { veldSoorten, type VeldSoort } from '../../method/velden.js';
import { wisRedenen } from '../../method/woorden.js';
import { draftTextSchema, idSchema, idsSchema, lineSchema, momentSchema, textSchema } from '../basis/values.js';
import { besluitSchema, type Besluit } from '../besluit.js';
import { bijlageSchema, type Bijlage } from '../bijlage.js';
import { bronSchema, type Bron } from '../bron.js';
import { doelSchema, type Doel } from '../doel.js';
import { extraSchema, type Extra } from '../extra.js';
import { verhaalkaartSchema, type Verhaalkaart } from '../kaart.js';
import { klantreisSchema, type Klantreis } from '../klantreis.js';
import { artikelSchema, invalshoekSchema, tegenspraakSchema, type Artikel, type Tegenspraak } from '../materiaal.js';
import { metingShape, type Meting } from '../meting.js';
import type { Grafsteen } from '../reis.js';
import { patterns } from '../basis/patterns.js';
import { schemaOf } from '../basis/schema.js';
import { erratumSchema, type Erratum } from '../toelichting.js';
import { receiptSchema, type Receipt, type Vaststelling } from '../vaststelling.js';
import { verbindingSchema, type Verbinding } from '../verbinding.js';

/** A rule of the gate that was explained instead of met, as the artefact prints it. */
export interface GetoondeToelichting {
  id: string;
  regel: string;
  motivering: string;
  /** Pseudonymous; absent for `openbaar`. */
  opdrachtgever?: string | undefined;
  op: string;
}

/** An adoption as an artefact shows it: for `openbaar` without who did it and without the receipt of the rules. */
export interface GetoondeVaststelling extends Omit<Vaststelling, 'door' | 'receipt'> {
  door?: string | undefined;
  receipt?: Receipt | undefined;
}

/** The guide's words with one section. */
export interface SectieTekst {
  sectie: string;
  tekst: string;
}

/** What stands above every artefact. */
export interface Kop {
  artefact: Artefact;
  reis: string;
  titel: string;
  ronde: number;
  /** The version that this is, or will be once it is adopted. */
  versie: number;
  /** `null` while it is a draft. */
  vastgesteld: GetoondeVaststelling | null;
  publiek: Publiek;
  /** How many pieces of materiaal are not shown to this audience. */
  verborgen: number;
  toegelicht: readonly GetoondeToelichting[];
  secties: readonly SectieTekst[];
  errata: readonly Erratum[];
  /** How people call the programma. */
  naam?: string | undefined;
  /** What a reader sees first. */
  kernboodschap?: string | undefined;
  uitgelicht?: readonly Uitgelicht[] | undefined;
  /** Adopted elsewhere, before the journey came here: by which body, and when. */
  elders?: Besluit | undefined;
  /** Where and why the journey got on. */
  instap?: { fase: LevendeFase; ronde: number; reden: string } | undefined;
  /** The whole journey was written down afterwards. */
  achteraf?: boolean | undefined;
  /** The zone in which days are shown. */
  tijdzone?: string | undefined;
  verbindingen?: readonly Verbinding[] | undefined;
  /** How the fields of the host are called that stand in `extra`. */
  velden?: readonly GetoondVeld[] | undefined;
}

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
  spreektTegen?: Tegenspraak | undefined;
  bijlagen?: readonly Bijlage[] | undefined;
  /** Fields of the host that this audience may see. */
  extra?: Extra | undefined;
}

/** An experiment of another round on which something in this artefact rests. */
export interface EerderExperiment {
  id: string;
  wat: string;
  ronde: number;
}

/** A statement with what is not shown of its grounds. */
export interface OokGebaseerd {
  /** Whether it also rests on something that this audience may not see. */
  verborgenGrond: boolean;
  /** How many of its grounds were erased. */
  gewisteGronden: number;
}

/** Checks `EerderExperiment`. */
export const eerderExperimentSchema = schemaOf<EerderExperiment>()(
  z.strictObject({ id: idSchema, wat: textSchema, ronde: z.int().check(z.minimum(1)) }),
);

/** Checks the fields of `OokGebaseerd`. */
export const ookGebaseerdShape = { verborgenGrond: z.boolean(), gewisteGronden: z.int().check(z.minimum(0)) };

/** A field of the host as an artefact names it: its values stand in `extra` of what carries them. */
export interface GetoondVeld {
  naam: string;
  label: string;
  soort: VeldSoort;
}

/** What is shown first: a piece of materiaal or a goal. */
export type Uitgelicht = { soort: 'materiaal'; materiaal: GetoondMateriaal } | { soort: 'doel'; doel: Doel };

/** What was said back, counted; never who heard it. */
export interface TerugkoppelingTelling {
  gegeven: number;
  /** How many contributors of this round have not heard anything; for the kern only. */
  nogTeGeven: number | null;
}

const getoondVeldSchema = schemaOf<GetoondVeld>()(
  z.strictObject({ naam: z.string().check(z.regex(patterns.name)), label: lineSchema, soort: z.enum(veldSoorten) }),
);

/** Checks `GetoondeMeting`. */
export const getoondeMetingSchema = schemaOf<GetoondeMeting>()(
  z.strictObject({
    ...metingShape,
    waarde: z.nullable(z.number()),
  }),
);

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
    spreektTegen: z.optional(tegenspraakSchema),
    bijlagen: z.optional(z.array(bijlageSchema)),
    extra: z.optional(extraSchema),
  }),
);

const uitgelichtSchema = schemaOf<Uitgelicht>()(
  z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('materiaal'), materiaal: getoondMateriaalSchema }),
    z.strictObject({ soort: z.literal('doel'), doel: doelSchema }),
  ]),
);

/** Checks `TerugkoppelingTelling`. */
export const terugkoppelingTellingSchema = schemaOf<TerugkoppelingTelling>()(
  z.strictObject({ gegeven: z.int().check(z.minimum(0)), nogTeGeven: z.nullable(z.int().check(z.minimum(0))) }),
);

const getoondeVaststellingSchema = schemaOf<GetoondeVaststelling>()(
  z.strictObject({
    artefact: z.enum(artefacten),
    versie: z.int().check(z.minimum(1)),
    ronde: z.int().check(z.minimum(1)),
    op: momentSchema,
    door: z.optional(idSchema),
    seq: z.int().check(z.minimum(1)),
    receipt: z.optional(receiptSchema),
    besluit: z.optional(besluitSchema),
  }),
);

/** Checks `Kop`. */
export const kopSchema = schemaOf<Kop>()(
  z.strictObject({
    artefact: z.enum(artefacten),
    reis: z.string(),
    titel: z.string(),
    ronde: z.int().check(z.minimum(1)),
    versie: z.int().check(z.minimum(1)),
    vastgesteld: z.nullable(getoondeVaststellingSchema),
    publiek: z.enum(publieken),
    verborgen: z.int().check(z.minimum(0)),
    toegelicht: z.array(
      z.strictObject({
        id: idSchema,
        regel: lineSchema,
        motivering: textSchema,
        opdrachtgever: z.optional(idSchema),
        op: momentSchema,
      }),
    ),
    secties: z.array(z.strictObject({ sectie: z.string(), tekst: textSchema })),
    errata: z.array(erratumSchema),
    naam: z.optional(lineSchema),
    kernboodschap: z.optional(lineSchema),
    uitgelicht: z.optional(z.array(uitgelichtSchema)),
    elders: z.optional(besluitSchema),
    instap: z.optional(
      z.strictObject({ fase: z.enum(levendeFasen), ronde: z.int().check(z.minimum(1)), reden: textSchema }),
    ),
    achteraf: z.optional(z.boolean()),
    tijdzone: z.optional(lineSchema),
    verbindingen: z.optional(z.array(verbindingSchema)),
    velden: z.optional(z.array(getoondVeldSchema)),
  }),
);

/** Checks `NietGetoond`. */
export const nietGetoondSchema = schemaOf<NietGetoond>()(
  z.strictObject({
    gewist: z.array(z.strictObject({ id: idSchema, op: momentSchema, reden: z.enum(wisRedenen) })),
    verborgen: z.int().check(z.minimum(0)),
  }),
);
