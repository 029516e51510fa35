import { describe, expect, it } from 'vitest';
import { metingen } from '../../src/assemble/index.js';
import { kostenOf } from '../../src/assemble/kosten.js';
import type { Meting } from '../../src/schemas/index.js';
import { full, given } from '../support/full.js';

const { indicator } = full('indicator.beschrijven');
const { programma } = full('programma.opstellen');

const meting = (periode: string, waarde: number, extra: Partial<Meting> = {}): Meting => ({
  indicator: 'Eenzaam',
  vanIndicator: 'in-1',
  populatie: indicator.populatie,
  eenheid: '%',
  periode,
  waarde,
  ...extra,
});
const basis = {
  invalshoek: 'data',
  kring: 'beleid',
  titel: 'Monitor',
  aangedragenDoor: [],
  samenvatting: 'Cijfers.',
} as const;
const breuk = { vanaf: '2020-01-01', definitie: 'Zes vragen.', populatie: '65-plussers' };
const reis = {
  ...given,
  indicatoren: [{ ...indicator, id: 'in-1', breuken: [breuk] }],
  reisverslagen: [],
  materiaal: [
    {
      ...basis,
      id: 'm-reeks',
      soort: 'data' as const,
      publiek: 'openbaar' as const,
      meting: meting('najaar 2024', 45),
      metingen: [meting('2016', 50), meting('2012', 49), meting('onbekend', 47, { populatie: '65-plussers' })],
    },
    { ...basis, id: 'm-kern', soort: 'data' as const, publiek: 'kern' as const, meting: meting('2018', 48) },
    {
      ...basis,
      id: 'm-ander',
      soort: 'data' as const,
      publiek: 'openbaar' as const,
      meting: meting('2019', 9, { vanIndicator: 'in-2' }),
    },
  ],
};

describe('the figures of an indicator', () => {
  it('stand in the order of time, each in its own stretch between the breaks, and show nothing above the audience', () => {
    const reeks = metingen(reis, 'in-1')!;
    expect(reeks.punten.map(({ van, stuk, meting: { waarde } }) => [van, stuk, waarde])).toEqual([
      ['2012-01-01', 0, 49],
      ['2016-01-01', 0, 50],
      ['2024-01-01', 1, 45],
      [null, 0, 47],
    ]);
    expect(reeks.breuken).toEqual([breuk]);
    expect(metingen(reis, 'in-1', { publiek: 'kern' })!.punten.map(({ bij }) => bij)).toContainEqual({
      materiaal: 'm-kern',
    });
  });

  it('are those of results as well, and none of an indicator that is not known', () => {
    const row = { doel: 'd-1', uitkomst: 'opKoers' as const, toelichting: 'Bijna.', meting: meting('2026', 44) };
    const { reisverslag } = full('reisverslag.opstellen');
    const told = { ...reis, reisverslagen: [{ versie: 1, reisverslag: { ...reisverslag, doelbereik: [row] } }] };
    expect(metingen(told, 'in-1')!.punten.at(-2)).toMatchObject({ bij: { doel: 'd-1', ronde: 1 }, stuk: 1 });
    expect(metingen(reis, 'in-9')).toBeNull();
  });
});

describe('the costs of a programma', () => {
  it('add up to the cent, per year and per effort', () => {
    const kosten = [
      { bedrag: 10, jaar: 2027 },
      { bedrag: 20, jaar: 2026 },
    ];
    const efforts = [0, 1, 2].map((place) => ({
      ...programma.inspanningen[0]!,
      id: `i-${place}`,
      kosten: kosten.slice(0, place),
    }));
    expect(kostenOf({ ...programma, inspanningen: efforts }).kosten).toEqual({
      totaal: 40,
      perJaar: [
        { jaar: 2026, bedrag: 20 },
        { jaar: 2027, bedrag: 20 },
      ],
      perInspanning: [
        { inspanning: 'i-1', bedrag: 10 },
        { inspanning: 'i-2', bedrag: 30 },
      ],
    });
    expect(kostenOf({ ...programma, inspanningen: [] })).toEqual({});
  });
});

describe('a figure', () => {
  const later = { ...breuk, vanaf: '2024-01-01', populatie: '55-plussers' };
  const of = (...figures: readonly Meting[]) => {
    const [first, ...others] = figures;
    const piece = {
      ...basis,
      id: 'm-1',
      soort: 'data' as const,
      publiek: 'openbaar' as const,
      meting: first!,
      metingen: others,
    };
    return { ...reis, materiaal: [piece], indicatoren: [{ ...reis.indicatoren[0]!, breuken: [breuk, later] }] };
  };
  const shown = (...figures: readonly Meting[]) => metingen(of(...figures), 'in-1')!.punten;

  it.each([
    ['2024-Q1', '2024-01-01'],
    ['2024-2025', '2024-01-01'],
    ['seizoen 2019/2020', '2019-01-01'],
    ['nummer 20245', null],
    ['1824', null],
  ])('of %s counts from the first year that is named', (periode, van) => {
    expect(shown(meting(periode, 1)).map((one) => one.van)).toEqual([van]);
  });

  it('counts from the day of its tijdvak, whatever its periode says', () => {
    const tijdvak = { van: '2021-09-01', tot: '2021-12-31' };
    expect(shown(meting('2019', 1, { tijdvak })).map(({ van, stuk }) => [van, stuk])).toEqual([['2021-09-01', 1]]);
  });

  it('lies after a break from the day of that break on', () => {
    expect(shown(meting('2019', 1), meting('2020', 2), meting('2024', 3)).map(({ stuk }) => stuk)).toEqual([0, 1, 2]);
  });

  it('without a day lies where its people are those of before a break, and else after all breaks', () => {
    const populaties = ['65-plussers', '55-plussers', 'iedereen'];
    const stukken = populaties.map((populatie) => shown(meting('ooit', 1, { populatie }))[0]!.stuk);
    expect(stukken).toEqual([0, 1, 2]);
  });

  it('stands in the order of its day, those without one last and those of one day as they came', () => {
    const periods = ['ooit', '2022', '2018', 'eens', '2022', '2016', '2023'];
    const waarden = shown(...periods.map((periode, place) => meting(periode, place))).map((one) => one.meting.waarde);
    expect(waarden).toEqual([5, 2, 1, 4, 6, 0, 3]);
  });

  it('says by which piece or goal it stands; a result without a figure has none', () => {
    const { reisverslag } = full('reisverslag.opstellen');
    const row = { doel: 'd-1', uitkomst: 'opKoers', toelichting: 'Bijna.' } as const;
    const doelbereik = [row, { ...row, doel: 'd-2', meting: meting('2026', 3) }];
    const told = {
      ...of(meting('2022', 1), meting('2023', 2)),
      reisverslagen: [{ versie: 4, reisverslag: { ...reisverslag, doelbereik } }],
    };
    expect(metingen(told, 'in-1')!.punten.map(({ bij }) => bij)).toEqual([
      { materiaal: 'm-1' },
      { materiaal: 'm-1' },
      { doel: 'd-2', ronde: 4 },
    ]);
  });
});
