import type { Shape } from '../drawing.js';
import { fit } from '../fit.js';
import type { Writer } from '../writer.js';
import { gap, inner, lines, margin, type Column } from './papier.js';
import type { Lijst, Plaat } from './praatplaat.js';

interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** Sizes of type of the lists and of the voice beside a drawing, largest first. */
const sideSizes = [
  [19, 22],
  [18, 20],
  [17, 19],
  [16, 18],
  [15, 17],
  [14, 17],
  [14, 15],
  [13, 15],
  [12, 14],
] as const;

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

const endless = { top: 0, bottom: 10_000 };

/** The lists under each other beside a drawing, the voice under them, in the largest type in which all of it has room. */
export function drawSide({ lijsten, stem }: Plaat, x: number, width: number, room: Room, writer: Writer): Shape[] {
  const heights = (size: number): number[] =>
    lijsten.map((one) => drawLijst(one, x, width, endless, writer, size).bottom + listGap);
  const [size, said] = sideSizes.find(
    ([list, voice]) => sum(heights(list)) <= drawStem(stem, x, width, room.bottom, voice).top - room.top,
  ) ?? [12, 14];
  const voice = drawStem(stem, x, width, room.bottom, said);
  const wanted = heights(size);
  let top = room.top;
  return [
    ...lijsten.flatMap((list, place) => {
      const left = lijsten.length - place;
      const later = sum(wanted.slice(place + 1));
      const free = voice.top - top;
      const share = Math.max(free / left, free - later);
      const drawn = drawLijst(list, x, width, { top, bottom: top + share - listGap }, writer, size);
      top = drawn.bottom + listGap;
      return drawn.shapes;
    }),
    ...voice.shapes,
  ];
}

const listGap = 12;

/** The lists beside each other over the whole width, in the largest type that has room, the voice under them. */
export function drawWide({ lijsten, stem }: Plaat, room: Room, writer: Writer): Shape[] {
  const voice = drawStem(stem, margin, inner, room.bottom, 24);
  const width = (inner - gap * (lijsten.length - 1)) / Math.max(1, lijsten.length);
  const below = voice.top - 2 * listGap;
  const size =
    [28, 26, 24, 22, 20, 18, 16, 14].find((one) =>
      lijsten.every((list) => drawLijst(list, 0, width, { ...endless, top: room.top }, writer, one).bottom < below),
    ) ?? 14;
  return [
    ...lijsten.flatMap(
      (list, place) =>
        drawLijst(list, margin + place * (width + gap), width, { top: room.top + listGap, bottom: below }, writer, size)
          .shapes,
    ),
    ...voice.shapes,
  ];
}

/** Most lines of one item: a long one leaves room for the others beside a drawing; over half a page there is room. */
const mostLines = (width: number): number => (width < inner / 2.5 ? 4 : 16);

/** As many sentences as there is room for; the rest is counted. */
function drawLijst(
  { titel, items }: Lijst<string>,
  x: number,
  width: number,
  { top, bottom }: Room,
  { sentence }: Writer,
  size = 14,
): Column {
  const title = lines(fit(titel, { width, size: size + 3, lines: 1, bold: true }), [x, top], size + 3, { bold: true });
  const shapes: Shape[] = [...title.shapes];
  const height = Math.round(size * 1.35);
  let y = title.bottom + 4;
  for (const [place, item] of items.entries()) {
    const rest = items.length - place;
    const free = Math.floor((bottom - y) / height);
    // One line is kept for the count of what has no room, unless this is the last.
    const most = Math.min(mostLines(width), rest > 1 ? free - 1 : free);
    if (most < 1) {
      if (free > 0)
        for (const shape of lines([sentence('enNog', { aantal: rest })], [x + 16, y], size).shapes) shapes.push(shape);
      return { shapes, bottom: y + height };
    }
    const set = fit(item, { width: width - 16, size, lines: most });
    shapes.push({ shape: 'dot', at: [x + 5, y + size * 0.72], radius: 3, fill: 'ink' });
    const drawn = lines(set, [x + 16, y], size);
    for (const shape of drawn.shapes) shapes.push(shape);
    y = drawn.bottom + 4;
  }
  return { shapes, bottom: y };
}

/** The voice at the bottom of a column. */
function drawStem(
  stem: Plaat['stem'],
  x: number,
  width: number,
  bottom: number,
  size = 17,
): { shapes: Shape[]; top: number } {
  if (stem === undefined) return { shapes: [], top: bottom };
  const said = fit(`‘${stem.tekst}’`, { width: width - 32, size, lines: 4 });
  const by = fit(stem.door, { width: width - 32, size: 12, lines: 2 });
  const height = said.length * Math.round(size * 1.35) + by.length * 16 + 26;
  const top = bottom - height;
  const quote = lines(said, [x + 18, top + 8], size);
  return {
    top: top - 6,
    shapes: [
      { shape: 'box', at: [x, top], size: [width, height], fill: 'light', edge: 'none' },
      { shape: 'box', at: [x, top], size: [6, height], fill: 'dark', edge: 'none' },
      ...quote.shapes,
      ...lines(by, [x + 18, quote.bottom + 4], 12).shapes,
    ],
  };
}
