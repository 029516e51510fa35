import * as z from 'zod/mini';
import { kringen, type Kring } from '../method/kringen.js';
import { publieken, type Publiek } from '../method/materiaal.js';
import { wetWerkingen, type WetWerking } from '../method/woorden.js';
import { idsOf } from './basis/refers.js';
import { dateSchema, idSchema, lineSchema, listOf, textSchema } from './basis/values.js';
import { basis } from './basis/weight.js';
import { bijlageSchema, type Bijlage } from './bijlage.js';
import { bronSchema, type Bron } from './bron.js';
import { verhaalkaartSchema, type Verhaalkaart } from './kaart.js';
import { extraOf, type Extra } from './extra.js';
import { klantreisSchema, type Klantreis } from './klantreis.js';
import { metingSchema, type Meting } from './meting.js';
import { patterns } from './basis/patterns.js';
import { schemaOf } from './basis/schema.js';

/** What every piece of materiaal says about itself. */
export interface MateriaalBasis {
  id: string;
  /** One of the nine, or one that the host added in its spelregels. */
  invalshoek: string;
  /** The circle of who brought it. */
  kring: Kring;
  titel: string;
  /** May be absent while it is looked up; the foto asks for it. */
  bron?: Bron | undefined;
  /** Ids of the reizigers who brought it. @source «samen met hen op onderzoek», under «Verkennen» */
  aangedragenDoor: readonly string[];
  /** The widest audience that may see it. */
  publiek: Publiek;
  /** Here is where people want to start. @source «waar de energie zit», under «Verkennen» */
  energie?: string | undefined;
  /** Ids of materiaal that was merged into this one; those stay traceable and are no longer shown apart. */
  samengevoegdUit?: readonly string[] | undefined;
  /** Two sources that disagree both stay: which materiaal this contradicts, and why. */
  spreektTegen?: Tegenspraak | undefined;
  bijlagen?: readonly Bijlage[] | undefined;
  extra?: Extra | undefined;
}

/** That two pieces disagree. */
export interface Tegenspraak {
  /** Ids of the materiaal that says something else. */
  materiaal: readonly string[];
  waarom: string;
}

/** A story, or the klantreis of a real person: a card only. */
export interface MateriaalMetKaart extends MateriaalBasis {
  soort: 'verhaal';
  kaart: Verhaalkaart;
}

/** A klantreis: the steps of an invented persona, or the card of a real person's. */
export interface MateriaalKlantreis extends MateriaalBasis {
  soort: 'klantreis';
  klantreis?: Klantreis | undefined;
  kaart?: Verhaalkaart | undefined;
}

/** Something measured. */
export interface MateriaalData extends MateriaalBasis {
  soort: 'data';
  samenvatting: string;
  /** The figure that is shown: the newest of a series. */
  meting: Meting;
  /** The other figures of the series. */
  metingen?: readonly Meting[] | undefined;
}

/** A law that allows, asks or forbids. */
export interface MateriaalWet extends MateriaalBasis {
  soort: 'wet';
  samenvatting: string;
  artikel: Artikel;
}

/** Any other thing that was found. A verwondering is what surprised us, or the question that came up. */
export interface MateriaalOverig extends MateriaalBasis {
  soort: 'feit' | 'kennis' | 'ervaringskennis' | 'verwondering' | 'voorbeeld' | 'beleid';
  samenvatting: string;
  meting?: Meting | undefined;
}

/** Which law, which article, and what it does to the plan. @source «wettelijke grondslag», under «Resultaat is een 'foto'» */
export interface Artikel {
  wet: string;
  artikel: string;
  werking: WetWerking;
  ingangsdatum?: string | undefined;
}

/**
 * One thing that was found: a story, a fact, a data series, a piece of knowledge, a klantreis, a law, an example.
 * @source «verhalen, feiten, data, (ervarings)kennis», under «Verkennen»; «voorbeelden van wat werkt», under «Resultaat is een 'foto'»
 */
export type Materiaal = MateriaalMetKaart | MateriaalKlantreis | MateriaalData | MateriaalWet | MateriaalOverig;

/** A name for an angle that a host adds: camelCase, so that it reads like the nine of the method. */
export const invalshoekSchema = z.string().check(z.regex(patterns.name));

/** The fields of `Tegenspraak`. */
export const tegenspraakShape = { materiaal: idsOf('materiaal'), waarom: textSchema };

/** Checks `Tegenspraak`. */
const tegenspraakSchema = schemaOf<Tegenspraak>()(z.strictObject(tegenspraakShape));

const shape = {
  id: idSchema,
  invalshoek: invalshoekSchema,
  kring: z.enum(kringen),
  titel: lineSchema,
  bron: basis(z.optional(bronSchema)),
  aangedragenDoor: idsOf('reiziger'),
  publiek: z.enum(publieken),
  energie: basis(z.optional(textSchema)),
  samengevoegdUit: z.optional(idsOf('materiaal')),
  spreektTegen: z.optional(tegenspraakSchema),
  bijlagen: z.optional(listOf(bijlageSchema)),
  extra: z.optional(extraOf('materiaal')),
};

/** Checks `Artikel`. */
export const artikelSchema = schemaOf<Artikel>()(
  z.strictObject({
    wet: lineSchema,
    artikel: lineSchema,
    werking: z.enum(wetWerkingen),
    ingangsdatum: z.optional(dateSchema),
  }),
);

/** Checks `Materiaal`. A text beside a card is refused: it belongs in the vault of the host. */
export const materiaalSchema = schemaOf<Materiaal>()(
  z.discriminatedUnion('soort', [
    z.strictObject({ ...shape, soort: z.literal('verhaal'), kaart: verhaalkaartSchema }),
    z.strictObject({
      ...shape,
      soort: z.literal('klantreis'),
      klantreis: basis(z.optional(klantreisSchema)),
      kaart: basis(z.optional(verhaalkaartSchema)),
    }),
    z.strictObject({
      ...shape,
      soort: z.literal('data'),
      samenvatting: textSchema,
      meting: metingSchema,
      metingen: z.optional(listOf(metingSchema)),
    }),
    z.strictObject({ ...shape, soort: z.literal('wet'), samenvatting: textSchema, artikel: artikelSchema }),
    z.strictObject({
      ...shape,
      soort: z.enum(['feit', 'kennis', 'ervaringskennis', 'verwondering', 'voorbeeld', 'beleid']),
      samenvatting: textSchema,
      meting: z.optional(metingSchema),
    }),
  ]),
);
