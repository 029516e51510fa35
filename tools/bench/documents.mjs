// The foto of a journey with 1,000, 3,000 and 10,000 materialen as HTML, and a site of 250, 500 and 1,000 pages: how long beside a
// hand-written pass that only puts the same text together, and how much memory. The tables go to
// docs/generated/performance-documents.md. `npm run bench:documents`
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { assembleFoto } from '../../dist/assemble.js';
import { fotoDocument } from '../../dist/document.js';
import { decideMany, startReis } from '../../dist/index.js';
import { renderHtml, renderMarkdown } from '../../dist/render.js';
import { nl } from '../../dist/texts/nl.js';
import { compare, heldBy, whole } from './measure.mjs';
import { siteRow } from './siteRows.mjs';

/** What this run is held to: times the hand-written pass, memory of one in a large one beside a small one, a site in seconds. */
const aims = { ratio: 10, growth: 1.2, seconds: 3, single: 10, doubled: 2.3 };

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-1' };
const angles = ['data', 'lokalePraktijk', 'lokaalNetwerk', 'wetenschap', 'watWerkt'];
const kringen = ['leefwereld', 'praktijk', 'beleid', 'wetenschap'];

/** A journey with so many materialen. */
function journey(count) {
  const start = startReis({
    id: 'reis-1',
    titel: 'Minder eenzaam',
    meta,
    reiswens: { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] },
    instap: {
      fase: 'verkennen',
      ronde: 1,
      reden: 'Voor de meting.',
      reizigers: [{ id: 'r-1', rol: 'inwoner', kring: 'leefwereld' }],
    },
  });
  const commands = Array.from({ length: count }, (_, id) => ({
    type: 'materiaal.toevoegen',
    meta,
    materiaal: {
      id: `m-${id}`,
      soort: 'feit',
      invalshoek: angles[id % angles.length],
      kring: kringen[id % kringen.length],
      titel: `Vondst ${id}`,
      samenvatting: 'Wat er gevonden is, in een paar gewone woorden die samen een regel vullen.',
      aangedragenDoor: ['r-1'],
      publiek: 'openbaar',
      bron: { kennissoort: 'praktijk', titel: `Gesprek ${id % 50}` },
    },
  }));
  return decideMany(start.reis, commands).reis;
}

const made = (reis) => {
  const document = fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl);
  return { document, html: whole(renderHtml(document)) };
};

/**
 * The same words in the same order, by hand. It is faster than anybody may be: it escapes nothing, asks of no piece who may see it,
 * knows no front, no list of chapters, no figure and no second language.
 */
function byHand(reis) {
  const sources = new Map();
  let html = '';
  for (const angle of angles) {
    html += `<h2>Invalshoek: ${nl.labels.invalshoek[angle]}</h2>\n`;
    for (const { bron, id, invalshoek, kring, samenvatting, soort, titel } of reis.materiaal) {
      if (invalshoek !== angle) continue;
      let number = sources.get(bron.titel);
      if (number === undefined) sources.set(bron.titel, (number = sources.size + 1));
      html += `<h3 id="materiaal.${id}">${titel}</h3>\n<p dir="auto">${nl.labels.soort[soort]} · ${nl.labels.kring[kring]}.<sup><a href="#source-${number}">[${number}]</a></sup></p>\n<p dir="auto">${samenvatting}</p>\n`;
    }
  }
  for (const [titel, number] of sources) html += `<li id="source-${number}">${titel}</li>`;
  return whole(html);
}

/** So many materialen are kept together while memory is measured, whatever the size of one report. */
const keptTogether = 30_000;

function reportRow(size) {
  const reis = journey(size);
  const { document, html } = made(reis);
  const { ours, theirs, ratio } = compare(
    () => made(reis).html,
    () => byHand(reis),
    15,
  );
  const markdown = compare(
    () => whole(renderMarkdown(document)),
    () => 0,
    5,
  ).ours;
  const held = heldBy(() => made(reis), keptTogether / size) / size;
  return { size, ours, theirs, ratio, markdown, held, text: html.length / size };
}

const table = (heads, rows) =>
  [heads, heads.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const reports = [1_000, 3_000, 10_000].map(reportRow);
const sites = [62, 125, 250].map(siteRow);
const worst = Math.max(...reports.map(({ ratio }) => ratio));
const growth = reports.at(-1).held / reports[0].held;
const [small, , large] = sites;
const siteGrowth = large.heldKb / small.heldKb;
const seconds = large.ms / 1000;
const times = Math.max(...sites.map(({ ms, single }) => ms / single));
const doubled = sites.slice(1).map(({ ms }, place) => ms / sites[place].ms);

const text = `# What documents cost

Written by \`npm run bench:documents\`: one process, both sides in turn, the least time of each. Memory is what the answer holds after the
collector ran, the mean of several. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}.

## A report of many materialen

The foto as one page of HTML: assembled, made into a document, written. Beside it a pass by hand that puts the same words in the same order and does nothing
else: no escaping, no audience, no front, no links back. The aim is ${aims.ratio} × that, at every size.

${table(
  ['materialen', 'ours, ms', 'by hand, ms', 'ratio', 'bytes of text each', 'bytes of memory each', 'as Markdown, ms'],
  reports.map(({ held, markdown, ours, ratio, size, text: each, theirs }) => [
    size,
    ours.toFixed(1),
    theirs.toFixed(2),
    ratio.toFixed(1),
    each.toFixed(0),
    held.toFixed(0),
    markdown.toFixed(1),
  ]),
)}

At most ${worst.toFixed(1)} × by hand (aim ${aims.ratio}). A materiaal among 10,000 holds ${growth.toFixed(2)} × what it holds among 1,000 (aim ${aims.growth}).

## A site of many pages

A journey of many rounds, folded, every adopted version assembled, written as a report and a plate, linked and put behind one first page. Beside it the same
documents and plates made one by one, as a host does that has no site, and a pass by hand that puts the words of documents that are there already
together. The aim is ${aims.seconds} seconds for 1,000 pages, ${aims.single} × one by one, at most ${aims.doubled} × for twice the pages, and memory that does not grow per page.

${table(
  [
    'pages',
    'seconds',
    'ms a page',
    'one by one, s',
    'ratio',
    'by hand, s',
    'ratio',
    'kB of text a page',
    'kB of memory a page',
  ],
  sites.map(({ hand, heldKb, ms, pages, single, textKb }) => [
    pages,
    (ms / 1000).toFixed(2),
    (ms / pages).toFixed(2),
    (single / 1000).toFixed(2),
    (ms / single).toFixed(1),
    (hand / 1000).toFixed(3),
    (ms / hand).toFixed(0),
    textKb.toFixed(1),
    heldKb.toFixed(1),
  ]),
)}

${large.pages} pages in ${seconds.toFixed(2)} s (aim ${aims.seconds}), at most ${times.toFixed(1)} × one by one (aim ${aims.single}). Twice the pages take ${doubled.map((one) => one.toFixed(2)).join(' and ')} ×
the time (aim ${aims.doubled}); a page among ${large.pages} holds ${siteGrowth.toFixed(2)} × what it holds among ${small.pages} (aim ${aims.growth}).
`;
console.log(text);
const file = fileURLToPath(new URL('../../docs/generated/performance-documents.md', import.meta.url));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
const isMet =
  worst <= aims.ratio &&
  growth <= aims.growth &&
  siteGrowth <= aims.growth &&
  seconds <= aims.seconds &&
  times <= aims.single &&
  doubled.every((one) => one <= aims.doubled);
process.exit(isMet ? 0 : 1);
