import * as z from 'zod/mini';
import { publieken, type Publiek } from '../method/materiaal.js';
import {
  bewijzen,
  elementStatussen,
  werkingen,
  zekerheden,
  type Bewijs,
  type ElementStatus,
  type Werking,
  type Zekerheid,
} from '../method/woorden.js';
import { idsOf } from './basis/refers.js';
import { idSchema, textSchema } from './basis/values.js';
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
  /** What it works for, in words: saying yes to a visit is not being less lonely. */
  waarvoor?: string | undefined;
  /** Ids of the doelen it works for. */
  doelen?: readonly string[] | undefined;
  /** Absent: not said. An expectation is never printed as a result. */
  bewijs?: Bewijs | undefined;
  /** How large the effect is and how sure, in words. */
  effect?: string | undefined;
  publiek?: Publiek | undefined;
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
    onderbouwing: idsOf('materiaal', 'experiment'),
    tegenbewijs: idsOf('materiaal', 'experiment'),
    zekerheid: z.enum(zekerheden),
    status: z.enum(elementStatussen),
    waarvoor: z.optional(textSchema),
    doelen: z.optional(idsOf('doel')),
    bewijs: z.optional(z.enum(bewijzen)),
    effect: z.optional(textSchema),
    publiek: z.optional(z.enum(publieken)),
  }),
);
