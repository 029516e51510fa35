import type { AdoptedArtefact } from '../assemble/adopted.js';
import { artefactDocument, artefactPraatplaat } from '../document/adopted.js';
import type { Document } from '../document/document.js';
import type { Praatplaat } from '../document/praatplaat/praatplaat.js';
import { bare } from '../document/taal.js';
import { writerOf } from '../document/writer.js';
import { isPerRound } from '../method/fasen.js';
import { escapeHtml } from '../render/escape.js';
import { fillIn, type Texts } from '../texts/say.js';
import { near } from './near.js';
import type { SiteEntry, SiteTile } from './siteIndex.js';

/** A page of an artefact: its report and its plate. */
export interface Page {
  readonly adopted: AdoptedArtefact;
  readonly document: Document;
  readonly praatplaat: Praatplaat;
  readonly name: string;
  readonly file: string;
  readonly plate: string;
}

/** The page of an adopted artefact, in the order of adoption. */
export function pageOf(adopted: AdoptedArtefact, place: number, texts: Texts): Page {
  const { soort, vaststelling } = adopted;
  const perRound = isPerRound(soort);
  const file = `${place + 1}-${soort}${perRound ? `-${vaststelling.versie}` : ''}`;
  const title = texts.document.titel[soort];
  return {
    adopted,
    document: artefactDocument(adopted, texts),
    praatplaat: artefactPraatplaat(adopted, texts),
    name: perRound ? `${title} ${vaststelling.versie}` : title,
    file: `${file}.html`,
    plate: `${file}-praatplaat.html`,
  };
}

/** The pages on which each thing has a heading of its own. */
export function whereTold(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
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
const headings = /<h([34]) id="([^"]+)" dir="auto"(?: lang="[^"]*")?>.*?<\/h\1>/g;

/**
 * Behind every heading the other pages that tell the same thing: the way along the trace. What many pages tell names those around this
 * one, and where the others are found.
 */
export function alsoTold(html: string, page: Page, told: ReadonlyMap<string, readonly Page[]>, texts: Texts): string {
  const { ookIn, ookMeer } = texts.document.site;
  return html.replaceAll(headings, (whole, _level, id: string) => {
    const pages = told.get(id) ?? [];
    if (pages.length < 2) return whole;
    const named = near(pages.length, pages.indexOf(page)).flatMap((place) => pages[place] ?? []);
    const links = named
      .filter((one) => one !== page)
      .map(({ file, name }) => `<a href="${file}#${id}">${escapeHtml(name)}</a>`);
    const left = pages.length - named.length;
    const more = escapeHtml(fillIn(ookMeer, { aantal: left }));
    if (left > 0) links.push(`<a href="index.html#zoeken">${more}</a>`);
    return `${whole}<p class="subtitle">${escapeHtml(ookIn)} ${links.join(', ')}</p>`;
  });
}

/** The artefact on the first page. */
export function tileOf({ adopted, file, name, plate, praatplaat }: Page, texts: Texts): SiteTile {
  const writer = writerOf(texts, adopted.artefact.kop);
  return { file, name, plate, day: bare(writer.date(adopted.vaststelling.op)), message: praatplaat.boodschap };
}

/** What the search finds: every heading, and the page it stands on. */
export function entriesOf({ document, file, name }: Page): SiteEntry[] {
  return document.blocks.flatMap((block) =>
    block.type === 'heading' ? [{ text: block.text, page: name, href: `${file}#${block.id}` }] : [],
  );
}
