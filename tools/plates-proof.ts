// Generated journeys in which people typed anything, on every sheet that is drawn: plates, plans, posters and maps, measured in Chromium. No word
// of a sheet lies over another or runs off the paper. `npm run proof:plates`; JOURNEYS says how many (1,000). Batches of sheets in one Chromium.
import { renderSvg } from '../src/render/index.js';
import { en } from '../src/texts/en.js';
import { nl } from '../src/texts/nl.js';
import { poisoned } from '../test/document/gallery.js';
import { anyJourneys, anyTexts, sheetsOf } from '../test/document/manyPlates.js';
import { walkTo } from '../test/support/walk.js';
import { openChromium } from './chromium.js';

const journeys = Number(process.env['JOURNEYS'] ?? 1_000);
const batch = 60;

const measure = `(() => {
  const wrong = [];
  let words = 0, widest = 0;
  for (const svg of document.querySelectorAll('svg')) {
    const paper = svg.viewBox.baseVal;
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({ box: text.getBBox(), says: text.textContent.slice(0, 40) })).filter(({ box }) => box.width > 0);
    words += boxes.length;
    boxes.forEach(({ box, says }, place) => {
      widest = Math.max(widest, box.width / paper.width);
      if (box.x < -1 || box.y < -1 || box.x + box.width > paper.width + 1 || box.y + box.height > paper.height + 1) wrong.push(svg.id + ' off: ' + says);
      for (const other of boxes.slice(place + 1)) {
        const wide = Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
        const high = Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
        if (wide > 1 && high > 4) wrong.push(svg.id + ' overlap: ' + says + ' and ' + other.says);
      }
    });
  }
  return { wrong, words };
})()`;

const chromium = await openChromium();
if (chromium === undefined) {
  console.log('proof:plates skipped: no Chromium found (chromium, chromium-browser or google-chrome)');
  process.exit(0);
}
await chromium.look({ width: 1600 });

let [sheets, words, bad, seen] = [0, 0, 0, 0];
let waiting: string[] = [];
async function look(): Promise<void> {
  await chromium?.show(`<!doctype html><html lang="nl"><title>Sheets</title><body>${waiting.join('\n')}</body></html>`);
  const found = (await chromium?.run(measure)) as { readonly wrong: readonly string[]; readonly words: number };
  sheets += waiting.length;
  words += found.words;
  bad += found.wrong.length;
  for (const one of found.wrong.slice(0, 5)) console.log(`  ${one}`);
  waiting = [];
}

async function put(drawings: ReturnType<typeof sheetsOf>, name: string): Promise<void> {
  for (const [place, drawing] of drawings.entries()) {
    waiting.push(renderSvg(drawing, `s${sheets + waiting.length}`).replace('<svg ', `<svg id="${name}-${place}" `));
    if (waiting.length === batch) await look();
  }
}

// What finds nothing here would find nothing anywhere.
waiting = [
  '<svg id="control" viewBox="0 0 100 50"><text x="1" y="20">over</text><text x="3" y="20">over</text><text x="90" y="40">off</text></svg>',
];
await look();
if (bad !== 2) throw new Error(`the measure is blind: expected 2 but found ${bad}`);
[sheets, words, bad] = [0, 0, 0];

const many = walkTo('inrichten', 41);
await put(sheetsOf(many, nl), 'rounds');
await put(sheetsOf(poisoned(many, anyTexts(40)), en), 'rounds-any');
for (const reis of anyJourneys(journeys)) {
  seen += 1;
  await put(sheetsOf(reis, seen % 2 === 0 ? nl : en), `j${seen}`);
  if (seen % 100 === 0) console.log(`${seen} journeys, ${sheets} sheets, ${bad} wrong`);
}
if (waiting.length > 0) await look();
chromium.close();
console.log(
  `${seen} journeys and one of 40 rounds twice: ${sheets} sheets, ${words} pieces of text measured, ${bad} wrong`,
);
process.exit(bad === 0 ? 0 : 1);
