import { highest } from '../../method/extremes.js';
import { followedIn, type LogEvent } from '../log/events.js';
import { colourAt, element, figure, label, widthOf } from './svg.js';

const spacing = 36;
const top = 72;

/** A curve with a head, beside the column of boxes: at the right when it goes down, at the left when it goes up or stays. */
function arrow(from: number, to: number, count: number, thick: number, boxes: readonly [number, number]): string[] {
  const goesOn = to > from;
  const [side, out] = goesOn ? [boxes[1], 1] : [boxes[0], -1];
  const bend = out * (34 + Math.abs(to - from) * 0.3);
  const colour = colourAt(goesOn ? 0 : 1);
  // Three quarters of the way out is where such a curve turns; that is where its number stands.
  const turn = side + bend * 0.75;
  const [y1, y2] = from === to ? [from - 7, to + 7] : [from + (goesOn ? 6 : -6), to - (goesOn ? 6 : -6)];
  const d = `M ${side} ${y1} C ${side + bend} ${y1}, ${side + bend} ${y2}, ${side + out * 6} ${y2}`;
  const head = `M ${side} ${y2} l ${out * 8} -4 l 0 8 z`;
  return [
    element(
      'path',
      { d, fill: 'none', stroke: colour, 'stroke-width': thick, opacity: 0.7 },
      element('title', {}, `${count}`),
    ),
    element('path', { d: head, fill: colour, stroke: 'none' }),
    label(turn + out * (3 + thick / 2), (y1 + y2) / 2 + 3, String(count), {
      'font-size': 10,
      'text-anchor': goesOn ? 'start' : 'end',
    }),
  ];
}

/**
 * Which activity followed which: in the order in which they first happen, with how often each arrow was taken.
 *
 * @throws SimulationError as `directlyFollows`
 */
export function processMapFigure(title: string, events: readonly LogEvent[]): string {
  const times = new Map<string, number>();
  for (const { activity } of events) times.set(activity, (times.get(activity) ?? 0) + 1);
  const activities = [...times.keys()];
  const at = new Map(activities.map((activity, i) => [activity, top + i * spacing]));
  const arrows = [...followedIn(events).values()].sort((a, b) => b.count - a.count);
  const most = arrows[0]?.count ?? 1;
  // The longest curve must stay on the paper, at both sides.
  const side = 70 + Math.max(0, activities.length - 1) * spacing * 0.3;
  const wide = highest(
    activities.map((activity) => widthOf(`${activity} 99999`)),
    200,
  );
  const boxes = [side, side + wide] as const;
  const curves = arrows.flatMap(({ from, to, count }) =>
    arrow(at.get(from) ?? 0, at.get(to) ?? 0, count, 0.8 + (4 * count) / most, boxes),
  );
  const drawn = activities.flatMap((activity) => {
    const y = at.get(activity) ?? 0;
    return [
      element('rect', { x: side, y: y - 12, width: wide, height: 24, rx: 4, fill: '#f4f4f4', stroke: '#666' }),
      label(side + wide / 2, y + 4, `${activity} ${times.get(activity) ?? 0}`, { 'text-anchor': 'middle' }),
    ];
  });
  const key = label(16, 46, 'Right: onwards. Left: again or back. Numbers: how often.');
  return figure(title, 2 * side + wide, top + activities.length * spacing, [key, ...curves, ...drawn]);
}
