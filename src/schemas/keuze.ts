import * as z from 'zod/mini';
import { keuzeSoorten, type KeuzeSoort } from '../method/woorden.js';
import { idSchema, idsSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * A choice that gives focus: for a group, an area or a problem. It points to what it rests on and to who made it.
 * @source «(In)richten»
 */
export interface Keuze {
  id: string;
  soort: KeuzeSoort;
  keuze: string;
  waarom: string;
  /** Ids of the materiaal it rests on. */
  materiaal: readonly string[];
  /** Ids of the reizigers who made it together. */
  gemaaktDoor: readonly string[];
}

/** Checks `Keuze`. */
export const keuzeSchema = schemaOf<Keuze>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(keuzeSoorten),
    keuze: textSchema,
    waarom: textSchema,
    materiaal: idsSchema,
    gemaaktDoor: idsSchema,
  }),
);
