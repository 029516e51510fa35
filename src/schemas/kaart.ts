import * as z from 'zod/mini';
import { rollen, type Rol } from '../method/kringen.js';
import {
  bijzondereCategorieen,
  grondslagen,
  herleidbaarheden,
  leeftijdsgroepen,
  type BijzondereCategorie,
  type GrondslagSoort,
  type Herleidbaarheid,
  type Leeftijdsgroep,
} from '../method/woorden.js';
import { dateSchema, lineSchema, listOf, textSchema, yearSchema, type Gebied } from './basis/values.js';
import { idOf } from './basis/refers.js';
import { patterns } from './basis/patterns.js';
import { schemaOf } from './basis/schema.js';

/** On what ground a story is kept, and until when. */
export interface Grondslag {
  soort: GrondslagSoort;
  /** When it was given or established. */
  datum: string;
  /** Until when; absent means until the journey ends. */
  tot?: string | undefined;
  toelichting?: string | undefined;
}

/** That somebody else looked along before a story went to everybody. */
export interface Meegekeken {
  datum: string;
  /** Not one of those who brought the story. */
  door: string;
}

/**
 * What a fact may hold of a resident's story: a card. The story itself stays in a store of the host, keyed by the id of
 * the materiaal, because facts are kept for ever and a story must be erasable.
 * @source ours, from «verhalen vanuit de leefwereld»
 */
export interface Verhaalkaart {
  rol: Rol;
  leeftijdsgroep: Leeftijdsgroep;
  /** `2026-01`; never a day. */
  maand: string;
  /** Not smaller than a wijk: the code of a buurt is refused. */
  gebied?: Gebied | undefined;
  herleidbaarheid: Herleidbaarheid;
  grondslag: Grondslag;
  /** The story was invented, for an example or a rehearsal. */
  fictief?: boolean | undefined;
  /** What an invented story rests on. */
  gebaseerdOp?: string | undefined;
  /** The day on which the teller read it back and agreed. */
  teruggelezenOp?: string | undefined;
  /** What the story tells that the law protects more than the rest (GDPR article 9). */
  bijzonder?: readonly BijzondereCategorie[] | undefined;
  /** Asked for before a story of a minor, or with something of a special category, is for everybody. */
  meegekeken?: Meegekeken | undefined;
}

/** Checks `Grondslag`. */
export const grondslagSchema = schemaOf<Grondslag>()(
  z.strictObject({
    soort: z.enum(grondslagen),
    datum: dateSchema,
    tot: z.optional(dateSchema),
    toelichting: z.optional(textSchema),
  }),
);

/** Checks `Meegekeken`. */
export const meegekekenSchema = schemaOf<Meegekeken>()(z.strictObject({ datum: dateSchema, door: idOf('reiziger') }));

/** A buurt holds a few hundred people: with a role and an age band beside it, everybody there knows who it was. */
const gebiedVanKaartSchema = schemaOf<Gebied>()(
  z.strictObject({
    naam: lineSchema,
    code: z.optional(z.string().check(z.regex(patterns.wideArea))),
    jaar: z.optional(yearSchema),
  }),
);

/** Checks `Verhaalkaart`. */
export const verhaalkaartSchema = schemaOf<Verhaalkaart>()(
  z.strictObject({
    rol: z.enum(rollen),
    leeftijdsgroep: z.enum(leeftijdsgroepen),
    maand: z.string().check(z.regex(patterns.month)),
    gebied: z.optional(gebiedVanKaartSchema),
    herleidbaarheid: z.enum(herleidbaarheden),
    grondslag: grondslagSchema,
    fictief: z.optional(z.boolean()),
    gebaseerdOp: z.optional(lineSchema),
    teruggelezenOp: z.optional(dateSchema),
    bijzonder: z.optional(listOf(z.enum(bijzondereCategorieen))),
    meegekeken: z.optional(meegekekenSchema),
  }),
);
