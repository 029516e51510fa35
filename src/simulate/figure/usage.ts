import { ownOf } from '../../method/own.js';
import { minutesPerDay } from '../clock/date.js';
import { SimulationError } from '../error.js';
import type { Row } from '../journey/row.js';
import { weeksOf } from '../study/horizon.js';
import { ticks, tickText } from './axis.js';
import { colourAt, element, figure, label, widthOf } from './svg.js';

const plot = { left: 64, top: 48, width: 520, height: 200 } as const;
const minutesPerWeek = 7 * minutesPerDay;

const round = (value: number): number => Math.round(value * 100) / 100;

/** How many were held on average in some weeks, and the week in the middle of them. */
interface Held {
  readonly week: number;
  readonly held: number;
}

/**
 * How many of something shared were held on average, in each period of four weeks, over the rows of each policy. The last period may
 * be shorter; of rows from elsewhere nobody knows how long it is.
 */
function heldIn(all: readonly Row[], policy: string, resource: string): readonly Held[] {
  const rows = all.filter((row) => row.policy === policy);
  const own = rows.map(({ usage }) => ownOf(usage, resource) ?? []);
  const [weeks] = rows.map(weeksOf);
  const most = own.reduce((longest, usage) => Math.max(longest, usage.length), 0);
  const periods = weeks === undefined && most > 1 ? most - 1 : most;
  return Array.from({ length: periods }, (_, i) => {
    const long = Math.min(4, (weeks ?? Infinity) - 4 * i);
    const held = own.reduce((sum, usage) => sum + (usage[i] ?? 0), 0) / Math.max(1, own.length);
    return { week: 4 * i + long / 2, held: held / (long * minutesPerWeek) };
  });
}

/** Refuses something shared of which no row knows. */
function assertResource(rows: readonly Row[], resource: string): void {
  if (rows.length === 0 || rows.some(({ usage }) => Object.hasOwn(usage, resource))) return;
  const known = [...new Set(rows.flatMap(({ usage }) => Object.keys(usage)))].join(', ') || 'there are none';
  throw new SimulationError('run.invalid', `Expected a resource of these rows (${known}), not ${resource}.`);
}

/**
 * How much of something shared was in use over time, under each policy: the mean over replications, in each four weeks from the begin of
 * the scenario on, those of its warm-up included. Of rows that were read from elsewhere the last period is left out, which may be shorter.
 *
 * @throws SimulationError `run.invalid` for a resource of which no row knows
 */
export function usageFigure(title: string, rows: readonly Row[], resource: string): string {
  assertResource(rows, resource);
  const policies = [...new Set(rows.map(({ policy }) => policy))];
  const curves = policies.map((policy) => ({ policy, held: heldIn(rows, policy, resource) }));
  const most = curves.flatMap(({ held }) => held).reduce((largest, { held: value }) => Math.max(largest, value), 0);
  const weeks = curves.reduce((largest, { held }) => Math.max(largest, 4 * held.length), 4);
  const [up, along] = [ticks(most > 0 ? most : 1, 5), ticks(weeks)];
  const x = (week: number) => plot.left + (week / (along.at(-1) ?? weeks)) * plot.width;
  const y = (value: number) => plot.top + (1 - value / (up.at(-1) ?? 1)) * plot.height;
  const bottom = plot.top + plot.height;
  const step = up[1] ?? 1;
  const width = policies.reduce((wide, policy) => Math.max(wide, 48 + widthOf(policy)), plot.left + plot.width + 40);
  return figure(title, width, bottom + 50 + policies.length * 20, [
    ...up.flatMap((mark) => [
      element('line', {
        x1: plot.left,
        x2: plot.left + plot.width,
        y1: y(mark),
        y2: y(mark),
        stroke: mark === 0 ? '#666' : '#ddd',
      }),
      label(plot.left - 8, y(mark) + 4, tickText(mark, step), { 'text-anchor': 'end' }),
    ]),
    ...along.map((mark) => label(x(mark), bottom + 18, String(mark), { 'text-anchor': 'middle' })),
    label(plot.left + plot.width / 2, bottom + 36, `weeks; ${resource} in use, mean of four weeks`, {
      'text-anchor': 'middle',
    }),
    ...curves.flatMap(({ policy, held }, i) => [
      element('path', {
        d: held.map((one, k) => `${k === 0 ? 'M' : 'L'} ${round(x(one.week))} ${round(y(one.held))}`).join(' '),
        fill: 'none',
        stroke: colourAt(i),
        'stroke-width': 2,
      }),
      element('rect', { x: 16, y: bottom + 44 + i * 20, width: 10, height: 10, fill: colourAt(i) }),
      label(32, bottom + 53 + i * 20, policy),
    ]),
  ]);
}
