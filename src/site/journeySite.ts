import { artefactsOf } from '../assemble/adopted.js';
import { netwerkGroei } from '../assemble/netwerkGroei.js';
import type { AssembleOptions } from '../assemble/options.js';
import { netwerkGroeiFigure } from '../document/netwerkGroei.js';
import { praatplaatDrawing } from '../document/praatplaat/tekening.js';
import { reiskaartDrawing } from '../document/reiskaart.js';
import { textIn } from '../document/taal.js';
import { writerOf } from '../document/writer.js';
import { escapeHtml } from '../render/escape.js';
import { renderHtml } from '../render/html.js';
import { renderPraatplaat } from '../render/praatplaat.js';
import { renderSvg, themed } from '../render/svg.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import type { Texts } from '../texts/say.js';
import { inOneFile } from './oneFile.js';
import { navSheet } from './navSheet.js';
import { near } from './near.js';
import { alsoTold, entriesOf, pageOf, tileOf, whereTold, type Page } from './page.js';
import type { SiteFile } from './siteFile.js';
import { siteIndex } from './siteIndex.js';

/** For whom the site is, which stories may go in, and in which language. */
export interface SiteOptions extends AssembleOptions {
  readonly texts: Texts;
  /** Everything in one `index.html` that needs nothing else: to mail, or to keep. */
  readonly oneFile?: boolean | undefined;
}

/**
 * A journey as a site of static pages for one audience: the map as the way in, a report and a plate per adopted version, links
 * from every thing to the other pages that tell it, a search over all headings. It works from disk, without a server, and prints.
 *
 * Shape: `index.html` first; every file stands in one folder. What is not adopted yet is not in it. With `oneFile` there is one
 * file, with a section per report and its plate as a drawing above it.
 *
 * @example
 * for (const { path, text } of journeySite(facts, { publiek: 'openbaar', texts: nl })) console.log(path, text.length);
 */
export function journeySite(facts: readonly Fact[], { oneFile, texts, ...options }: SiteOptions): SiteFile[] {
  const reis = fold(facts);
  const writer = writerOf(texts, reis.spelregels);
  const pages = artefactsOf(facts, options).map((adopted, place) => pageOf(adopted, place, texts));
  const told = whereTold(pages);
  const reports = pages.map((page) => alsoTold(renderHtml(page.document), page, told, texts));
  const groei = netwerkGroeiFigure(netwerkGroei(facts, options), writer);
  const index: SiteFile = {
    path: 'index.html',
    text: siteIndex({
      texts,
      title: textIn(reis.titel, writer),
      map: renderSvg(reiskaartDrawing(reis, texts), 'kaart', themed),
      groei: {
        svg: renderSvg(groei.drawing, 'groei', themed),
        table: groei.table,
        description: groei.drawing.description,
      },
      tiles: pages.map((page) => tileOf(page, texts)),
      entries: pages.flatMap(entriesOf),
    }),
  };
  const nav = (here?: number): string => navOf(pages, here, texts);
  if (oneFile === true) {
    const drawn = pages.map((page, place) => ({
      page,
      html: reports[place] ?? '',
      drawing: plateDrawing(page, texts),
    }));
    return [inOneFile(index, drawn, nav())];
  }
  return [
    index,
    ...pages.flatMap((page, place): SiteFile[] => [
      { path: page.file, text: withNav(reports[place] ?? '', nav(place)) },
      { path: page.plate, text: withNav(renderPraatplaat(page.praatplaat, texts), nav(place)) },
    ]),
  ];
}

const plateDrawing = ({ praatplaat }: Page, texts: Texts): string =>
  renderSvg(praatplaatDrawing(praatplaat, writerOf(texts, praatplaat)), 'plaat', themed);

function navOf(pages: readonly Page[], here: number | undefined, { document: { site } }: Texts): string {
  // One file has one menu, of everything.
  const shown = here === undefined ? [...pages.keys()] : near(pages.length, here);
  const links = shown.map((place) => {
    const { file = '', name = '' } = pages[place] ?? {};
    const current = place === here ? ' aria-current="page"' : '';
    return `<li><a href="${file}"${current}>${escapeHtml(name)}</a></li>`;
  });
  const plate = here === undefined ? undefined : pages[here]?.plate;
  const other = plate === undefined ? '' : `<li><a href="${plate}">${escapeHtml(site.plaat)}</a></li>`;
  return `<nav class="site" aria-label="${escapeHtml(site.menu)}"><ul><li><a href="index.html">${escapeHtml(site.start)}</a></li>${links.join('')}${other}</ul></nav>`;
}

/** A page with the menu of the site above it. */
const withNav = (html: string, nav: string): string =>
  html.replace('</head>', `${navSheet}</head>`).replace('<body>\n', `<body>\n${nav}\n`);
