import { describe, type Comparison } from '../statistics/compare.js';
import type { Sketch } from '../statistics/sketch.js';
import { directlyFollows, type LogEvent } from '../log/events.js';
import type { Fact } from '../../steps/facts.js';
import { colourAt, element, figure, label, ticks } from './svg.js';

const width = 640;
const left = 180;
const right = 24;

/** A scale from 0 at the left up to a largest value at the right. */
const scale = (largest: number) => (value: number) => left + (value / (largest || 1)) * (width - left - right);

function axis(largest: number, y: number, unit: string): string[] {
  const x = scale(largest);
  return [
    element('line', { x1: left, x2: width - right, y1: y, y2: y, stroke: '#666' }),
    ...ticks(largest).map((tick) => label(x(tick), y + 16, String(tick), { 'text-anchor': 'middle' })),
    label(width - right, y + 32, unit, { 'text-anchor': 'end' }),
  ];
}

/** How days until arrival are distributed under each policy: from 5 to 95 %, the middle half, and the median. */
export function distributionFigure(title: string, policies: Readonly<Record<string, Sketch>>): string {
  const rows = Object.entries(policies).map(([name, sketch]) => ({
    name,
    at: [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => sketch.quantile(share) ?? 0),
  }));
  const largest = Math.max(1, ...rows.flatMap(({ at }) => at));
  const x = scale(largest);
  const body = rows.flatMap(({ name, at: [low = 0, q1 = 0, median = 0, q3 = 0, high = 0] }, i) => {
    const y = 64 + i * 40;
    return [
      label(left - 8, y + 4, name, { 'text-anchor': 'end' }),
      element('line', { x1: x(low), x2: x(high), y1: y, y2: y, stroke: colourAt(i), 'stroke-width': 2 }),
      element('rect', { x: x(q1), y: y - 10, width: x(q3) - x(q1), height: 20, fill: colourAt(i), opacity: 0.4 }),
      element('line', { x1: x(median), x2: x(median), y1: y - 10, y2: y + 10, stroke: '#222', 'stroke-width': 2 }),
    ];
  });
  const bottom = 64 + rows.length * 40;
  const key = label(16, bottom + 32, 'line: 5 to 95 %; box: the middle half; mark: the median', { 'font-size': 10 });
  return figure(title, width, bottom + 44, [...body, ...axis(largest, bottom, 'days'), key]);
}

/** How two policies differ: the mean difference and the interval in which it lies, on a scale that holds 0. */
export function comparisonFigure(title: string, comparison: Comparison, unit: string): string {
  const { mean, low, high } = comparison;
  const reach = Math.max(Math.abs(low), Math.abs(high)) * 1.2 || 1;
  const x = (value: number) => 40 + ((value + reach) / (2 * reach)) * (width - 80);
  const positive = ticks(reach, 4);
  const marks = [
    ...positive
      .slice(1)
      .toReversed()
      .map((tick) => -tick),
    ...positive,
  ];
  return figure(title, width, 150, [
    element('line', { x1: 40, x2: width - 40, y1: 92, y2: 92, stroke: '#666' }),
    element('line', { x1: x(0), x2: x(0), y1: 44, y2: 92, stroke: '#666', 'stroke-dasharray': '3 3' }),
    ...marks.flatMap((tick) => [
      element('line', { x1: x(tick), x2: x(tick), y1: 92, y2: 96, stroke: '#666' }),
      label(x(tick), 110, String(tick), { 'text-anchor': 'middle' }),
    ]),
    element('line', { x1: x(low), x2: x(high), y1: 66, y2: 66, stroke: colourAt(0), 'stroke-width': 4 }),
    element('circle', { cx: x(mean), cy: 66, r: 6, fill: colourAt(0) }),
    label(16, 138, describe(comparison, unit)),
  ]);
}

/** Bars, longest first, such as the days for which each finding stood in the way. */
export function stallFigure(title: string, values: Readonly<Record<string, number>>, unit: string): string {
  const rows = Object.entries(values).sort(([, a], [, b]) => b - a);
  const largest = Math.max(1, ...rows.map(([, value]) => value));
  const x = scale(largest);
  const body = rows.flatMap(([name, value], i) => {
    const y = 48 + i * 24;
    return [
      label(left - 8, y + 12, name, { 'text-anchor': 'end', 'font-size': 10 }),
      element('rect', { x: left, y, width: x(value) - left, height: 16, fill: colourAt(1) }),
    ];
  });
  const bottom = 56 + rows.length * 24;
  return figure(title, width, bottom + 44, [...body, ...axis(largest, bottom, unit)]);
}

const dayAt = (moment: string): number => Date.parse(moment) / 86_400_000;

/** When each journey was in which stage. */
export function ganttFigure(
  title: string,
  journeys: readonly (readonly [reis: string, facts: readonly Fact[]])[],
): string {
  const days = journeys.flatMap(([, facts]) => facts.map(({ meta }) => dayAt(meta.op)));
  const first = days.length === 0 ? 0 : Math.min(...days);
  const largest = days.length === 0 ? 1 : Math.max(...days) - first;
  const x = scale(largest);
  const fasen = ['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'];
  const body = journeys.flatMap(([reis, facts], i) => {
    const y = 64 + i * 22;
    let [fase, since] = ['reiswens', dayAt(facts[0]?.meta.op ?? '1970-01-01T00:00:00Z')];
    const bars: string[] = [label(left - 8, y + 11, reis, { 'text-anchor': 'end' })];
    for (const fact of facts) {
      const until = dayAt(fact.meta.op);
      const isLast = fact === facts.at(-1);
      if (!('naar' in fact) && !isLast) continue;
      bars.push(
        element('rect', {
          x: x(since - first),
          y,
          width: x(until - first) - x(since - first),
          height: 14,
          fill: colourAt(fasen.indexOf(fase)),
        }),
      );
      if ('naar' in fact) fase = fact.naar;
      since = until;
    }
    return bars;
  });
  const legend = fasen.map((fase, i) => label(left + i * 105, 48, `■ ${fase}`, { fill: colourAt(i) }));
  const bottom = 72 + journeys.length * 22;
  return figure(title, width, bottom + 44, [...legend, ...body, ...axis(largest, bottom, 'days')]);
}

/** Which activity followed which: in the order in which they first happen, with how often each arrow was taken. */
export function processMapFigure(title: string, events: readonly LogEvent[]): string {
  const activities = [...new Set(events.map(({ activity }) => activity))];
  const at = new Map(activities.map((activity, i) => [activity, 56 + i * 34]));
  const arrows = [...directlyFollows(events)].sort(([, a], [, b]) => b - a);
  const most = arrows[0]?.[1] ?? 1;
  const lines = arrows.flatMap(([arrow, count]) => {
    const [from = '', to = ''] = arrow.split(' → ');
    const [y1, y2] = [at.get(from) ?? 0, at.get(to) ?? 0];
    const bend = y1 === y2 ? 40 : 30 + Math.abs(y2 - y1) * 0.35;
    const x0 = y2 > y1 ? 420 : 220;
    const xc = y2 > y1 ? 420 + bend : 220 - bend;
    const d = `M ${x0} ${y1 - 4} C ${xc} ${y1}, ${xc} ${y2}, ${x0} ${y2 + 4}`;
    const thick = 0.5 + (5 * count) / most;
    return [
      element(
        'path',
        { d, fill: 'none', stroke: y2 > y1 ? colourAt(0) : colourAt(1), 'stroke-width': thick, opacity: 0.6 },
        element('title', {}, `${count}`),
      ),
    ];
  });
  const boxes = activities.flatMap((activity) => {
    const y = at.get(activity) ?? 0;
    return [
      element('rect', { x: 220, y: y - 12, width: 200, height: 24, rx: 4, fill: '#f4f4f4', stroke: '#666' }),
      label(320, y + 4, activity, { 'text-anchor': 'middle' }),
    ];
  });
  return figure(title, width, 80 + activities.length * 34, [...lines, ...boxes]);
}
