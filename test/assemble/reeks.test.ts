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
