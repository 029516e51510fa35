import type { Block, Document, Inline } from '../document/document.js';
import { escapeMarkdown, safeUrl } from './escape.js';

/**
 * Writes a document as Markdown: CommonMark with the tables and footnotes of GitHub.
 *
 * @example
 * const markdown = renderMarkdown(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl));
 */
export function renderMarkdown(document: Document): string {
  const numbers = new Map(document.sources.map(({ key }, place) => [key, place + 1]));
  const text = ({ text: said, sources = [] }: Inline): string =>
    escapeMarkdown(said) + sources.map((key) => `[^${numbers.get(key) ?? 0}]`).join('');
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    escapeMarkdown(document.subtitle),
    ...document.blocks.map((block) => writers[block.type](block as never, text)),
    ...document.sources.map(({ text: source, url }, place) => {
      const address = url === null ? null : safeUrl(url);
      return `[^${place + 1}]: ${escapeMarkdown(source)}${address === null ? '' : ` <${address}>`}`;
    }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

type Text = (content: Inline) => string;
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** One writer per kind of block. */
const writers: { readonly [T in Block['type']]: (block: Of<T>, text: Text) => string } = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${escapeMarkdown(text)}`,
  paragraph: ({ content }, text) => text(content),
  list: ({ items }, text) => items.map((item) => `- ${text(item)}`).join('\n'),
  quote: ({ text, by }) => {
    const lines = text.split(/\n+/).map((line) => `> ${escapeMarkdown(line)}`);
    return [...lines, ...(by === '' ? [] : ['>', `> — ${escapeMarkdown(by)}`])].join('\n');
  },
  note: ({ label, content }, text) => `> **${escapeMarkdown(label)}**: ${text(content)}`,
  table: ({ caption, columns, rows }, text) => {
    return [
      `**${escapeMarkdown(caption)}**\n`,
      row(columns.map(escapeMarkdown)),
      row(columns.map(() => '---')),
      ...rows.map((cells) => row(cells.map(text))),
    ].join('\n');
  },
  figure: ({ title, description }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(description)}`,
};
