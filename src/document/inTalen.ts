import type { Block, Document, Source, Table } from './document.js';
import type { Inline, Prose } from './text.js';
import type { Drawing, Shape } from './drawing.js';
import { bare, isAsWritten, plainText, textIn, type Talen } from './taal.js';
import type { Writer } from './writer.js';

/**
 * What was made with marks, as readers get it: pieces that say their language. Every document, drawing and plate passes here on
 * its way out; without a second language it passes as it is.
 */

/** A piece of running text, in as many pieces as it has languages. */
function inlineIn({ sources, to, id, ...one }: Inline, talen: Talen): Inline[] {
  const said = textIn(one.text, talen);
  if (typeof said === 'string') return [{ text: said, sources, to, id }];
  const last = said.length - 1;
  return said.map((piece, place) => ({
    ...piece,
    to,
    ...(place === 0 && { id }),
    ...(place === last && { sources }),
  }));
}

const proseIn = (prose: Prose, talen: Talen): Prose => prose.flatMap((one) => inlineIn(one, talen));

/** A text of a block, which holds no pieces yet. */
const said = (text: Parameters<typeof plainText>[0], talen: Talen): ReturnType<typeof textIn> =>
  textIn(plainText(text), talen);

/** A table with its languages. */
export function tableIn(table: Table, talen: Talen): Table {
  if (isAsWritten(talen)) return table;
  const { caption, columns, rows } = table;
  return {
    caption: said(caption, talen),
    columns: columns.map((one) => said(one, talen)),
    rows: rows.map((row) => row.map((cell) => proseIn(cell, talen))),
  };
}

const shapeIn = (shape: Shape, talen: Talen): Shape =>
  shape.shape === 'text' ? { ...shape, text: said(shape.text, talen) } : shape;

/** A drawing that stands by itself, with its languages. */
export const drawingIn = (drawing: Drawing, writer: Pick<Writer, 'taal' | 'texts'>): Drawing => ({
  ...(isAsWritten(writer) ? drawing : drawn(drawing, writer)),
  language: writer.texts.language,
});

function drawn(drawing: Drawing, talen: Talen): Drawing {
  const { description, shapes, title } = drawing;
  return {
    ...drawing,
    title: said(title, talen),
    description: said(description, talen),
    shapes: shapes.map((one) => shapeIn(one, talen)),
  };
}

function blockIn(block: Block, talen: Talen): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, text: said(block.text, talen) };
    case 'paragraph':
      return { ...block, content: proseIn(block.content, talen) };
    case 'list':
      return { ...block, items: block.items.map((item) => proseIn(item, talen)) };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ term, content }) => ({ term: said(term, talen), content: proseIn(content, talen) })),
      };
    case 'quote':
      return { ...block, text: said(block.text, talen), by: said(block.by, talen) };
    case 'note':
      return { ...block, label: said(block.label, talen), content: proseIn(block.content, talen) };
    case 'table':
      return { type: 'table', ...tableIn(block, talen) };
    default:
      return { ...block, drawing: drawn(block.drawing, talen), table: tableIn(block.table, talen) };
  }
}

/** A document with its languages. */
export function documentIn(document: Document, talen: Talen): Document {
  if (isAsWritten(talen)) return document;
  const { blocks, sources, subtitle, title, words } = document;
  return {
    ...document,
    title: said(title, talen),
    subtitle: said(subtitle, talen),
    blocks: blocks.map((block) => blockIn(block, talen)),
    sources: sources.map((one): Source => ({ ...one, text: said(one.text, talen) })),
    words: { contents: bare(words.contents), sources: bare(words.sources) },
  };
}
