// Over 250 lines for one reason: the places on the map and what is drawn there are one drawing.
import { highest } from '../method/extremes.js';
import { hasEnded, levendeFasen, type Artefact, type LevendeFase } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import type { Texts } from '../texts/say.js';
import { rowsOf } from './builder.js';
import { ellipsis, fit } from './fit.js';
import { documentIn, drawingIn } from './inTalen.js';
import { writerOf, type Writer } from './writer.js';
import type { Document, Table } from './document.js';
import type { Drawing, Point, Shape } from './drawing.js';

const column: Readonly<Record<LevendeFase, number>> = {
  reiswens: 10,
  verkennen: 208,
  inrichten: 468,
  doenEnLeren: 680,
};
const columnOf = { opdracht: 10, foto: 208, programma: 468, reisverslag: 680 } as const;
const boxWidth = 178;
const width = 868;
const stageTop = 128;
const stageHeight = 64;
const cellHeight = 58;
const rowStep = 88;
/** Most rounds that are drawn; older ones are counted. Ours: as many as fit on a page. */
const mostRounds = 8;

const cellTop = (row: number): number => stageTop + stageHeight + 30 + row * rowStep;

interface Cell {
  readonly artefact: Artefact;
  readonly row: number;
  readonly title: string;
  readonly line: string;
  readonly adopted: boolean;
}

/**
 * The map of a journey: the stages, the loop of the rounds, where we are, and what was yielded when.
 *
 * Shape: a column per stage; under it what that stage yielded, a row per round. What is not adopted yet has a dashed edge.
 */
export function reiskaartDrawing(reis: Reis, texts: Texts): Drawing {
  const writer = writerOf(texts, reis.spelregels);
  return drawingIn(drawMap(reis, writer), writer);
}

function drawMap(reis: Reis, writer: Writer): Drawing {
  const { label, sentence } = writer;
  const { cells, first, last } = cellsOf(reis, writer);
  const rows =
    highest(
      cells.map(({ row }) => row),
      0,
    ) + 1;
  const bottom = cellTop(rows - 1) + cellHeight;
  const ended = hasEnded(reis.fase);
  const now = sentence('reiskaart', { titel: reis.titel, fase: label('fase', reis.fase), ronde: reis.ronde });
  const yielded = cells.map(({ title, line }) => `${title}: ${line}.`);
  const entered = reis.instap
    ? [sentence('instap', { fase: label('fase', reis.instap.fase), ronde: reis.instap.ronde })]
    : [];
  const shapes: Shape[] = [
    ...fit(reis.titel, { width: width - 20, size: 20, lines: 2, bold: true }).map((text, place): Shape => ({
      shape: 'text',
      at: [10, 32 + place * 25],
      text,
      size: 20,
      bold: true,
    })),
    ...entered.map((text): Shape => ({ shape: 'text', at: [10, stageTop - 16], text, size: 13 })),
    ...loop(sentence('elkeRonde')),
    ...stages(reis, writer),
    ...rounds(cells, first, last, writer),
    ...cells.flatMap((cell) => drawCell(cell, cellTop(cell.row))),
  ];
  if (first > 1)
    shapes.push({
      shape: 'text',
      at: [width / 2, cellTop(0) - 8],
      text: sentence('eerder', { aantal: first - 1 }),
      size: 13,
      align: 'middle',
    });
  if (ended) {
    shapes.push({ shape: 'box', at: [10, bottom + 24], size: [width - 20, 44], fill: 'dark', rounded: true });
    shapes.push({
      shape: 'text',
      at: [width / 2, bottom + 52],
      text: label('fase', reis.fase),
      size: 17,
      bold: true,
      align: 'middle',
      tone: 'paper',
    });
  }
  return {
    title: mapTitle(reis, writer),
    description: [now, ...entered, ...yielded].join(' '),
    width,
    height: bottom + (ended ? 88 : 24),
    shapes,
  };
}

const mapTitle = ({ titel }: Reis, { document }: Writer): string => `${document.titel.reiskaart}: ${titel}`;

/** The figures of the map: everything that was yielded and when, also what is too old to be drawn. */
function reiskaartTable(reis: Reis, caption: string, writer: Writer): Table {
  const { document, label } = writer;
  const { kolom, titel } = document;
  const stageOf = {
    opdracht: 'reiswens',
    foto: 'verkennen',
    programma: 'inrichten',
    reisverslag: 'doenEnLeren',
  } as const;
  const making = cellsOf(reis, writer).cells.filter(({ adopted }) => !adopted);
  return {
    caption,
    columns: [kolom.artefact, kolom.versie, kolom.fase, kolom.ronde, kolom.vastgesteldOp],
    rows: rowsOf([
      ...reis.vastgesteld.map(({ artefact, versie, ronde, op }) => [
        titel[artefact],
        writer.number(versie),
        label('fase', stageOf[artefact]),
        writer.number(ronde),
        writer.date(op),
      ]),
      ...making.map(({ artefact, line }) => [
        titel[artefact],
        '',
        label('fase', stageOf[artefact]),
        writer.number(reis.ronde),
        line,
      ]),
    ]),
  };
}

/**
 * The map of a journey as a document: the drawing, and the same in a table.
 *
 * @example
 * const html = renderHtml(reiskaartDocument(reis, nl));
 */
export function reiskaartDocument(reis: Reis, texts: Texts): Document {
  const writer = writerOf(texts, reis.spelregels);
  const { document, label, sentence } = writer;
  const title = mapTitle(reis, writer);
  return documentIn(
    {
      language: texts.language,
      title,
      subtitle: sentence('nu', { fase: label('fase', reis.fase), ronde: reis.ronde }),
      blocks: [{ type: 'figure', drawing: drawMap(reis, writer), table: reiskaartTable(reis, title, writer) }],
      sources: [],
      words: { contents: document.sectie.inhoud, sources: document.sectie.bronnen },
    },
    writer,
  );
}

function cellsOf(reis: Reis, { document, date, sentence }: Writer): { cells: Cell[]; first: number; last: number } {
  const begin = reis.instap?.ronde ?? 1;
  const last = Math.max(reis.ronde, begin);
  const first = Math.max(begin, last - mostRounds + 1);
  const cells: Cell[] = [];
  const seen = { opdracht: 0, foto: 0 };
  for (const { artefact, versie, ronde, op } of reis.vastgesteld) {
    const once = artefact === 'opdracht' || artefact === 'foto';
    if (!once && ronde < first) continue;
    const row = once ? seen[artefact]++ : ronde - first;
    const title = artefact === 'opdracht' ? document.titel.opdracht : `${document.titel[artefact]} ${versie}`;
    cells.push({ artefact, row, title, line: date(op), adopted: true });
  }
  const making = {
    reiswens: 'opdracht',
    verkennen: 'foto',
    inrichten: 'programma',
    doenEnLeren: 'reisverslag',
  } as const;
  if (!hasEnded(reis.fase)) {
    const artefact = making[reis.fase];
    const row = artefact === 'opdracht' || artefact === 'foto' ? seen[artefact] : reis.ronde - first;
    cells.push({ artefact, row, title: document.titel[artefact], line: sentence('nogNiet'), adopted: false });
  }
  return { cells, first, last };
}

function drawCell({ artefact, title, line, adopted }: Cell, top: number): Shape[] {
  const left = columnOf[artefact];
  return [
    {
      shape: 'box',
      at: [left, top],
      size: [boxWidth, cellHeight],
      fill: adopted ? 'light' : 'paper',
      dashed: !adopted,
    },
    { shape: 'text', at: [left + 10, top + 25], text: title, size: 15, bold: true },
    { shape: 'text', at: [left + 10, top + 45], text: line, size: 13.5 },
  ];
}

function stages(reis: Reis, { label, sentence }: Writer): Shape[] {
  const middle = stageTop + stageHeight / 2;
  return levendeFasen.flatMap((fase, place): Shape[] => {
    const left = column[fase];
    const next = levendeFasen[place + 1];
    const isHere = fase === reis.fase;
    const end = left + boxWidth;
    const said = (size: number): string[] =>
      fit(label('fase', fase), { width: boxWidth - 18, size, lines: 2, bold: true });
    // A name that is cut is no name: the type is as large as the whole name allows.
    const size = [15, 14, 13, 12].find((one) => !said(one).join('').endsWith(ellipsis)) ?? 12;
    const lines = said(size);
    const rows = lines.length + (isHere ? 1 : 0);
    const rowAt = (row: number): number => middle + 5 + (row - (rows - 1) / 2) * 19;
    const shapes: Shape[] = [
      {
        shape: 'box',
        at: [left, stageTop],
        size: [boxWidth, stageHeight],
        fill: isHere ? 'dark' : 'middle',
        rounded: true,
      },
      ...lines.map((text, row): Shape => ({
        shape: 'text',
        at: [left + boxWidth / 2, rowAt(row)],
        text,
        size,
        bold: true,
        align: 'middle',
        tone: isHere ? 'paper' : 'ink',
      })),
    ];
    if (isHere) {
      shapes.push({
        shape: 'text',
        at: [left + boxWidth / 2, rowAt(lines.length)],
        text: `▼ ${sentence('hier')}`,
        size: 13,
        align: 'middle',
        tone: 'paper',
      });
    }
    if (next)
      shapes.push({
        shape: 'line',
        points: [
          [end + 2, middle],
          [column[next] - 3, middle],
        ],
        width: 2.5,
        arrow: true,
      });
    return shapes;
  });
}

/** From doing and learning back to choosing: the heart of the method. */
function loop(words: string): Shape[] {
  const from: Point = [column.doenEnLeren + boxWidth / 2, stageTop - 2];
  const to: Point = [column.inrichten + boxWidth / 2, stageTop - 4];
  return [
    {
      shape: 'line',
      points: [from, [from[0], stageTop - 52], [to[0], stageTop - 52], to],
      width: 2.5,
      curved: true,
      arrow: true,
    },
    { shape: 'text', at: [(from[0] + to[0]) / 2, stageTop - 46], text: words, size: 13, align: 'middle' },
  ];
}

/** A label per round, and the way from programma to reisverslag to the next programma, as far as it was travelled. */
function rounds(cells: readonly Cell[], first: number, last: number, { sentence }: Writer): Shape[] {
  const has = (artefact: Artefact, row: number): boolean =>
    cells.some((cell) => cell.artefact === artefact && cell.row === row);
  return Array.from({ length: last - first + 1 }, (_, row) => row).flatMap((row): Shape[] => {
    const top = cellTop(row);
    const middle = top + cellHeight / 2;
    if (!has('programma', row) && !has('reisverslag', row)) return [];
    const text = sentence('ronde', { ronde: first + row });
    const shapes: Shape[] = [
      { shape: 'text', at: [column.inrichten - 14, middle + 5], text, size: 14, bold: true, align: 'end' },
    ];
    const across = (from: Point, to: Point): void =>
      void shapes.push({ shape: 'line', points: [from, to], arrow: true });
    if (has('programma', row) && has('reisverslag', row))
      across([column.inrichten + boxWidth + 2, middle], [column.doenEnLeren - 3, middle]);
    if (has('reisverslag', row) && has('programma', row + 1))
      across([column.doenEnLeren + 24, top + cellHeight + 2], [column.inrichten + boxWidth - 24, cellTop(row + 1) - 4]);
    return shapes;
  });
}
