import type { Block, Document } from '../document/document.js';
import type { Inline, Prose } from '../document/text.js';
import { cleanText } from './escape.js';

/** Shows every piece of running text of a block. Nothing is copied: a document may have tens of thousands. */
function eachPiece(block: Block, visit: (piece: Inline) => void): void {
  const prose = (pieces: Prose): void => pieces.forEach(visit);
  switch (block.type) {
    case 'paragraph':
    case 'note':
      prose(block.content);
      break;
    case 'list':
      block.items.forEach(prose);
      break;
    case 'definitions':
      for (const { content } of block.items) prose(content);
      break;
    case 'table':
      for (const row of block.rows) row.forEach(prose);
      break;
    case 'figure':
      for (const row of block.table.rows) row.forEach(prose);
      break;
    default:
  }
}

/** The places of a document that something leads to. A link to anywhere else leads nowhere and is not written. */
export function placesOf({ blocks }: Document): ReadonlySet<string> {
  const led = new Set<string>();
  for (const block of blocks) eachPiece(block, ({ to }) => void (to !== undefined && led.add(to)));
  if (led.size === 0) return led;
  const there = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading' && led.has(block.id)) there.add(block.id);
    eachPiece(block, ({ id }) => void (id !== undefined && led.has(id) && there.add(id)));
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
