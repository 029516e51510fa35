import { describe, type Comparison } from '../statistics/compare.js';
import { stepOf, tickText, ticks } from './axis.js';
import { colourAt, element, figure, label, widthOf } from './svg.js';

/** How two policies differ: the mean difference and the interval in which it lies, on a scale that holds 0. */
export function comparisonFigure(title: string, comparison: Comparison, unit: string): string {
  const { mean, low, high } = comparison;
  const words = describe(comparison, unit);
  const width = Math.max(640, 32 + widthOf(words));
  const reach = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const step = stepOf(reach, 5);
  const positive = ticks(reach, 5);
  const end = positive.at(-1) ?? reach;
  const x = (value: number) => 40 + ((value + end) / (2 * end)) * (width - 80);
  const marks = [...positive.slice(1).map((mark) => -mark), ...positive].sort((a, b) => a - b);
  const cap = (value: number) =>
    element('line', { x1: x(value), x2: x(value), y1: 60, y2: 72, stroke: colourAt(0), 'stroke-width': 2 });
  return figure(title, width, 178, [
    ...marks.flatMap((mark) => [
      element('line', { x1: x(mark), x2: x(mark), y1: 44, y2: 96, stroke: mark === 0 ? '#666' : '#ddd' }),
      label(x(mark), 112, tickText(mark, step), { 'text-anchor': 'middle' }),
    ]),
    element('line', { x1: 40, x2: width - 40, y1: 92, y2: 92, stroke: '#666' }),
    label(width / 2, 132, `difference in ${unit}: below 0 is less, above 0 is more`, { 'text-anchor': 'middle' }),
    element('line', { x1: x(low), x2: x(high), y1: 66, y2: 66, stroke: colourAt(0), 'stroke-width': 3 }),
    cap(low),
    cap(high),
    element('circle', { cx: x(mean), cy: 66, r: 6, fill: colourAt(0) }),
    label(16, 164, words),
  ]);
}
