import { highest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { noJourney, streamOf } from '../random/stream.js';
import { assertFinite, drawnInterval, type DrawnInterval } from '../statistics/interval.js';
import { assertRanges, scaled, type DesignPoint, type Ranges } from './designs.js';
import { sobolBehindFirst } from './sobol.js';

/** A number with the interval in which it lies. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much of the variance of a result comes from one factor. */
export interface SobolIndex {
  readonly factor: string;
  /** From the factor by itself. */
  readonly first: Share;
  /** From the factor by itself and together with others. */
  readonly total: Share;
}

/** Rows of the design for each point: two that are independent, and one for each factor that takes it from the other. */
const rowsPerPoint = (factors: number): number => factors + 2;

/**
 * The design of Saltelli (2010) for `sobolIndices`: for each of so many points, two independent rows and one row for each factor.
 *
 * @param points - a power of two covers the ranges best; the design has `points × (factors + 2)` rows
 * @throws SimulationError `design.invalid` for more than 16 factors, of which Sobol's sequence has no 32 dimensions
 */
export function saltelliDesign(points: number, ranges: Ranges): readonly DesignPoint[] {
  assertRanges(ranges);
  const factors = Object.keys(ranges);
  return sobolBehindFirst(points, 2 * factors.length).flatMap((both) => {
    const [own, other] = [both.slice(0, factors.length), both.slice(factors.length)];
    const rows = [own, other, ...factors.map((_, i) => own.map((value, k) => (k === i ? (other[k] ?? 0) : value)))];
    return rows.map((row) => scaled(ranges, row));
  });
}

interface Sums {
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** A power of two as large as the largest result: shares do not depend on the unit, and such a division loses nothing. */
const scaleOf = (results: readonly number[]): number =>
  2 **
  Math.ceil(
    Math.log2(
      highest(
        results.map((value) => Math.abs(value)),
        Number.MIN_VALUE,
      ),
    ),
  );

/** A variance of results around 1 that is nothing but rounding. */
const rounding = 1e-30;

/** The indices of some points of the design (Saltelli 2010 for the first, Jansen 1999 for the total). */
function indicesOf(rows: readonly (readonly number[])[], factors: number): Sums {
  const pairs = rows.flatMap(([own = 0, other = 0]) => [own, other]);
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  const variance = pairs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pairs.length;
  const over = (of: (row: readonly number[]) => number) =>
    variance < rounding ? 0 : rows.reduce((sum, row) => sum + of(row), 0) / rows.length / variance;
  const places = Array.from({ length: factors }, (_, i) => i + 2);
  return {
    first: places.map((i) => over(([own = 0, other = 0, ...rest]) => (other - mean) * ((rest[i - 2] ?? 0) - own))),
    total: places.map((i) => over(([own = 0, , ...rest]) => (own - (rest[i - 2] ?? 0)) ** 2 / 2)),
  };
}

/** How often points are drawn again for an interval. */
const tries = 999;

/**
 * Which share of the variance of a result comes from each factor, however curved the effect (Sobol indices), most first. Intervals
 * come from drawing points of the design again (bootstrap), seeded.
 *
 * @param results - one for each row of `saltelliDesign`, in order
 * @throws SimulationError `design.invalid` when there are not as many or a factor is named twice, `values.invalid` when one is not
 *   finite or for a confidence above 0.998, which so few draws cannot tell
 * @example
 * const ranges = { beslisDagen: [5, 25], leerKans: [0.3, 0.7] } as const;
 * const results = saltelliDesign(64, ranges).map(({ beslisDagen = 0, leerKans = 0 }) => beslisDagen / leerKans);
 * const [most] = sobolIndices(Object.keys(ranges), results);
 */
export function sobolIndices(
  factors: readonly string[],
  results: readonly number[],
  options: DrawnInterval = {},
): readonly SobolIndex[] {
  const { confidence, seed } = drawnInterval(options, tries);
  const size = rowsPerPoint(factors.length);
  const points = results.length / size;
  if (!(Number.isInteger(points) && points >= 2))
    throw new SimulationError(
      'design.invalid',
      `Expected ${size} results for each of at least 2 points, not ${results.length} in all.`,
    );
  assertFinite(results);
  if (new Set(factors).size < factors.length)
    throw new SimulationError('design.invalid', 'Expected the name of each factor once, in the order of the ranges.');
  const scale = scaleOf(results);
  const rows = Array.from({ length: points }, (_, i) =>
    results.slice(i * size, (i + 1) * size).map((value) => value / scale),
  );
  const found = indicesOf(rows, factors.length);
  const stream = streamOf(seed, 0, 'sobol', noJourney);
  const drawn = Array.from({ length: tries }, () =>
    indicesOf(
      rows.map(() => rows[Math.floor(stream.next() * points)] ?? []),
      factors.length,
    ),
  );
  const share = (which: keyof Sums, i: number): Share => {
    const values = drawn.map((sums) => sums[which][i] ?? 0).sort((a, b) => a - b);
    const at = (part: number) => values[Math.min(tries - 1, Math.floor(part * tries))] ?? 0;
    return { value: found[which][i] ?? 0, low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) };
  };
  return factors
    .map((factor, i) => ({ factor, first: share('first', i), total: share('total', i) }))
    .sort((a, b) => b.total.value - a.total.value);
}
