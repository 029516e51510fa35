import { Aside } from '../aside.js';
import type { Row } from '../journey/row.js';
import type { Estimate } from '../statistics/interval.js';
import type { Measure } from './measure.js';

const sights = new Aside<Measure, (row: Row) => number>('sight');

/** A measure of which is known how much of it in a row may come from time for which no journey was in sight. */
export function withSight(measure: Measure, unseen: (row: Row) => number): Measure {
  sights.set(measure, unseen);
  return measure;
}

/** How much of a measure may come from time for which no journey was in sight, on average over the rows that have a value. */
export function unseenOf(rows: readonly Row[], measure: Measure): number {
  const unseen = sights.get(measure);
  if (unseen === undefined) return 0;
  const own = rows.filter((row) => measure(row) !== undefined);
  return own.reduce((sum, row) => sum + unseen(row), 0) / Math.max(1, own.length);
}

/** An estimate that says so. */
export const withUnseen = <T extends Estimate>(estimate: T, most: number): T =>
  most > 0 ? { ...estimate, unseen: most } : estimate;
