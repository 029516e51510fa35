import type { Block, Document, Inline } from '../document/document.js';
import { escapeHtml, safeUrl } from './escape.js';
import { stylesheet } from './stylesheet.js';

/**
 * Writes a document as one HTML file that needs nothing else: its styles are in it, it asks for no font, script or image.
 *
 * @example
 * const html = renderHtml(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl));
 */
export function renderHtml(document: Document): string {
  const numbers = new Map(document.sources.map(({ key }, place) => [key, place + 1]));
  const cited = new Set<number>();
  const cite = (key: string): string => {
    const number = numbers.get(key) ?? 0;
    // The footnote leads back to the first place that cites it; an id may stand only once in a page.
    const id = cited.has(number) ? '' : ` id="c${number}"`;
    cited.add(number);
    return `<sup><a href="#b${number}"${id}>${number}</a></sup>`;
  };
  const text = (content: Inline): string => escapeHtml(content.text) + (content.sources ?? []).map(cite).join('');
  const blocks = document.blocks.map((block) => writers[block.type](block as never, text)).join('\n');
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>${stylesheet}</style>
</head>
<body>
<header>
<h1>${escapeHtml(document.title)}</h1>
<p class="subtitle">${escapeHtml(document.subtitle)}</p>
</header>
${contents(document)}
<main>
${blocks}
${footnotes(document, cited)}</main>
</body>
</html>
`;
}

function contents({ blocks, words }: Document): string {
  const items = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 2
      ? [`<li><a href="#${block.id}">${escapeHtml(block.text)}</a></li>`]
      : [],
  );
  if (items.length === 0) return '';
  return `<nav aria-labelledby="inhoud">
<h2 id="inhoud">${escapeHtml(words.contents)}</h2>
<ol>
${items.join('\n')}
</ol>
</nav>`;
}

function footnotes({ sources: all, words }: Document, cited: ReadonlySet<number>): string {
  if (all.length === 0) return '';
  const items = all.map(({ text, url }, place) => {
    const number = place + 1;
    const address = url === null ? null : safeUrl(url);
    const shown = address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
    const back = cited.has(number) ? ` <a href="#c${number}" aria-label="${number} ↩">↩</a>` : '';
    return `<li id="b${number}">${shown}${back}</li>`;
  });
  return `<section class="sources" aria-labelledby="bronnen">
<h2 id="bronnen">${escapeHtml(words.sources)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>
`;
}

type Text = (content: Inline) => string;
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** One writer per kind of block. */
const writers: { readonly [T in Block['type']]: (block: Of<T>, text: Text) => string } = {
  heading: ({ level, text, id }) => `<h${level} id="${escapeHtml(id)}">${escapeHtml(text)}</h${level}>`,
  paragraph: ({ content }, text) => `<p>${text(content)}</p>`,
  list: ({ items }, text) => `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`,
  quote: ({ text, by }) => {
    const signed = by === '' ? '' : `<footer>${escapeHtml(by)}</footer>`;
    return `<blockquote>${paragraphs(text)}${signed}</blockquote>`;
  },
  note: ({ label, content }, text) => `<p class="note"><strong>${escapeHtml(label)}</strong>: ${text(content)}</p>`,
  table: ({ caption, columns, rows }, text) => {
    const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
    const body = rows.map(([first, ...rest]) => {
      const cells = rest.map((cell) => `<td>${text(cell)}</td>`).join('');
      return `<tr><th scope="row">${first ? text(first) : ''}</th>${cells}</tr>`;
    });
    return `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
  },
  // A drawing comes from this library: its own texts were escaped where it was drawn.
  figure: ({ svg, title }) => `<figure>${svg}<figcaption>${escapeHtml(title)}</figcaption></figure>`,
};
