// Prints documents, plates, letters and sites as PDF in Chromium and reads the tags of each: a title, a language, one first heading, no level
// left out, an alternative for every drawing, heads in every table. `npm run check:pdf`. Not a veraPDF: what it looks at is named here.
import { gallery, morePages } from '../test/document/gallery.js';
import { renderHtml } from '../src/render/index.js';
import { openChromium } from './chromium.js';

/** The structure elements of a PDF, in the order of the file. Chromium writes them as plain dictionaries. */
function elementsOf(pdf: string): { readonly tag: string; readonly said: string }[] {
  return [...pdf.matchAll(/^\d+ 0 obj\n(<<\/Type \/StructElem[\s\S]*?)\nendobj/gm)].map(([, said = '']) => ({
    tag: /\/S \/(\w+)/.exec(said)?.[1] ?? '',
    said,
  }));
}

/** What is wrong with the tags of a PDF. */
function wrongIn(pdf: string): string[] {
  const elements = elementsOf(pdf);
  const levels = elements.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
  const count = (one: string): number => elements.filter(({ tag }) => tag === one).length;
  return [
    ...(pdf.includes('/MarkInfo') ? [] : ['not tagged']),
    ...(/\/Lang \(/.test(pdf) ? [] : ['no language']),
    ...(/\/Title /.test(pdf) ? [] : ['no title']),
    ...(levels.filter((level) => level === 1).length === 1 && levels[0] === 1 ? [] : ['not one first heading']),
    ...levels.flatMap((level, place) =>
      level > (levels[place - 1] ?? 0) + 1 ? [`a heading of level ${level} after ${levels[place - 1] ?? 0}`] : [],
    ),
    ...elements.flatMap(({ tag, said }) =>
      tag === 'Figure' && !/\/Alt (?:\([^)]|<[^>])/.test(said) ? ['a figure without alternative'] : [],
    ),
    ...(count('Table') > 0 && count('TH') === 0 ? ['tables without heads'] : []),
    ...elements.flatMap(({ tag, said }) => (tag === 'TH' && !said.includes('/Scope') ? ['a head without scope'] : [])),
  ];
}

const only = process.argv.slice(2);
const pages = [...gallery().map(({ name, document }) => ({ name, html: renderHtml(document) })), ...morePages()].filter(
  ({ name }) => (only.length === 0 ? !name.startsWith('hostile') : only.some((word) => name.includes(word))),
);
const chromium = await openChromium();
if (chromium === undefined) {
  console.log('check:pdf skipped: no Chromium found (chromium, chromium-browser or google-chrome)');
  process.exit(0);
}
const bad = wrongIn('1 0 obj\n<</Type /StructElem /S /Figure /K []>>\nendobj');
if (bad.length !== 5) {
  console.log(`check:pdf is blind: expected 5 complaints but found ${bad.join(', ')}`);
  process.exit(1);
}
let wrong = 0;
let figures = 0;
for (const { name, html } of pages) {
  await chromium.show(html);
  const pdf = (await chromium.print()).toString('latin1');
  const found = wrongIn(pdf);
  figures += elementsOf(pdf).filter(({ tag }) => tag === 'Figure').length;
  wrong += found.length;
  if (found.length > 0) console.log(`${name}: ${[...new Set(found)].join(', ')}`);
}
chromium.close();
console.log(`${pages.length} PDFs, ${figures} figures: ${wrong} things wrong with their tags`);
process.exit(wrong === 0 ? 0 : 1);
