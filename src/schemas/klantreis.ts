import * as z from 'zod/mini';
import { lineSchema, listOf, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** One step of somebody's way along the counters, letters and people. */
export interface KlantreisStap {
  stap: string;
  kanaal?: string | undefined;
  gevoel?: string | undefined;
  behoefte?: string | undefined;
  knelpunt?: string | undefined;
}

/**
 * The way of a persona, which is always invented: the klantreis of a real person is a card, like a story.
 * @source «klantreizen»
 */
export interface Klantreis {
  persona: string;
  fictief: true;
  gebaseerdOp: string;
  stappen: readonly KlantreisStap[];
}

const stapSchema = schemaOf<KlantreisStap>()(
  z.strictObject({
    stap: lineSchema,
    kanaal: z.optional(lineSchema),
    gevoel: z.optional(lineSchema),
    behoefte: z.optional(lineSchema),
    knelpunt: z.optional(textSchema),
  }),
);

/** Checks `Klantreis`. */
export const klantreisSchema = schemaOf<Klantreis>()(
  z.strictObject({
    persona: lineSchema,
    fictief: z.literal(true),
    gebaseerdOp: lineSchema,
    stappen: listOf(stapSchema),
  }),
);
