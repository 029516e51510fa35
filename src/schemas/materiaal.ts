import * as z from 'zod/mini';
import { kringen, type Kring } from '../method/kringen.js';
import { publieken, type Publiek } from '../method/materiaal.js';
import { wetWerkingen, type WetWerking } from '../method/woorden.js';
import { idSchema, idsSchema, lineSchema, textSchema } from './basis/values.js';
import { bronSchema, type Bron } from './bron.js';
import { verhaalkaartSchema, type Verhaalkaart } from './kaart.js';
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
  /** Ids of the reizigers who brought it. */
  aangedragenDoor: readonly string[];
  /** The widest audience that may see it. */
  publiek: Publiek;
  /** Here is where people want to start. */
  energie?: string | undefined;
  /** Ids of materiaal that was merged into this one; those stay traceable and are no longer shown apart. */
  samengevoegdUit?: readonly string[] | undefined;
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
  meting: Meting;
}

/** A law that allows, asks or forbids. */
export interface MateriaalWet extends MateriaalBasis {
  soort: 'wet';
  samenvatting: string;
  artikel: Artikel;
}

/** Any other thing that was found. */
export interface MateriaalOverig extends MateriaalBasis {
  soort: 'feit' | 'kennis' | 'ervaringskennis' | 'voorbeeld' | 'beleid';
  samenvatting: string;
  meting?: Meting | undefined;
}

/** Which law, which article, and what it does to the plan. */
export interface Artikel {
  wet: string;
  artikel: string;
  werking: WetWerking;
}

/**
 * One thing that was found: a story, a fact, a data series, a piece of knowledge, a klantreis, a law, an example.
 * @source «Verkennen», «Resultaat is een 'foto', verslag van de verkenning»
 */
export type Materiaal = MateriaalMetKaart | MateriaalKlantreis | MateriaalData | MateriaalWet | MateriaalOverig;

/** A name for an angle that a host adds: camelCase, so that it reads like the nine of the method. */
export const invalshoekSchema = z.string().check(z.regex(patterns.name));

const basis = {
  id: idSchema,
  invalshoek: invalshoekSchema,
  kring: z.enum(kringen),
  titel: lineSchema,
  bron: z.optional(bronSchema),
  aangedragenDoor: idsSchema,
  publiek: z.enum(publieken),
  energie: z.optional(textSchema),
  samengevoegdUit: z.optional(idsSchema),
};

/** Checks `Artikel`. */
export const artikelSchema = schemaOf<Artikel>()(
  z.strictObject({ wet: lineSchema, artikel: lineSchema, werking: z.enum(wetWerkingen) }),
);

/** Checks `Materiaal`. A text beside a card is refused: it belongs in the vault of the host. */
export const materiaalSchema = schemaOf<Materiaal>()(
  z.discriminatedUnion('soort', [
    z.strictObject({ ...basis, soort: z.literal('verhaal'), kaart: verhaalkaartSchema }),
    z.strictObject({
      ...basis,
      soort: z.literal('klantreis'),
      klantreis: z.optional(klantreisSchema),
      kaart: z.optional(verhaalkaartSchema),
    }),
    z.strictObject({ ...basis, soort: z.literal('data'), samenvatting: textSchema, meting: metingSchema }),
    z.strictObject({ ...basis, soort: z.literal('wet'), samenvatting: textSchema, artikel: artikelSchema }),
    z.strictObject({
      ...basis,
      soort: z.enum(['feit', 'kennis', 'ervaringskennis', 'voorbeeld', 'beleid']),
      samenvatting: textSchema,
      meting: z.optional(metingSchema),
    }),
  ]),
);
