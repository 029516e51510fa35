import { highest } from '../../method/extremes.js';
import type { Row } from '../journey/row.js';
import { daysOf, othersOf } from '../study/results.js';
import { axisOf } from './axis.js';
import { colourAt, element, figure, label } from './svg.js';

const policiesOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(({ policy }) => policy))];

/**
 * How days until arrival are distributed under each policy: from 5 to 95 %, the middle half, and the median. It says how many
 * journeys are not in it, because they stopped or were unfinished: `incidenceFigure` draws those too.
 */
export function distributionFigure(title: string, all: readonly Row[], policies = policiesOf(all)): string {
  const rows = policies
    .map((name) => ({ name, sketch: daysOf(all, name), others: othersOf(all, name) }))
    .map(({ name, sketch, others }) => ({
      name: `${name} (n = ${sketch.size}; not in it: ${others})`,
      isEmpty: sketch.size === 0,
      at: [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => sketch.quantile(share) ?? 0),
    }));
  const { x, left, width, lines } = axisOf(
    highest(
      rows.flatMap(({ at }) => at),
      1,
    ),
    rows.map(({ name }) => name),
  );
  const body = rows.flatMap(({ name, isEmpty, at: [low = 0, q1 = 0, median = 0, q3 = 0, high = 0] }, i) => {
    const y = 64 + i * 40;
    const colour = colourAt(i);
    const named = label(left - 8, y + 4, name, { 'text-anchor': 'end' });
    // Where nobody arrived there is nothing at 0 days.
    if (isEmpty) return [named];
    return [
      named,
      element('line', { x1: x(low), x2: x(high), y1: y, y2: y, stroke: colour, 'stroke-width': 2 }),
      element('rect', { x: x(q1), y: y - 10, width: x(q3) - x(q1), height: 20, fill: '#fff' }),
      element('rect', {
        x: x(q1),
        y: y - 10,
        width: x(q3) - x(q1),
        height: 20,
        fill: colour,
        'fill-opacity': 0.4,
        stroke: colour,
      }),
      element('line', { x1: x(median), x2: x(median), y1: y - 10, y2: y + 10, stroke: '#222', 'stroke-width': 2 }),
    ];
  });
  const bottom = 56 + rows.length * 40;
  const key = label(
    16,
    bottom + 60,
    'Line: 5 to 95 %. Box: the middle half. Mark: the median. n: journeys that arrived; the others stopped or were unfinished.',
  );
  return figure(title, width, bottom + 72, [...lines(40, bottom, 'days until arrival'), ...body, key]);
}
