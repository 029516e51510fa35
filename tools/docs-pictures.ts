// The pictures of docs/pictures: plates, the poster and the site of both examples. `npm run pictures`; the PNG needs a Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gezondeBuurt } from '../examples/gezonde-buurt/reis.js';
import { rotterdam } from '../examples/rotterdam/reis.js';
import { artefactsOf } from '../src/assemble/index.js';
import { artefactPraatplaat, planDrawing, posterDrawing } from '../src/document/index.js';
import { renderPraatplaatSvg, renderSvg } from '../src/render/index.js';
import { journeySite } from '../src/site/index.js';
import type { ReisverslagArtefact } from '../src/schemas/index.js';
import { nl } from '../src/texts/nl.js';
import { gezondeBuurtFacts, rotterdamFacts } from '../test/document/gallery.js';
import { openChromium } from './chromium.js';

const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const examples = [
  ['rotterdam', rotterdamFacts(), { publiek: 'kern', verhalen: rotterdam.verhalen }],
  [
    'gezonde-buurt',
    gezondeBuurtFacts(),
    { publiek: 'kern', verhalen: gezondeBuurt.verhalen, velden: gezondeBuurt.velden },
  ],
] as const;
for (const [name, facts, options] of examples) {
  const adopted = artefactsOf(facts, options);
  const reportOf = (versie: number): ReisverslagArtefact | undefined =>
    adopted.flatMap((one) =>
      one.soort === 'reisverslag' && one.vaststelling.versie === versie ? [one.artefact] : [],
    )[0];
  for (const one of adopted) {
    const { artefact, versie } = one.vaststelling;
    writeFileSync(`${folder}/${name}-${artefact}-${versie}.svg`, renderPraatplaatSvg(artefactPraatplaat(one, nl), nl));
    if (one.soort === 'programma')
      writeFileSync(
        `${folder}/${name}-plan-${versie}.svg`,
        renderSvg(planDrawing({ programma: one.artefact, reisverslag: reportOf(versie) }, nl), 'plan'),
      );
    if (one.soort === 'foto')
      writeFileSync(`${folder}/${name}-poster.svg`, renderSvg(posterDrawing(one.artefact, nl), 'poster'));
  }
}
const chromium = await openChromium();
if (chromium !== undefined) {
  for (const [name, facts, options] of examples) {
    const [index] = journeySite(facts, { ...options, texts: nl });
    await chromium.look({ width: 1100 });
    await chromium.show(index?.text ?? '');
    writeFileSync(`${folder}/${name}-site.png`, await chromium.picture());
  }
  chromium.close();
}
