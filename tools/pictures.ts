// Every Rotterdam document as people see it, to look at: `npm run pictures:look [what…]` writes them to reports/pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderDocx } from '../src/docx/index.js';
import { renderHtml } from '../src/render/index.js';
import { gallery } from '../test/document/gallery.js';
import { openChromium, type Look } from './chromium.js';

const looks: Readonly<Record<string, Look>> = {
  light: { width: 1280 },
  dark: { width: 1280, dark: true },
  zoom: { width: 640, zoom: 2 },
  phone: { width: 360, zoom: 2 },
};

const folder = 'reports/pictures';
mkdirSync(folder, { recursive: true });
const only = process.argv.slice(2);
const chromium = await openChromium();
const save = (name: string, kind: string, bytes: Uint8Array | string): void =>
  writeFileSync(`${folder}/${name.replaceAll(' ', '-')}.${kind}`, bytes);

for (const { name, document } of gallery()) {
  if (!(only.length === 0 ? name.startsWith('rotterdam') : only.some((word) => name.includes(word)))) continue;
  const html = renderHtml(document);
  save(name, 'html', html);
  save(name, 'docx', await renderDocx(document));
  if (chromium === undefined) continue;
  await chromium.show(html);
  for (const [look, as] of Object.entries(looks)) {
    await chromium.look(as);
    save(name, `${look}.png`, await chromium.picture());
  }
  save(name, 'pdf', await chromium.print());
}
chromium?.close();
