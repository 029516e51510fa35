// Over 250 lines for one reason: a value is placed by what every line, axis and mark has taken, so they are one drawing.
import { highest } from '../method/extremes.js';
import type { Point, Shape } from './drawing.js';
import { achterWaarde, metEenheid } from './eenheid.js';
import { fit } from './fit.js';
import { streefTekst } from './streefwaarde.js';
import { widthOf } from './letterWidths.js';
import type { Punt, Reeks } from './reeks.js';
import { lengthOf, markedText } from './taal.js';
import { shareOf, ticksOf, type Ticks } from './ticks.js';
import type { Writer } from './writer.js';

/** Where a line is drawn. */
export interface Frame {
  readonly at: Point;
  readonly size: Point;
}

/** Size of the type of the axes, and of the values at the points. */
const axisSize = 13;
const valueSize = 15;

/** Room below the line for the years, and above it for the names of the rounds. */
const below = 24;
const above = 24;

/** How the places of values and years become places on paper. */
interface Scale {
  readonly x: (jaar: number) => number;
  readonly y: (waarde: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A value of a series, with its unit; a target with how it is meant. */
export const puntTekst = (writer: Writer, { streef, waarde }: Punt, eenheid: string): string =>
  streef === undefined ? metEenheid(writer, waarde, eenheid) : streefTekst(writer, { ...streef, waarde }, eenheid);

/**
 * A series over time in a frame: a real axis of time, rounds as bands, values at the points, targets as squares. Every
 * number is finite, whatever the data; a value that finds no free place stands in the table only.
 */
export function drawLijn(reeks: Reeks, frame: Frame, writer: Writer): Shape[] {
  if (reeks.punten.length === 0) return [];
  const ticks = ticksOf(reeks.punten.map(({ waarde }) => waarde));
  const scale = scaleOf(reeks, frame, ticks, writer);
  return [
    ...bands(reeks, scale, writer),
    ...axes(reeks, ticks, scale, writer),
    ...breaks(reeks, scale),
    ...lines(reeks, scale),
    ...marks(reeks, scale),
    ...values(reeks, scale, writer),
  ];
}

function scaleOf(reeks: Reeks, { at, size }: Frame, ticks: Ticks, writer: Writer): Scale {
  const longest = highest(ticks.values.map((one) => widthOf(tickText(one, reeks, writer), axisSize)));
  const left = at[0] + Math.min(longest, size[0] / 3) + 10;
  const right = at[0] + size[0] - 8;
  const top = at[1] + above;
  const bottom = at[1] + size[1] - below;
  const jaren = reeks.punten.map(({ jaar }) => jaar);
  const [first = 0, last = 0] = [jaren.at(0), jaren.at(-1)];
  const margin = Math.min(46, (right - left) / 6);
  const x = (jaar: number): number => {
    if (first === last) return (left + right) / 2;
    const share = (jaar - first) / (last - first);
    return left + margin + Math.min(1.2, Math.max(-0.2, share)) * (right - left - 2 * margin);
  };
  const y = (waarde: number): number => bottom - shareOf(waarde, ticks) * (bottom - top);
  return { x: (jaar) => Math.min(right, Math.max(left, x(jaar))), y, left, right, top, bottom };
}

/** Numbers of more than this are said in the table; an axis has no room for them. */
const longestTick = 12;

function tickText(waarde: number, { eenheid }: Reeks, writer: Writer): string {
  const said = writer.number(waarde);
  const text = lengthOf(said) > longestTick ? waarde.toExponential(1) : said;
  return achterWaarde(text, eenheid === '%' ? '%' : '');
}

function bands({ banden }: Reeks, { x, top, bottom, right }: Scale, { taal }: Writer): Shape[] {
  return banden.flatMap(({ van, tot, tekst }, place): Shape[] => {
    const [from, to] = [x(van), x(tot)];
    if (to - from < 4) return [];
    const size = axisSize;
    const [name] = fit(markedText(tekst, taal), { width: Math.min(to - from - 8, right - from - 8), size, lines: 1 });
    return [
      {
        shape: 'box',
        at: [from, top],
        size: [to - from, bottom - top],
        fill: place % 2 === 0 ? 'light' : 'paper',
        edge: 'none',
      },
      ...(name === undefined || lengthOf(name) < 4
        ? []
        : [{ shape: 'text', at: [from + 4, top - 8], text: name, size } as const]),
    ];
  });
}

function axes(reeks: Reeks, ticks: Ticks, scale: Scale, writer: Writer): Shape[] {
  const { left, right, bottom, x, y } = scale;
  const apart = ticks.values.filter(
    (one, place) => place === 0 || y(ticks.values[place - 1] ?? one) - y(one) > axisSize + 3,
  );
  const grid = apart.flatMap((waarde): Shape[] => [
    {
      shape: 'line',
      points: [
        [left, y(waarde)],
        [right, y(waarde)],
      ],
      width: 1,
      tone: 'middle',
    },
    {
      shape: 'text',
      at: [left - 8, y(waarde) + 4],
      text: tickText(waarde, reeks, writer),
      size: axisSize,
      align: 'end',
    },
  ]);
  const years: Shape[] = [];
  let free = left - 20;
  for (const jaar of new Set(reeks.punten.map((one) => one.jaar))) {
    const text = String(Math.floor(jaar));
    const half = widthOf(text, axisSize) / 2;
    const place = Math.min(right - half, Math.max(left + half, x(jaar)));
    if (place - half < free) continue;
    free = place + half + 6;
    years.push({ shape: 'text', at: [place, bottom + 18], text, size: axisSize, align: 'middle' });
  }
  return [...grid, ...years];
}

const placed = ({ x, y }: Scale, { jaar, waarde }: Punt): Point => [x(jaar), y(waarde)];

const line = (points: Point[], look: Partial<Extract<Shape, { shape: 'line' }>>): Shape[] =>
  points.length < 2 ? [] : [{ shape: 'line', points, ...look }];

/** What was measured, joined; and the level of each target, dashed: that is a wish and no observation. */
function lines({ punten, breuken = [] }: Pick<Reeks, 'punten' | 'breuken'>, scale: Scale): Shape[] {
  const seen = punten.filter(({ soort }) => soort === 'begin' || soort === 'gemeten');
  const wished = punten.filter(({ soort }) => soort === 'doel');
  const others = punten.filter(({ soort }) => soort === 'vergelijking');
  const through = (list: readonly Punt[]): Point[] => list.map((one) => placed(scale, one));
  return [
    // What is compared with is one line each: the country is not joined to a city.
    ...[...new Set(others.map(({ van }) => van))].flatMap((whose) =>
      line(through(others.filter(({ van }) => van === whose)), { width: 2, tone: 'ink', dashed: true }),
    ),
    ...wished.flatMap((target) => {
      // Level, and from where the last value or target stands: a line down to a target reads as a fall that nobody measured.
      const from = [...seen, ...wished]
        .filter(({ jaar }) => jaar < target.jaar)
        .sort((a, b) => a.jaar - b.jaar)
        .at(-1);
      const [x, y] = placed(scale, target);
      return from === undefined
        ? []
        : line(
            [
              [scale.x(from.jaar), y],
              [x, y],
            ],
            { width: 2, tone: 'accent', dashed: true },
          );
    }),
    ...unbroken(seen, breuken).flatMap((part) => line(through(part), { width: 4, tone: 'dark' })),
  ];
}

/** The stretches between the breaks: a number before and one after a new definition are never joined. */
export function unbroken(seen: readonly Punt[], breuken: readonly number[]): Punt[][] {
  const edges = [Number.NEGATIVE_INFINITY, ...[...breuken].sort((one, other) => one - other), Number.POSITIVE_INFINITY];
  return edges.slice(1).map((to, place) => seen.filter(({ jaar }) => jaar >= (edges[place] ?? jaar) && jaar < to));
}

/** A break is an upright dashed line: what lies on either side was measured in another way. */
const breaks = (reeks: Pick<Reeks, 'punten' | 'breuken'>, { x, top, bottom }: Scale): Shape[] =>
  between(reeks).map((one): Shape => ({
    shape: 'line',
    points: [
      [x(one), top],
      [x(one), bottom],
    ],
    width: 1.5,
    dashed: true,
  }));

/** The breaks that part values from each other. */
function between({ breuken = [], punten }: Pick<Reeks, 'punten' | 'breuken'>): number[] {
  const [first = 0, last = 0] = [punten.at(0)?.jaar, punten.at(-1)?.jaar];
  return breuken.filter((one) => one > first && one < last);
}

function marks({ punten }: Reeks, scale: Scale): Shape[] {
  return punten.map((one): Shape => {
    const [x, y] = placed(scale, one);
    if (one.soort === 'doel')
      return { shape: 'box', at: [x - 8, y - 8], size: [16, 16], fill: 'paper', edge: 'accent' };
    if (one.soort === 'vergelijking') return { shape: 'dot', at: [x, y], radius: 5, fill: 'paper' };
    return { shape: 'dot', at: [x, y], radius: 7, fill: 'dark' };
  });
}

/** A place on paper that is taken. */
interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (one: Taken, other: Taken): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What a population does not share with that of the line: of «65-plussers in Nederland» beside «65-plussers in Rotterdam», the country. */
function anders(van: string, populatie: string): string {
  const shared = new Set(populatie.split(/\s+/));
  const own = van.split(/\s+/).filter((word) => !shared.has(word));
  return own.length === 0 ? van : own.join(' ');
}

/** Whether something was measured in the year of a target or after it: until then nobody knows whether it was reached. */
export const isMeasured = ({ jaar }: Punt, punten: readonly Punt[]): boolean =>
  punten.some(
    ({ soort, jaar: seen }) => (soort === 'begin' || soort === 'gemeten') && Math.floor(seen) >= Math.floor(jaar),
  );

/** The values at their points, each in the first free place around it. */
function values({ banden, punten, eenheid, breuken, populatie }: Reeks, scale: Scale, writer: Writer): Shape[] {
  const edges = banden.flatMap(({ tot, van }) => [scale.x(van), scale.x(tot)]);
  const isWithin = (box: Taken): boolean => !edges.some((edge) => edge > box.left && edge < box.right);
  const startsIn = ({ left }: Taken): boolean =>
    banden.some(({ tot, van }) => left >= scale.x(van) && left <= scale.x(tot));
  const taken: Taken[] = [
    ...alongLines({ punten, breuken }, scale),
    ...between({ breuken, punten }).map((one) => ({
      left: scale.x(one) - 3,
      right: scale.x(one) + 3,
      top: scale.top,
      bottom: scale.bottom,
    })),
    ...punten.map((one) => {
      const [x, y] = placed(scale, one);
      return { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 };
    }),
  ];
  const shapes: Shape[] = [];
  // What was measured is read first: it takes its place before a target does.
  const inOrder = [
    ...punten.filter(({ soort }) => soort !== 'doel'),
    ...punten.filter(({ soort }) => soort === 'doel'),
  ];
  const open = punten.filter((one) => one.soort === 'doel' && !isMeasured(one, punten));
  for (const one of inOrder) {
    const isTarget = one.soort === 'doel';
    const said = puntTekst(writer, one, eenheid === '%' ? '%' : '');
    const whose =
      one.van === undefined
        ? []
        : fit(anders(one.van, populatie), { width: 150, size: valueSize, lines: 1, bold: true });
    const { doel, nogNiet } = writer.document.lijn;
    const [x, y] = placed(scale, one);
    const texts = isTarget
      ? // One target says it for itself; of several the words under the drawing say it once.
        [...(open.length === 1 && open[0] === one ? [`${doel} ${said}, ${nogNiet}`] : []), `${doel} ${said}`]
      : [[...whose, said].join(' ')];
    const found = texts.flatMap((text) => {
      const width = widthOf(text, valueSize, true);
      const free = around(x, y, width).filter(
        (box) =>
          box.left >= scale.left &&
          box.right <= scale.right + 8 &&
          box.top >= scale.top - above &&
          box.bottom <= scale.bottom + 2 &&
          !taken.some((other) => meet(box, other)),
      );
      // A word across the edge of a round is read last, if there is another place.
      const spot =
        free.find(isWithin) ?? free.find((box) => !startsIn(box)) ?? (text === texts.at(-1) ? free[0] : undefined);
      return spot === undefined ? [] : [{ spot, text }];
    })[0];
    if (found === undefined) continue;
    const { spot, text } = found;
    taken.push(spot);
    shapes.push({
      shape: 'text',
      at: [spot.left, spot.bottom - 4],
      text,
      size: valueSize,
      bold: true,
      tone: isTarget ? 'accent' : 'ink',
    });
  }
  return shapes;
}

/** What the lines take: a value on a line cannot be read. */
function alongLines(of: Pick<Reeks, 'punten' | 'breuken'>, scale: Scale): Taken[] {
  const steps = 24;
  return lines(of, scale).flatMap((shape) => {
    if (shape.shape !== 'line') return [];
    return shape.points.slice(1).flatMap((to, place) => {
      const from = shape.points[place] ?? to;
      return Array.from({ length: steps }, (_, step): Taken => {
        const share = step / steps;
        const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
      });
    });
  });
}

function around(x: number, y: number, width: number): Taken[] {
  const height = valueSize + 4;
  const box = (left: number, top: number): Taken => ({ left, right: left + width, top, bottom: top + height });
  return [
    box(x - width / 2, y - 13 - height),
    box(x + 13, y - height),
    box(x - width / 2, y + 13),
    box(x + 13, y - 2),
    box(x - 13 - width, y - height),
    box(x - 13 - width, y - 2),
    box(x - 13 - width, y + 3),
    box(x + 13, y + 3),
    box(x - 24 - width, y - height / 2),
    box(x + 24, y - height / 2),
    box(x + 10 - width, y - 13 - height),
    box(x + 10 - width, y + 13),
    box(x - 10, y + 13),
    box(x - 10, y - 13 - height),
  ];
}
