import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleFoto } from '../../src/assemble/index.js';
import { fold, type Fact } from '../../src/index.js';
import { publieken, type Materiaal, type Publiek } from '../../src/schemas/index.js';
import { cijfer, facts as rich, verhaal } from '../assemble/reis.js';
import { written, writtenInWord } from './written.js';

/** A piece whose every text, title and figure is found again: a figure with enough answers, a story, an invented klantreis, a law. */
function piece(publiek: Publiek, place: number): Materiaal {
  const mark = `GEHEIM${publiek}${place}`;
  const bron = { kennissoort: 'data', titel: `bron${mark}`, url: `https://example.org/${mark}` } as const;
  const own = { id: `x-${place}`, publiek, titel: `titel${mark}`, energie: `energie${mark}`, bron };
  const meting = {
    indicator: mark,
    populatie: mark,
    waarde: 70_031 + place * 100,
    eenheid: '%',
    periode: mark,
    n: 900,
  };
  const kaart = { ...verhaal.kaart, gebaseerdOp: `kaart${mark}`, gebied: { naam: `wijk${mark}` } };
  const stappen = [{ stap: mark, kanaal: mark, gevoel: mark, behoefte: mark, knelpunt: mark }];
  const klantreis = { persona: `persona${mark}`, fictief: true, gebaseerdOp: `reis${mark}`, stappen } as const;
  const { aangedragenDoor, kring } = cijfer;
  const basis = { ...own, aangedragenDoor, kring };
  const kinds: readonly Materiaal[] = [
    { ...cijfer, ...own, samenvatting: `samenvatting${mark}`, meting } as Materiaal,
    { ...verhaal, ...own, kaart },
    { ...basis, soort: 'klantreis', invalshoek: 'klantreizen', klantreis },
    {
      ...basis,
      soort: 'wet',
      invalshoek: 'wettelijkeGrondslag',
      samenvatting: `wet${mark}`,
      artikel: { wet: mark, artikel: mark, werking: 'mag' },
    },
    { ...basis, soort: 'feit', invalshoek: 'lokaalNetwerk', samenvatting: `feit${mark}`, meting },
  ];
  return kinds[place % kinds.length]!;
}

/** The journey in which these pieces were found before the foto, are chosen upon, and stand in the reisverslag. */
function journeyWith(pieces: readonly Materiaal[]): Fact[] {
  const ids = pieces.map(({ id }) => id);
  const place = rich.findIndex(({ type }) => type === 'materiaal.toegevoegd');
  const told = rich.map((fact): Fact => {
    if (fact.type === 'keuze.gemaakt')
      return { ...fact, keuze: { ...fact.keuze, materiaal: [...fact.keuze.materiaal, ...ids] } };
    if (fact.type === 'oordeel.geparkeerd') return { ...fact, oordeel: { ...fact.oordeel, materiaal: ids } };
    if (fact.type === 'experiment.afgerond') return { ...fact, afronding: { ...fact.afronding, materiaal: ids } };
    if (fact.type === 'werkzaamElement.benoemd')
      return { ...fact, werkzaamElement: { ...fact.werkzaamElement, onderbouwing: ids, tegenbewijs: ids } };
    if (fact.type !== 'reisverslag.opgesteld') return fact;
    const { reisverslag } = fact;
    const doelbereik = reisverslag.doelbereik.map((one) => ({
      ...one,
      meting: { ...one.meting!, waarde: 60_031, n: 3 },
    }));
    const resting = <T extends object>(all: readonly T[]): T[] => all.map((one) => ({ ...one, materiaal: ids }));
    const rested = {
      betekenis: resting(reisverslag.betekenis),
      watNietWerkte: resting(reisverslag.watNietWerkte),
      onverwacht: resting(reisverslag.watNietWerkte.map((one) => ({ ...one, id: `${one.id}-2` }))),
    };
    return { ...fact, reisverslag: { ...reisverslag, ...rested, verhalen: ids, data: ids, doelbereik } };
  });
  const added = pieces.map((materiaal) => ({ ...rich[place]!, type: 'materiaal.toegevoegd', materiaal }) as Fact);
  return [...told.slice(0, place), ...added, ...told.slice(place)].map(
    (fact, at) => ({ ...fact, seq: at + 1 }) as Fact,
  );
}

/** The figure of a piece, with or without the point that separates thousands. */
const numberOf = (place: number): string => String(70_031 + place * 100).replace(/(?=\d{3}$)/, '[.,]?');

/** Whose pieces a text holds something of, and whether it holds the figure under which too few answered. */
function found(text: string, pieces: readonly Materiaal[]) {
  const figures = pieces.filter((_, place) => new RegExp(numberOf(place)).test(text)).map(({ publiek }) => publiek);
  const marks = [...text.matchAll(/GEHEIM([a-z]+)\d/g)].map(([, publiek]) => publiek as Publiek);
  return { levels: [...new Set([...figures, ...marks])].sort(), small: /60[.,]?031/.test(text) };
}

/** Every kind of piece at every level. */
const everyLevel = Array.from({ length: 20 }, (_, place) => piece(publieken[place % publieken.length]!, place));
const storiesOf = (pieces: readonly Materiaal[]) =>
  new Map(pieces.map(({ id, titel }) => [id, { status: 'aanwezig', tekst: `verhaal ${titel}` }] as const));
const mayBeSeen = (asked: Publiek): Publiek[] => publieken.slice(publieken.indexOf(asked)).sort();

describe('what is above the audience', () => {
  it.each(publieken)('is in nothing that is written for %s, at any adoption; the rest is', (publiek) => {
    const text = written(journeyWith(everyLevel), { publiek, verhalen: storiesOf(everyLevel) });
    expect(found(text, everyLevel)).toEqual({ levels: mayBeSeen(publiek), small: publiek === 'kern' });
  });

  it('is in no Word file', async () => {
    const text = await writtenInWord(journeyWith(everyLevel), { publiek: 'gemeente', verhalen: storiesOf(everyLevel) });
    expect(found(text, everyLevel)).toEqual({ levels: mayBeSeen('gemeente'), small: false });
  });

  it('is counted nowhere but as hidden, however the levels fall', () => {
    const levels = fc.array(fc.constantFrom<Publiek>(...publieken), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom<Publiek>(...publieken), levels, (publiek, all) => {
        const reis = fold(journeyWith(all.map(piece)));
        const foto = assembleFoto(reis, { publiek });
        const merged = new Set(reis.samengevoegd.map(({ materiaal }) => materiaal));
        const shown = reis.materiaal.filter(({ id }) => !merged.has(id));
        const seen = shown.filter((one) => mayBeSeen(publiek).includes(one.publiek));
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
        expect({
          stemmen: sum(foto.stemmen.map(({ aantal }) => aantal)),
          dekking: sum(foto.dekking.flatMap(({ aantallen }) => aantallen)),
          bronnen: foto.bronnen.flatMap(({ materiaal }) => materiaal).sort(),
          energie: foto.energie
            .filter(({ bij }) => bij === 'materiaal')
            .map(({ id }) => id)
            .sort(),
          verborgen: [foto.kop.verborgen, sum(foto.invalshoeken.map(({ verborgen }) => verborgen))],
        }).toEqual({
          stemmen: seen.length,
          dekking: seen.length,
          bronnen: seen
            .filter(({ bron }) => bron)
            .map(({ id }) => id)
            .sort(),
          energie: seen
            .filter(({ energie }) => energie)
            .map(({ id }) => id)
            .sort(),
          verborgen: [shown.length - seen.length, shown.length - seen.length],
        });
      }),
      { numRuns: 60 },
    );
  });
});
