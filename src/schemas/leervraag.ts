import * as z from 'zod/mini';
import { leervraagStatussen, type LeervraagStatus } from '../method/woorden.js';
import { idOf, idsOf } from './basis/refers.js';
import { dateSchema, idSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** A question that comes up while doing. @source «al doende lerend», under «Doen en leren, op pad» */
export interface NieuweLeervraag {
  id: string;
  vraag: string;
  /** Ids of the materiaal that raised it: a verwondering, say. */
  materiaal?: readonly string[] | undefined;
}

/** Where a question stands on a day, and what we think the answer is by then. */
export interface LeervraagStand {
  status: LeervraagStatus;
  /** Provisional, until the reisverslag answers it. */
  antwoord?: string | undefined;
  datum?: string | undefined;
  /** Id of the ontmoeting where it was talked over. */
  ontmoeting?: string | undefined;
  /** Id of the reflectie in which it was talked over. */
  reflectie?: string | undefined;
}

/** Checks `NieuweLeervraag`. */
export const nieuweLeervraagSchema = schemaOf<NieuweLeervraag>()(
  z.strictObject({ id: idSchema, vraag: textSchema, materiaal: z.optional(idsOf('materiaal')) }),
);

/** Checks `LeervraagStand`. */
export const leervraagStandSchema = schemaOf<LeervraagStand>()(
  z.strictObject({
    status: z.enum(leervraagStatussen),
    antwoord: z.optional(textSchema),
    datum: z.optional(dateSchema),
    ontmoeting: z.optional(idOf('ontmoeting')),
    reflectie: z.optional(idOf('reflectie')),
  }),
);
