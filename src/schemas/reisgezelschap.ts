import * as z from 'zod/mini';
import { middelSoorten, type MiddelSoort } from '../method/woorden.js';
import { idSchema, idsSchema, lineSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * The travellers who share a desire to make impact and said yes to it.
 * @source «(In)richten»
 */
export interface Reisgezelschap {
  verlangen: string;
  /** Ids of the reizigers who said yes. */
  leden: readonly string[];
}

/**
 * Time and room for the reisbegeleider to guide the network.
 * @source «(In)richten»
 */
export interface Mandaat {
  /** Id of the reiziger who guides. */
  reisbegeleider: string;
  urenPerWeek: number;
  /** What the reisbegeleider may decide and whom to turn to. */
  ruimte: string;
}

/** Something that is available for the work. */
export interface Middel {
  id: string;
  soort: MiddelSoort;
  omschrijving: string;
  /** How much, in `eenheid`. */
  hoeveelheid?: number | undefined;
  eenheid?: string | undefined;
}

/** Checks `Reisgezelschap`. */
export const reisgezelschapSchema = schemaOf<Reisgezelschap>()(
  z.strictObject({ verlangen: textSchema, leden: idsSchema }),
);

/** Checks `Mandaat`. A week has 168 hours. */
export const mandaatSchema = schemaOf<Mandaat>()(
  z.strictObject({
    reisbegeleider: idSchema,
    urenPerWeek: z.number().check(z.minimum(0), z.maximum(168)),
    ruimte: textSchema,
  }),
);

/** Checks `Middel`. */
export const middelSchema = schemaOf<Middel>()(
  z.strictObject({
    id: idSchema,
    soort: z.enum(middelSoorten),
    omschrijving: textSchema,
    hoeveelheid: z.optional(z.number()),
    eenheid: z.optional(lineSchema),
  }),
);
