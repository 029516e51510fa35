import { highest, lowest } from '../../method/extremes.js';
import { levendeFasen } from '../../method/fasen.js';
import { millisecondsPerDay } from '../../method/moment.js';
import type { Fact } from '../../steps/facts.js';
import { timeOf } from '../log/events.js';
import { axisOf } from './axis.js';
import { element, figure, label, widthOf } from './svg.js';

const dayAt = (reis: string, { seq, meta }: Fact): number => timeOf({ reis, seq, time: meta.op }) / millisecondsPerDay;

/** From dark to light, so that stages can be told apart on a printer without colours too (cividis). */
const shades = ['#00204d', '#575d6d', '#a69d75', '#ffea46'] as const;

const shadeOf = (fase: string): string => shades[levendeFasen.findIndex((one) => one === fase)] ?? '#fff';

/** The stages of a journey, each with when it began and ended. */
function stagesOf(reis: string, facts: readonly Fact[]): { fase: string; since: number; until: number }[] {
  const [begin] = facts;
  if (begin === undefined) return [];
  let [fase, since]: [string, number] = ['reiswens', dayAt(reis, begin)];
  const stages = [];
  for (const fact of facts) {
    if (!('naar' in fact) && fact !== facts.at(-1)) continue;
    const until = dayAt(reis, fact);
    stages.push({ fase, since, until });
    if ('naar' in fact) fase = fact.naar;
    since = until;
  }
  return stages;
}

/**
 * When each journey was in which stage.
 *
 * @throws SimulationError `values.invalid` for a fact without a moment
 */
export function ganttFigure(
  title: string,
  journeys: readonly (readonly [reis: string, facts: readonly Fact[]])[],
): string {
  const days = journeys.flatMap(([reis, facts]) => facts.map((fact) => dayAt(reis, fact)));
  const first = days.length === 0 ? 0 : lowest(days);
  const { x, left, width, lines } = axisOf(
    days.length === 0 ? 1 : highest(days) - first,
    journeys.map(([reis]) => reis),
  );
  const bars = journeys.flatMap(([reis, facts], i) => [
    label(left - 8, 75 + i * 22, reis, { 'text-anchor': 'end' }),
    ...stagesOf(reis, facts).map(({ fase, since, until }) =>
      element('rect', {
        x: x(since - first),
        y: 64 + i * 22,
        width: x(until - first) - x(since - first),
        height: 14,
        fill: shadeOf(fase),
        stroke: '#444',
        'stroke-width': 0.5,
      }),
    ),
  ]);
  let at = left;
  const legend = levendeFasen.flatMap((fase) => {
    const place = at;
    at += 34 + widthOf(fase);
    return [
      element('circle', { cx: place + 6, cy: 46, r: 6, fill: shadeOf(fase), stroke: '#444', 'stroke-width': 0.5 }),
      label(place + 17, 50, fase),
    ];
  });
  const bottom = 70 + journeys.length * 22;
  return figure(title, width, bottom + 48, [
    ...lines(60, bottom, 'days since the first of these journeys began'),
    ...legend,
    ...bars,
  ]);
}
