import type { Drawing, Point, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { drawLijn } from '../lijn.js';
import type { Writer } from '../writer.js';
import { drawingIn } from '../inTalen.js';
import { markedFiguur, markedPlaat } from './inTalen.js';
import { gap, inner, lines, margin, paper, type Column } from './papier.js';
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
  const foot = lines(fit(voet, { width: inner, size: 12, lines: 2 }), [margin, paper[1] - 40], 12);
  const drawing: Drawing = {
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

/** What is asked or follows, in a band at the foot of the page. */
function drawVraag({ titel, items }: Lijst<string>): Column {
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
