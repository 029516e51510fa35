import * as z from 'zod/mini';
import { besluitSchema } from '../schemas/besluit.js';
import { schemaOf } from '../schemas/basis/schema.js';
import type { Besluit } from '../schemas/besluit.js';

/** What every adoption may carry: which body decided it. */
export const adoptionPayload = { besluit: schemaOf<Besluit | undefined>()(z.optional(besluitSchema)) };
