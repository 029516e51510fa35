import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { fit } from '../../src/document/fit.js';
import { drawLijn } from '../../src/document/lijn.js';
import { figuurDrawing, praatplaatDrawing } from '../../src/document/praatplaat/tekening.js';
import type { Punt } from '../../src/document/index.js';
import { plainText } from '../../src/document/taal.js';
import { writerOf } from '../../src/document/writer.js';
import { assembleFoto, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import {
  fotoPraatplaat,
  planDrawing,
  posterDrawing,
  programmaDocument,
  programmaPraatplaat,
  reisverslagPraatplaat,
} from '../../src/document/index.js';
import { renderPraatplaat, renderPraatplaatSvg, renderSvg } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { fold } from '../../src/index.js';
import { nl } from '../../src/texts/nl.js';
import { reis as rich } from '../assemble/reis.js';
import { given } from '../support/full.js';
import { collisions } from './boxes.js';
import { gezondeBuurtFacts, poisoned, rotterdamFacts, rotterdamReis } from './gallery.js';
import { platesOf } from './plates.js';

/** With the spaces that people type. */
const soft = (text: string): string => text.replaceAll('\u00A0', ' ');

const facts = rotterdamFacts();
const reis = rotterdamReis();
const options = { publiek: 'kern', verhalen: rotterdam.verhalen, facts } as const;
const long = [
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4),
  'אני לבד מאז 2012 (כן).',
  'أشعر بالوحدة منذ عام 2012 (نعم).',
  'A '.repeat(400),
];

const journeys = [
  ['the second example', fold(gezondeBuurtFacts())],
  ['the example', reis],
  ['one that uses everything', given],
  ['a rich one', rich],
  ['a hostile one', poisoned(reis)],
  ['one with long words and other scripts', poisoned(reis, long)],
] as const;

describe('a praatplaat', () => {
  it('says the result of a round: numbers, lessons, what is open, a voice and what follows', () => {
    const plates = platesOf(reis, nl, options);
    const { getallen, inleiding, lijsten, stem, vraag, figuur } = plates.find(({ kopregel }) =>
      plainText(kopregel).startsWith('Reisverslag · versie 1'),
    )!;
    expect(getallen.map(({ waarde, gemist }) => [waarde, gemist])).toEqual([
      ['53\u00A0%', true],
      ['8.300\u00A0bezoeken', false],
      ['26\u00A0%', false],
    ]);
    expect(getallen.map(({ tekst }) => soft(plainText(tekst)))).toEqual([
      'Matig tot ernstig eenzaam: 65-plussers in Rotterdam, 2016. In 2012: 56 %. Nu 3 procentpunt lager. Doel voor 2018: 51 %, 5 procentpunt lager. Niet gehaald.',
      'Huisbezoeken: 75-plussers in Rotterdam, tot november 2017. De gemeente stuurde 34.000 brieven aan mensen van 75 jaar en ouder. Er kwamen meer dan 8.300 huisbezoeken.',
      'Nam een huisbezoek aan: van 3.700 mensen in de accentwijken die zijn benaderd, stand in december 2016. Veel mensen weigeren een bezoek.',
    ]);
    expect(plainText(inleiding ?? '')).toBe(
      'Doel: Minder Rotterdammers van 65 jaar en ouder zijn eenzaam, vooral in de 21 accentwijken. Opbrengst: Tot november 2017 stuurde de gemeente 34.000 brieven en kwamen er meer dan 8.300 huisbezoeken. Tot augustus 2017 waren er ongeveer 2.000 vervolgacties.',
    );
    expect(soft(plainText(figuur?.boodschap ?? ''))).toBe(
      'Matig tot ernstig eenzaam (65-plussers in Rotterdam). Van 56 % (2012) naar 53 % (2016). Doel: 51 % (2018). Voor 2018 staat hier geen meting. In heel Nederland steeg het aandeel. Dat pleit voor de aanpak, maar bewijst het niet: de meting begint in 2012 en het programma pas in 2015. En de huisbezoeken hadden weinig effect.',
    );
    expect(lijsten.map(({ titel, items }) => [titel, items.length])).toEqual([
      ['Wat wij leerden', 3],
      ['Wat wij niet weten', 2],
    ]);
    expect(stem?.door).toBe('Verzonnen verhaal. Inwoner van 65 tot 75 jaar.');
    expect(vraag?.items).toHaveLength(4);
  });

  it.each(journeys)('of %s lets nothing overlap and nothing run off the paper', (_name, journey) => {
    const found = [nl, en].flatMap((texts) =>
      platesOf(journey, texts, options).flatMap((plate) => [
        ...collisions(praatplaatDrawing(plate, writerOf(texts))),
        ...(plate.figuur === undefined ? [] : collisions(figuurDrawing(plate.figuur, writerOf(texts)))),
      ]),
    );
    expect(found).toEqual([]);
  });

  it.each(journeys)('of %s is whole as SVG and as HTML', (_name, journey) => {
    for (const plate of platesOf(journey, nl, options)) {
      const svg = renderPraatplaatSvg(plate, nl);
      const html = renderPraatplaat(plate, nl);
      expect(`${svg}${html}`).not.toMatch(/NaN|Infinity|undefined/);
      expect(html).not.toMatch(/<script|<img/i);
      expect(html.match(/<h1/g)).toHaveLength(1);
    }
  });

  it('shows nothing of a story to who may not see it', () => {
    const plates = platesOf(reis, nl, { ...options, publiek: 'openbaar' });
    const told = JSON.stringify(plates);
    const hidden = reis.materiaal.filter(({ soort, publiek }) => soort === 'verhaal' && publiek !== 'openbaar');
    expect(hidden.length).toBeGreaterThan(0);
    const stories = hidden.flatMap(({ id }) => {
      const story = rotterdam.verhalen.get(id);
      return story?.status === 'aanwezig' ? [story.tekst.slice(10, 60)] : [];
    });
    expect(stories.filter((text) => told.includes(text))).toEqual([]);
  });
});

describe('what a plate prints', () => {
  const drawn = (publiek: 'kern' | 'openbaar') =>
    platesOf(reis, nl, { ...options, publiek }).map((plate) => ({
      plate,
      drawing: praatplaatDrawing(plate, writerOf(nl)),
    }));
  const linesOf = ({ drawing }: ReturnType<typeof drawn>[number]): string[] =>
    drawing.shapes.flatMap((shape) => (shape.shape === 'text' ? [plainText(shape.text)] : []));

  it('never ends a line between a number and its unit', () => {
    const all = drawn('kern').flatMap(linesOf);
    expect(all.filter((line) => line.includes('%')).length).toBeGreaterThan(20);
    expect(all.filter((line) => /^(?:%|procent)/.test(line))).toEqual([]);
    expect(fit('Het is 56 % van alle mensen', { width: 60, size: 13, lines: 9 })).toContain('56\u00A0%');
  });

  it('says for whom it is only when that is not everybody', () => {
    for (const { plate } of drawn('openbaar')) expect(plainText(plate.voet)).not.toMatch(/Alleen voor|mag lezen/);
    for (const { plate } of drawn('kern')) expect(plainText(plate.voet)).toMatch(/Alleen voor het kernteam\.$/);
  });

  it('has a star for what is invented, and one sentence about it', () => {
    const starred = drawn('kern').filter((one) => linesOf(one).some((line) => line.includes('*')));
    expect(starred.length).toBeGreaterThan(2);
    for (const { plate } of starred) expect(plainText(plate.voet)).toMatch(/^Een \* betekent: verzonnen voorbeeld\./);
    expect(
      drawn('kern')
        .flatMap(linesOf)
        .filter((line) => /fictief\)/.test(line)),
    ).toEqual([]);
    const poster = posterDrawing(assembleFoto(reis, options), nl).shapes.flatMap((shape) =>
      shape.shape === 'text' ? [plainText(shape.text)] : [],
    );
    expect(poster.filter((line) => /fictief\)/.test(line))).toEqual([]);
    expect(poster.filter((line) => line.includes('Een * betekent: verzonnen voorbeeld.'))).toHaveLength(1);
  });

  it('gives each thing that follows a line of its own, and says in words how the plan changed', () => {
    const plan = drawn('kern').find(({ plate }) => plainText(plate.kopregel).startsWith('Programma · versie 2'))!;
    const asked = linesOf(plan).filter((line) => /^[1-4]\. /.test(line));
    expect(asked.map((line) => line.split(':')[0])).toEqual([
      '1. Aangepast',
      '2. Aangepast',
      '3. Versterkt',
      '4. Weggelaten',
    ]);
    expect(linesOf(plan).filter((line) => /^Minder.eenzame.ouderen.in.Rotterdam$/.test(line))).toHaveLength(1);
  });

  it('has a value at every point that was measured, and says of many targets once that they are not measured yet', () => {
    const plates = platesOf(fold(gezondeBuurtFacts()), nl, { publiek: 'kern' });
    const plate = plates.find(({ kopregel }) => plainText(kopregel).startsWith('Reisverslag · versie 2'))!;
    const said = praatplaatDrawing(plate, writerOf(nl)).shapes.flatMap((shape) =>
      shape.shape === 'text' ? [soft(plainText(shape.text))] : [],
    );
    expect(said).toEqual(expect.arrayContaining(['72 %', '71 %', '74 %', '79 %', 'doel minstens 90 %']));
    expect(said.filter((line) => line.includes('nog niet gemeten'))).toEqual([]);
    // The definition changed on the day of the first value: nothing parts it from anything.
    const plan = plates.find(({ kopregel }) => plainText(kopregel).startsWith('Programma · versie 3'))!;
    const first = praatplaatDrawing(plan, writerOf(nl)).shapes.flatMap((shape) =>
      shape.shape === 'text' && shape.tone !== 'accent' && shape.size === 15 ? [soft(plainText(shape.text))] : [],
    );
    expect(first).toContain('79 %');
  });
});

describe('a plate of what a goal aims at', () => {
  const plan = assembleProgramma(reis, { ...options, versie: 1 });
  const report = assembleReisverslag(reis, { ...options, versie: 1 });
  const [goal] = plan.programma!.doelen;
  const { indicator: _indicator, ...bare } = goal!;
  const tijdvak = { van: '2018-01-01', tot: '2018-12-31' };
  const aimed = (streef: object) => {
    const doel = {
      ...bare,
      indicatoren: [{ indicator: 'in-1', streefwaarden: [{ tijdvak, ...streef }] }],
    };
    const indicator = {
      id: 'in-1',
      naam: 'Eenzaam',
      definitie: 'Wie het is.',
      eenheid: '%',
      populatie: '65-plussers',
      richting: 'omlaag',
      breuken: [],
      ronde: 1,
    };
    return { doelen: [doel], indicatoren: [indicator] } as unknown as Pick<typeof plan, 'indicatoren'> &
      Pick<NonNullable<typeof plan.programma>, 'doelen'>;
  };

  it.each([
    [{ operator: 'tussen', waarde: 20, bovengrens: 24 }, 'tussen 20 en 24 %'],
    [{ operator: 'hoogstens', waarde: 26 }, 'hoogstens 26 %'],
    [{ waarde: 26 }, '26 %'],
  ])('says how its limit is meant: %j', (streef, said) => {
    const { doelen, indicatoren } = aimed(streef);
    const plate = programmaPraatplaat(
      { ...plan, indicatoren, programma: { ...plan.programma!, doelen, kernboodschap: 'x' } },
      nl,
    );
    expect(plate.getallen.map(({ waarde }) => soft(plainText(waarde)))).toContain(said);
    const drawn = praatplaatDrawing(plate, writerOf(nl)).shapes.flatMap((shape) =>
      shape.shape === 'text' ? [soft(plainText(shape.text))] : [],
    );
    expect(drawn).toContain(said);
  });

  it('says of a goal without a number whether it was reached', () => {
    const { doelbereik } = report.reisverslag!;
    const told = doelbereik.map(({ meting: _meting, ...one }) => one);
    const plate = reisverslagPraatplaat({ ...report, reisverslag: { ...report.reisverslag!, doelbereik: told } }, nl);
    const said = `${plate.getallen.map(({ tekst }) => plainText(tekst)).join(' ')} ${plainText(plate.inleiding ?? '')}`;
    expect(said.toLowerCase()).toContain('niet gehaald');
  });

  it('asks no question that was dropped', () => {
    const { antwoorden } = report.reisverslag!;
    const dropped = antwoorden.map((one) => ({ ...one, status: 'vervallen' as const }));
    const plate = reisverslagPraatplaat(
      { ...report, reisverslag: { ...report.reisverslag!, antwoorden: dropped } },
      nl,
    );
    expect(
      plate.lijsten.flatMap(({ items }) => items.map(plainText)).filter((item) => item.includes('Hoe bereiken')),
    ).toEqual([]);
  });

  it('counts on a foto what this reader sees', () => {
    const foto = assembleFoto(reis, { ...options, publiek: 'openbaar' });
    const seen = foto.invalshoeken.reduce((sum, { materiaal }) => sum + materiaal.length, 0);
    expect(foto.nietGetoond.verborgen).toBeGreaterThan(0);
    expect(plainText(fotoPraatplaat(foto, nl).figuur?.tabel.caption ?? '')).not.toBe('');
    const { figuur } = fotoPraatplaat(foto, nl);
    const bars = figuur?.soort === 'staven' ? figuur.staven : [];
    expect(bars.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(figuur?.soort === 'staven' ? seen : 0);
  });
});

describe('a plate of a plan', () => {
  const artefact = assembleProgramma(reis, { ...options, versie: 2 });
  const [doel] = artefact.programma!.doelen;
  const indicator = { naam: 'n'.repeat(100), populatie: 'p'.repeat(100), eenheid: 'e'.repeat(40) };
  const goal = (place: number, waarde: number) => ({
    ...doel!,
    id: `d-${place}`,
    doel: 'woord'.repeat(20),
    indicator: {
      ...indicator,
      nulmeting: { waarde, periode: '2012' },
      streefwaarde: { waarde: -waarde, periode: '2018' },
    },
  });

  it.each([
    ['no goals', []],
    ['one goal with the largest number', [goal(0, 1e308)]],
    ['100 goals of words of 100 letters', Array.from({ length: 100 }, (_, place) => goal(place, 1e308))],
  ])('with %s lets nothing overlap and is finite', (_name, doelen) => {
    const plate = programmaPraatplaat({ ...artefact, programma: { ...artefact.programma!, doelen } }, nl);
    expect(collisions(praatplaatDrawing(plate, writerOf(nl)))).toEqual([]);
    expect(`${renderPraatplaat(plate, nl)}${renderPraatplaatSvg(plate, nl)}`).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a star on a plate', () => {
  // In the hostile one people typed stars of their own.
  it.each(journeys.filter(([name]) => name !== 'a hostile one'))('of %s is explained at its foot', (_name, journey) => {
    for (const plate of platesOf(journey, nl, options)) {
      const said = soft(JSON.stringify(plate));
      expect(!/\*["\s]/.test(said) || said.includes('Een * betekent: verzonnen')).toBe(true);
    }
  });
});

describe('the plan on a page', () => {
  const plans = (journey: typeof reis, texts: typeof nl) =>
    Array.from({ length: journey.ronde }, (_, place) => {
      const as = { ...options, versie: place + 1 };
      return planDrawing(
        { programma: assembleProgramma(journey, as), reisverslag: assembleReisverslag(journey, as) },
        texts,
      );
    });

  it.each(journeys)('of %s lets nothing overlap and nothing run off the paper', (_name, journey) => {
    for (const drawing of [nl, en].flatMap((texts) => plans(journey, texts))) {
      expect(collisions(drawing)).toEqual([]);
      expect(renderSvg(drawing)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('cuts no name on its first line', () => {
    const [first] = plans(reis, nl);
    const said = first!.shapes.flatMap((shape) => (shape.shape === 'text' ? [soft(plainText(shape.text))] : []));
    expect(said).toContain('Minder eenzame ouderen in Rotterdam');
  });

  it('has a lane per goal, a bar per effort and a line per experiment, and says so in words', () => {
    const [first] = plans(reis, nl);
    const said = first!.shapes.flatMap((shape) => (shape.shape === 'text' ? [plainText(shape.text)] : []));
    expect(said).toContain('1. Minder eenzame 65-plussers');
    expect(said).toContain('Welzijnswerker (fictief)');
    expect(first!.shapes.filter(({ shape }) => shape === 'dot')).toHaveLength(2);
    expect(first!.description).toMatch(/^Het plan: 3 inspanningen voor 1 doel\. Het loopt van 2015 tot en met 2018\./);
  });

  it('ends with the year of its last day, and counts what stops neither in its years nor as an effort', () => {
    const base = assembleProgramma(reis, { ...options, versie: 1 });
    const [effort] = base.programma!.inspanningen;
    const inspanningen = [
      { ...effort!, id: 'i-1', van: '2015-01-01', tot: '2016-12-31' },
      { ...effort!, id: 'i-2', richting: 'weglaten' as const, van: '2012-01-01', tot: '2019-06-30' },
    ];
    const kosten = {
      totaal: 300,
      perJaar: [{ jaar: 2015, bedrag: 300 }],
      perInspanning: [{ inspanning: 'i-2', bedrag: 300 }],
    };
    const programma = { ...base, programma: { ...base.programma!, inspanningen }, kosten };
    const { description } = planDrawing({ programma: programma }, nl);
    expect(soft(plainText(description))).toMatch(
      /^Het plan: 1 inspanning voor 1 doel\. Het loopt van 2015 tot en met 2016\. Alles samen kost € 3,?[0-9]*, met wat stoppen kost\./,
    );
  });

  it('of 100 goals with 3 efforts each, over centuries and without days, stays on its page', () => {
    const base = assembleProgramma(reis, { ...options, versie: 1 });
    const [doel, effort] = [base.programma!.doelen[0]!, base.programma!.inspanningen[0]!];
    const doelen = Array.from({ length: 100 }, (_, place) => ({ ...doel, id: `d-${place}`, doel: 'woord'.repeat(20) }));
    const days = [{}, { van: '1900-01-01', tot: '2999-12-31' }, { tot: '2016-02-28' }];
    const inspanningen = doelen.flatMap(({ id }) =>
      days.map((day, place) => ({
        ...effort,
        id: `${id}-${place}`,
        doelen: [id],
        wat: 'inspanning'.repeat(10),
        ...day,
      })),
    );
    const programma = { ...base, programma: { ...base.programma!, doelen, inspanningen } };
    const drawing = planDrawing({ programma }, nl);
    expect(collisions(drawing)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/null|NaN/);
    expect(collisions(planDrawing({ programma: { ...base, programma: null } }, nl))).toEqual([]);
    const figure = programmaDocument(programma, nl).blocks.find((block) => block.type === 'figure');
    expect(figure?.type === 'figure' ? collisions(figure.drawing) : ['no figure']).toEqual([]);
  });
});

describe('the poster of the foto', () => {
  it.each(journeys)('of %s lets nothing overlap and nothing run off the paper', (_name, journey) => {
    const poster = posterDrawing(assembleFoto(journey, options), nl);
    expect(collisions(poster)).toEqual([]);
    expect(renderSvg(poster)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a line over time', () => {
  const punt: fc.Arbitrary<Punt> = fc.record({
    jaar: fc.integer({ min: 1900, max: 2100 }),
    periode: fc.constant('2016'),
    waarde: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(1e308, -1e308, 5e-324, 0, Number.MAX_VALUE, -Number.MAX_VALUE),
    ),
    soort: fc.constantFrom('begin', 'gemeten', 'doel', 'vergelijking'),
  });

  it('is finite and free of overlap, whatever was measured', () => {
    fc.assert(
      fc.property(fc.array(punt, { maxLength: 12 }), (list) => {
        const punten = list.toSorted((one, other) => one.jaar - other.jaar);
        const reeks = {
          naam: 'n',
          populatie: 'p',
          eenheid: '%',
          punten,
          banden: [{ van: 2010, tot: 2012, tekst: 'ronde 1' }],
        };
        const shapes = drawLijn(reeks, { at: [8, 4], size: [620, 300] }, writerOf(nl));
        expect(JSON.stringify(shapes)).not.toMatch(/null|NaN/);
        expect(collisions({ title: '', description: '', width: 640, height: 330, shapes })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
