import { highest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { assertFinite } from '../statistics/interval.js';
import { axisOf, tickText } from './axis.js';
import { colourAt, element, figure, label } from './svg.js';

/** A tenth; for less than that the place of its first digit, so that little is not nothing. */
const digitOf = (value: number): number => (value > 0 && value < 0.1 ? 10 ** Math.floor(Math.log10(value)) : 0.1);

/**
 * Bars, longest first, such as the days for which each finding stood in the way.
 *
 * @throws SimulationError `values.invalid` when one is no finite number of at least 0
 */
export function stallFigure(title: string, values: Readonly<Record<string, number>>, unit: string): string {
  assertFinite(Object.values(values));
  const below = Object.entries(values).find(([, value]) => value < 0);
  if (below !== undefined)
    throw new SimulationError('values.invalid', `Expected bars of at least 0, but ${below[0]} is ${below[1]}.`);
  const rows = Object.entries(values).sort(([, a], [, b]) => b - a);
  const { x, left, width, lines } = axisOf(
    highest(
      rows.map(([, value]) => value),
      0,
    ),
    rows.map(([name]) => name),
  );
  const body = rows.flatMap(([name, value], i) => {
    const y = 48 + i * 26;
    return [
      label(left - 8, y + 13, name, { 'text-anchor': 'end' }),
      element('rect', { x: left, y, width: x(value) - left, height: 18, fill: colourAt(0) }),
      label(x(value) + 4, y + 13, tickText(value, digitOf(value))),
    ];
  });
  const bottom = 54 + rows.length * 26;
  return figure(title, width, bottom + 48, [...lines(40, bottom, unit), ...body]);
}
