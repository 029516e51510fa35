import { highest } from '../../method/extremes.js';
import { ownOf } from '../../method/own.js';
import { SimulationError } from '../error.js';
import { assertFinite } from '../statistics/interval.js';
import type { DesignPoint } from './designs.js';

/** How a result moves with one factor. */
export interface Sensitivity {
  readonly factor: string;
  /** Change of the result for one unit of the factor, the other factors held. */
  readonly slope: number;
  /** The same in standard deviations: factors with different units can be compared. */
  readonly standardised: number;
}

/** The number at a place; the arrays here are as long as the factors are many. */
const at = (values: readonly number[], place: number): number => values[place] ?? 0;

/** Solves a small set of linear equations by elimination with pivoting. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column).sort((a, b) => Math.abs(at(b, column)) - Math.abs(at(a, column)));
    for (const [place, row] of rest.entries()) rows[column + place] = row;
    const [pivot = []] = rest;
    const value = at(pivot, column);
    if (Math.abs(value) < 1e-12) {
      throw new SimulationError('design.invalid', 'Expected a design in which every factor varies by itself.');
    }
    for (const row of rows) {
      if (row === pivot) continue;
      const times = at(row, column) / value;
      for (let k = column; k <= size; k += 1) row[k] = at(row, k) - times * at(pivot, k);
    }
  }
  return rows.map((row, i) => at(row, size) / at(row, i));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * at(b, i), 0);

/** What a number may be off by rounding, in units of the last place. */
const unitsOff = 4;

/**
 * What values differ from their mean, in a unit that is a power of two around the largest of these, so that no square of it is lost.
 * Of values that are the same but for rounding nothing.
 */
function centred(values: readonly number[]): { readonly values: number[]; readonly unit: number } {
  const [first = 0] = values;
  const off = unitsOff * Number.EPSILON * Math.abs(first);
  if (values.every((value) => Math.abs(value - first) <= off)) return { values: values.map(() => 0), unit: 1 };
  const middle = mean(values);
  const differences = values.map((value) => value - middle);
  const unit = 2 ** Math.floor(Math.log2(highest(differences.map((value) => Math.abs(value)))));
  return { values: differences.map((value) => value / unit), unit };
}

/** The level of a factor at each point; no number where a point has none. */
const levelsOf = (points: readonly DesignPoint[], factor: string): readonly number[] =>
  points.map((point) => ownOf(point, factor) ?? NaN);

/** Refuses results that do not belong to points one by one. */
function assertPairs(points: readonly DesignPoint[], results: readonly number[]): void {
  if (points.length === results.length && points.length > 0) return;
  throw new SimulationError(
    'design.invalid',
    `Expected a result for each point, of at least one, not ${results.length} for ${points.length} points.`,
  );
}

/** A slope in the units of the result and of the factor; refused when it is beyond the largest number. */
function slopeIn(factor: string, slope: number, ofResult: number, ofFactor: number): number {
  const own = slope === 0 ? 0 : slope * (ofResult / ofFactor);
  if (Number.isFinite(own)) return own;
  throw new SimulationError(
    'values.invalid',
    `Expected levels of ${factor} in a unit in which they differ more: the slope is beyond the largest number.`,
  );
}

/** A plane through the points of a design, and how well it fits. */
export interface Plane {
  /** Strongest factor first. */
  readonly factors: readonly Sensitivity[];
  /**
   * The share of the variance that the plane explains. When it is low the effects are curved or hang together, and the order of
   * the factors says little: then ask `sobolIndices`.
   */
  readonly rSquared: number;
  /** What the plane leaves of each result. A pattern in them says that the plane is the wrong shape. */
  readonly residuals: readonly number[];
}

/**
 * How a result moves with each factor of a design: a least-squares plane through the points. It sees slopes only: a factor whose
 * effect rises and falls again has none, whatever it matters. `rSquared` tells whether to believe it, when there are many more points
 * than factors: through one point more than there are factors a plane always fits.
 *
 * @throws SimulationError `design.invalid` when a factor does not vary, when there are not as many results as points or none at all;
 *   `values.invalid` when a result is not finite, or a level of a factor of the first point,
 *   and when a factor varies so little that its slope is beyond the largest number
 */
export function sensitivity(points: readonly DesignPoint[], results: readonly number[]): Plane {
  assertPairs(points, results);
  assertFinite(results);
  const factors = Object.keys(points[0] ?? {});
  for (const factor of factors) assertFinite(levelsOf(points, factor));
  const centredLevels = factors.map((factor) => centred(levelsOf(points, factor)));
  const columns = centredLevels.map(({ values }) => values);
  const { values: outcome, unit } = centred(results);
  const spreads = columns.map((column) => Math.sqrt(dot(column, column)));
  const scaledColumns = columns.map((column, i) => column.map((value) => value / (at(spreads, i) || 1)));
  const slopes = solve(
    scaledColumns.map((a) => scaledColumns.map((b) => dot(a, b))),
    scaledColumns.map((a) => dot(a, outcome)),
  );
  const total = dot(outcome, outcome);
  const spread = Math.sqrt(total) || 1;
  const residuals = outcome.map((value, k) =>
    scaledColumns.reduce((left, column, i) => left - at(slopes, i) * at(column, k), value),
  );
  return {
    factors: factors
      .map((factor, i) => ({
        factor,
        slope: slopeIn(factor, at(slopes, i) / (at(spreads, i) || 1), unit, centredLevels[i]?.unit ?? 1),
        standardised: at(slopes, i) / spread,
      }))
      .sort((a, b) => Math.abs(b.standardised) - Math.abs(a.standardised)),
    rSquared: total === 0 ? 1 : 1 - dot(residuals, residuals) / total,
    residuals: residuals.map((value) => value * unit),
  };
}
