import type { Block, Document, Source, Table } from './document.js';
import type { Inline, Prose } from './text.js';
import type { Drawing, Shape } from './drawing.js';
import { bare, plainText, textIn } from './taal.js';
import type { Writer } from './writer.js';

/**
 * What was made with marks, as readers get it: pieces that say their language. Every document, drawing and plate passes here on
 * its way out; without a second language it passes as it is.
 */

/** A piece of running text, in as many pieces as it has languages. */
function inlineIn({ sources, to, id, ...one }: Inline, taal: string): Inline[] {
  const said = textIn(one.text, taal);
  if (typeof said === 'string') return [{ text: said, sources, to, id }];
  const last = said.length - 1;
  return said.map((piece, place) => ({
    ...piece,
    to,
    ...(place === 0 && { id }),
    ...(place === last && { sources }),
  }));
}

const proseIn = (prose: Prose, taal: string): Prose => prose.flatMap((one) => inlineIn(one, taal));

/** A text of a block, which holds no pieces yet. */
const said = (text: Parameters<typeof plainText>[0], taal: string): ReturnType<typeof textIn> =>
  textIn(plainText(text), taal);

/** A table with its languages. */
export function tableIn(table: Table, taal: string | undefined): Table {
  if (taal === undefined) return table;
  const { caption, columns, rows } = table;
  return {
    caption: said(caption, taal),
    columns: columns.map((one) => said(one, taal)),
    rows: rows.map((row) => row.map((cell) => proseIn(cell, taal))),
  };
}

const shapeIn = (shape: Shape, taal: string): Shape =>
  shape.shape === 'text' ? { ...shape, text: said(shape.text, taal) } : shape;

/** A drawing that stands by itself, with its languages. */
export const drawingIn = (drawing: Drawing, { taal, texts }: Pick<Writer, 'taal' | 'texts'>): Drawing => ({
  ...(taal === undefined ? drawing : drawn(drawing, taal)),
  language: texts.language,
});

function drawn(drawing: Drawing, taal: string): Drawing {
  const { description, shapes, title } = drawing;
  return {
    ...drawing,
    title: said(title, taal),
    description: said(description, taal),
    shapes: shapes.map((one) => shapeIn(one, taal)),
  };
}

function blockIn(block: Block, taal: string): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, text: said(block.text, taal) };
    case 'paragraph':
      return { ...block, content: proseIn(block.content, taal) };
    case 'list':
      return { ...block, items: block.items.map((item) => proseIn(item, taal)) };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ term, content }) => ({ term: said(term, taal), content: proseIn(content, taal) })),
      };
    case 'quote':
      return { ...block, text: said(block.text, taal), by: said(block.by, taal) };
    case 'note':
      return { ...block, label: said(block.label, taal), content: proseIn(block.content, taal) };
    case 'table':
      return { type: 'table', ...tableIn(block, taal) };
    default:
      return { ...block, drawing: drawn(block.drawing, taal), table: tableIn(block.table, taal) };
  }
}

/** A document with its languages. */
export function documentIn(document: Document, { taal }: Pick<Writer, 'taal'>): Document {
  if (taal === undefined) return document;
  const { blocks, sources, subtitle, title, words } = document;
  return {
    ...document,
    title: said(title, taal),
    subtitle: said(subtitle, taal),
    blocks: blocks.map((block) => blockIn(block, taal)),
    sources: sources.map((one): Source => ({ ...one, text: said(one.text, taal) })),
    words: { contents: bare(words.contents), sources: bare(words.sources) },
  };
}
