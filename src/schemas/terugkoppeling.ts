import * as z from 'zod/mini';
import { publieken, type Publiek } from '../method/materiaal.js';
import { terugkoppelingUitkomsten, type TerugkoppelingUitkomst } from '../method/woorden.js';
import { basis } from './basis/weight.js';
import { idsOf } from './basis/refers.js';
import { dateSchema, idSchema, lineSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * What was said back to people about what they brought. Never the text of a story.
 * @source ours: nobody gives without hearing what came of it
 */
export interface Terugkoppeling {
  id: string;
  /** Ids of the reizigers who heard it. */
  reizigers?: readonly string[] | undefined;
  /** Ids of the materiaal it is about. */
  materiaal?: readonly string[] | undefined;
  uitkomst: TerugkoppelingUitkomst;
  tekst: string;
  /** How it was said: a letter, a call, a visit. */
  kanaal?: string | undefined;
  datum?: string | undefined;
  /** Absent: only the kern, because a person is near. */
  publiek?: Publiek | undefined;
}

/** Checks `Terugkoppeling`. */
export const terugkoppelingSchema = schemaOf<Terugkoppeling>()(
  z.strictObject({
    id: idSchema,
    reizigers: basis(z.optional(idsOf('reiziger'))),
    materiaal: basis(z.optional(idsOf('materiaal'))),
    uitkomst: z.enum(terugkoppelingUitkomsten),
    tekst: textSchema,
    kanaal: z.optional(lineSchema),
    datum: z.optional(dateSchema),
    publiek: z.optional(z.enum(publieken)),
  }),
);
