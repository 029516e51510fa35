/** How much longer a browser takes to open a long journey than a store in memory: the middle of seven pages. `npm run bench:indexeddb`. */
import { openChromium } from '../chromium.js';
import { serve } from '../../test/journal/browser/serve.js';

const served = await serve();
const ratios: number[] = [];
for (let page = 0; page < 7; page += 1) {
  const browser = await openChromium();
  if (browser === undefined) throw new Error('Chromium is not installed here.');
  await browser.open(served.url);
  ratios.push((await browser.run('(async () => journal.opening(10_000))()')) as number);
  browser.close();
}
await served.stop();
const sorted = ratios.toSorted((a, b) => a - b);
console.log(
  `10,000 facts, IndexedDB / memory: ${sorted[3]?.toFixed(2)} (${sorted.map((one) => one.toFixed(2)).join(', ')})`,
);
