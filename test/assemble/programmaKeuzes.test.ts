import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import type { InzichtInReis, Publiek, Reis } from '../../src/schemas/index.js';
import { cijfer, kern, programma, reis } from './reis.js';

const [keuze] = reis.keuzes;
const assembled = (journey: Partial<Reis>, publiek: Publiek = 'kern') =>
  assembleProgramma({ ...reis, ...journey }, { publiek });

describe('a choice in a programma', () => {
  it('that rests only on what this audience may not see is not shown', () => {
    const keuzes = [
      { ...keuze!, id: 'k-1', materiaal: ['m-kern'] },
      { ...keuze!, id: 'k-2', materiaal: ['m-kern', 'm-cijfer'] },
    ];
    const ids = (publiek: Publiek) => assembled({ keuzes }, publiek).keuzes.map((one) => one.keuze.id);
    expect([ids('kern'), ids('openbaar')]).toEqual([['k-1', 'k-2'], ['k-2']]);
  });

  it('that was let go says why, and not when', () => {
    const losgelaten = { op: reis.op, reden: 'Te duur.' };
    const [gone, kept] = assembled({
      keuzes: [
        { ...keuze!, losgelaten },
        { ...keuze!, id: 'k-2' },
      ],
    }).keuzes;
    expect(gone?.losgelaten).toBe('Te duur.');
    expect(gone?.keuze).not.toHaveProperty('losgelaten');
    expect(kept).not.toHaveProperty('losgelaten');
  });
});

describe('an inzicht', () => {
  const inzicht = (id: string, changes: Partial<InzichtInReis> = {}): InzichtInReis => ({
    id,
    inzicht: 'Men wacht.',
    materiaal: ['m-cijfer', 'm-kern'],
    gezegdDoor: ['r-buur'],
    ronde: 1,
    ...changes,
  });
  const inzichten = [inzicht('z-1'), inzicht('z-2', { materiaal: ['m-kern'] })];

  it('stands in a programma when a choice rests on it', () => {
    const ids = (chosen: readonly string[] | undefined) =>
      assembled({
        inzichten,
        keuzes: [
          { ...keuze!, inzichten: chosen },
          { ...keuze!, id: 'k-2' },
        ],
      }).inzichten?.map(({ id }) => id);
    expect([ids(['z-2']), ids(['z-1', 'z-2']), ids([]), ids(undefined)]).toEqual([
      ['z-2'],
      ['z-1', 'z-2'],
      undefined,
      undefined,
    ]);
  });

  it('stands in a foto whoever chose it, and not at all where there is none', () => {
    expect(assembleFoto({ ...reis, inzichten }, { publiek: 'kern' }).inzichten?.map(({ id }) => id)).toEqual([
      'z-1',
      'z-2',
    ]);
    expect(assembleFoto({ ...reis, inzichten: [] }, { publiek: 'kern' })).not.toHaveProperty('inzichten');
  });

  const { ronde: _ronde, ...first } = inzicht('z-1');
  it.each<[Publiek, object[]]>([
    ['kern', [first, { ...first, id: 'z-2', materiaal: ['m-kern'] }]],
    ['gemeente', [{ ...first, materiaal: ['m-cijfer'] }]],
    ['openbaar', [{ ...first, materiaal: ['m-cijfer'], gezegdDoor: [] }]],
  ])('shows to %s what it may see of its materiaal; to everybody nothing of who said it', (publiek, shown) => {
    const keuzes = [{ ...keuze!, inzichten: ['z-1', 'z-2'] }];
    const inRound = { inzichten: inzichten.map((one) => ({ ...one, ronde: 2 })) };
    expect({
      foto: assembleFoto({ ...reis, inzichten }, { publiek }).inzichten,
      programma: assembled({ inzichten, keuzes }, publiek).inzichten,
      reisverslag: assembleReisverslag({ ...reis, ...inRound }, { publiek, versie: 2 }).inzichten,
    }).toStrictEqual({ foto: shown, programma: shown, reisverslag: shown });
  });
});

describe('a programma', () => {
  it('points at no materiaal that this audience may not see, whatever in it points', () => {
    const wijziging = { id: 'wi-1', wat: 'x', richting: 'toevoegen', materiaal: ['m-cijfer', 'm-kern'] } as const;
    const draft = { ...programma, uitgelicht: ['m-kern', 'd-1'], wijzigingen: [wijziging] };
    const shown = (publiek: Publiek) => {
      const { programma: now, vorige } = assembled(
        { programma: draft, programmas: [{ versie: 1, programma: draft }] },
        publiek,
      );
      return [now, vorige];
    };
    const seen = { ...draft, uitgelicht: ['d-1'], wijzigingen: [{ ...wijziging, materiaal: ['m-cijfer'] }] };
    expect([shown('kern'), shown('openbaar')]).toEqual([
      [draft, draft],
      [seen, seen],
    ]);
  });

  it('has no version before the first, and none beside a version that has yet to come', () => {
    const programmas = [0, 1, 2].map((versie) => ({ versie, programma }));
    const before = (versie: number) =>
      assembleProgramma({ ...reis, programmas }, { publiek: 'kern', versie }).vorige !== null;
    expect([1, 2, 3].map(before)).toEqual([false, true, false]);
  });
});

describe('a foto', () => {
  const { invalshoek, kring, titel } = kern;
  const found = { invalshoek, kring, titel, aangedragenDoor: [], samenvatting: 'Niemand nam op.' };
  const surprise = (id: string, publiek: Publiek) => ({ ...found, id, soort: 'verwondering', publiek }) as const;

  it('shows apart what surprised people, as far as this audience may see it', () => {
    const materiaal = [surprise('m-1', 'openbaar'), cijfer, surprise('m-2', 'kern'), surprise('m-3', 'openbaar')];
    const ids = (publiek: Publiek) =>
      assembleFoto({ ...reis, materiaal, samengevoegd: [] }, { publiek }).verwondering?.map(({ id }) => id);
    expect([ids('kern'), ids('openbaar')]).toEqual([
      ['m-1', 'm-2', 'm-3'],
      ['m-1', 'm-3'],
    ]);
    expect(assembleFoto({ ...reis, materiaal: [cijfer] }, { publiek: 'kern' })).not.toHaveProperty('verwondering');
  });
});
