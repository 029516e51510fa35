import * as z from 'zod/mini';
import { patterns } from './patterns.js';
import { schemaOf, type Schema } from './schema.js';

/** Longest single line: a title, a name, a place. Ours. */
const maximumLine = 300;
/** Longest text: a paragraph or a page, not a book. Ours. */
const maximumText = 20_000;
/** Most items in one list of one record. Ours: a form or an import that exceeds it is a mistake. */
const maximumItems = 1_000;

/** An id that the host made: at most 100 letters, digits and `. _ : -`, so that it is safe in an address, a file name and an anchor. */
export const idSchema: Schema<string> = z.string().check(z.regex(patterns.id));

/** One line that says something. Two patterns: one that does both takes quadratic time on a long text that is refused. */
export const lineSchema: Schema<string> = z
  .string()
  .check(z.maxLength(maximumLine), z.regex(patterns.filled), z.regex(patterns.line));

/** A text that says something. */
export const textSchema: Schema<string> = z.string().check(z.maxLength(maximumText), z.regex(patterns.filled));

/** A text that may still be empty, in a draft. */
export const draftTextSchema: Schema<string> = z.string().check(z.maxLength(maximumText));

/** A moment: ISO 8601 with an offset, `2026-01-12T09:00:00+01:00`. `Meta.op` says on which day it falls. */
export const momentSchema: Schema<string> = z
  .string()
  .check(z.regex(patterns.datetime, { abort: true }), z.iso.datetime({ offset: true }));

/** A calendar day, `2026-01-12`. */
export const dateSchema: Schema<string> = z.string().check(z.regex(patterns.date, { abort: true }), z.iso.date());

/** A day, or the month or the year where no more is known: `2016`, `2016-05`. */
export const whenSchema: Schema<string> = z.string().check(z.regex(patterns.when));

/** The address of a page. */
export const urlSchema: Schema<string> = z.string().check(z.maxLength(2_000), z.regex(patterns.url));

/** A list of records of one kind. */
export const listOf = <T>(item: Schema<T>): Schema<readonly T[]> => z.array(item).check(z.maxLength(maximumItems));

/** A list of ids. */
export const idsSchema: Schema<readonly string[]> = listOf(idSchema);

/** From one day to another, both included. */
export interface Tijdvak {
  van: string;
  tot: string;
}

/** Checks `Tijdvak`. */
export const tijdvakSchema = schemaOf<Tijdvak>()(z.strictObject({ van: dateSchema, tot: dateSchema }));

/** A year. */
export const yearSchema: Schema<number> = z.int().check(z.minimum(1_900), z.maximum(2_200));

/** When something was done and by whom. The library reads no clock and makes no ids: the host says both. */
export interface Meta {
  /**
   * When: ISO 8601 with the offset of the place where it was done. Its day is the one in `spelregels.tijdzone`; without a zone it is
   * the day as it is written: half past midnight of 14 July in the Netherlands is 14 July with `+02:00` and 13 July in `Z`. So give
   * no `toISOString()`, which always writes `Z`; `formatISO` of date-fns writes the offset.
   */
  op: string;
  /** Who: a pseudonymous id, usually of a reiziger. */
  door: string;
}

/** Checks `Meta`. */
export const metaSchema = schemaOf<Meta>()(z.strictObject({ op: momentSchema, door: idSchema }));

/** An area: its name and, where it has one, its CBS code. */
export interface Gebied {
  naam: string;
  /** CBS code of land, landsdeel, provincie, COROP-gebied, GGD-regio, gemeente, wijk or buurt: `NL00`, `GM0599`, `WK0363AF`. No spaces behind it. */
  code?: string | undefined;
  /** The year of the code: areas are drawn anew. */
  jaar?: number | undefined;
}

/** Checks `Gebied`. */
export const gebiedSchema = schemaOf<Gebied>()(
  z.strictObject({
    naam: lineSchema,
    code: z.optional(z.string().check(z.regex(patterns.area))),
    jaar: z.optional(yearSchema),
  }),
);
