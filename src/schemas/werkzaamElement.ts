import * as z from 'zod/mini';
import {
  elementStatussen,
  werkingen,
  zekerheden,
  type ElementStatus,
  type Werking,
  type Zekerheid,
} from '../method/woorden.js';
import { idSchema, idsSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * Something that makes an approach work, or not, and why, for whom, under which conditions. Evidence turns, so it can be revised.
 * @source «werkzame elementen», under «Resultaat is een reisverslag»; the fields are ours
 */
export interface WerkzaamElement {
  id: string;
  wat: string;
  mechanisme: string;
  voorWie: string;
  voorwaarden?: string | undefined;
  richting: Werking;
  /** Ids of materiaal and experiments that speak for it. */
  onderbouwing: readonly string[];
  /** Ids of materiaal and experiments that speak against it. */
  tegenbewijs: readonly string[];
  zekerheid: Zekerheid;
  status: ElementStatus;
}

/** Checks `WerkzaamElement`. */
export const werkzaamElementSchema = schemaOf<WerkzaamElement>()(
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
  }),
);
