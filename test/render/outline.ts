import type { Block, Document, Inline, Table } from '../../src/document/index.js';

/** A node of a parsed Markdown document, as far as we look at it. */
export interface Node {
  type: string;
  value?: string;
  depth?: number;
  identifier?: string;
  children?: Node[];
}

/** One line per block: what it is and what it says, without its dress. */
export const outline = (root: Node): string[] => (root.children ?? []).flatMap(linesOf);

function linesOf(node: Node): string[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'heading':
      return [`heading ${node.depth}: ${words(node)}`];
    case 'paragraph':
      return [`paragraph: ${words(node)}`];
    case 'list':
      return children.map((item) => `item: ${words(item)}`);
    case 'blockquote':
      return children.map((part) => `quote: ${words(part)}`);
    case 'table':
      return children.map((row) => `row: ${(row.children ?? []).map(words).join(' ¦ ')}`);
    case 'footnoteDefinition':
      return [`source ${node.identifier}: ${words(node)}`];
    case 'html':
      return node.value === '<!-- -->' ? [] : [`html: ${node.value}`];
    default:
      return [`${node.type}: ${words(node)}`];
  }
}

function words(node: Node): string {
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  if (node.type === 'html' || node.type === 'image') return `!${node.type}!`;
  return node.value ?? (node.children ?? []).map(words).join('');
}

/** The outline that a document should have. */
export function planned({ title, subtitle, blocks, sources }: Document): string[] {
  const numbers = new Map(sources.map(({ key }, place) => [key, place + 1]));
  const inline = ({ text, sources: keys = [] }: Inline): string =>
    shown(text) + keys.map((key) => `[${numbers.get(key)}]`).join('');
  const table = ({ caption, columns, rows }: Table): string[] => [
    ...said('paragraph', shown(caption)),
    `row: ${columns.map(shown).join(' ¦ ')}`,
    ...rows.map((row) => `row: ${row.map(inline).join(' ¦ ')}`),
  ];
  const plan = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`heading ${block.level}: ${shown(block.text)}`];
      case 'paragraph':
        return said('paragraph', inline(block.content));
      case 'list':
        return block.items.map((item) => `item: ${inline(item)}`);
      case 'definitions':
        return block.items.map(({ term, content }) => `item: ${joined(shown(term), inline(content))}`);
      case 'quote':
        return [
          ...block.text.split(/\n{2,}/).flatMap((part) => said('quote', shown(part))),
          ...(shown(block.by) === '' ? [] : [`quote: — ${shown(block.by)}`]),
        ];
      case 'note':
        return said('quote', joined(shown(block.label), inline(block.content)));
      case 'table':
        return table(block);
      default:
        return [
          ...said('paragraph', shown(block.drawing.title)),
          ...said('paragraph', shown(block.drawing.description)),
          ...table(block.table),
        ];
    }
  };
  return [
    `heading 1: ${shown(title)}`,
    ...said('paragraph', shown(subtitle)),
    ...blocks.flatMap(plan),
    ...sources.map(({ text, url }, place) => `source ${place + 1}: ${[shown(text), url ?? ''].join(' ').trim()}`),
  ];
}

const said = (kind: string, text: string): string[] => (text === '' ? [] : [`${kind}: ${text}`]);

const joined = (label: string, text: string): string => `${label === '' ? '' : `${label}: `}${text}`.trim();

/** What remains of a text on one line, once characters that no format can hold are gone. */
const shown = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
