import * as z from 'zod/mini';
import { middelSoorten, type MiddelSoort } from '../method/woorden.js';
import { idOf, idsOf } from './basis/refers.js';
import { idSchema, lineSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * The travellers who share a desire to make impact and said yes to it.
 * @source «deelt het verlangen», under «(In)richten»
 */
export interface Reisgezelschap {
  verlangen: string;
  /** Ids of the reizigers who said yes. */
  leden: readonly string[];
}

/**
 * Time and room for the reisbegeleider to guide the network.
 * @source «krijgt tijd en mogelijkheden om het netwerk te gidsen», under «(In)richten»
 */
export interface Mandaat {
  /** Id of the reiziger who guides. */
  reisbegeleider: string;
  urenPerWeek: number;
  /** What the reisbegeleider may decide and whom to turn to. */
  ruimte: string;
  /** How the network keeps time free. @source «tijd maken en de rust nemen», under «Doen en leren, op pad» */
  reflectie?: ReflectieAfspraak | undefined;
}

/** What the network promised itself. */
export interface ReflectieAfspraak {
  hoe: string;
  /** Longest time between two reflections, in weeks, if the network wants a rhythm. */
  ritmeWeken?: number | undefined;
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
  z.strictObject({ verlangen: textSchema, leden: idsOf('reiziger') }),
);

const reflectieAfspraakSchema = schemaOf<ReflectieAfspraak>()(
  z.strictObject({ hoe: textSchema, ritmeWeken: z.optional(z.int().check(z.minimum(1), z.maximum(52))) }),
);

/** Checks `Mandaat`. A week has 168 hours. */
export const mandaatSchema = schemaOf<Mandaat>()(
  z.strictObject({
    reisbegeleider: idOf('reiziger'),
    urenPerWeek: z.number().check(z.minimum(0), z.maximum(168)),
    ruimte: textSchema,
    reflectie: z.optional(reflectieAfspraakSchema),
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
