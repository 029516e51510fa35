import * as z from 'zod/mini';
import { publieken, type Publiek } from '../method/materiaal.js';
import { idsOf } from './basis/refers.js';
import { idSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** What the network thinks lies behind something: a supposition, and its ground. It is no conclusion. */
export interface Vermoeden {
  vermoeden: string;
  grond: string;
}

/**
 * What the network sees together now, in a sentence or three. It chooses no solution and judges no person.
 * @source «overzicht en inzicht», under «(In)richten»; «echt te gaan snappen wat er aan de hand is», under «Verkennen»
 */
export interface Inzicht {
  id: string;
  inzicht: string;
  /** Ids of the materiaal it rests on: several pieces, or pieces of several kringen. */
  materiaal: readonly string[];
  /** Ids of the reizigers who say so, of several kringen. */
  gezegdDoor: readonly string[];
  vermoeden?: Vermoeden | undefined;
  /** Absent: the widest audience that may see something it rests on. */
  publiek?: Publiek | undefined;
}

const vermoedenSchema = schemaOf<Vermoeden>()(z.strictObject({ vermoeden: textSchema, grond: textSchema }));

/** Checks `Inzicht`. */
export const inzichtSchema = schemaOf<Inzicht>()(
  z.strictObject({
    id: idSchema,
    inzicht: textSchema,
    materiaal: idsOf('materiaal'),
    gezegdDoor: idsOf('reiziger'),
    vermoeden: z.optional(vermoedenSchema),
    publiek: z.optional(z.enum(publieken)),
  }),
);
