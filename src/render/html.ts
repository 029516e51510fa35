import type { Block, Document, Table } from '../document/document.js';
import type { Inline, Prose, Text } from '../document/text.js';
import { langOf, partsOf, plainText } from '../document/taal.js';
import { escapeHtml, safeUrl } from './escape.js';
import { beforeChapters, placesOf, saysMore } from './places.js';
import { tokens } from './tokens.js';
import { stylesheet } from './stylesheet.js';
import { renderSvg, themed } from './svg.js';
import { langAttribute, spoken } from './spoken.js';

interface Page {
  /** The number of every source, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The sources that were pointed to before, and the mark that points to each again: only the first can be led back to. */
  readonly marked: Map<string, string>;
  /** The places that something leads to. */
  readonly places: ReadonlySet<string>;
  /** The places that were named before: a page names each once. */
  readonly named: Set<string>;
  /** The heading that we stand under. */
  heading: string;
}

/** How many blocks are put together at a time: their short pieces are gone before a collector copies them. */
const together = 200;

/**
 * A document as one HTML file that needs nothing else: styles inside, no script, fit for screen, print, light and dark.
 *
 * @example
 * const html = renderHtml(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl));
 */
export function renderHtml(document: Document): string {
  const { blocks, sources, title } = document;
  const page: Page = {
    numbers: new Map(sources.map(({ key }, place) => [key, place + 1])),
    marked: new Map(),
    places: placesOf(document),
    named: new Set(),
    heading: plainText(title),
  };
  return [headOf(document), ...bodyOf(blocks, contentsOf(document), page), footOf(document, page)].join('\n');
}

const headOf = ({ language, subtitle, title }: Document): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(plainText(title))}</title>
<style>${tokens}${stylesheet}</style>
</head>
<body>
<header><h1${auto(title)}>${spoken(title)}</h1><p class="subtitle"${auto(subtitle)}>${spoken(subtitle)}</p></header>
<main>`;

/** The list of chapters; none for a document of one chapter. */
function contentsOf({ blocks, words }: Document): string {
  const lines: string[] = [];
  for (const block of blocks)
    if (block.type === 'heading' && block.level === 2)
      lines.push(`<li${auto(block.text)}><a href="#${escapeHtml(block.id)}">${spoken(block.text)}</a></li>`);
  return lines.length < 2
    ? ''
    : `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(words.contents)}</h2><ol>${lines.join('')}</ol></nav>`;
}

/** The blocks, some together, with the list of chapters before the first of them. */
function bodyOf(blocks: readonly Block[], contents: string, page: Page): string[] {
  const start = beforeChapters(blocks);
  const body: string[] = [];
  let lines: string[] = [];
  blocks.forEach((block, place) => {
    if (place === start && contents !== '') lines.push(contents);
    lines.push(write(block, place, page));
    if (lines.length < together) return;
    body.push(lines.join('\n'));
    lines = [];
  });
  return [...body, ...lines];
}

function footOf({ sources, words }: Document, { marked }: Page): string {
  const rows = sources.map(({ key, text, url }, place) => {
    const back = marked.has(key) ? ` <a class="back" href="#ref-${place + 1}" aria-label="↩ ${place + 1}">↩</a>` : '';
    const address = url === null ? null : safeUrl(url);
    const shown = address === null ? spoken(text) : `<a href="${escapeHtml(address)}">${spoken(text)}</a>`;
    return `<li id="source-${place + 1}"${auto(text)}>${shown}${back}</li>`;
  });
  return `</main>
${rows.length === 0 ? '' : `<footer class="sources"><h2 id="sources">${escapeHtml(words.sources)}</h2><ol>${rows.join('')}</ol></footer>`}
</body>
</html>
`;
}

function write(block: Block, place: number, page: Page): string {
  switch (block.type) {
    case 'heading':
      page.heading = plainText(block.text);
      return `${headStart[block.level]}${name(block.id, page)}${started(block.text)}${spoken(block.text)}${headEnd[block.level]}`;
    case 'paragraph':
      return `<p${started(block.content)}${prose(block.content, page)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li${auto(item)}>${prose(item, page)}</li>`).join('')}</ul>`;
    case 'definitions':
      return `<dl${block.large === true ? ' class="numbers"' : ''}>${block.items.map(({ term, content }) => `<dt${auto(term)}>${spoken(term)}</dt><dd${auto(content)}>${prose(content, page)}</dd>`).join('')}</dl>`;
    case 'quote':
      return `<div class="quote"><blockquote${auto(block.text)}>${paragraphs(block.text)}</blockquote>${block.by === '' ? '' : `<p class="caption"${auto(block.by)}>${spoken(block.by)}</p>`}</div>`;
    case 'note':
      return `<div class="note" role="note" aria-label="${escapeHtml(plainText(block.label))}"><p dir="auto"><strong${langAttribute(block.label)}>${spoken(block.label)}</strong>: ${prose(block.content, page, null)}</p></div>`;
    case 'table':
      return table(block, page);
    default:
      return figure(block, place, page);
  }
}

/** A drawing, what it shows in words, and its figures. No `figure` around it: in a tagged PDF that would be a second figure, without a text of its own. */
function figure({ drawing, table: data }: Extract<Block, { type: 'figure' }>, place: number, page: Page): string {
  const { description, title } = drawing;
  const said = saysMore(plainText(title), page.heading)
    ? `<strong${langAttribute(title)}>${spoken(title)}</strong>. `
    : '';
  const svg = renderSvg(drawing, `figure-${place}`, themed);
  return `<div class="figure"><div class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(plainText(title))}">${svg}</div><p class="caption" dir="auto">${said}${spoken(description, null)}</p></div>
${table(data, page, plainText(title))}`;
}

const paragraphs = (text: Text): string =>
  partsOf(text, /\n{2,}/)
    .map((part) => `<p${auto(part)}>${spoken(part)}</p>`)
    .join('');

const headStart = { 2: '<h2', 3: '<h3', 4: '<h4' } as const;
const headEnd = { 2: '</h2>', 3: '</h3>', 4: '</h4>' } as const;

/** Which way a text runs, found by who shows it, and in which language it stands. */
const auto = (text: Text): string => ` dir="auto"${langAttribute(text)}`;

/** The same, and the end of the tag: the fewer pieces of text, the sooner a page of thousands is put together. */
function started(text: Text): string {
  const lang = langAttribute(text);
  return lang === '' ? ' dir="auto">' : ` dir="auto"${lang}>`;
}

function table({ caption, columns, rows }: Table, page: Page, above = page.heading): string {
  const head = columns.map((column) => `<th scope="col"${auto(column)}>${spoken(column)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, place) =>
      place === 0
        ? `<th scope="row"${auto(cell)}>${prose(cell, page)}</th>`
        : `<td${auto(cell)}>${prose(cell, page)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const wide = columns.length > 4 ? ' class="wide"' : '';
  // Who looks has just read it as a heading; who listens hears it with the table.
  const named = plainText(caption);
  const hidden = saysMore(named, above) ? '' : ' class="hidden"';
  return `<div class="table" tabindex="0" role="group" aria-label="${escapeHtml(named)}"><table${wide}><caption${hidden}${auto(caption)}>${spoken(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/**
 * Running text within an element.
 *
 * @param around - the language of that element, when it says one: a piece in it says nothing of its own
 */
function prose(pieces: Prose, page: Page, around: string | null = langOf(pieces) ?? null): string {
  let html = '';
  for (const piece of pieces) html += inline(piece, page, around);
  return html;
}

/** The name of a place, the first time. */
function name(id: string | undefined, { named }: Page): string {
  if (id === undefined || named.has(id)) return '';
  named.add(id);
  return ` id="${escapeHtml(id)}"`;
}

function inline({ text, lang, sources, to, id }: Inline, page: Page, around: string | null): string {
  const words = escapeHtml(text);
  const here = name(id, page) + (lang === around || lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`);
  let html = words;
  if (to !== undefined && page.places.has(to) && words !== '')
    html = `<a${here} href="#${escapeHtml(to)}">${words}</a>`;
  else if (here !== '') html = `<span${here}>${words}</span>`;
  if (sources !== undefined) for (const key of sources) html += markOf(key, page);
  return html;
}

/** The mark of a footnote. */
function markOf(key: string, { marked, numbers }: Page): string {
  const again = marked.get(key);
  if (again !== undefined) return again;
  const number = numbers.get(key);
  if (number === undefined) return '';
  const mark = (first: string): string => `<sup><a${first} href="#source-${number}">[${number}]</a></sup>`;
  marked.set(key, mark(''));
  return mark(` id="ref-${number}"`);
}
