// Looks at every document, plate, letter, site page and drawing in Chromium: WCAG 2.2 A and AA and best practices by axe-core, nothing that scrolls sideways, no word of
// a drawing that is cut off or lies over another. In light, in the dark, at 200 % zoom, on a phone, on paper and in forced colours. `npm run check:a11y`
import axe from 'axe-core';
import { renderHtml, renderSvg } from '../src/render/index.js';
import { gallery, morePages } from '../test/document/gallery.js';
import { openChromium, type Chromium, type Look } from './chromium.js';

/** A browser window of 1,280 pixels: at 200 % zoom 640 remain, at 400 % or on a phone 320. */
const modes: readonly (readonly [name: string, look: Look, axe: boolean])[] = [
  ['light', { width: 1280 }, true],
  ['dark', { width: 1280, dark: true }, true],
  ['zoom 200 %', { width: 640, zoom: 2 }, true],
  ['320 wide', { width: 320, zoom: 2 }, true],
  ['print', { width: 794, as: 'print' }, true],
  ['forced', { width: 1280, as: 'forced colours' }, true],
];

const runAxe = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120) + ' (' + nodes.length + ')'))`;

/** What is wrong with the shape of a page. Words of a drawing are measured as they are drawn. */
const runShape = `(() => {
  const wrong = [];
  const page = document.documentElement;
  // On paper a table does not scroll: a word of a hundred thousand letters in a cell runs off it. Everything else stays on it.
  const tables = matchMedia('print').matches ? document.querySelectorAll('.table') : [];
  for (const table of tables) table.style.overflow = 'hidden';
  if (page.scrollWidth > page.clientWidth) wrong.push('scrolls sideways: ' + page.scrollWidth + ' in ' + page.clientWidth);
  for (const table of tables) table.style.overflow = '';
  for (const svg of document.querySelectorAll('svg')) {
    const paper = svg.viewBox.baseVal;
    const words = [...svg.querySelectorAll('text')].map((text) => ({ box: text.getBBox(), says: text.textContent.slice(0, 40), at: [text.x.baseVal[0].value, text.y.baseVal[0].value] }));
    const boxes = [...svg.querySelectorAll('rect')].slice(1).map((rect) => rect.getBBox());
    const holds = (box, [x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    words.forEach(({ box, says, at }, place) => {
      if (box.width === 0) return;
      if (box.x < 0 || box.y < 0 || box.x + box.width > paper.width || box.y + box.height > paper.height) wrong.push('cut off: ' + says);
      for (const around of boxes.filter((one) => holds(one, at)))
        if (box.x < around.x || box.x + box.width > around.x + around.width) wrong.push('out of its box: ' + says);
      for (const other of words.slice(place + 1)) {
        const wide = Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
        const high = Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
        if (wide > 1 && high > 4) wrong.push('overlap: ' + says + ' and ' + other.says);
      }
    });
  }
  return wrong;
})()`;

const only = process.argv.slice(2);
const pieces = gallery().filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
const drawings = pieces
  .flatMap(({ name, document: { blocks, language } }) =>
    blocks.flatMap((block) => (block.type === 'figure' ? [{ name, language, drawing: block.drawing }] : [])),
  )
  .map(({ name, language, drawing }, place) => ({
    name: `${name}, drawing ${place + 1}`,
    html: `<!doctype html><html lang="${language}"><title>Drawing</title><main><h1>Drawing</h1>${renderSvg(drawing).replace('<svg ', '<svg style="max-width:100%;height:auto" ')}</main></html>`,
  }));
const pages = [
  ...pieces.map(({ name, document }) => ({ name, html: renderHtml(document) })),
  ...drawings,
  ...morePages().filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word))),
];

const chromium = await openChromium();
if (chromium === undefined) {
  console.log('check:a11y skipped: no Chromium found (chromium, chromium-browser or google-chrome)');
  process.exit(0);
}

/** Everything that is wrong with a page, per mode. */
async function look(html: string, browser: Chromium): Promise<readonly (readonly string[])[]> {
  await browser.show(html);
  await browser.run(`${axe.source};0`);
  const found: string[][] = [];
  for (const [, as, wcag] of modes) {
    await browser.look(as);
    const wrong = [runShape, ...(wcag ? [runAxe] : [])];
    found.push((await Promise.all(wrong.map((script) => browser.run(script)))).flat() as string[]);
  }
  return found;
}

// What finds nothing here would find nothing anywhere.
const bad = `<!doctype html><html><title>Bad</title><main><p style="color:#777;background:#888;width:2000px">grey</p>
<svg viewBox="0 0 100 50" role="img" aria-label="drawing"><rect width="100" height="50"/><text x="1" y="20">over</text><text x="90" y="20">over</text></svg></main></html>`;
const control = (await look(bad, chromium)).map((wrong) =>
  wrong
    .map((one) => one.split(':')[0])
    .sort((one = '', other = '') => one.localeCompare(other))
    .join(', '),
);
const seen = 'color-contrast, cut off, html-has-lang, page-has-heading-one, scrolls sideways';
if (control.slice(0, 3).some((one) => one !== seen)) {
  console.log(`check:a11y is blind: expected ${seen} but found ${control[0]}`);
  process.exit(1);
}

const began = performance.now();
let violations = 0;
const cell = (text: string, width: number): string => text.padEnd(width);
console.log(`${cell('document', 44)}${modes.map(([name]) => cell(name, 12)).join('')}`);
for (const { name, html } of pages) {
  const found = await look(html, chromium);
  violations += found.flat().length;
  console.log(`${cell(name, 44)}${found.map((wrong) => cell(String(wrong.length), 12)).join('')}`);
  const lines = found.flatMap((wrong, mode) => wrong.map((one) => `    ${modes[mode]?.[0]}: ${one}`));
  if (lines.length > 0) console.log(lines.slice(0, 12).join('\n'));
}
chromium.close();
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`\n${pages.length} pages × ${modes.length} modes: ${violations} violations (${seconds} s)`);
process.exit(violations === 0 ? 0 : 1);
