import { cumulativeIncidence } from '../statistics/incidence.js';
import { sizeOf, type Lives } from '../statistics/lives.js';
import { ticks } from './axis.js';
import { colourAt, element, figure, label, widthOf } from './svg.js';

const plot = { left: 64, top: 48, width: 520, height: 240 } as const;

/**
 * Which share of journeys has arrived (a full line) and has stopped (a broken one) after so many days, under each policy. What is
 * between both and 1 is still going.
 */
export function incidenceFigure(
  title: string,
  policies: Readonly<Record<string, Lives>>,
  { ended = 'arrived', otherwise = 'stopped' }: { readonly ended?: string; readonly otherwise?: string } = {},
): string {
  const curves = Object.entries(policies).map(([name, lives]) => ({
    name,
    lives,
    points: cumulativeIncidence(lives),
  }));
  const longest = curves
    .flatMap(({ lives }) => lives.map(([time]) => time))
    .reduce((most, time) => Math.max(most, time), 1);
  const marks = ticks(longest);
  const end = marks.at(-1) ?? longest;
  const x = (days: number) => plot.left + (days / end) * plot.width;
  const y = (share: number) => plot.top + (1 - share) * plot.height;
  const bottom = plot.top + plot.height;
  const step = (points: readonly (readonly [number, number])[]) =>
    points.reduce((d, [time, share]) => `${d} H ${round(x(time))} V ${round(y(share))}`, `M ${plot.left} ${bottom}`);
  const lines = curves.flatMap(({ points, lives }, i) => {
    const seen = lives.reduce((most, [time]) => Math.max(most, time), 0);
    const path = (which: 'ended' | 'otherwise', dash: string) =>
      element('path', {
        d: `${step(points.map((point) => [point.time, point[which]]))} H ${round(x(seen))}`,
        fill: 'none',
        stroke: colourAt(i),
        'stroke-width': 2,
        'stroke-dasharray': dash,
      });
    return [path('ended', 'none'), path('otherwise', '6 4')];
  });
  const key = curves.map(({ name, lives, points }, i) => {
    const last = points.at(-1) ?? { ended: 0, otherwise: 0, going: 1 };
    const n = sizeOf(lives);
    // Of nothing there are no shares.
    const shares = `: ${percent(last.ended)} ${ended}, ${percent(last.otherwise)} ${otherwise}, ${percent(last.going)} still going`;
    return { colour: colourAt(i), text: `${name} (n = ${n})${n === 0 ? '' : shares}` };
  });
  const note = `Full line: ${ended}. Broken line: ${otherwise}. (Aalen–Johansen)`;
  const width = [note, ...key.map(({ text }) => text)].reduce(
    (most, text) => Math.max(most, 40 + widthOf(text)),
    plot.left + plot.width + 40,
  );
  return figure(title, width, bottom + 76 + key.length * 20, [
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      element('line', {
        x1: plot.left,
        x2: plot.left + plot.width,
        y1: y(share),
        y2: y(share),
        stroke: share === 0 ? '#666' : '#ddd',
      }),
      label(plot.left - 8, y(share) + 4, `${share * 100} %`, { 'text-anchor': 'end' }),
    ]),
    ...marks.map((mark) => label(x(mark), bottom + 18, String(mark), { 'text-anchor': 'middle' })),
    label(plot.left + plot.width / 2, bottom + 36, 'days since the journey began', { 'text-anchor': 'middle' }),
    ...lines,
    ...key.flatMap(({ colour, text }, i) => [
      element('rect', { x: 16, y: bottom + 46 + i * 20, width: 10, height: 10, fill: colour }),
      label(32, bottom + 55 + i * 20, text),
    ]),
    label(16, bottom + 60 + key.length * 20, note),
  ]);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const round = (value: number): number => Math.round(value * 100) / 100;
