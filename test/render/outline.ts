import type { Block, Document, Inline, Prose, Table, Text } from '../../src/document/index.js';
import { merged, partsOf, plainText } from '../../src/document/taal.js';

/** A node of a parsed Markdown document, as far as we look at it. */
export interface Node {
  type: string;
  value?: string;
  depth?: number;
  identifier?: string;
  url?: string;
  children?: Node[];
}

/** One line per block: what it is and what it says, without its dress. */
export const outline = (root: Node): string[] => (root.children ?? []).flatMap(linesOf);

function linesOf(node: Node): string[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'heading':
      return [`heading ${node.depth}: ${told(node)}`];
    case 'paragraph':
      return said('paragraph', told(node));
    case 'list':
      return children.map((item) => `item: ${told(item)}`);
    case 'blockquote':
      return children.flatMap((part) => said('quote', told(part)));
    case 'table':
      return children.map((row) => `row: ${(row.children ?? []).map(told).join(' ¦ ')}`);
    case 'footnoteDefinition':
      return [`source ${node.identifier}: ${told(node)}`];
    case 'html':
      return node.value === '<!-- -->' ? [] : [`html: ${node.value}`];
    default:
      return [`${node.type}: ${told(node)}`];
  }
}

/** The words of a node; spaces at its ends and more than one in a row mean nothing. */
const told = (node: Node): string => words(node).replace(/ {2,}/g, ' ').trim();

function words(node: Node): string {
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  // The name of a place: our own, and the only HTML there is.
  if (node.type === 'html' && /^(<a id="[A-Za-z0-9._:-]+">|<\/a>)$/.test(node.value ?? '')) return '';
  if (node.type === 'link' && node.url?.startsWith('#') === true)
    return `${(node.children ?? []).map(words).join('')}→${node.url.slice(1)}`;
  if (node.type === 'html' || node.type === 'image') return `!${node.type}!`;
  return node.value ?? (node.children ?? []).map(words).join('');
}

/** The outline that a document should have. */
export function planned({ title: titled, subtitle, blocks, sources }: Document): string[] {
  const title = plainText(titled);
  const numbers = new Map(sources.map(({ key }, place) => [key, place + 1]));
  const places = new Set(
    blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : proseOf(block).map(({ id }) => id))),
  );
  const inline = ({ text, sources: keys = [], to }: Inline): string => {
    const leads = to !== undefined && places.has(to) && /\S/.test(shown(text));
    return line(text) + (leads ? `→${to}` : '') + keys.map((key) => `[${numbers.get(key)}]`).join('');
  };
  const prose = (pieces: Prose): string => merged(pieces).map(inline).join('').replace(/ {2,}/g, ' ').trim();
  let heading = title;
  const table = ({ caption, columns, rows }: Table, above = heading): string[] => [
    ...(plainText(caption) === above ? [] : said('paragraph', shown(caption))),
    `row: ${columns.map(shown).join(' ¦ ')}`,
    ...rows.map((row) => `row: ${row.map(prose).join(' ¦ ')}`),
  ];
  const plan = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
        heading = plainText(block.text);
        return [`heading ${block.level}: ${shown(block.text)}`];
      case 'paragraph':
        return said('paragraph', prose(block.content));
      case 'list':
        return block.items.map((item) => `item: ${prose(item)}`);
      case 'definitions':
        return block.items.map(({ term, content }) => `item: ${joined(shown(term), prose(content))}`);
      case 'quote':
        return [
          ...partsOf(block.text, /\n{2,}/).flatMap((part) => said('quote', shown(part))),
          ...(shown(block.by) === '' ? [] : [`quote: — ${shown(block.by)}`]),
        ];
      case 'note':
        return said('quote', joined(shown(block.label), prose(block.content)));
      case 'table':
        return table(block);
      default:
        return [
          ...(plainText(block.drawing.title) === heading ? [] : said('paragraph', shown(block.drawing.title))),
          ...said('paragraph', shown(block.drawing.description)),
          ...table(block.table, plainText(block.drawing.title)),
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

/** Every piece of running text of a block. */
function proseOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [...block.content];
    case 'list':
      return block.items.flat();
    case 'definitions':
      return block.items.flatMap(({ content }) => content);
    case 'table':
      return block.rows.flat(2);
    case 'figure':
      return block.table.rows.flat(2);
    default:
      return [];
  }
}

const shown = (text: Text): string => line(plainText(text)).trim();

/** What remains of a text on one line, once characters that no format can hold are gone. */
const line = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
