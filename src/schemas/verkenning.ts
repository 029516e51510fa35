import * as z from 'zod/mini';
import { idSchema, idsSchema, textSchema } from './basis/values.js';
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
}

/** Checks `Oordeel`. */
export const oordeelSchema = schemaOf<Oordeel>()(
  z.strictObject({
    id: idSchema,
    oordeel: textSchema,
    geuitDoor: z.optional(idSchema),
    materiaal: z.optional(idsSchema),
  }),
);

/** Checks `WitteVlek`. */
export const witteVlekSchema = schemaOf<WitteVlek>()(
  z.strictObject({ invalshoek: invalshoekSchema, waarom: textSchema, vervolg: z.optional(textSchema) }),
);
