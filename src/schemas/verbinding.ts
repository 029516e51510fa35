import * as z from 'zod/mini';
import { verbindingSoorten, type VerbindingSoort } from '../method/woorden.js';
import { idSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** How this journey belongs to another; ids only. @source ours */
export interface Verbinding {
  /** Id of the other journey. */
  id: string;
  soort: VerbindingSoort;
}

/** Checks `Verbinding`. */
export const verbindingSchema = schemaOf<Verbinding>()(
  z.strictObject({ id: idSchema, soort: z.enum(verbindingSoorten) }),
);
