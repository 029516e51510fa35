import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assembleFoto,
  assembleOpdracht,
  assembleProgramma,
  assembleReisverslag,
  type VersionOptions,
} from '../../src/assemble/index.js';
import { fold } from '../../src/index.js';
import {
  publieken,
  type Publiek,
  fotoArtefactSchema,
  opdrachtArtefactSchema,
  programmaArtefactSchema,
  reisverslagArtefactSchema,
} from '../../src/schemas/index.js';
import {
  fotoDocument,
  opdrachtDocument,
  programmaDocument,
  reisverslagDocument,
  type Document,
} from '../../src/document/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { renderReiskaart, renderHtml, renderMarkdown } from '../../src/render/index.js';
import { cijfer, facts, kern, reis, tell, verhaal } from '../assemble/reis.js';

/** Every output of every writer, and the artefacts themselves. */
function outputs(journey: typeof reis, options: VersionOptions): string {
  const opdracht = assembleOpdracht(journey, options);
  const foto = assembleFoto(journey, options);
  const programmas = [assembleProgramma(journey, { ...options, versie: 1 }), assembleProgramma(journey, options)];
  const verslag = assembleReisverslag(journey, { ...options, versie: 1 });
  expect(opdrachtArtefactSchema.parse(opdracht)).toEqual(opdracht);
  expect(fotoArtefactSchema.parse(foto)).toEqual(foto);
  for (const programma of programmas) expect(programmaArtefactSchema.parse(programma)).toEqual(programma);
  expect(reisverslagArtefactSchema.parse(verslag)).toEqual(verslag);
  const documents = [nl, en].flatMap((texts): Document[] => [
    opdrachtDocument(opdracht, texts),
    fotoDocument(foto, texts),
    ...programmas.map((programma) => programmaDocument(programma, texts)),
    reisverslagDocument(verslag, texts),
  ]);
  return [
    JSON.stringify([opdracht, foto, programmas, verslag]),
    ...documents.map(renderHtml),
    ...documents.map(renderMarkdown),
    renderReiskaart(journey, nl),
  ].join('\n');
}

describe('materiaal above the audience', () => {
  it('occurs in no output of any writer: no id, title, text, source or figure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Publiek>(...publieken),
        fc.array(fc.constantFrom<Publiek>(...publieken), { minLength: 4, maxLength: 4 }),
        (asked, levels) => {
          const added = levels.map((publiek, place) => {
            const mark = `GEHEIM${publiek}${place}`;
            const base = { id: `x-${mark}`, publiek, titel: `titel${mark}`, energie: `energie${mark}` };
            const bron = { kennissoort: 'data', titel: `bron${mark}`, url: `https://example.org/${mark}` } as const;
            return place % 2 === 0
              ? { ...cijfer, ...base, bron, samenvatting: `samenvatting${mark}` }
              : { ...verhaal, ...base, bron };
          });
          const ids = added.map(({ id }) => id);
          const keuze = {
            id: 'k-9',
            soort: 'groep',
            keuze: 'x',
            waarom: 'y',
            materiaal: ids,
            gemaaktDoor: [],
          } as const;
          const extra = tell([
            ...added.map((materiaal) => ['2026-05-01', { type: 'materiaal.toegevoegd', materiaal }] as const),
            ['2026-05-02', { type: 'keuze.gemaakt', keuze }],
          ]);
          const journey = fold([...facts, ...extra]);
          const verhalen = new Map(
            added.map(({ id }) => [id, { status: 'aanwezig', tekst: `verhaal van ${id}` }] as const),
          );
          const written = outputs(journey, { publiek: asked, verhalen });
          const above = publieken.slice(0, publieken.indexOf(asked));
          expect(above.filter((publiek) => written.includes(`GEHEIM${publiek}`))).toEqual([]);
          expect(added.filter(({ publiek, titel }) => !above.includes(publiek) && !written.includes(titel))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is counted, so that nothing is dropped in silence', () => {
    const foto = assembleFoto(reis, { publiek: 'openbaar' });
    expect(foto.kop.verborgen).toBe(2);
    expect(renderMarkdown(fotoDocument(foto, nl))).toContain('**Bijdragen die u hier niet ziet**: 2');
    const [keuze] = assembleProgramma(reis, { publiek: 'openbaar' }).keuzes;
    expect(keuze?.nietGetoond.verborgen).toBe(1);
  });
});

describe('materiaal that is not shown by itself', () => {
  it('stands inside what it was merged into', () => {
    const written = outputs(reis, { publiek: 'kern' });
    expect(written).toContain('Het geheel');
    expect(written).not.toContain('Deel van iets');
  });

  it('leaves a line where something points to it, once it was erased', () => {
    const [keuze] = assembleProgramma(reis, { publiek: 'kern' }).keuzes;
    expect(keuze?.nietGetoond.gewist.map(({ id }) => id)).toEqual(['m-weg']);
    const written = renderMarkdown(programmaDocument(assembleProgramma(reis, { publiek: 'kern' }), nl));
    expect(written).toContain('Een bijdrage is gewist op 11 februari 2026.');
    expect(outputs(reis, { publiek: 'kern' })).not.toContain('Straks gewist');
  });

  it('shows no figure under which too few people answered, except to the kern', () => {
    expect(outputs(reis, { publiek: 'openbaar' })).not.toMatch(/31[.,]7/);
    expect(outputs(reis, { publiek: 'kern' })).toMatch(/31[.,]7/);
  });
});

describe('a story', () => {
  it.each([
    ['gewist', 'Dit verhaal is gewist.'],
    ['verlopen', 'De termijn om dit verhaal te bewaren is voorbij.'],
    ['geenToegang', 'U heeft geen toegang tot dit verhaal.'],
  ] as const)('that is %s says so', (status, sentence) => {
    const foto = assembleFoto(reis, { publiek: 'netwerk', verhalen: new Map([[verhaal.id, { status }]]) });
    expect(renderMarkdown(fotoDocument(foto, nl))).toContain(sentence);
  });

  it('is not in the facts, only in what was assembled with it', () => {
    const verhalen = new Map([[verhaal.id, { status: 'aanwezig', tekst: 'Ik zit hier alleen.' } as const]]);
    expect(JSON.stringify(facts)).not.toContain('Ik zit hier alleen.');
    expect(outputs(reis, { publiek: 'netwerk', verhalen })).toContain('Ik zit hier alleen.');
    expect(kern.publiek).toBe('kern');
  });
});
