import * as z from 'zod/mini';
import { ontmoetingSoorten, type OntmoetingSoort } from '../method/woorden.js';
import { idsOf } from './basis/refers.js';
import {
  draftTextSchema,
  idSchema,
  lineSchema,
  listOf,
  textSchema,
  tijdvakSchema,
  type Tijdvak,
} from './basis/values.js';
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
  /** Ids of the reizigers through whom they are reached. */
  viaReizigers?: readonly string[] | undefined;
  /** What worked in reaching them. */
  watWerkte?: string | undefined;
  /** How many were reached, in people. */
  bereik?: number | undefined;
  /** The same per round, in whatever is counted. */
  bereiken?: readonly Bereik[] | undefined;
}

/** How many were reached in one round: people, visits, households. */
export interface Bereik {
  aantal: number;
  eenheid: string;
  ronde: number;
  tijdvak?: Tijdvak | undefined;
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
  /** The days on which it was held. */
  dagen?: readonly Tijdvak[] | undefined;
  watWeLeerden?: string | undefined;
}

const bereikSchema = schemaOf<Bereik>()(
  z.strictObject({
    aantal: z.int().check(z.minimum(0)),
    eenheid: lineSchema,
    ronde: z.int().check(z.minimum(1)),
    tijdvak: z.optional(tijdvakSchema),
  }),
);

/** Checks `Doelgroep`. */
export const doelgroepSchema = schemaOf<Doelgroep>()(
  z.strictObject({
    id: idSchema,
    wie: textSchema,
    waar: draftTextSchema,
    viaWie: draftTextSchema,
    viaReizigers: z.optional(idsOf('reiziger')),
    watWerkte: z.optional(textSchema),
    bereik: z.optional(z.int().check(z.minimum(0))),
    bereiken: z.optional(listOf(bereikSchema)),
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
    deelnemers: z.optional(idsOf('reiziger')),
    dagen: z.optional(listOf(tijdvakSchema)),
    watWeLeerden: z.optional(textSchema),
  }),
);
