import * as z from 'zod/mini';
import { publieken, type Publiek } from '../method/materiaal.js';
import { idOf, idsOf } from './basis/refers.js';
import { idSchema, textSchema } from './basis/values.js';
import { invalshoekSchema } from './materiaal.js';
import { schemaOf } from './basis/schema.js';

/**
 * A conclusion that somebody voiced too early. It is kept aside and comes back in `inrichten`.
 * @source ours, from «(nog) geen oordelen en conclusies»
 */
export interface Oordeel {
  id: string;
  oordeel: string;
  /** Id of the reiziger who voiced it. */
  geuitDoor?: string | undefined;
  materiaal?: readonly string[] | undefined;
  /** Absent: the widest audience that may see something it rests on, else `netwerk`. */
  publiek?: Publiek | undefined;
}

/**
 * An angle from which nothing was found, and why: a gap that is named is no longer a hole.
 * @source ours, from «Vanuit diverse invalshoeken»
 */
export interface WitteVlek {
  invalshoek: string;
  waarom: string;
  /** What we will do about it, if anything. */
  vervolg?: string | undefined;
  /** Ids of the materiaal that filled it since. */
  gevuldDoor?: readonly string[] | undefined;
}

/** Checks `Oordeel`. */
export const oordeelSchema = schemaOf<Oordeel>()(
  z.strictObject({
    id: idSchema,
    oordeel: textSchema,
    geuitDoor: z.optional(idOf('reiziger')),
    materiaal: z.optional(idsOf('materiaal')),
    publiek: z.optional(z.enum(publieken)),
  }),
);

/** Checks `WitteVlek`. */
export const witteVlekSchema = schemaOf<WitteVlek>()(
  z.strictObject({
    invalshoek: invalshoekSchema,
    waarom: textSchema,
    vervolg: z.optional(textSchema),
    gevuldDoor: z.optional(idsOf('materiaal')),
  }),
);
