import * as z from 'zod/mini';
import { publieken } from '../../method/materiaal.js';
import { bewijzen, elementStatussen, werkingen, zekerheden } from '../../method/woorden.js';
import { ookGebaseerdShape, type OokGebaseerd } from './artefact.js';
import { schemaOf } from '../basis/schema.js';
import { idSchema, idsSchema, textSchema } from '../basis/values.js';
import type { Betekenis, Bevinding } from '../reisverslag.js';
import type { WerkzaamElement } from '../werkzaamElement.js';

/** A betekenis with the grounds that this audience may see, and whether there are others. */
export type GetoondeBetekenis = Betekenis & OokGebaseerd;

/** A bevinding with the grounds that this audience may see, and whether there are others. */
export type GetoondeBevinding = Bevinding & OokGebaseerd;

/** A werkzaam element with the grounds that this audience may see, and whether there are others. */
export type GetoondElement = WerkzaamElement & OokGebaseerd;

/** Checks `GetoondeBetekenis`. */
export const getoondeBetekenisSchema = schemaOf<GetoondeBetekenis>()(
  z.strictObject({
    id: idSchema,
    betekenis: textSchema,
    werkzameElementen: z.optional(idsSchema),
    materiaal: z.optional(idsSchema),
    publiek: z.optional(z.enum(publieken)),
    ...ookGebaseerdShape,
  }),
);

/** Checks `GetoondeBevinding`. */
export const getoondeBevindingSchema = schemaOf<GetoondeBevinding>()(
  z.strictObject({
    id: idSchema,
    bevinding: textSchema,
    materiaal: z.optional(idsSchema),
    experimenten: z.optional(idsSchema),
    ...ookGebaseerdShape,
  }),
);

/** Checks `GetoondElement`. */
export const getoondElementSchema = schemaOf<GetoondElement>()(
  z.strictObject({
    id: idSchema,
    wat: textSchema,
    mechanisme: textSchema,
    voorWie: textSchema,
    voorwaarden: z.optional(textSchema),
    richting: z.enum(werkingen),
    onderbouwing: idsSchema,
    tegenbewijs: idsSchema,
    zekerheid: z.enum(zekerheden),
    status: z.enum(elementStatussen),
    waarvoor: z.optional(textSchema),
    doelen: z.optional(idsSchema),
    bewijs: z.optional(z.enum(bewijzen)),
    effect: z.optional(textSchema),
    publiek: z.optional(z.enum(publieken)),
    ...ookGebaseerdShape,
  }),
);
