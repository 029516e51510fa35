import type { Drawing, Point, Shape, Tone } from '../drawing.js';
import { fit } from '../fit.js';
import { drawLijn } from '../lijn.js';
import type { Writer } from '../writer.js';
import type { Figuur, Getal, Lijst, Praatplaat } from './praatplaat.js';
import { drawStaven } from './staven.js';

/** A4 on its side, in pixels of CSS. */
const paper: Point = [1123, 794];
const margin = 40;
const inner = paper[0] - 2 * margin;
const gap = 24;

/** Shapes, and where the next ones may begin. */
interface Column {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const text = (at: Point, said: string, size: number, look: { bold?: boolean; tone?: Tone } = {}): Shape => ({
  shape: 'text',
  at,
  text: said,
  size,
  ...look,
});

/** Lines of text from a top down. */
function lines(
  said: readonly string[],
  [x, top]: Point,
  size: number,
  look: { bold?: boolean; tone?: Tone } = {},
): Column {
  const height = Math.round(size * 1.35);
  return {
    shapes: said.map((one, place) => text([x, top + size + place * height], one, size, look)),
    bottom: top + said.length * height,
  };
}

/**
 * A plate as one drawing of A4 on its side. Every text is set by upper bounds of its letters, so that nothing overlaps; what
 * does not fit ends in an ellipsis and stands in full in the report.
 */
export function praatplaatDrawing(plaat: Praatplaat, writer: Writer): Drawing {
  const { boodschap, kopregel, getallen, figuur, vraag, voet } = plaat;
  const head = lines(fit(kopregel, { width: inner, size: 15, lines: 1 }), [margin, 28], 15);
  const message = lines(
    fit(boodschap, { width: inner, size: 30, lines: 2, bold: true }),
    [margin, head.bottom + 2],
    30,
    { bold: true },
  );
  const numbers = drawGetallen(getallen, message.bottom + 12);
  const ask = vraag === undefined ? { shapes: [], bottom: paper[1] - 36 } : drawVraag(vraag);
  const top = numbers.bottom + 14;
  const frame = { top, bottom: ask.bottom - 14 };
  const left = figuur === undefined ? 0 : 600;
  const middle =
    figuur === undefined ? [] : drawFiguur(figuur, [margin, frame.top], [left, frame.bottom - frame.top], writer);
  const columns =
    figuur === undefined
      ? drawWide(plaat, frame, writer)
      : drawSide(plaat, margin + left + gap + 8, inner - left - gap - 8, frame, writer);
  const foot = lines(fit(voet, { width: inner, size: 12, lines: 1 }), [margin, paper[1] - 30], 12);
  return {
    title: boodschap,
    description: [kopregel, ...getallen.map(({ waarde, tekst }) => `${waarde}: ${tekst}`), figuur?.boodschap ?? '']
      .filter((part) => part !== '')
      .join(' '),
    width: paper[0],
    height: paper[1],
    shapes: [
      ...head.shapes,
      ...message.shapes,
      ...numbers.shapes,
      ...middle,
      ...columns,
      ...ask.shapes,
      ...foot.shapes,
    ],
  };
}

function drawGetallen(getallen: Praatplaat['getallen'], top: number): Column {
  const [only] = getallen;
  if (only === undefined) return { shapes: [], bottom: top };
  if (getallen.length === 1) return drawGetal(only, [margin, top], [inner, 76], 'beside');
  const width = (inner - gap * (getallen.length - 1)) / getallen.length;
  const drawn = getallen.map((one, place) =>
    drawGetal(one, [margin + place * (width + gap), top], [width, 126], 'below'),
  );
  return { shapes: drawn.flatMap(({ shapes }) => shapes), bottom: top + 126 };
}

/** A number in a box, with its words below or beside it. */
function drawGetal(
  { waarde, tekst, gemist }: Getal,
  [x, top]: Point,
  [width, height]: Point,
  words: 'below' | 'beside',
): Column {
  const below = words === 'below';
  const room = below ? width - 28 : width * 0.3;
  const value = fit(waarde, { width: room, size: 32, lines: 1, bold: true });
  const said = fit(tekst, {
    width: below ? width - 28 : width * 0.7 - 50,
    size: below ? 14 : 17,
    lines: below ? 3 : 2,
  });
  const at: Point = below ? [x + 14, top + 56] : [x + width * 0.3 + 24, top + 16];
  return {
    bottom: top + height,
    shapes: [
      { shape: 'box', at: [x, top], size: [width, height], fill: 'light', edge: 'none' },
      { shape: 'box', at: [x, top], size: [width, 5], fill: gemist ? 'accent' : 'dark', edge: 'none' },
      ...lines(value, [x + 14, top + (below ? 10 : 18)], 32, { bold: true }).shapes,
      ...lines(said, at, below ? 14 : 17).shapes,
    ],
  };
}

function drawFiguur(figuur: Figuur, [x, top]: Point, [width, height]: Point, writer: Writer): Shape[] {
  const title = lines(fit(figuur.titel, { width, size: 17, lines: 1, bold: true }), [x, top], 17, { bold: true });
  const said = fit(figuur.boodschap, { width, size: 13, lines: 2 });
  const caption = lines(said, [x, top + height - said.length * 18], 13);
  const frame = {
    at: [x, title.bottom + 4] as Point,
    size: [width, height - (title.bottom - top) - said.length * 18 - 12] as Point,
  };
  const drawn =
    figuur.soort === 'lijn' ? drawLijn(figuur.reeks, frame, writer) : drawStaven(figuur.staven, frame, writer);
  return [...title.shapes, ...drawn, ...caption.shapes];
}

interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** The lists under each other beside a drawing, the voice under them. A short list leaves its room to a long one. */
function drawSide({ lijsten, stem }: Praatplaat, x: number, width: number, room: Room, writer: Writer): Shape[] {
  const voice = drawStem(stem, x, width, room.bottom);
  const wanted = lijsten.map((one) => drawLijst(one, x, width, { top: 0, bottom: 10_000 }, writer).bottom + listGap);
  let top = room.top;
  return [
    ...lijsten.flatMap((list, place) => {
      const left = lijsten.length - place;
      const later = wanted.slice(place + 1).reduce((sum, one) => sum + one, 0);
      const free = voice.top - top;
      const share = Math.max(free / left, free - later);
      const drawn = drawLijst(list, x, width, { top, bottom: top + share - listGap }, writer);
      top = drawn.bottom + listGap;
      return drawn.shapes;
    }),
    ...voice.shapes,
  ];
}

const listGap = 12;

/** The lists beside each other over the whole width, in the largest type that has room, the voice under them. */
function drawWide({ lijsten, stem }: Praatplaat, room: Room, writer: Writer): Shape[] {
  const voice = drawStem(stem, margin, inner, room.bottom, 26);
  const width = (inner - gap * (lijsten.length - 1)) / Math.max(1, lijsten.length);
  const below = voice.top - 2 * listGap;
  const sizes = [24, 22, 20, 18, 16, 14];
  const size =
    sizes.find((one) =>
      lijsten.every((list) => drawLijst(list, 0, width, { top: room.top, bottom: 10_000 }, writer, one).bottom < below),
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

/** As many sentences as there is room for; the rest is counted. */
function drawLijst(
  { titel, items }: Lijst,
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
    const most = Math.min(size > 14 ? 6 : 3, rest > 1 ? free - 1 : free);
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
  stem: Praatplaat['stem'],
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

/** What is asked or follows, in a band at the foot of the page. */
function drawVraag({ titel, items }: Lijst): Column {
  const bottom = paper[1] - 44;
  const size = 15;
  const head = fit(titel, { width: 190, size: 18, lines: 3, bold: true });
  const said = fit(items.map((one, place) => (items.length > 1 ? `${place + 1}. ${one}` : one)).join(' '), {
    width: inner - 190 - 60,
    size,
    lines: 4,
  });
  const height = Math.max(head.length * 24, said.length * 20) + 28;
  const top = bottom - height;
  return {
    bottom: top,
    shapes: [
      { shape: 'box', at: [margin, top], size: [inner, height], fill: 'dark', edge: 'none' },
      ...lines(head, [margin + 18, top + 14], 18, { bold: true, tone: 'paper' }).shapes,
      ...lines(said, [margin + 18 + 190 + 24, top + 14], size, { tone: 'paper' }).shapes,
    ],
  };
}

/** The drawing in the middle of a plate by itself: its title and message stand beside it as text. */
export function figuurDrawing(figuur: Figuur, writer: Writer): Drawing {
  const size: Point = [640, 330];
  const frame = { at: [8, 4] as Point, size: [size[0] - 16, size[1] - 8] as Point };
  return {
    title: figuur.titel,
    description: figuur.boodschap,
    width: size[0],
    height: size[1],
    shapes: figuur.soort === 'lijn' ? drawLijn(figuur.reeks, frame, writer) : drawStaven(figuur.staven, frame, writer),
  };
}
