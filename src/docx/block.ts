import { highest } from '../method/extremes.js';
import {
  Bookmark,
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, Table } from '../document/document.js';
import type { Inline, Prose, Text } from '../document/text.js';
import { partsOf, plainText, proseOf } from '../document/taal.js';
import { runsFromRight } from '../render/direction.js';
import { cleanText } from '../render/escape.js';
import { saysMore } from '../render/places.js';
import { pictureRun } from './picture.js';
import { tagOf } from './styles.js';

/** What one file keeps while it is written. */
export interface Page {
  /** The number of every source, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The sources that have their footnote: Word shows a footnote once, so the next mention is only its number. */
  readonly noted: Set<number>;
  /** The bookmark of every place that something leads to. */
  readonly places: ReadonlyMap<string, string>;
  readonly named: Set<string>;
  /** The heading that we stand under. */
  heading: string;
  /** Whether nothing stands between that heading and here. */
  underHeading: boolean;
  /** How many drawings there are so far. */
  drawings: number;
}

/** A heading of a document is one deeper than in Word, where the title has a style of its own. */
const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** A text as Word shows it, with its languages. Word escapes; we only take out what no XML can hold. Line breaks stay. */
export const runsOf = (text: Text, options: { bold?: boolean; style?: string } = {}): TextRun[] =>
  proseOf(text).flatMap((one) =>
    cleanText(one.text)
      .split(/\r?\n/)
      .map(
        (line, place) =>
          new TextRun({
            ...options,
            text: line,
            ...(one.lang !== undefined && { language: { value: tagOf(one.lang) } }),
            ...(runsFromRight(line) && { rightToLeft: true }),
            ...(place > 0 && { break: 1 }),
          }),
      ),
  );

/** Which way a paragraph runs: its first letter decides, so that Word puts signs and numbers on the right side. */
export const wayOf = (text: Text): { bidirectional?: true } =>
  runsFromRight(plainText(text)) ? { bidirectional: true } : {};

/** A bookmark around a place, the first time. */
function marked(id: string | undefined, children: ParagraphChild[], { named, places }: Page): ParagraphChild[] {
  const name = id === undefined ? undefined : places.get(id);
  if (name === undefined || named.has(name)) return children;
  named.add(name);
  return [new Bookmark({ id: name, children })];
}

function inline({ sources = [], to, id, ...said }: Inline, page: Page, bold: boolean): ParagraphChild[] {
  const { noted, numbers, places } = page;
  const anchor = to === undefined ? undefined : places.get(to);
  const words: ParagraphChild[] =
    anchor === undefined
      ? runsOf([said], { bold })
      : [new InternalHyperlink({ anchor, children: runsOf([said], { bold, style: 'Hyperlink' }) })];
  const marks = sources.flatMap((key) => {
    const number = numbers.get(key);
    if (number === undefined) return [];
    if (noted.has(number)) return new TextRun({ text: String(number), superScript: true });
    noted.add(number);
    return new FootnoteReferenceRun(number);
  });
  return [...marked(id, words, page), ...marks];
}

const prose = (pieces: Prose, page: Page, bold = false): ParagraphChild[] =>
  pieces.flatMap((piece) => inline(piece, page, bold));

const labelled = (label: Text, content: Prose, page: Page): ParagraphChild[] => [
  ...runsOf([...proseOf(label), { text: ': ' }], { bold: true }),
  ...prose(content, page),
];

/** One block as the paragraphs and tables of Word. */
export function blockOf(block: Block, page: Page): (Paragraph | WordTable)[] {
  const first = page.underHeading;
  page.underHeading = block.type === 'heading';
  switch (block.type) {
    case 'heading':
      page.heading = plainText(block.text);
      return [
        new Paragraph({
          ...wayOf(block.text),
          heading: levels[block.level],
          children: marked(block.id, runsOf(block.text), page),
        }),
      ];
    case 'paragraph':
      // What a piece is stands in one line under its name: no page may end there.
      return [
        new Paragraph({ ...wayOf(plainText(block.content)), keepNext: first, children: prose(block.content, page) }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...wayOf(plainText(item)),
            numbering: { reference: 'list', level: 0 },
            children: prose(item, page),
          }),
      );
    case 'definitions':
      return block.items.map(({ term, content }) => new Paragraph({ children: labelled(term, content, page) }));
    case 'quote': {
      const keepNext = block.by !== '';
      const parts = partsOf(block.text, /\n{2,}/).map(
        (part) => new Paragraph({ ...wayOf(part), style: 'Quote', keepNext, children: runsOf(part) }),
      );
      return block.by === ''
        ? parts
        : [...parts, new Paragraph({ style: 'Quote', children: runsOf([{ text: '— ' }, ...proseOf(block.by)]) })];
    }
    case 'note':
      return [new Paragraph({ style: 'Note', children: labelled(block.label, block.content, page) })];
    case 'table':
      return tableOf(block, page);
    default: {
      const { description, title } = block.drawing;
      page.drawings += 1;
      const said = saysMore(plainText(title), page.heading)
        ? runsOf([...proseOf(title), { text: '. ' }], { bold: true })
        : [];
      // Above the drawing: a page may end after a drawing, never between it and what it shows.
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: [...said, ...runsOf(description)] }),
        new Paragraph({ children: [pictureRun(block.drawing, page.drawings * 10_000)] }),
        ...tableOf(block.table, page, plainText(title)),
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
    const word = highest(
      texts.flatMap((text) => text.split(/\s/)).map(({ length }) => length),
      2,
    );
    return Math.min(word, 14) * letter + around;
  });
  const wish = columns.map((texts) =>
    Math.sqrt(
      highest(
        texts.map(({ length }) => length),
        1,
      ),
    ),
  );
  const left = lineWidth - total(least);
  if (left < 0) return least.map((one) => Math.floor((lineWidth * one) / total(least)));
  return least.map((one, place) => Math.floor(one + (left * (wish[place] ?? 0)) / total(wish)));
}

function tableOf({ caption, columns, rows }: Table, page: Page, above = page.heading): (Paragraph | WordTable)[] {
  const widths = columnWidths(
    columns.map((column, place) => [plainText(column), ...rows.map((row) => plainText(row[place] ?? []))]),
  );
  // The head stays with the first row, and the last row is never alone on a page.
  const cell = (children: ParagraphChild[], text: string, row: number, place: number): TableCell =>
    new TableCell({
      borders,
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(row < 0 && { shading: { fill: 'EEF1F4' } }),
      children: [
        new Paragraph({ ...wayOf(text), style: 'Cell', keepNext: row < 0 || row === rows.length - 2, children }),
      ],
    });
  return [
    ...(saysMore(plainText(caption), above)
      ? [new Paragraph({ style: 'Caption', keepNext: true, children: runsOf(caption, { bold: true }) })]
      : []),
    new WordTable({
      width: { size: total(widths), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column, place) => cell(runsOf(column, { bold: true }), plainText(column), -1, place)),
        }),
        ...rows.map(
          (row, number) =>
            new TableRow({
              cantSplit: row.every((one) => plainText(one).length < 600),
              children: row.map((one, place) => cell(prose(one, page, place === 0), plainText(one), number, place)),
            }),
        ),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}
