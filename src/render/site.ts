import { artefactsOf, type AdoptedArtefact } from '../assemble/adopted.js';
import type { AssembleOptions } from '../assemble/options.js';
import { artefactDocument, artefactPraatplaat } from '../document/adopted.js';
import type { Document } from '../document/document.js';
import { reiskaartDocument } from '../document/reiskaart.js';
import { writerOf } from '../document/writer.js';
import { isPerRound } from '../method/fasen.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import type { Texts } from '../texts/say.js';
import { escapeHtml } from './escape.js';
import { renderHtml } from './html.js';
import { renderPraatplaat } from './praatplaat.js';
import { renderSvg, themed } from './svg.js';
import { siteIndex, type SiteEntry, type SiteTile } from './siteIndex.js';

/** One file of a site. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** For whom the site is, which stories may go in, and in which language. */
export interface SiteOptions extends AssembleOptions {
  readonly texts: Texts;
}

/** A page of an artefact: its report and its plate. */
interface Page {
  readonly adopted: AdoptedArtefact;
  readonly document: Document;
  readonly name: string;
  readonly file: string;
  readonly plate: string;
}

/**
 * A journey as a site of static pages for one audience: the map as the way in, a report and a plate per adopted version, links
 * from every thing to the other pages that tell it, a search over all headings. It works from disk, without a server, and prints.
 *
 * Shape: `index.html` first; every file stands in one folder. What is not adopted yet is not in it.
 *
 * @example
 * for (const { path, text } of journeySite(facts, { publiek: 'openbaar', texts: nl })) console.log(path, text.length);
 */
export function journeySite(facts: readonly Fact[], { texts, ...options }: SiteOptions): SiteFile[] {
  const reis = fold(facts);
  const pages = artefactsOf(facts, options).map((adopted, place) => pageOf(adopted, place, texts));
  const told = whereTold(pages);
  const map = reiskaartDocument(reis, texts);
  const drawing = map.blocks.flatMap((block) => (block.type === 'figure' ? [block.drawing] : []))[0];
  const files = pages.flatMap((page, place): SiteFile[] => {
    const nav = navOf(pages, place, texts);
    const report = alsoTold(renderHtml(page.document), page, told, texts);
    return [
      { path: page.file, text: withNav(report, nav) },
      { path: page.plate, text: withNav(renderPraatplaat(artefactPraatplaat(page.adopted, texts), texts), nav) },
    ];
  });
  const index = siteIndex({
    texts,
    title: reis.titel,
    map: drawing === undefined ? '' : renderSvg(drawing, 'kaart', themed),
    tiles: pages.map((page) => tileOf(page, texts)),
    entries: pages.flatMap(entriesOf),
  });
  return [{ path: 'index.html', text: index }, ...files];
}

function pageOf(adopted: AdoptedArtefact, place: number, texts: Texts): Page {
  const { soort, vaststelling } = adopted;
  const perRound = isPerRound(soort);
  const file = `${place + 1}-${soort}${perRound ? `-${vaststelling.versie}` : ''}`;
  const title = texts.document.titel[soort];
  return {
    adopted,
    document: artefactDocument(adopted, texts),
    name: perRound ? `${title} ${vaststelling.versie}` : title,
    file: `${file}.html`,
    plate: `${file}-praatplaat.html`,
  };
}

/** The pages on which each thing has a heading of its own. */
function whereTold(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const told = new Map<string, Page[]>();
  for (const page of pages)
    for (const block of page.document.blocks) {
      if (block.type !== 'heading' || block.level === 2) continue;
      const known = told.get(block.id);
      if (known) known.push(page);
      else told.set(block.id, [page]);
    }
  return told;
}

/** A heading as the writer of HTML makes it; text cannot look like one, for it is escaped. */
const headings = /<h([34]) id="([^"]+)" dir="auto">.*?<\/h\1>/g;

/** Behind every heading the other pages that tell the same thing: the way along the trace. */
function alsoTold(html: string, page: Page, told: ReadonlyMap<string, readonly Page[]>, texts: Texts): string {
  return html.replaceAll(headings, (whole, _level, id: string) => {
    const others = (told.get(id) ?? []).filter((one) => one !== page);
    if (others.length === 0) return whole;
    const links = others.map(({ file, name }) => `<a href="${file}#${id}">${escapeHtml(name)}</a>`);
    return `${whole}<p class="subtitle">${escapeHtml(texts.document.site.ookIn)} ${links.join(', ')}</p>`;
  });
}

function navOf(pages: readonly Page[], here: number, { document: { site } }: Texts): string {
  const links = pages.map(({ file, name }, place) =>
    place === here
      ? `<li><a href="${file}" aria-current="page">${escapeHtml(name)}</a></li>`
      : `<li><a href="${file}">${escapeHtml(name)}</a></li>`,
  );
  const plate = pages[here]?.plate ?? '';
  return `<nav class="site" aria-label="${escapeHtml(site.menu)}"><ul><li><a href="index.html">${escapeHtml(site.start)}</a></li>${links.join('')}<li><a href="${plate}">${escapeHtml(site.plaat)}</a></li></ul></nav>`;
}

const navSheet =
  '<style>.site{margin:0 0 1.5rem;padding:.6rem 1rem;background:var(--amm-soft)}.site ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}.site li{margin:0}.site a{display:inline-block;padding:.2rem 0;color:var(--amm-link)}.site [aria-current]{font-weight:700;text-decoration:none;color:var(--amm-ink)}@media print{.site{display:none}}</style>';

/** A page with the menu of the site above it. */
const withNav = (html: string, nav: string): string =>
  html.replace('</head>', `${navSheet}</head>`).replace('<body>\n', `<body>\n${nav}\n`);

function tileOf({ adopted, file, name, plate }: Page, texts: Texts): SiteTile {
  const writer = writerOf(texts, adopted.artefact.kop.tijdzone);
  const { boodschap } = artefactPraatplaat(adopted, texts);
  return { file, name, plate, day: writer.date(adopted.vaststelling.op), message: boodschap };
}

/** What the search finds: every heading, and the page it stands on. */
function entriesOf({ document, file, name }: Page): SiteEntry[] {
  return document.blocks.flatMap((block) =>
    block.type === 'heading' ? [{ text: block.text, page: name, href: `${file}#${block.id}` }] : [],
  );
}
