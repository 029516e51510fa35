import { Aside } from '../aside.js';
import type { Row } from '../journey/row.js';
import type { Comparison } from '../statistics/compare.js';
import type { Estimate } from '../statistics/interval.js';
import { asDifference, asShare } from '../statistics/share.js';
import type { Measure } from './measure.js';

/** What is known of a measure beside its value in a row. */
interface Sight {
  /** How much of it may come from time for which no journey was in sight. */
  readonly unseen: (row: Row) => number;
  /** Of a share: how many journeys it is about. */
  readonly journeys?: ((row: Row) => number) | undefined;
}

const sights = new Aside<Measure, Sight>('sight');

/** A measure of which more is known than its value. */
export function withSight(measure: Measure, sight: Sight): Measure {
  sights.set(measure, sight);
  return measure;
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);

const withUnseen = <T extends Estimate>(estimate: T, most: number): T =>
  most > 0 ? { ...estimate, unseen: most } : estimate;

/** What is added up over the rows that have a value: what nobody saw on average, and journeys. */
function over(rows: readonly Row[], measure: Measure, { unseen, journeys }: Sight) {
  const own = rows.filter((row) => measure(row) !== undefined);
  return { unseen: sum(own, unseen) / Math.max(1, own.length), journeys: journeys && sum(own, journeys) };
}

/** An estimate with what is known of its measure: what nobody saw, and that a share lies between 0 and 1. */
export function inSight(estimate: Estimate, rows: readonly Row[], measure: Measure): Estimate {
  const sight = sights.get(measure);
  if (sight === undefined) return estimate;
  const { unseen, journeys } = over(rows, measure, sight);
  return withUnseen(journeys === undefined ? estimate : asShare(estimate, journeys), unseen);
}

/** The same of a comparison. */
export function pairsInSight(
  comparison: Comparison,
  a: readonly Row[],
  b: readonly Row[],
  measure: Measure,
): Comparison {
  const sight = sights.get(measure);
  if (sight === undefined) return comparison;
  const [one, other] = [over(a, measure, sight), over(b, measure, sight)];
  const shares =
    one.journeys === undefined || other.journeys === undefined
      ? comparison
      : asDifference(comparison, one.journeys, other.journeys);
  return withUnseen(shares, Math.max(one.unseen, other.unseen));
}
