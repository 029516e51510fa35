import * as z from 'zod/mini';
import { ontmoetingSoorten, type OntmoetingSoort } from '../method/woorden.js';
import { draftTextSchema, idSchema, idsSchema, lineSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * Who exactly it is for, where they are to be found and through whom they are reached.
 * @source «Wie is precies uw doelgroep», under «Doen en leren, op pad»
 */
export interface Doelgroep {
  id: string;
  wie: string;
  /** Where to find them. May be empty while it is looked for; the reisverslag asks for it. */
  waar: string;
  /** Through whom they are reached. May be empty while it is looked for; the reisverslag asks for it. */
  viaWie: string;
  /** How many were reached, in people. */
  bereik?: number | undefined;
}

/**
 * A place where the network learns together.
 * @source «lerende infrastructuur», under «Doen en leren, op pad»
 */
export interface Ontmoeting {
  id: string;
  soort: OntmoetingSoort;
  naam: string;
  waar?: string | undefined;
  ritme?: string | undefined;
  /** Ids of the reizigers who take part. */
  deelnemers?: readonly string[] | undefined;
}

/** Checks `Doelgroep`. */
export const doelgroepSchema = schemaOf<Doelgroep>()(
  z.strictObject({
    id: idSchema,
    wie: textSchema,
    waar: draftTextSchema,
    viaWie: draftTextSchema,
    bereik: z.optional(z.int().check(z.minimum(0))),
  }),
);

/** Checks `Ontmoeting`. */
export const ontmoetingSchema = schemaOf<Ontmoeting>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(ontmoetingSoorten),
    naam: lineSchema,
    waar: z.optional(lineSchema),
    ritme: z.optional(lineSchema),
    deelnemers: z.optional(idsSchema),
  }),
);
