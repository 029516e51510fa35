import { SimulationError } from '../error.js';

/** Degree, coefficients and first direction numbers of each dimension behind the first (Joe and Kuo, 2008). */
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

/** The first points of a Sobol sequence, each coordinate from 0 up to 1: they fill a space evenly. At most 10 dimensions. */
export function sobol(points: number, dimensions: number): readonly (readonly number[])[] {
  if (dimensions < 1 || dimensions > directions.length + 1) {
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
