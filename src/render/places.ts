import type { Block, Document, Prose } from '../document/document.js';

const proseOf = (block: Block): readonly Prose[] => {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [block.content];
    case 'list':
      return block.items;
    case 'definitions':
      return block.items.map(({ content }) => content);
    case 'table':
      return block.rows.flat();
    case 'figure':
      return block.table.rows.flat();
    default:
      return [];
  }
};

/** The places of a document that something leads to. A link to anywhere else leads nowhere and is not written. */
export function placesOf({ blocks }: Document): ReadonlySet<string> {
  const there = new Set<string>();
  const led = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading') there.add(block.id);
    for (const { id, to } of proseOf(block).flat()) {
      if (id !== undefined) there.add(id);
      if (to !== undefined) led.add(to);
    }
  }
  return new Set([...led].filter((place) => there.has(place)));
}

/** Whether a caption says more than the heading it stands under. */
export const saysMore = (caption: string, heading: string): boolean => /\S/.test(caption) && caption !== heading;
