import * as z from 'zod/mini';
import { dateSchema, draftTextSchema, idSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * What we set out to understand, and who guides. A draft may have empty texts; adopting asks for more.
 * @source «Resultaat is een opdracht»
 */
export interface Opdracht {
  vraag: string;
  aanleiding: string;
  ambitie: string;
  context: string;
  /** Id of the reiziger who gives the assignment and adopts opdracht and programma. */
  opdrachtgever?: string | undefined;
  /** Id of the reiziger who guides the journey. */
  reisbegeleider?: string | undefined;
  /** What is out of scope. */
  afbakening?: string | undefined;
  gewenstOp?: string | undefined;
}

/** Checks `Opdracht`. */
export const opdrachtSchema = schemaOf<Opdracht>()(
  z.strictObject({
    vraag: draftTextSchema,
    aanleiding: draftTextSchema,
    ambitie: draftTextSchema,
    context: draftTextSchema,
    opdrachtgever: z.optional(idSchema),
    reisbegeleider: z.optional(idSchema),
    afbakening: z.optional(draftTextSchema),
    gewenstOp: z.optional(dateSchema),
  }),
);
