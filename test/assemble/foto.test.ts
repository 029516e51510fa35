import { describe, expect, it } from 'vitest';
import { assembleFoto } from '../../src/assemble/index.js';
import type { Materiaal, Reis } from '../../src/schemas/index.js';
import { cijfer, kern, reis, verhaal } from './reis.js';

const openbaar = { publiek: 'openbaar' } as const;
const netwerk = { publiek: 'netwerk' } as const;

/** The journey of the examples, with other materiaal. */
const withMateriaal = (...materiaal: Materiaal[]): Reis => ({ ...reis, materiaal, samengevoegd: [] });

describe('a foto', () => {
  it('shows per angle what was found, what is hidden and why nothing was found, in the order of the method', () => {
    const { invalshoeken } = assembleFoto(reis, netwerk);
    const empty = { label: null, materiaal: [], verborgen: 0, witteVlek: null };
    expect(
      invalshoeken.map(({ materiaal, ...rest }) => ({ ...rest, materiaal: materiaal.map(({ id }) => id) })),
    ).toEqual([
      { ...empty, invalshoek: 'data', materiaal: ['m-cijfer', 'm-klein'] },
      { ...empty, invalshoek: 'lokalePraktijk' },
      { ...empty, invalshoek: 'lokaalNetwerk', materiaal: ['m-geheel'], verborgen: 1 },
      { ...empty, invalshoek: 'leefwereldverhalen', materiaal: ['m-verhaal'] },
      {
        ...empty,
        invalshoek: 'klantreizen',
        witteVlek: { invalshoek: 'klantreizen', waarom: 'Geen tijd.', vervolg: 'In april.' },
      },
      { ...empty, invalshoek: 'wetenschap' },
      { ...empty, invalshoek: 'beleidscontext' },
      { ...empty, invalshoek: 'wettelijkeGrondslag' },
      { ...empty, invalshoek: 'watWerkt' },
    ]);
  });

  it('counts voices per circle and per angle', () => {
    const { stemmen, dekking } = assembleFoto(
      withMateriaal(
        cijfer,
        { ...cijfer, id: 'm-2', kring: 'beleid' },
        { ...cijfer, id: 'm-3', kring: 'beleid' },
        verhaal,
      ),
      netwerk,
    );
    expect(stemmen).toEqual([
      { kring: 'leefwereld', aantal: 1 },
      { kring: 'praktijk', aantal: 0 },
      { kring: 'beleid', aantal: 2 },
      { kring: 'wetenschap', aantal: 1 },
    ]);
    expect(dekking.filter(({ aantallen }) => aantallen.some((aantal) => aantal > 0))).toEqual([
      { invalshoek: 'data', aantallen: [0, 0, 2, 1] },
      { invalshoek: 'leefwereldverhalen', aantallen: [1, 0, 0, 0] },
    ]);
  });

  it('shows the angles of the host after those of the method, each under its own label', () => {
    const spelregels = {
      invalshoeken: [
        { invalshoek: 'kunst', label: 'Kunst in de wijk' },
        { invalshoek: 'sport', label: 'Sport in de wijk' },
      ],
    };
    const found = { ...kern, publiek: 'openbaar', invalshoek: 'sport' } as const;
    const { invalshoeken } = assembleFoto({ ...withMateriaal(found), spelregels }, openbaar);
    expect(
      invalshoeken
        .slice(8)
        .map(({ invalshoek, label, materiaal }) => [invalshoek, label, materiaal.map(({ id }) => id)]),
    ).toEqual([
      ['watWerkt', null, []],
      ['kunst', 'Kunst in de wijk', []],
      ['sport', 'Sport in de wijk', ['m-kern']],
    ]);
  });

  it('shows where the energie is: with the materiaal and with the people who gave it', () => {
    expect(assembleFoto(reis, openbaar).energie).toEqual([
      { bij: 'materiaal', id: 'm-cijfer', titel: 'Eenzaamheid onder ouderen', energie: 'Hier willen we beginnen.' },
      { bij: 'materiaal', id: 'm-klein', titel: 'Kleine meting', energie: 'Hier willen we beginnen.' },
      { bij: 'reiziger', id: 'r-onderzoeker', titel: null, energie: 'Wil meten met de buurt.' },
    ]);
  });

  it('names every source once, with everything that rests on it', () => {
    const bron = { kennissoort: 'data', titel: 'Monitor' } as const;
    const sources = [
      bron,
      { ...bron, uitgever: 'GGD' },
      { ...bron, url: 'https://example.org' },
      { ...bron, datum: '2025-01-01' },
      { ...bron, titel: 'Een andere monitor' },
    ];
    const pieces = [...sources, bron].map((from, place) => ({ ...cijfer, id: `m-${place}`, bron: from }));
    expect(assembleFoto(withMateriaal(...pieces, { ...kern, publiek: 'openbaar' }), openbaar).bronnen).toEqual([
      { bron: sources[0], materiaal: ['m-0', 'm-5'] },
      { bron: sources[1], materiaal: ['m-1'] },
      { bron: sources[2], materiaal: ['m-2'] },
      { bron: sources[3], materiaal: ['m-3'] },
      { bron: sources[4], materiaal: ['m-4'] },
    ]);
  });

  it('counts who travel along per circle and organisation, and names no organisation in the leefwereld', () => {
    const reizigers = [
      { id: 'r-1', rol: 'wetenschapper', kring: 'wetenschap', organisatie: 'Hogeschool', energie: 'Meten.' },
      { id: 'r-2', rol: 'inwoner', kring: 'leefwereld', organisatie: 'Bewonersvereniging', energie: 'Koken.' },
      { id: 'r-3', rol: 'inwoner', kring: 'leefwereld', organisatie: 'Kerk' },
      { id: 'r-4', rol: 'wetenschapper', kring: 'wetenschap', organisatie: 'Hogeschool', energie: 'Vragen.' },
      { id: 'r-5', rol: 'wetenschapper', kring: 'wetenschap' },
      { id: 'r-6', rol: 'beleidsmaker', kring: 'beleid', organisatie: 'Hogeschool' },
    ] as const;
    expect(assembleFoto({ ...reis, reizigers }, openbaar).netwerk).toEqual([
      { kring: 'leefwereld', organisatie: null, aantal: 2, metEnergie: 1 },
      { kring: 'beleid', organisatie: 'Hogeschool', aantal: 1, metEnergie: 0 },
      { kring: 'wetenschap', organisatie: 'Hogeschool', aantal: 2, metEnergie: 2 },
      { kring: 'wetenschap', organisatie: null, aantal: 1, metEnergie: 0 },
    ]);
  });

  it('shows what was parked, what was erased and how much this audience may not see', () => {
    const { oordelen, nietGetoond, kop } = assembleFoto(
      { ...reis, oordelen: [{ id: 'o-1', oordeel: 'De bus.', materiaal: ['m-weg'], behandeling: 'Uitgezocht.' }] },
      openbaar,
    );
    expect({ oordelen, nietGetoond, verborgen: kop.verborgen, artefact: kop.artefact, publiek: kop.publiek }).toEqual({
      oordelen: [{ id: 'o-1', oordeel: 'De bus.', behandeling: 'Uitgezocht.' }],
      nietGetoond: {
        gewist: [{ id: 'm-weg', op: '2026-02-11T10:00:00+01:00', reden: 'verzoek' }],
        verborgen: 2,
      },
      verborgen: 2,
      artefact: 'foto',
      publiek: 'openbaar',
    });
  });
});
