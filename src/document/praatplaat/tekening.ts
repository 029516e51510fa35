import type { Drawing, Point, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { drawLijn } from '../lijn.js';
import type { Writer } from '../writer.js';
import { drawingIn } from '../inTalen.js';
import { markedFiguur, markedPlaat } from './inTalen.js';
import { drawKopregel, gap, inner, lines, margin, paper, type Column } from './papier.js';
import type { Figuur, Lijst, Praatplaat } from './praatplaat.js';
import { drawStaven } from './staven.js';
import { drawGetallen } from './tekenGetallen.js';
import { drawSide, drawWide } from './tekenLijsten.js';

/**
 * A plate as one drawing of A4 on its side. Every text is set by upper bounds of its letters, so that nothing overlaps; what
 * does not fit ends in an ellipsis and stands in full in the report.
 */
export function praatplaatDrawing(said: Praatplaat, writer: Writer): Drawing {
  const plaat = markedPlaat(said, writer);
  const { boodschap, inleiding = '', kopregel, getallen, figuur, vraag, voet } = plaat;
  const head = drawKopregel(kopregel);
  const message = drawMessage(boodschap, head.bottom + 2);
  const ask = vraag === undefined ? { shapes: [], bottom: paper[1] - 36 } : drawVraag(vraag);
  const lead = lines(fit(inleiding, { width: inner, size: 14, lines: 3 }), [margin, message.bottom + 2], 14);
  const under = drawGetallen(getallen, lead.bottom + 12);
  // The drawing and the lists keep a third of the page: then the sentences under the message stand in the report only.
  const hasRoom = ask.bottom - under.bottom > paper[1] / 3;
  const numbers = hasRoom ? under : drawGetallen(getallen, message.bottom + 12);
  const top = numbers.bottom + 14;
  const frame = { top, bottom: ask.bottom - 14 };
  const left = figuur === undefined ? 0 : 600;
  const middle =
    figuur === undefined ? [] : drawFiguur(figuur, [margin, frame.top], [left, frame.bottom - frame.top], writer);
  const columns =
    figuur === undefined
      ? drawWide(plaat, frame, writer)
      : drawSide(plaat, margin + left + gap + 8, inner - left - gap - 8, frame, writer);
  const foot = lines(fit(voet, { width: inner, size: 12, lines: 2 }), [margin, paper[1] - 40], 12);
  const drawing: Drawing = {
    title: boodschap,
    description: [
      kopregel,
      inleiding,
      ...getallen.map(({ waarde, tekst }) => `${waarde}: ${tekst}`),
      figuur?.boodschap ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    width: paper[0],
    height: paper[1],
    shapes: [
      ...head.shapes,
      ...message.shapes,
      ...(hasRoom ? lead.shapes : []),
      ...numbers.shapes,
      ...middle,
      ...columns,
      ...ask.shapes,
      ...foot.shapes,
    ],
  };
  return drawingIn(drawing, writer);
}

function drawFiguur(figuur: Figuur<string>, [x, top]: Point, [width, height]: Point, writer: Writer): Shape[] {
  const title = lines(fit(figuur.titel, { width, size: 17, lines: 1, bold: true }), [x, top], 17, { bold: true });
  const said = fit(figuur.onderschrift, { width, size: 13, lines: Math.max(2, Math.min(5, Math.floor(height / 70))) });
  const caption = lines(said, [x, top + height - said.length * 18], 13);
  const frame = {
    at: [x, title.bottom + 4] as Point,
    size: [width, height - (title.bottom - top) - said.length * 18 - 12] as Point,
  };
  const drawn =
    figuur.soort === 'lijn' ? drawLijn(figuur.reeks, frame, writer) : drawStaven(figuur.staven, frame, writer);
  return [...title.shapes, ...drawn, ...caption.shapes];
}

/** The message on one line where a little smaller type does that, else on two. */
function drawMessage(boodschap: string, top: number): Column {
  const set = (size: number, most: number): string[] => fit(boodschap, { width: inner, size, lines: most, bold: true });
  const size = [30, 28, 26].find((one) => set(one, 2).length < 2) ?? 30;
  return lines(set(size, 2), [margin, top], size, { bold: true });
}

/** Most lines of what is asked or follows, when each stands on a line of its own. */
const mostAsked = 6;

/** What is asked or follows, in a band at the foot of the page: each on a line of its own, or run on where they are too many. */
function drawVraag({ titel, items }: Lijst<string>): Column {
  const bottom = paper[1] - 44;
  const head = fit(titel, { width: 190, size: 18, lines: 3, bold: true });
  const width = inner - 190 - 60;
  const numbered = items.map((one, place) => (items.length > 1 ? `${place + 1}. ${one}` : one));
  const apart = (one: number): string[] =>
    numbered.flatMap((item) => fit(item, { width, size: one, lines: mostAsked + 1 }));
  const size = [15, 14, 13].find((one) => apart(one).length === items.length) ?? 15;
  const each = apart(size);
  const said = each.length <= mostAsked ? each : fit(numbered.join(' '), { width, size, lines: 4 });
  const height = Math.max(head.length * 24, said.length * Math.round(size * 1.35)) + 28;
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
export function figuurDrawing(said: Figuur, writer: Writer): Drawing {
  const figuur = markedFiguur(said, writer);
  const size: Point = [640, 330];
  const frame = { at: [8, 4] as Point, size: [size[0] - 16, size[1] - 8] as Point };
  const drawing: Drawing = {
    title: figuur.titel,
    description: figuur.boodschap,
    width: size[0],
    height: size[1],
    shapes: figuur.soort === 'lijn' ? drawLijn(figuur.reeks, frame, writer) : drawStaven(figuur.staven, frame, writer),
  };
  return drawingIn(drawing, writer);
}
