import { highest } from '../../method/extremes.js';
import { element, label, widthOf } from './svg.js';

/** The step that reads well between two marks, 1, 2 or 5 times a power of ten, so that there are at most so many steps. */
export function stepOf(largest: number, most: number): number {
  const power = Math.floor(Math.log10(largest / most));
  const found = [1, 2, 5].find((size) => size * 10 ** power * most >= largest * (1 - 1e-9));
  return found === undefined ? 10 ** (power + 1) : found * 10 ** power;
}

/** A number on an axis, with as many decimals as its step has and thousands apart. */
export function tickText(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  // So many zeros nobody counts.
  if (decimals > 20) return value.toExponential(0).replaceAll('-', '\u2212');
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${value < 0 ? '\u2212' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** Between these the step of an axis is a number that a machine can count with; nothing that is drawn here lies outside. */
const [smallest, greatest] = [1e-12, 1e300];

/** Numbers that read well on an axis: from 0 to the first of them that is not below a largest value. */
export function ticks(largest: number, most = 8): readonly number[] {
  const end = Math.min(Math.max(largest, smallest), greatest);
  const step = stepOf(end, most);
  return Array.from({ length: Math.ceil(end / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** How wide what is drawn is, beside its labels. */
const plot = 436;
const right = 40;

/** A drawing of rows with a label at the left, on a scale that begins at 0 and ends at a round number. */
interface Axis {
  readonly width: number;
  /** Where the scale begins. */
  readonly left: number;
  readonly x: (value: number) => number;
  /** Lines through the rows, from one height to another, with numbers below them and what they count. */
  readonly lines: (top: number, bottom: number, unit: string) => readonly string[];
}

/** An axis that leaves as much room at the left as the longest label needs. */
export function axisOf(largest: number, labels: readonly string[]): Axis {
  const marks = ticks(largest > 0 ? largest : 1);
  const [, step = 1] = marks;
  const end = marks.at(-1) ?? 1;
  const left =
    24 +
    highest(
      labels.map((text) => widthOf(text)),
      96,
    );
  const x = (value: number) => left + (value / end) * plot;
  const lines = (top: number, bottom: number, unit: string) => [
    ...marks.flatMap((mark) => [
      element('line', { x1: x(mark), x2: x(mark), y1: top, y2: bottom + 4, stroke: mark === 0 ? '#666' : '#ddd' }),
      label(x(mark), bottom + 18, tickText(mark, step), { 'text-anchor': 'middle' }),
    ]),
    element('line', { x1: left, x2: left + plot, y1: bottom, y2: bottom, stroke: '#666' }),
    label(left + plot / 2, bottom + 36, unit, { 'text-anchor': 'middle' }),
  ];
  return { width: left + plot + right, left, x, lines };
}
