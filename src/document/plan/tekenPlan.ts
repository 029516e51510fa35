import type { Point, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { widthOf } from '../letterWidths.js';
import type { Writer } from '../writer.js';
import type { Plan, PlanBaan, PlanStuk } from './plan.js';

/** Where a plan is drawn: it takes as much of the height as it needs, and never more. */
interface PlanRuimte {
  readonly at: Point;
  readonly size: Point;
}

/** Sizes of type that are tried, largest first; each with the heights of a head and of a row. */
const reading = { size: 14, head: 26, row: 40, lines: 2 } as const;
const settings = [
  { size: 21, head: 42, row: 70, lines: 2 },
  { size: 19, head: 38, row: 62, lines: 2 },
  { size: 18, head: 34, row: 54, lines: 2 },
  { size: 16, head: 30, row: 46, lines: 2 },
  reading,
  { size: 13, head: 24, row: 36, lines: 2 },
  { size: 13, head: 23, row: 24, lines: 1 },
  { size: 12, head: 20, row: 20, lines: 1 },
] as const satisfies readonly Setting[];

/** How far rows are drawn apart at most. Ours: further, a bar no longer belongs to its name. */
const mostStretch = 1.4;

interface Setting {
  readonly size: number;
  readonly head: number;
  readonly row: number;
  readonly lines: number;
}

const stretched = ({ head, lines, row, size }: Setting, by: number): Setting => ({
  size,
  head: head * by,
  row: row * by,
  lines: Math.max(lines, Math.floor((row * by - 4) / (size * 1.25))),
});

/** Room for the years above, and for the money below. */
const axis = 26;
const money = 30;

/** A row of the drawing: the head of a goal, or a stretch under it. */
type Row = { readonly titel: string } | PlanStuk;

const rowsIn = (banen: readonly PlanBaan[]): Row[] => banen.flatMap(({ stukken, titel }) => [{ titel }, ...stukken]);

const heightOf = (rows: readonly Row[], { head, row }: Setting): number =>
  rows.reduce((sum, one) => sum + ('titel' in one ? head : row), 0);

/** How high a plan is in the type that is read best; a drawing in a report is as high as that. */
export const planHoogte = ({ banen, kosten }: Plan): number =>
  axis + heightOf(rowsIn(banen), reading) + (kosten.length > 0 ? money : 0) + 6;

/** The lanes of a plan: a head per goal, a bar per effort, a line per experiment, the money of each year below. */
export function drawPlan(plan: Plan, { at: [left, top], size: [width, height] }: PlanRuimte, writer: Writer): Shape[] {
  const rows = rowsIn(plan.banen);
  const free = height - axis - (plan.kosten.length > 0 ? money : 0);
  const read = settings.find((one) => heightOf(rows, one) <= free) ?? settings[settings.length - 1] ?? reading;
  // A short plan takes the room that is left, so that names are whole.
  const setting = stretched(read, Math.min(mostStretch, Math.max(1, free / Math.max(1, heightOf(rows, read)))));
  const names = Math.round(width * 0.36);
  const time = { left: left + names + 12, right: left + width };
  const x = (jaar: number): number =>
    time.left + ((jaar - plan.van) / Math.max(1, plan.tot - plan.van)) * (time.right - time.left);
  const shapes: Shape[] = [];
  const put = (made: readonly Shape[]): void => {
    for (const one of made) shapes.push(one);
  };
  let y = top + axis;
  let shown = 0;
  for (const row of rows) {
    const high = 'titel' in row ? setting.head : setting.row;
    // One line is kept to say how many had no room.
    const kept = shown + 1 < rows.length ? setting.size + 6 : 0;
    if (y + high + kept > top + axis + free) break;
    if ('titel' in row) put(drawHead(row.titel, [left, y], width, setting));
    else put(drawStuk(row, [left, y], names, time, x, setting));
    y += high;
    shown += 1;
  }
  if (shown < rows.length) {
    const missing = rows.slice(shown).filter((row) => !('titel' in row)).length;
    if (missing > 0)
      put([
        {
          shape: 'text',
          at: [left, y + setting.size + 2],
          text: writer.sentence('enNog', { aantal: missing }),
          size: setting.size,
        },
      ]);
    y += setting.size + 6;
  }
  return [
    ...years(plan, x, top, y),
    ...shapes,
    ...costs(plan, x, y, writer, [left, names], Math.min(16, setting.size)),
  ];
}

const text = (
  at: Point,
  said: string,
  size: number,
  look: { bold?: boolean; align?: 'end' | 'middle' } = {},
): Shape => ({
  shape: 'text',
  at,
  text: said,
  size,
  ...look,
});

/** Upright lines between the years, and their names above; where years stand close, some names are left out. */
function years({ tot, van }: Plan, x: (jaar: number) => number, top: number, bottom: number): Shape[] {
  if (tot <= van) return [];
  const apart = x(van + 1) - x(van);
  const step = Math.max(1, Math.ceil(46 / apart));
  const all = Array.from({ length: Math.min(400, tot - van) + 1 }, (_, place) => van + place).filter(
    (jaar) => (jaar - van) % step === 0,
  );
  return all.flatMap((jaar): Shape[] => [
    {
      shape: 'line',
      points: [
        [x(jaar), top + axis - 4],
        [x(jaar), bottom],
      ],
      width: 1,
      tone: 'middle',
    },
    ...(jaar < tot && x(jaar) + 40 <= x(tot) + 1 ? [text([x(jaar) + 4, top + axis - 10], String(jaar), 13)] : []),
  ]);
}

function drawHead(titel: string, [x, y]: Point, width: number, { head, size }: Setting): Shape[] {
  return [
    { shape: 'box', at: [x, y + 2], size: [width, head - 4], fill: 'light', edge: 'none' },
    ...fit(titel, { width: width - 16, size, lines: 1, bold: true }).map((line) =>
      text([x + 8, y + head / 2 + size * 0.36], line, size, { bold: true }),
    ),
  ];
}

function drawStuk(
  stuk: PlanStuk,
  [x, y]: Point,
  names: number,
  time: { readonly left: number; readonly right: number },
  place: (jaar: number) => number,
  { lines, row, size }: Setting,
): Shape[] {
  const isExperiment = stuk.soort === 'experiment';
  const indent = isExperiment ? 26 : 8;
  const said = fit(stuk.naam, { width: names - indent, size, lines });
  const middle = y + row / 2;
  const first = middle + size * 0.36 - ((said.length - 1) * size * 1.2) / 2;
  const from = stuk.van === undefined ? time.left : place(stuk.van);
  const to = Math.max(from + 6, stuk.tot === undefined ? time.right : place(stuk.tot));
  const high = Math.min(row - 8, size + 12);
  // What has no days, or stops, has a broken edge: a shape that says it without a tone.
  const broken = !stuk.genoemd || stuk.soort === 'stopt';
  const bar: Shape[] = isExperiment
    ? [
        {
          shape: 'line',
          points: [
            [from, middle],
            [to, middle],
          ],
          width: 2,
          dashed: stuk.tot === undefined,
        },
        ...(stuk.van === undefined ? [] : [{ shape: 'dot', at: [from, middle], radius: 5, fill: 'paper' } as const]),
      ]
    : [
        {
          shape: 'box',
          at: [from, middle - high / 2],
          size: [Math.min(to, time.right) - from, high],
          fill: broken ? 'paper' : 'middle',
          dashed: broken,
        },
      ];
  return [
    ...said.map((line, at) => text([x + indent, first + at * size * 1.2], line, size)),
    ...bar,
    ...besideBar(stuk, from, to, middle, time, size),
  ];
}

/** Who pulls, in the bar when it has room, else behind or before it; the table has it in any case. */
function besideBar(
  { bij, soort }: PlanStuk,
  from: number,
  to: number,
  middle: number,
  time: { readonly left: number; readonly right: number },
  size: number,
): Shape[] {
  const said = size - 1;
  const width = widthOf(bij, said);
  const y = middle + said * 0.36;
  if (bij === '') return [];
  if (soort !== 'experiment' && width + 12 <= to - from) return [text([from + 6, y], bij, said)];
  if (to + 8 + width <= time.right) return [text([to + 8, y], bij, said)];
  if (from - 12 - width >= time.left) return [text([from - 12, y], bij, said, { align: 'end' })];
  if (soort === 'experiment') return [];
  return fit(bij, { width: to - from - 12, size: said, lines: 1 })
    .slice(0, to - from < 60 ? 0 : 1)
    .map((line) => text([from + 6, y], line, said));
}

/** What each year costs, below its column, where it has room. */
function costs(
  { kosten }: Plan,
  x: (jaar: number) => number,
  y: number,
  writer: Writer,
  [left, names]: Point,
  size: number,
): Shape[] {
  if (kosten.length === 0) return [];
  let free = left + names;
  const said = kosten.flatMap(({ bedrag, jaar }): Shape[] => {
    const width = widthOf(bedrag, size, true);
    const at = x(jaar) + 4;
    if (at < free || at + width > x(jaar + 1) + 60) return [];
    free = at + width + 8;
    return [text([at, y + 20], bedrag, size, { bold: true })];
  });
  const [head] = fit(writer.document.sectie.kosten, { width: names - 8, size, lines: 1, bold: true });
  return [...(head === undefined ? [] : [text([left + 8, y + 20], head, size, { bold: true })]), ...said];
}
