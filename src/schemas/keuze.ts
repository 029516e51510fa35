import * as z from 'zod/mini';
import { publieken, type Publiek } from '../method/materiaal.js';
import { keuzeSoorten, type KeuzeSoort } from '../method/woorden.js';
import { idsOf } from './basis/refers.js';
import { idSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * A choice that gives focus: for a group, an area or a problem. It points to what it rests on and to who made it.
 * @source «bepaalde groepen, gebieden en problematiek», under «(In)richten»
 */
export interface Keuze {
  id: string;
  soort: KeuzeSoort;
  keuze: string;
  waarom: string;
  /** Ids of the materiaal it rests on. */
  materiaal: readonly string[];
  /** Ids of the reizigers who made it together. @source «samen met opdrachtgevers, betrokkenen uit de praktijk, beleid en wetenschap» */
  gemaaktDoor: readonly string[];
  /** Ids of the inzichten it rests on. */
  inzichten?: readonly string[] | undefined;
  publiek?: Publiek | undefined;
}

/** Checks `Keuze`. */
export const keuzeSchema = schemaOf<Keuze>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(keuzeSoorten),
    keuze: textSchema,
    waarom: textSchema,
    materiaal: idsOf('materiaal'),
    gemaaktDoor: idsOf('reiziger'),
    inzichten: z.optional(idsOf('inzicht')),
    publiek: z.optional(z.enum(publieken)),
  }),
);
