import * as z from 'zod/mini';
import { lineSchema, listOf, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** One step of somebody's way along the counters, letters and people. */
export interface KlantreisStap {
  stap: string;
  /** Which part of the way: `zoeken`, `aanvragen`. */
  fase?: string | undefined;
  /** Who is met there. */
  wie?: string | undefined;
  kanaal?: string | undefined;
  gevoel?: string | undefined;
  /** From -2 (very bad) to 2 (very good), for the curve. */
  gevoelScore?: number | undefined;
  gedachte?: string | undefined;
  behoefte?: string | undefined;
  knelpunt?: string | undefined;
  /** What could be better here. */
  kans?: string | undefined;
  /** How long it took, in words. */
  duur?: string | undefined;
  /** Whether it is here that it goes well or wrong. */
  momentVanWaarheid?: boolean | undefined;
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
  /** The way as it should be, beside the present one. */
  gewenst?: readonly KlantreisStap[] | undefined;
}

const stapSchema = schemaOf<KlantreisStap>()(
  z.strictObject({
    stap: lineSchema,
    fase: z.optional(lineSchema),
    wie: z.optional(lineSchema),
    kanaal: z.optional(lineSchema),
    gevoel: z.optional(textSchema),
    gevoelScore: z.optional(z.int().check(z.minimum(-2), z.maximum(2))),
    gedachte: z.optional(textSchema),
    behoefte: z.optional(textSchema),
    knelpunt: z.optional(textSchema),
    kans: z.optional(textSchema),
    duur: z.optional(lineSchema),
    momentVanWaarheid: z.optional(z.boolean()),
  }),
);

/** Checks `Klantreis`. */
export const klantreisSchema = schemaOf<Klantreis>()(
  z.strictObject({
    persona: lineSchema,
    fictief: z.literal(true),
    gebaseerdOp: lineSchema,
    stappen: listOf(stapSchema),
    gewenst: z.optional(listOf(stapSchema)),
  }),
);
