import {
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, Inline, Table } from '../document/document.js';
import { cleanText } from '../render/escape.js';
import { renderSvg } from '../render/svg.js';

/** What one file keeps while it is written. */
export interface Page {
  /** The number of every source, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The sources that have their footnote: Word shows a footnote once, so the next mention is only its number. */
  readonly noted: Set<number>;
  readonly png?: ((svg: string) => Uint8Array) | undefined;
}

/** A heading of a document is one deeper than in Word, where the title has a style of its own. */
const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** Widest picture that fits between the margins, in pixels. */
const widest = 600;

/** A white dot, for programs that cannot show the drawing: its description and its table stand beside it. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2mgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** A text as Word shows it. Word escapes; we only take out what no XML can hold. Line breaks stay. */
export const runsOf = (text: string, options: { bold?: boolean } = {}): TextRun[] =>
  cleanText(text)
    .split(/\r?\n/)
    .map((line, place) => new TextRun({ ...options, text: line, ...(place > 0 && { break: 1 }) }));

function inline({ text, sources = [] }: Inline, { numbers, noted }: Page, bold = false): ParagraphChild[] {
  const marks = sources.flatMap((key) => {
    const number = numbers.get(key);
    if (number === undefined) return [];
    if (noted.has(number)) return new TextRun({ text: String(number), superScript: true });
    noted.add(number);
    return new FootnoteReferenceRun(number);
  });
  return [...runsOf(text, { bold }), ...marks];
}

const labelled = (label: string, content: Inline, page: Page): ParagraphChild[] => [
  ...runsOf(`${label}: `, { bold: true }),
  ...inline(content, page),
];

/** One block as the paragraphs and tables of Word. */
export function blockOf(block: Block, page: Page): (Paragraph | WordTable)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runsOf(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: inline(block.content, page) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: 'list', level: 0 }, children: inline(item, page) }),
      );
    case 'definitions':
      return block.items.map(({ term, content }) => new Paragraph({ children: labelled(term, content, page) }));
    case 'quote': {
      const parts = block.text.split(/\n{2,}/).map((part) => new Paragraph({ style: 'Quote', children: runsOf(part) }));
      return block.by === '' ? parts : [...parts, new Paragraph({ style: 'Quote', children: runsOf(`— ${block.by}`) })];
    }
    case 'note':
      return [new Paragraph({ style: 'Note', children: labelled(block.label, block.content, page) })];
    case 'table':
      return tableOf(block, page);
    default: {
      const { description, height, title, width } = block.drawing;
      const scale = Math.min(1, widest / width);
      const svg = renderSvg(block.drawing);
      const picture = new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        fallback: { type: 'png', data: page.png ? page.png(svg) : dot },
        altText: { name: cleanText(title), title: cleanText(title), description: cleanText(description) },
      });
      return [
        new Paragraph({ keepNext: true, children: [picture] }),
        new Paragraph({ style: 'Caption', children: runsOf(`${title}. ${description}`) }),
        ...tableOf(block.table, page),
      ];
    }
  }
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' };
const borders = { top: edge, bottom: edge, left: edge, right: edge };
/** Width between the margins, in twentieths of a point. */
const lineWidth = 9_026;

/** Width of a letter of a table in twentieths of a point, a little wide, and of the space around the text of a cell. */
const letter = 120;
const around = 220;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Room for every column: no common word is broken, and what is left goes to the columns with the longest texts. */
function columnWidths(columns: readonly (readonly string[])[]): number[] {
  const least = columns.map((texts) => {
    const word = Math.max(2, ...texts.flatMap((text) => text.split(/\s/)).map(({ length }) => length));
    return Math.min(word, 14) * letter + around;
  });
  const wish = columns.map((texts) => Math.sqrt(Math.max(1, ...texts.map(({ length }) => length))));
  const left = lineWidth - total(least);
  if (left < 0) return least.map((one) => Math.floor((lineWidth * one) / total(least)));
  return least.map((one, place) => Math.floor(one + (left * (wish[place] ?? 0)) / total(wish)));
}

function tableOf({ caption, columns, rows }: Table, page: Page): (Paragraph | WordTable)[] {
  const widths = columnWidths(columns.map((column, place) => [column, ...rows.map((row) => row[place]?.text ?? '')]));
  const cell = (children: ParagraphChild[], head: boolean, place: number): TableCell =>
    new TableCell({
      borders,
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(head && { shading: { fill: 'EEF1F4' } }),
      children: [new Paragraph({ style: 'Cell', children })],
    });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runsOf(caption) }),
    new WordTable({
      width: { size: total(widths), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column, place) => cell(runsOf(column, { bold: true }), true, place)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: row.every(({ text }) => text.length < 600),
              children: row.map((one, place) => cell(inline(one, page, place === 0), false, place)),
            }),
        ),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}
