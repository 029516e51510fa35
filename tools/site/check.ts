/**
 * Looks at the built site as a reader gets it: no dead link or anchor, no request to another host, no violation of WCAG 2.2 A and AA in light or in
 * the dark, a front page that is small, and both journeys open in the playground, and the search finds. `npm run check:site`, after `npm run site`.
 */
import axe from 'axe-core';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openChromium } from '../chromium.js';

const site = path.resolve(import.meta.dirname, '../../reports/site');
const greatestFront = 200_000;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg']);

const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Every link of every page that leads to nothing: a file that is not there, or a heading that its page does not have. */
function deadLinks(): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known =
      ids.get(file) ?? new Set(Array.from(readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));
    ids.set(file, known);
    return known;
  };
  return files.flatMap((file) => {
    const links = readFileSync(path.join(site, file), 'utf8').matchAll(/(?:href|src)="([^"]+)"/g);
    return [...new Set(Array.from(links, ([, link = '']) => link.replaceAll('&amp;', '&')))].flatMap((link) => {
      if (/^(?:[a-z]+:|\/\/)/.test(link)) return [];
      const [place = '', hash = ''] = link.split('#');
      let target =
        place === ''
          ? path.join(site, file)
          : path.join(site, path.posix.resolve(`/${path.posix.dirname(file)}`, decodeURI(place)));
      if (existsSync(target) && statSync(target).isDirectory()) target = path.join(target, 'index.html');
      if (!existsSync(target)) return [`${file}: ${link}`];
      // What stands behind # in the app is its own affair.
      const isAnchor = hash !== '' && !hash.startsWith('/') && target.endsWith('.html');
      return isAnchor && !idsOf(target).has(decodeURIComponent(hash)) ? [`${file}: ${link}`] : [];
    });
  });
}

const server = createServer(({ url = '/' }, answer) => {
  const { pathname } = new URL(url, 'http://site');
  const asked = path.join(site, decodeURIComponent(pathname));
  const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
  if (!file.startsWith(site) || !existsSync(file)) return void answer.writeHead(404).end();
  const kind = path.extname(file);
  const body = readFileSync(file);
  const packed = compressed.has(kind);
  answer.writeHead(200, {
    'content-type': types[kind] ?? 'application/octet-stream',
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  return void answer.end(packed ? gzipSync(body) : body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A script that waits in the page. */
const pause = (milliseconds: number): string => `new Promise((done) => setTimeout(() => done(0), ${milliseconds}))`;

const wrong: string[] = [];
const dead = deadLinks();
console.log(`${files.length} pages, ${dead.length} dead links`);
wrong.push(...dead);

const chromium = await openChromium();
if (chromium === undefined) console.log('No Chromium found: the pages were not looked at.');
else {
  const loaded = `performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).map((one) => [one.name, one.transferSize, one.initiatorType])`;

  await chromium.open(`${address}/`);
  await chromium.run(pause(2000));
  const fetched = (await chromium.run(loaded)) as [name: string, bytes: number, by: string][];
  const bytes = fetched.reduce((sum, [, size]) => sum + size, 0);
  const elsewhere = fetched.filter(([name]) => !name.startsWith(address));
  const paint = (await chromium.run(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1`,
  )) as number;
  console.log(
    `front page: ${bytes} bytes in ${fetched.length} requests, ${elsewhere.length} to another host, first paint after ${Math.round(paint)} ms`,
  );
  if (bytes > greatestFront) wrong.push(`the front page is ${bytes} bytes, more than ${greatestFront}`);
  wrong.push(...elsewhere.map(([name]) => `the front page asks ${name}`));

  // The pages of the API are of one template: one for each door is enough.
  const seen = files
    .filter((file) => !file.startsWith('api/') || file.endsWith('index.html'))
    .filter((file) => file !== '404.html');
  let violations = 0;
  for (const file of seen)
    for (const dark of [false, true]) {
      await chromium.look({ width: 1280, dark });
      await chromium.open(`${address}/${file}?${dark ? 'dark' : 'light'}`);
      await chromium.run(pause(300));
      await chromium.run(`${axe.source};0`);
      const found = (await chromium.run(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 140) + ' (' + nodes.length + ')'))`,
      )) as string[];
      violations += found.length;
      wrong.push(...found.map((one) => `${file} (${dark ? 'dark' : 'light'}): ${one}`));
      const others = ((await chromium.run(loaded)) as [string, number, string][]).filter(
        ([name]) => /^https?:/.test(name) && !name.startsWith(address),
      );
      wrong.push(...others.map(([name]) => `${file} asks ${name}`));
    }
  console.log(`${seen.length} pages in light and dark: ${violations} violations`);

  // The index of the search is a file of the site itself: nothing is asked elsewhere, and it works without a network.
  for (const [place, words] of [
    ['', 'reisbegeleider'],
    ['nl/', 'privacy'],
  ] as const) {
    await chromium.open(`${address}/${place}index.html?search`);
    await chromium.run(pause(1000));
    await chromium.run(`document.querySelector('.DocSearch-Button')?.click();0`);
    let results = 0;
    for (let tries = 0; tries < 100 && results === 0; tries += 1) {
      await chromium.run(pause(100));
      results = (await chromium.run(`(() => {
        const input = document.querySelector('.search-input');
        if (input && input.value === '') { input.value = ${JSON.stringify(words)}; input.dispatchEvent(new Event('input')); }
        return document.querySelectorAll('.VPLocalSearchBox .result').length;
      })()`)) as number;
    }
    console.log(`search in /${place} for ${words}: ${results} results`);
    if (results === 0) wrong.push(`the search in /${place} finds nothing for ${words}`);
    const others = ((await chromium.run(loaded)) as [string, number, string][]).filter(
      ([name]) => /^https?:/.test(name) && !name.startsWith(address),
    );
    wrong.push(...others.map(([name]) => `the search asks ${name}`));
  }

  for (const [name, title] of [
    ['rotterdam', 'Rotterdam'],
    ['gezonde-buurt', 'Waterkant'],
  ] as const) {
    await chromium.open(`${address}/playground/index.html?${name}#/voorbeeld/${name}`);
    let heading = '';
    for (let tries = 0; tries < 100 && !heading.includes(title); tries += 1) {
      await chromium.run(pause(100));
      heading = (await chromium.run(`document.querySelector('h1')?.textContent ?? ''`)) as string;
    }
    console.log(`playground, ${name}: ${heading}`);
    if (!heading.includes(title)) wrong.push(`the playground does not open ${name}`);
    const others = ((await chromium.run(loaded)) as [string, number, string][]).filter(
      ([one]) => /^https?:/.test(one) && !one.startsWith(address),
    );
    wrong.push(...others.map(([one]) => `the playground asks ${one}`));
  }
  chromium.close();
}
server.close();
console.log(wrong.map((one) => one.slice(0, 240)).join('\n'));
process.exit(wrong.length === 0 ? 0 : 1);
