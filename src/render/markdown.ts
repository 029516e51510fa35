import type { Block, Document, Table } from '../document/document.js';
import type { Inline, Prose, Text } from '../document/text.js';
import { merged, partsOf, plainText } from '../document/taal.js';
import { escapeHtml, escapeInline, escapeMarkdown, safeUrl } from './escape.js';
import { placesOf, saysMore } from './places.js';

/**
 * A document as Markdown: CommonMark with the tables and footnotes of GFM.
 *
 * @example
 * const markdown = renderMarkdown(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl));
 */
export function renderMarkdown(document: Document): string {
  const page: Page = {
    numbers: new Map(document.sources.map(({ key }, place) => [key, place + 1])),
    places: placesOf(document),
    named: new Set(),
    heading: plainText(document.title),
  };
  const notes = document.sources.map(({ text, url }, place) => {
    const address = url === null ? null : safeUrl(url);
    const where = address === null ? '' : ` <${address}>`;
    return `[^${place + 1}]: ${written(text)}${where}`;
  });
  return `${[
    `# ${written(document.title)}`,
    written(document.subtitle),
    ...document.blocks.map((block, place) => separatorBefore(block, document.blocks[place - 1]) + write(block, page)),
    ...notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

interface Page {
  /** The number of every source, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The places that something leads to: only those get a name, for a name is HTML. */
  readonly places: ReadonlySet<string>;
  readonly named: Set<string>;
  /** The heading that we stand under. */
  heading: string;
}

function write(block: Block, page: Page): string {
  switch (block.type) {
    case 'heading':
      page.heading = plainText(block.text);
      return `${'#'.repeat(block.level)} ${name(block.id, page)}${written(block.text)}`.trimEnd();
    case 'paragraph':
      return prose(block.content, page);
    case 'list':
      return block.items.map((item) => `- ${prose(item, page)}`.trimEnd()).join('\n');
    case 'definitions':
      return block.items.map(({ term, content }) => `- ${labelled(term, content, page)}`.trimEnd()).join('\n');
    case 'quote': {
      const parts = partsOf(block.text, /\n{2,}/).map(written);
      if (/\S/.test(written(block.by))) parts.push(`— ${written(block.by)}`);
      return parts
        .filter((part) => part !== '')
        .map((part) => `> ${part}`)
        .join('\n>\n');
    }
    case 'note':
      return `> ${labelled(block.label, block.content, page)}`;
    case 'table':
      return table(block, page);
    default:
      return [
        saysMore(plainText(block.drawing.title), page.heading) ? wrapped('**', block.drawing.title) : '',
        written(block.drawing.description),
        table(block.table, page, plainText(block.drawing.title)),
      ]
        .filter((part) => part !== '')
        .join('\n\n');
  }
}

const family: Partial<Record<Block['type'], string>> = {
  list: 'list',
  definitions: 'list',
  quote: 'quote',
  note: 'quote',
};

/** Keeps two lists or two quotes in a row apart: without it, Markdown makes one of them. */
const separatorBefore = (block: Block, before: Block | undefined): string =>
  before && family[block.type] !== undefined && family[before.type] === family[block.type] ? '<!-- -->\n\n' : '';

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table({ caption, columns, rows }: Table, page: Page, above = page.heading): string {
  return [
    ...(saysMore(plainText(caption), above) ? [wrapped('*', caption), ''] : []),
    rowOf(columns.map(written)),
    rowOf(columns.map(() => '---')),
    ...rows.map((row) => rowOf(row.map((cell) => prose(cell, page)))),
  ].join('\n');
}

/** A text on one line. Markdown knows no languages: its readers see the words. */
const written = (text: Text): string => escapeMarkdown(plainText(text));

/** Emphasis around nothing would be read as a rule or as stars. */
function wrapped(sign: string, text: Text): string {
  const line = written(text);
  return line === '' ? '' : `${sign}${line}${sign}`;
}

function labelled(label: Text, content: Prose, page: Page): string {
  const term = wrapped('**', label);
  return term === '' ? prose(content, page) : `${term}: ${prose(content, page)}`;
}

function prose(pieces: Prose, page: Page): string {
  let line = '';
  for (const piece of merged(pieces)) line += inline(piece, page);
  const tidy = (pieces.length > 1 ? line.replace(/ {2,}/g, ' ') : line).trim();
  // A source before any word, and then a colon: at the start of a line that would be what the source is.
  return tidy.replace(/^(\[\^\d+\]):/, '$1\\:');
}

/** Markdown has no names for places but those that it makes of headings, each reader in its own way; this name all of them keep. */
function name(id: string | undefined, { named, places }: Page): string {
  if (id === undefined || named.has(id) || !places.has(id)) return '';
  named.add(id);
  return `<a id="${escapeHtml(id)}"></a>`;
}

function inline({ text, sources, to, id }: Inline, page: Page): string {
  const words = escapeInline(text);
  const leads = to !== undefined && page.places.has(to) && words.trim() !== '';
  let line = name(id, page) + (leads ? `[${words}](<#${to}>)` : words);
  for (const key of sources ?? []) {
    const number = page.numbers.get(key);
    if (number !== undefined) line += `[^${number}]`;
  }
  return line;
}
