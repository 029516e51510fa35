import * as z from 'zod/mini';
import { listOf, textSchema } from './basis/values.js';
import { opdrachtSchema, type Opdracht } from './opdracht.js';
import { programmaSchema, type Programma } from './programma.js';
import { reizigerSchema, type Reiziger } from './reiziger.js';
import { schemaOf } from './basis/schema.js';

/**
 * Entering mid-cycle with a programme that already runs. The journey starts in that stage with what exists. The gates
 * behind it stay open: nothing counts as adopted that was not adopted here.
 * @source ours
 */
export interface Instap {
  fase: 'verkennen' | 'inrichten' | 'doenEnLeren';
  /** The round that runs; also the version number of its programma. */
  ronde: number;
  reden: string;
  reizigers: readonly Reiziger[];
  opdracht?: Opdracht | undefined;
  programma?: Programma | undefined;
}

/** Checks `Instap`. */
export const instapSchema = schemaOf<Instap>()(
  z.strictObject({
    fase: z.enum(['verkennen', 'inrichten', 'doenEnLeren']),
    ronde: z.int().check(z.minimum(1), z.maximum(1_000)),
    reden: textSchema,
    reizigers: listOf(reizigerSchema),
    opdracht: z.optional(opdrachtSchema),
    programma: z.optional(programmaSchema),
  }),
);
