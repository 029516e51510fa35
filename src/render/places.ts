import type { Block, Document } from '../document/document.js';
import type { Inline, Prose } from '../document/text.js';
import { cleanText } from './escape.js';

/** Shows every piece of running text of a block. Nothing is copied: a document may have tens of thousands. */
function eachPiece(block: Block, visit: (piece: Inline) => void): void {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      for (const piece of block.content) visit(piece);
      break;
    case 'list':
      for (const item of block.items) for (const piece of item) visit(piece);
      break;
    case 'definitions':
      for (const { content } of block.items) for (const piece of content) visit(piece);
      break;
    case 'table':
      eachInRows(block.rows, visit);
      break;
    case 'figure':
      eachInRows(block.table.rows, visit);
      break;
    default:
  }
}

function eachInRows(rows: readonly (readonly Prose[])[], visit: (piece: Inline) => void): void {
  for (const row of rows) for (const cell of row) for (const piece of cell) visit(piece);
}

/** The places of a document that something leads to. A link to anywhere else leads nowhere and is not written. */
export function placesOf({ blocks }: Document): ReadonlySet<string> {
  const led = new Set<string>();
  const named = new Set<string>();
  const look = ({ id, to }: Inline): void => {
    if (to !== undefined) led.add(to);
    if (id !== undefined) named.add(id);
  };
  for (const block of blocks) eachPiece(block, look);
  const there = new Set<string>();
  for (const id of named) if (led.has(id)) there.add(id);
  for (const block of blocks) {
    // Places are few beside headings: when each is found, nobody looks further.
    if (there.size === led.size) break;
    if (block.type === 'heading' && led.has(block.id)) there.add(block.id);
  }
  return there;
}

/** How many blocks stand before the first chapter: what a reader wants before the list of contents. */
export const beforeChapters = (blocks: readonly Block[]): number =>
  Math.max(
    0,
    blocks.findIndex((block) => block.type === 'heading' && block.level === 2),
  );

/** Whether a caption says more than the heading it stands under. */
export const saysMore = (caption: string, heading: string): boolean =>
  caption !== heading && /\S/.test(cleanText(caption));
