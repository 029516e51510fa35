// The foto of a journey with 1,000, 3,000 and 10,000 materialen as HTML: how long beside a hand-written pass that only puts the
// same text together, and how much memory. `npm run bench:documents`
import { assembleFoto } from '../../dist/assemble.js';
import { decideMany, startReis } from '../../dist/index.js';
import { fotoDocument } from '../../dist/document.js';
import { renderHtml, renderMarkdown } from '../../dist/render.js';
import { nl } from '../../dist/texts/nl.js';
import { compare } from './measure.mjs';

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

/** A text is whole only when somebody reads it; until then it is a tree of pieces. */
const whole = (text) => {
  text.charCodeAt(text.length - 1);
  return text;
};

const ours = (reis) => whole(renderHtml(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl)));

/** The same words in the same order, by hand: no audience, no escaping, no blocks. */
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

/** What is in use when everything that nobody needs any more is gone. */
function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const sizes = [1_000, 3_000, 10_000];
const cell = (text) => String(text).padStart(14);
console.log(
  `${cell('materialen')}${cell('ours, ms')}${cell('by hand, ms')}${cell('ratio')}${cell('text, MB')}${cell('byte each')}${cell('markdown, ms')}`,
);
let worst = 0;
const each = [];
for (const size of sizes) {
  const reis = journey(size);
  ours(reis);
  const before = heap();
  const document = fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl);
  const html = whole(renderHtml(document));
  const used = (heap() - before) / size;
  each.push(used);
  const {
    ours: least,
    theirs,
    ratio,
  } = compare(
    () => ours(reis),
    () => byHand(reis),
    15,
  );
  const markdown = compare(
    () => whole(renderMarkdown(document)),
    () => 0,
    5,
  ).ours;
  worst = Math.max(worst, ratio);
  console.log(
    `${cell(size)}${cell(least.toFixed(1))}${cell(theirs.toFixed(2))}${cell(ratio.toFixed(1))}${cell((html.length / 1e6).toFixed(2))}${cell(used.toFixed(0))}${cell(markdown.toFixed(1))}`,
  );
}
// A small journey also carries what every document has; more per materiaal in a large one would be memory that runs away.
const growth = each.at(-1) / each[0];
console.log(
  `HTML: at most ${worst.toFixed(1)} × the hand-written pass (aim 20); memory per materiaal at 10,000 is ${growth.toFixed(2)} × that at 1,000 (aim 1.2)`,
);
process.exit(worst <= 20 && growth <= 1.2 ? 0 : 1);
