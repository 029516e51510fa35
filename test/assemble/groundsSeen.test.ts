import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../src/assemble/audience.js';
import { statementsFor } from '../../src/assemble/statements.js';
import { blankReis } from '../../src/steps/blank.js';
import type { Grafsteen, KeuzeInReis, Publiek, Reis, WerkzaamElement } from '../../src/schemas/index.js';
import { cijfer, kern, reis as whole } from './reis.js';

const stone = (id: string, publiek?: Publiek): Grafsteen => ({
  id,
  op: whole.op,
  reden: 'verzoek',
  ...(publiek && { publiek }),
});
const element = (id: string, onderbouwing: readonly string[]): WerkzaamElement => ({
  ...whole.werkzameElementen[0]!,
  id,
  onderbouwing,
  tegenbewijs: [],
});
const keuze = (id: string, materiaal: readonly string[], inzichten: readonly string[] = []): KeuzeInReis => ({
  ...whole.keuzes[0]!,
  id,
  materiaal,
  inzichten,
});
const oordeel = (id: string, materiaal: readonly string[]) => ({
  id,
  oordeel: 'Zo is het.',
  materiaal,
  behandeling: null,
});

/** Of each kind one thing that everybody may see and one for the kern; and what was erased, with for whom it was. */
const reis: Reis = {
  ...blankReis(),
  materiaal: [
    { ...cijfer, id: 'open' },
    { ...kern, id: 'closed' },
  ],
  gewist: [stone('gone-open', 'openbaar'), stone('gone-netwerk', 'netwerk'), stone('gone-old')],
  inzichten: [
    { id: 'z-open', inzicht: 'x', materiaal: ['open'], gezegdDoor: [], ronde: 1 },
    { id: 'z-closed', inzicht: 'x', materiaal: ['closed'], gezegdDoor: [], ronde: 1 },
  ],
  werkzameElementen: [
    element('w-open', ['open']),
    element('w-closed', ['closed']),
    element('w-one', ['w-other']),
    element('w-other', ['w-one']),
  ],
  keuzes: [keuze('k-open', ['open']), keuze('k-closed', ['closed'])],
  oordelen: [oordeel('o-open', ['open']), oordeel('o-closed', ['closed']), oordeel('o-loose', [])],
};

describe('a text is shown to everybody', () => {
  const shows = (grounds: readonly string[], publiek: Publiek = 'openbaar'): boolean =>
    audienceOf(reis, publiek).shows({ grounds });

  it.each([
    ['nothing', [], true],
    ['materiaal', ['open'], true],
    ['hidden materiaal', ['closed'], false],
    ['hidden materiaal and one that is not', ['closed', 'open'], true],
    ['an inzicht', ['z-open'], true],
    ['a hidden inzicht', ['z-closed'], false],
    ['an element', ['w-open'], true],
    ['a hidden element', ['w-closed'], false],
    ['elements that rest on each other alone', ['w-one'], false],
    ['a choice', ['k-open'], true],
    ['a hidden choice', ['k-closed'], false],
    ['a conclusion', ['o-open'], true],
    ['a hidden conclusion', ['o-closed'], false],
    ['a conclusion that rests on nothing', ['o-loose'], false],
    ['something else, an experiment say', ['e-1'], true],
    ['what everybody saw and was erased', ['gone-open'], true],
    ['what everybody saw and was erased, and on what was for fewer', ['gone-netwerk', 'gone-open'], true],
    ['what was for fewer and was erased', ['gone-netwerk'], false],
    ['what was erased before it was kept for whom it was', ['gone-old'], false],
    ['what was erased and on hidden materiaal', ['gone-open', 'closed'], false],
  ] as const)('or not when it rests on %s', (_what, grounds, shown) => {
    expect(shows(grounds)).toBe(shown);
  });

  it('or not, and what was erased is for those who saw it', () => {
    const seen = (['kern', 'netwerk', 'gemeente'] as const).map((publiek) => [
      shows(['gone-old'], publiek),
      shows(['gone-netwerk'], publiek),
    ]);
    expect(seen).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('or not as it says itself, whatever it rests on', () => {
    const { shows: may } = audienceOf(reis, 'netwerk');
    expect([may({ publiek: 'netwerk', grounds: ['closed'] }), may({ publiek: 'kern', grounds: ['open'] })]).toEqual([
      true,
      false,
    ]);
  });

  it('as often as it is asked', () => {
    const audience = audienceOf(reis, 'openbaar');
    expect([1, 2].map(() => ['w-open', 'w-closed', 'w-one'].map(audience.sees))).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
  });
});

describe('a statement', () => {
  const of = (publiek: Publiek) =>
    statementsFor(reis, audienceOf(reis, publiek), (ids) => ids.filter((id) => publiek === 'kern' || id !== 'closed'));

  it('that may not be seen is left out', () => {
    const ids = (publiek: Publiek) => [
      of(publiek)
        .oordelen()
        .map(({ id }) => id),
      of(publiek)
        .elementen(reis.werkzameElementen)
        .map(({ id }) => id),
    ];
    expect(ids('kern')).toEqual([
      ['o-open', 'o-closed', 'o-loose'],
      ['w-open', 'w-closed'],
    ]);
    expect(ids('openbaar')).toEqual([['o-open'], ['w-open']]);
  });

  it('says on how many things that were erased it rests, each counted once', () => {
    const counts = ['gone-open', 'open', 'gone-old', 'gone-open'].map((_one, place, all) => {
      const [shown] = of('kern').elementen([element('w', all.slice(0, place + 1))]);
      return shown?.gewisteGronden;
    });
    expect(counts).toEqual([1, 1, 2, 2]);
  });

  it('of a meaning names the elements and the materiaal that this audience may see, where it named any', () => {
    const betekenis = {
      id: 'b',
      betekenis: 'x',
      materiaal: ['closed', 'open'],
      werkzameElementen: ['w-closed', 'w-open'],
    };
    const bare = { id: 'b', betekenis: 'x' };
    expect(of('openbaar').betekenis([betekenis, bare])).toStrictEqual([
      { ...betekenis, materiaal: ['open'], werkzameElementen: ['w-open'], verborgenGrond: true, gewisteGronden: 0 },
      { ...bare, verborgenGrond: false, gewisteGronden: 0 },
    ]);
    expect(of('kern').betekenis([betekenis])).toStrictEqual([
      { ...betekenis, verborgenGrond: false, gewisteGronden: 0 },
    ]);
  });
});
