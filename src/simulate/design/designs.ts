import { SimulationError } from '../error.js';
import { noJourney, Purposes, streamOf } from '../random/stream.js';
import { assertFinite } from '../statistics/interval.js';
import { assertPoints, sobolBehindFirst } from './sobol.js';

/** For each factor its levels. */
export type Levels = Readonly<Record<string, readonly number[]>>;

/** For each factor its bounds. */
export type Ranges = Readonly<Record<string, readonly [low: number, high: number]>>;

/** One point of a design: a value for each factor. */
export type DesignPoint = Readonly<Record<string, number>>;

/**
 * Full factorial: every combination of levels. The last factor changes fastest.
 *
 * @throws SimulationError `values.invalid` when a level is not finite, `design.invalid` when there are too many points
 */
export function factorial(levels: Levels): readonly DesignPoint[] {
  assertFinite(Object.values(levels).flat());
  assertPoints(Object.values(levels).reduce((points, { length }) => points * length, 1));
  return Object.entries(levels).reduce<readonly DesignPoint[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
}

/** Refuses ranges that are none: bounds that are no numbers, or the wrong way round. */
export function assertRanges(ranges: Ranges): void {
  for (const [name, [low, high]] of Object.entries(ranges)) {
    assertFinite([low, high]);
    if (low > high)
      throw new SimulationError('design.invalid', `Expected a range ${name} from low to high, not ${low} to ${high}.`);
  }
}

/** A point of the unit cube as a point of the design. */
export const scaled = (ranges: Ranges, point: readonly number[]): DesignPoint =>
  Object.fromEntries(
    Object.entries(ranges).map(([name, [low, high]], i) => [name, low + (high - low) * (point[i] ?? 0)]),
  );

/**
 * Latin hypercube: of every factor each equal part of its range is tried exactly once.
 *
 * @throws SimulationError `design.invalid` for a number of points that no design has or a range that is none, `purpose.taken` when two
 *   names of factors would share their chance
 */
export function latinHypercube(points: number, ranges: Ranges, seed: number): readonly DesignPoint[] {
  assertPoints(points);
  assertRanges(ranges);
  const purposes = new Purposes();
  const columns = Object.keys(ranges).map((name) => {
    const stream = streamOf(seed, 0, `ontwerp.${name}`, noJourney, purposes);
    const order = Array.from({ length: points }, (_, i) => i);
    for (let i = points - 1; i > 0; i -= 1) {
      const other = Math.floor(stream.next() * (i + 1));
      [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
    }
    return order.map((place) => (place + stream.next()) / points);
  });
  return Array.from({ length: points }, (_, i) =>
    scaled(
      ranges,
      columns.map((column) => column[i] ?? 0),
    ),
  );
}

/**
 * Points that fill the ranges evenly, see `sobol`. The first one, with every factor at its lowest, is left out.
 *
 * @throws SimulationError `design.invalid` for a number of points or factors that no design has, or a range that is none
 */
export function sobolDesign(points: number, ranges: Ranges): readonly DesignPoint[] {
  assertRanges(ranges);
  return sobolBehindFirst(points, Object.keys(ranges).length).map((point) => scaled(ranges, point));
}
