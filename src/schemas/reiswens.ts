import * as z from 'zod/mini';
import { urgentieBronnen, type UrgentieBron } from '../method/woorden.js';
import { dateSchema, gebiedSchema, lineSchema, listOf, textSchema, type Gebied } from './basis/values.js';
import { basis } from './basis/weight.js';
import { schemaOf } from './basis/schema.js';

/** One voice that calls the opgave urgent. @source «gevoed door urgentie» and «spreken zich uit», under «Vertrekpunt is een reiswens» */
export interface Urgentie {
  bron: UrgentieBron;
  uitspraak: string;
  /** Where it can be read back: a document, a page, a minute. */
  vindplaats?: string | undefined;
  datum?: string | undefined;
}

/**
 * Where a journey begins: a matter that asks for movement, who says so, and what should become better. It holds no solution.
 * @source «maatschappelijke opgave», under «Vertrekpunt is een reiswens»
 */
export interface Reiswens {
  opgave: string;
  /** May be empty while the wish is a draft; adopting the opdracht asks for one. */
  urgentie: readonly Urgentie[];
  /** May be empty while the wish is a draft; adopting the opdracht asks for one. @source «De doelen zijn duidelijk», under «Vertrekpunt is een reiswens» */
  doelen: readonly string[];
  gebied?: Gebied | undefined;
  /** More areas, when it is about several. */
  gebieden?: readonly Gebied[] | undefined;
}

const urgentieSchema = schemaOf<Urgentie>()(
  z.strictObject({
    bron: z.enum(urgentieBronnen),
    uitspraak: textSchema,
    vindplaats: z.optional(textSchema),
    datum: z.optional(dateSchema),
  }),
);

/** Checks `Reiswens`. */
export const reiswensSchema = schemaOf<Reiswens>()(
  z.strictObject({
    opgave: textSchema,
    urgentie: listOf(urgentieSchema),
    doelen: listOf(lineSchema),
    gebied: basis(z.optional(gebiedSchema)),
    gebieden: z.optional(listOf(gebiedSchema)),
  }),
);
