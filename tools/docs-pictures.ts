// The pictures of docs/pictures: plates, the poster and the site of the example. `npm run pictures`; the PNG needs a Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { rotterdam } from '../examples/rotterdam/reis.js';
import { artefactsOf } from '../src/assemble/index.js';
import { artefactPraatplaat, posterDrawing } from '../src/document/index.js';
import { renderPraatplaatSvg, renderSvg } from '../src/render/index.js';
import { journeySite } from '../src/site/index.js';
import { nl } from '../src/texts/nl.js';
import { rotterdamFacts } from '../test/document/gallery.js';
import { openChromium } from './chromium.js';

const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const options = { publiek: 'kern', verhalen: rotterdam.verhalen } as const;
const facts = rotterdamFacts();
for (const one of artefactsOf(facts, options)) {
  const { artefact, versie } = one.vaststelling;
  writeFileSync(`${folder}/rotterdam-${artefact}-${versie}.svg`, renderPraatplaatSvg(artefactPraatplaat(one, nl), nl));
  if (one.soort === 'foto')
    writeFileSync(`${folder}/rotterdam-poster.svg`, renderSvg(posterDrawing(one.artefact, nl), 'poster'));
}
const chromium = await openChromium();
if (chromium !== undefined) {
  const [index] = journeySite(facts, { ...options, texts: nl });
  await chromium.look({ width: 1100 });
  await chromium.show(index?.text ?? '');
  writeFileSync(`${folder}/rotterdam-site.png`, await chromium.picture());
  chromium.close();
}
