import type { Block, Document, Inline, Table } from '../document/document.js';
import { escapeMarkdown, safeUrl } from './escape.js';

/**
 * A document as Markdown: CommonMark with the tables and footnotes of GFM.
 *
 * @example
 * const markdown = renderMarkdown(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl));
 */
export function renderMarkdown(document: Document): string {
  const numbers = new Map(document.sources.map(({ key }, place) => [key, place + 1]));
  const notes = document.sources.map(({ text, url }, place) => {
    const address = url === null ? null : safeUrl(url);
    const where = address === null ? '' : ` <${address}>`;
    return `[^${place + 1}]: ${escapeMarkdown(text)}${where}`;
  });
  return `${[
    `# ${escapeMarkdown(document.title)}`,
    escapeMarkdown(document.subtitle),
    ...document.blocks.map((block, place) => apart(block, document.blocks[place - 1]) + write(block, numbers)),
    ...notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

type Numbers = ReadonlyMap<string, number>;

function write(block: Block, numbers: Numbers): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`.trimEnd();
    case 'paragraph':
      return inline(block.content, numbers);
    case 'list':
      return block.items.map((item) => `- ${inline(item, numbers)}`.trimEnd()).join('\n');
    case 'definitions':
      return block.items.map(({ term, content }) => `- ${labelled(term, content, numbers)}`.trimEnd()).join('\n');
    case 'quote': {
      const parts = block.text.split(/\n{2,}/).map(escapeMarkdown);
      if (/\S/.test(escapeMarkdown(block.by))) parts.push(`— ${escapeMarkdown(block.by)}`);
      return parts
        .filter((part) => part !== '')
        .map((part) => `> ${part}`)
        .join('\n>\n');
    }
    case 'note':
      return `> ${labelled(block.label, block.content, numbers)}`;
    case 'table':
      return table(block, numbers);
    default:
      return [
        wrapped('**', block.drawing.title),
        escapeMarkdown(block.drawing.description),
        table(block.table, numbers),
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
const apart = (block: Block, before: Block | undefined): string =>
  before && family[block.type] !== undefined && family[before.type] === family[block.type] ? '<!-- -->\n\n' : '';

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table({ caption, columns, rows }: Table, numbers: Numbers): string {
  return [
    ...(/\S/.test(caption) ? [wrapped('*', caption), ''] : []),
    rowOf(columns.map(escapeMarkdown)),
    rowOf(columns.map(() => '---')),
    ...rows.map((row) => rowOf(row.map((cell) => inline(cell, numbers)))),
  ].join('\n');
}

/** Emphasis around nothing would be read as a rule or as stars. */
function wrapped(sign: string, text: string): string {
  const line = escapeMarkdown(text);
  return line === '' ? '' : `${sign}${line}${sign}`;
}

function labelled(label: string, content: Inline, numbers: Numbers): string {
  const name = wrapped('**', label);
  return name === '' ? inline(content, numbers) : `${name}: ${inline(content, numbers)}`;
}

function inline({ text, sources = [] }: Inline, numbers: Numbers): string {
  const marks = sources.flatMap((key) => {
    const number = numbers.get(key);
    return number === undefined ? [] : [`[^${number}]`];
  });
  return escapeMarkdown(text) + marks.join('');
}
