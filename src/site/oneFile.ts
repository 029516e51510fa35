import { escapeHtml } from '../render/escape.js';
import { navSheet } from './navSheet.js';
import type { Page } from './page.js';
import type { SiteFile } from './siteFile.js';

/** A page of a site that goes into one file: its report as HTML, and its plate as SVG, of which the report says the words. */
interface Part {
  readonly page: Page;
  readonly html: string;
  readonly drawing: string;
}

/** One page at a time where scripts run, everything under each other where they do not and on paper. */
const script = `
(()=>{const parts=[...document.querySelectorAll('main>.part')];
const show=()=>{const aim=document.getElementById(decodeURIComponent(location.hash.slice(1)));const here=aim?.closest('.part')??parts[0];
for(const part of parts)part.classList.toggle('away',part!==here);
for(const link of document.querySelectorAll('.site a')){if(link.hash==='#'+here.id)link.setAttribute('aria-current','page');else link.removeAttribute('aria-current')}
aim?.scrollIntoView()};
addEventListener('hashchange',show);show()})();
`;

const sheet =
  '.part{scroll-margin-top:1rem}.site{position:static}.plate svg{width:100%;height:auto;min-width:0}.plate{margin:1rem 0}@media screen{.away{display:none}}@media print{.part+.part{break-before:page}}';

/**
 * The pages of a site in one HTML file: every id gets the name of its page in front, every link leads within the file.
 * Rests on two things: only the writers write tags, and text never holds a quote as it is.
 */
export function inOneFile(index: SiteFile, parts: readonly Part[], nav: string): SiteFile {
  const nameOf = new Map([
    [index.path, 'start'],
    ...parts.flatMap(({ page }, place) => [page.file, page.plate].map((file) => [file, `d${place + 1}`] as const)),
  ]);
  const part = (file: string, label: string, body: string): string => {
    const own = nameOf.get(file) ?? file;
    return `<section class="part" id="${own}" aria-label="${label}">${linked(body, own, nameOf)}</section>`;
  };
  const [head = '', rest = ''] = index.text.split('<body>\n');
  const title = between(rest, '<header>', '</header>');
  const sections = parts.map(({ drawing, html, page }) => {
    const [top, main] = [between(html, '<header>', '</header>'), between(html, '<main>', '</main>')];
    // Many lists of chapters in one file: each is called after its page.
    const chapters = main.replace('<nav aria-labelledby="contents">', `<nav aria-label="${escapeHtml(page.name)}">`);
    const sources = /<footer class="sources">.*?<\/footer>/s.exec(html)?.[0] ?? '';
    return part(
      page.file,
      escapeHtml(page.name),
      `<div class="plate">${drawing}</div>${lower(`${top}${chapters}${sources}`)}`,
    );
  });
  const styles = /<style>.*?<\/style>/s.exec(parts[0]?.html ?? '')?.[0] ?? '';
  const menu = linked(nav, 'start', nameOf);
  const start = between(rest, '<main>', '</main>');
  const text = `${head.replace('<style>', `${styles}${navSheet}<style>${sheet}`)}<body>
<header>${title}</header>
${menu}
<main>
${part(index.path, between(title, '>', '<'), start)}
${sections.join('\n')}
</main>
${linked(rest.slice(rest.indexOf('<script>'), rest.indexOf('</script>') + '</script>'.length), 'start', nameOf)}
<script>${script}</script>
</body>
</html>
`;
  return { path: index.path, text };
}

/** What stands between the first of two marks and the last of the other. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length;
  const end = to === '<' ? text.indexOf(to, start) : text.lastIndexOf(to);
  return text.slice(start, end);
}

/** Every heading one level lower: a file has one title. */
const lower = (html: string): string =>
  html.replaceAll(/<(\/?)h([1-5])(?=[ >])/g, (_tag, end: string, level: string) => `<${end}h${Number(level) + 1}`);

/** The attributes that name an id, and those that lead to one. */
const idNames = / (id|for|aria-labelledby)="([^"]*)"/g;
const leads = / href="([^"#]*)(?:#([^"]*))?"/g;
const markers = /url\(#([^)]*)\)/g;
const looked = /getElementById\('([^']*)'\)/g;

function linked(html: string, own: string, nameOf: ReadonlyMap<string, string>): string {
  return html
    .replaceAll(
      idNames,
      (_whole, attribute: string, ids: string) =>
        ` ${attribute}="${ids
          .split(' ')
          .map((id) => `${own}-${id}`)
          .join(' ')}"`,
    )
    .replaceAll(leads, (whole, file: string, place: string | undefined) => {
      const to = file === '' ? own : nameOf.get(file);
      if (to === undefined) return whole;
      return ` href="#${place === undefined ? to : `${to}-${place}`}"`;
    })
    .replaceAll(markers, (_whole, id: string) => `url(#${own}-${id})`)
    .replaceAll(looked, (_whole, id: string) => `getElementById('${own}-${id}')`);
}
