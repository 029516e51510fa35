import { describe, expect, it } from 'vitest';
import { assembleReisverslag } from '../../src/assemble/index.js';
import type { Doelbereik, InzichtInReis, Meting, Reis, Reisverslag, WerkzaamElement } from '../../src/schemas/index.js';
import { cijfer, kern, reis } from './reis.js';

const report: Reisverslag = reis.reisverslagen[0]!.reisverslag;
const [experiment] = reis.experimenten;
const [element] = reis.werkzameElementen;

/** The report of the first round, of a journey that holds this as well. */
const assembled = (journey: Partial<Reis>, changes: Partial<Reisverslag> = {}, publiek: 'kern' | 'openbaar' = 'kern') =>
  assembleReisverslag(
    { ...reis, ...journey, reisverslagen: [{ versie: 1, reisverslag: { ...report, ...changes } }] },
    { publiek, versie: 1 },
  );

describe('what a report rests on', () => {
  const resting = (onderbouwing: readonly string[]): WerkzaamElement[] => [
    { ...element!, onderbouwing, tegenbewijs: [] },
  ];
  const nothing = { betekenis: [], watNietWerkte: [], onverwacht: [] };
  const grounds = (journey: Partial<Reis>, changes: Partial<Reisverslag> = {}) => {
    const { gronden, eerdereExperimenten } = assembled(journey, { ...nothing, ...changes });
    return [gronden.map(({ id }) => id), eerdereExperimenten];
  };
  const without: Partial<Reis> = { experimenten: [{ ...experiment!, afronding: null }] };

  it('is told once: what stands among its stories, data and experiments is not told again', () => {
    expect(grounds({ ...without, werkzameElementen: resting(['m-verhaal', 'm-cijfer', 'e-1', 'm-kern']) })).toEqual([
      ['m-kern'],
      [],
    ]);
  });

  it.each<[string, Partial<Reisverslag>]>([
    ['a meaning', { betekenis: [{ id: 'b-1', betekenis: 'x', materiaal: ['m-kern'] }] }],
    ['what did not work', { watNietWerkte: [{ id: 'bv-1', bevinding: 'x', materiaal: ['m-kern'] }] }],
    ['what nobody expected', { onverwacht: [{ id: 'bv-1', bevinding: 'x', materiaal: ['m-kern'] }] }],
  ])('is told of %s', (_what, changes) => {
    expect(grounds({ ...without, werkzameElementen: [] }, changes)).toEqual([['m-kern'], []]);
  });

  it('is told of how an experiment ended', () => {
    expect(grounds({ werkzameElementen: [] })).toEqual([['m-kern'], []]);
  });

  it('is told of an experiment of another round by what it was and when', () => {
    const experimenten = [
      { ...experiment!, afronding: null },
      { ...experiment!, id: 'e-0', ronde: 2, afgerondIn: null },
    ];
    expect(grounds({ experimenten, werkzameElementen: resting(['e-0', 'e-1']) })).toEqual([
      [],
      [{ id: 'e-0', wat: experiment!.wat, ronde: 2 }],
    ]);
  });

  it('is no experiment that has yet to begin', () => {
    const experimenten = [{ ...experiment!, ronde: 2, afgerondIn: null, afronding: null }];
    expect(assembled({ experimenten, reflecties: [] }).experimenten).toEqual([]);
  });
});

describe('what was said together in a round', () => {
  const inzicht: InzichtInReis = {
    id: 'z-1',
    inzicht: 'Men wacht.',
    materiaal: ['m-cijfer'],
    gezegdDoor: [],
    ronde: 1,
  };

  it('stands in the report of that round alone', () => {
    const inzichten = [inzicht, { ...inzicht, id: 'z-2', ronde: 2 }];
    expect(assembled({ inzichten }).inzichten?.map(({ id }) => id)).toEqual(['z-1']);
    expect(assembled({ inzichten: [inzichten[1]!] })).not.toHaveProperty('inzichten');
  });
});

describe('an element that turned', () => {
  it('is told to those who may see what it rests on', () => {
    const stand = { element: 'w-1', op: reis.op, ronde: 1, zekerheid: 'aannemelijk', status: 'voorlopig' } as const;
    const elementStanden = [
      { ...stand, richting: 'werkt' },
      { ...stand, richting: 'werktNiet' },
    ] as const;
    const journey = { elementStanden, werkzameElementen: [{ ...element!, onderbouwing: ['m-kern'] }] };
    expect(assembled(journey).elementStanden).toEqual(elementStanden);
    expect(assembled(journey, {}, 'openbaar')).not.toHaveProperty('elementStanden');
  });
});

describe('what was reached of a goal', () => {
  const meting = (waarde: number): Meting => ({
    indicator: 'Eenzaam',
    populatie: '75-plussers',
    eenheid: '%',
    periode: '2026',
    waarde,
  });
  const materiaal = [
    { ...cijfer, id: 'm-1', meting: meting(1), metingen: [meting(2), meting(3)] } as typeof cijfer,
    { ...cijfer, id: 'm-2', meting: meting(4) } as typeof cijfer,
    { ...kern, id: 'm-tekst', publiek: 'openbaar' } as const,
    { ...cijfer, id: 'm-kern', publiek: 'kern', meting: meting(5) } as typeof cijfer,
  ];
  const row = { doel: 'd-1', uitkomst: 'opKoers', toelichting: 'Bijna.' } as const;
  const reached = (told: Partial<Doelbereik>, publiek: 'kern' | 'openbaar' = 'openbaar') => {
    const [shown] = assembled({ materiaal }, { doelbereik: [{ ...row, ...told }] }, publiek).reisverslag!.doelbereik;
    const { metingen, ...rest } = shown!;
    return [rest, metingen?.map(({ waarde }) => waarde)];
  };

  it('is shown by the figures of the materiaal that it points to, in their order', () => {
    const all = { materiaal: ['m-1', 'm-tekst', 'm-2'] };
    expect(reached(all)).toStrictEqual([{ ...row, ...all }, [1, 2, 3, 4]]);
  });

  it('points at no materiaal that this audience may not see, nor at what compares, nor shows its figures', () => {
    const all = { materiaal: ['m-1', 'm-kern'], attributieMateriaal: ['m-kern', 'm-2'] };
    expect(reached(all, 'kern')).toStrictEqual([{ ...row, ...all }, [1, 2, 3, 5]]);
    expect(reached(all)).toStrictEqual([{ ...row, materiaal: ['m-1'], attributieMateriaal: ['m-2'] }, [1, 2, 3]]);
  });

  it('has no figures when nothing that it points to has any', () => {
    expect(reached({ materiaal: ['m-tekst'] })).toStrictEqual([{ ...row, materiaal: ['m-tekst'] }, undefined]);
    expect(reached({})).toStrictEqual([row, undefined]);
    expect(assembled({}, { doelbereik: [row] }).reisverslag!.doelbereik).toStrictEqual([row]);
  });

  it('names first only what this audience may see', () => {
    const uitgelicht = ['m-kern', 'm-2', 'd-1'];
    const shown = (publiek: 'kern' | 'openbaar') =>
      assembled({ materiaal }, { uitgelicht }, publiek).reisverslag?.uitgelicht;
    expect([shown('kern'), shown('openbaar')]).toEqual([uitgelicht, ['m-2', 'd-1']]);
    expect(assembled({ materiaal }).reisverslag).not.toHaveProperty('uitgelicht');
  });
});

describe('an indicator', () => {
  it('is told with a report whose data measure it', () => {
    const indicator = { id: 'in-1', naam: 'Eenzaam', definitie: 'x', populatie: 'x', eenheid: '%', breuken: [] };
    const indicatoren = ['in-1', 'in-2', 'in-3', 'in-4'].map(
      (id) => ({ ...indicator, id, richting: 'omlaag' }) as const,
    );
    const piece = cijfer as Extract<typeof cijfer, { soort: 'data' }>;
    const of = (vanIndicator: string) => ({ ...piece.meting, vanIndicator });
    const materiaal = [
      { ...piece, id: 'm-cijfer', meting: of('in-1'), metingen: [of('in-3')] },
      { ...piece, id: 'm-ander', meting: of('in-2') },
    ];
    expect(assembled({ materiaal, indicatoren }).indicatoren?.map(({ id }) => id)).toEqual(['in-1', 'in-3']);
    const onlyGoal = {
      ...reis.programmas[0]!.programma,
      doelen: [{ id: 'd-1', doel: 'x', indicatoren: [{ indicator: 'in-4', streefwaarden: [] }] }],
    };
    const programmas = [{ versie: 1, programma: onlyGoal }];
    expect(assembled({ materiaal: [], indicatoren, programmas }).indicatoren?.map(({ id }) => id)).toEqual(['in-4']);
    expect(assembled({ materiaal: [], indicatoren })).not.toHaveProperty('indicatoren');
  });
});
