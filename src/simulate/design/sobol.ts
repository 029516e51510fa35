import { SimulationError } from '../error.js';

/**
 * Degree, coefficients and first direction numbers of each dimension behind the first.
 * @source Joe and Kuo (2008), «Constructing Sobol sequences with better two-dimensional projections», new-joe-kuo-6.21201
 */
const directions: readonly (readonly [degree: number, coefficients: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
  [7, 7, [1, 1, 3, 13, 7, 35, 63]],
  [7, 8, [1, 3, 5, 9, 1, 25, 53]],
  [7, 14, [1, 3, 1, 13, 9, 35, 107]],
  [7, 19, [1, 3, 1, 5, 27, 61, 31]],
  [7, 21, [1, 1, 5, 11, 19, 41, 61]],
  [7, 28, [1, 3, 5, 3, 3, 13, 69]],
  [7, 31, [1, 1, 7, 13, 1, 19, 1]],
  [7, 32, [1, 3, 7, 5, 13, 19, 59]],
  [7, 37, [1, 1, 3, 9, 25, 29, 41]],
  [7, 41, [1, 3, 5, 13, 23, 1, 55]],
  [7, 42, [1, 3, 7, 3, 13, 59, 17]],
];

const bits = 32;

function directionNumbers(dimension: number): number[] {
  const known = directions[dimension - 1];
  if (known === undefined) return Array.from({ length: bits }, (_, i) => (1 << (31 - i)) >>> 0);
  const [degree, coefficients, first] = known;
  const numbers = first.map((m, i) => (m << (31 - i)) >>> 0);
  for (let i = degree; i < bits; i += 1) {
    const back = numbers[i - degree] ?? 0;
    let next = back ^ (back >>> degree);
    for (let k = 1; k < degree; k += 1) {
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= numbers[i - k] ?? 0;
    }
    numbers.push(next >>> 0);
  }
  return numbers;
}

/** Most points of a design; ours. Each one is a run, and more of them than this is a mistake in a number. */
const maximumPoints = 1_000_000;

/** Refuses a number of points that no design has. */
export function assertPoints(points: number): void {
  if (Number.isInteger(points) && points >= 0 && points <= maximumPoints) return;
  throw new SimulationError(
    'design.invalid',
    `Expected a whole number of points up to ${maximumPoints}, not ${points}.`,
  );
}

/**
 * The first points of a Sobol sequence, each coordinate from 0 up to 1: they fill a space evenly. At most 32 dimensions.
 *
 * @throws SimulationError `design.invalid` for a number of points or dimensions that no design has
 */
export function sobol(points: number, dimensions: number): readonly (readonly number[])[] {
  assertPoints(points);
  return sequence(points, dimensions);
}

/** As many points of a Sobol sequence behind the first, of which every coordinate is 0. */
export function sobolBehindFirst(points: number, dimensions: number): readonly (readonly number[])[] {
  assertPoints(points);
  return sequence(points + 1, dimensions).slice(1);
}

function sequence(points: number, dimensions: number): readonly (readonly number[])[] {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > directions.length + 1) {
    throw new SimulationError(
      'design.invalid',
      `Expected 1 to ${directions.length + 1} dimensions, not ${dimensions}.`,
    );
  }
  const numbers = Array.from({ length: dimensions }, (_, dimension) => directionNumbers(dimension));
  const at = numbers.map(() => 0);
  return Array.from({ length: points }, (_, point) => {
    if (point > 0) {
      // Gray code: one direction number for each next point, that of the lowest zero bit.
      const zero = 31 - Math.clz32(point & -point);
      numbers.forEach((own, dimension) => {
        at[dimension] = ((at[dimension] ?? 0) ^ (own[zero] ?? 0)) >>> 0;
      });
    }
    return at.map((value) => value / 4_294_967_296);
  });
}
