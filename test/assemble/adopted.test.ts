import { describe, expect, it } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import { fold, foldAdopted, type Fact } from '../../src/index.js';
import { publieken } from '../../src/method/materiaal.js';
import { fotoDocument, opdrachtDocument, programmaDocument, reisverslagDocument } from '../../src/document/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { nl } from '../../src/texts/nl.js';
import { gezondeBuurtFacts } from '../document/gallery.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { facts as rich } from './reis.js';

const journeys: readonly (readonly Fact[])[] = [
  rotterdamFacts(),
  ...traceAll(exampleScenario({}), { seed: 1, replication: 1 }).map(([, facts]) => facts),
];

describe('the adopted artefacts of a journey', () => {
  it('are all of its adoptions, in their order', () => {
    expect(artefactsOf(rich, { publiek: 'kern' }).map(({ vaststelling }) => vaststelling)).toEqual(
      fold(rich).vastgesteld,
    );
  });

  it.each(publieken)(
    'for %s are the same when the journey goes on: a document knows nothing of what came after',
    (publiek) => {
      for (const facts of journeys) {
        const all = artefactsOf(facts, { publiek });
        all.forEach(({ vaststelling, artefact }, place) => {
          const then = artefactsOf(facts.slice(0, vaststelling.seq), { publiek }).at(-1);
          const { errata: _now, ...kop } = artefact.kop;
          const { errata: _then, ...kopThen } = then!.artefact.kop;
          expect([place, { ...artefact, kop }]).toEqual([place, { ...then!.artefact, kop: kopThen }]);
        });
      }
    },
  );
});

/** Every text of a record of a journey that an artefact must tell somewhere, by what it is. */
function toldOf(facts: readonly Fact[]): (readonly [what: string, text: string])[] {
  const { materiaal, samengevoegd, keuzes, experimenten, werkzameElementen, reisverslagen, programmas } = fold(facts);
  // A piece that was merged is told as the piece that it stands in.
  const merged = new Set(samengevoegd.map((one) => one.materiaal));
  return [
    ...materiaal.filter(({ id }) => !merged.has(id)).map(({ id, titel }) => [`materiaal ${id}`, titel] as const),
    ...keuzes.map(({ id, keuze }) => [`keuze ${id}`, keuze] as const),
    ...experimenten.map(({ id, wat }) => [`experiment ${id}`, wat] as const),
    ...werkzameElementen.map(({ id, wat }) => [`element ${id}`, wat] as const),
    ...reisverslagen.flatMap(({ reisverslag: { betekenis, watNietWerkte, onverwacht } }) => [
      ...betekenis.map((one) => [`betekenis ${one.id}`, one.betekenis] as const),
      ...[...watNietWerkte, ...onverwacht].map((one) => [`bevinding ${one.id}`, one.bevinding] as const),
    ]),
    ...programmas.flatMap(({ programma }) => programma.doelen.map(({ id, doel }) => [`doel ${id}`, doel] as const)),
  ];
}

const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('everything that a journey holds', () => {
  it.each([
    ['rotterdam', rotterdamFacts()],
    ['gezonde-buurt', gezondeBuurtFacts()],
  ])('of %s is told by name in one of its adopted documents', (_name, facts) => {
    const pages = artefactsOf(facts, { publiek: 'kern' }).map((one) => {
      if (one.soort === 'opdracht') return renderMarkdown(opdrachtDocument(one.artefact, nl));
      if (one.soort === 'foto') return renderMarkdown(fotoDocument(one.artefact, nl));
      return one.soort === 'programma'
        ? renderMarkdown(programmaDocument(one.artefact, nl))
        : renderMarkdown(reisverslagDocument(one.artefact, nl));
    });
    const paper = plain(pages.join('\n'));
    // What came after the last foto and carries nothing has no place yet: the next foto or programma tells it.
    const { materiaal } = fold(facts);
    const used = new Set(
      JSON.stringify([fold(facts).keuzes, fold(facts).reisverslagen, fold(facts).werkzameElementen]).match(/[\w-]+/g),
    );
    const foto = fold(facts)
      .vastgesteld.filter(({ artefact }) => artefact === 'foto')
      .at(-1)!;
    const later = new Set(
      materiaal
        .filter(({ id }) => !foldAdopted(facts, foto).materiaal.some((one) => one.id === id))
        .map(({ id }) => id),
    );
    const untold = toldOf(facts)
      .filter(([, text]) => !paper.includes(plain(text)))
      .map(([what]) => what)
      .filter((what) => !(later.has(what.replace('materiaal ', '')) && !used.has(what.replace('materiaal ', ''))));
    expect(untold).toEqual([]);
  });
});
