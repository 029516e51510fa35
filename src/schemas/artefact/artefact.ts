import * as z from 'zod/mini';
import { artefacten, levendeFasen, type Artefact, type LevendeFase } from '../../method/fasen.js';
import { publieken, type Publiek } from '../../method/materiaal.js';
import { veldSoorten, type VeldSoort } from '../../method/velden.js';
import { idSchema, lineSchema, momentSchema, textSchema } from '../basis/values.js';
import { besluitSchema, type Besluit } from '../besluit.js';
import { doelSchema, type Doel } from '../doel.js';
import { patterns } from '../basis/patterns.js';
import { schemaOf } from '../basis/schema.js';
import { erratumSchema, type Erratum } from '../toelichting.js';
import { receiptSchema, type Receipt, type Vaststelling } from '../vaststelling.js';
import { verbindingSchema, type Verbinding } from '../verbinding.js';
import { getoondMateriaalSchema, type GetoondMateriaal } from './getoond.js';

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
  /** The language of what people typed, as a tag of BCP 47; `nl` when absent. */
  taal?: string | undefined;
  verbindingen?: readonly Verbinding[] | undefined;
  /** How the fields of the host are called that stand in `extra`. */
  velden?: readonly GetoondVeld[] | undefined;
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
    taal: z.optional(lineSchema),
    verbindingen: z.optional(z.array(verbindingSchema)),
    velden: z.optional(z.array(getoondVeldSchema)),
  }),
);
