import * as z from 'zod/mini';
import { indicatorRichtingen, type IndicatorRichting } from '../method/woorden.js';
import { gebiedSchema, idSchema, lineSchema, textSchema, type Gebied } from './basis/values.js';
import { bronSchema, type Bron } from './bron.js';
import { schemaOf } from './basis/schema.js';

/**
 * What is measured, of whom and how, over many years. Its definition may change: that is a break in the series.
 * @source ours
 */
export interface Indicator {
  id: string;
  naam: string;
  definitie: string;
  /** About whom: the same survey says something else of the over-65s and of all adults. */
  populatie: string;
  eenheid: string;
  /** Which way it should go. */
  richting: IndicatorRichting;
  bron?: Bron | undefined;
  gebied?: Gebied | undefined;
}

/** What an indicator says of itself. */
export const indicatorShape = {
  id: idSchema,
  naam: lineSchema,
  definitie: textSchema,
  populatie: lineSchema,
  eenheid: lineSchema,
  richting: z.enum(indicatorRichtingen),
  bron: z.optional(bronSchema),
  gebied: z.optional(gebiedSchema),
};

/** Checks `Indicator`. */
export const indicatorSchema = schemaOf<Indicator>()(z.strictObject(indicatorShape));
