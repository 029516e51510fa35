import { describe, expect, it } from 'vitest';
import { uitgelichtOf, vooropOf } from '../../src/assemble/voorop.js';
import { visibleMateriaal } from '../../src/assemble/materiaal.js';
import { artefacten, type Artefact } from '../../src/method/fasen.js';
import { blankReis } from '../../src/steps/blank.js';
import { blankProgramma } from '../../src/schemas/programma.js';
import type { Instap, Publiek, Reis, Reisverslag } from '../../src/schemas/index.js';
import { cijfer, kern, reis as whole } from './reis.js';

const report: Reisverslag = whole.reisverslagen[0]!.reisverslag;

/** Two rounds in which every artefact of every version says something else first. */
const said: Reis = {
  ...blankReis(),
  ronde: 2,
  fotoBoodschappen: [
    { versie: 1, kernboodschap: 'Foto een' },
    { versie: 2, kernboodschap: 'Foto twee' },
  ],
  programmas: [{ versie: 1, programma: { ...blankProgramma, naam: 'Voor Mekaar', kernboodschap: 'Programma een' } }],
  programma: { ...blankProgramma, kernboodschap: 'Programma twee' },
  reisverslagen: [{ versie: 1, reisverslag: { ...report, kernboodschap: 'Verslag een' } }],
  reisverslag: { ...report, kernboodschap: 'Verslag twee' },
};

describe('what a reader sees first', () => {
  it.each(artefacten)('is nothing of a %s in which nobody said anything', (artefact) => {
    expect(vooropOf(blankReis(), artefact, 1)).toStrictEqual({});
  });

  it.each<[Artefact, number, object]>([
    ['opdracht', 1, {}],
    ['opdracht', 2, {}],
    ['foto', 1, { kernboodschap: 'Foto een' }],
    ['foto', 2, { kernboodschap: 'Foto twee' }],
    ['foto', 3, {}],
    ['programma', 1, { naam: 'Voor Mekaar', kernboodschap: 'Programma een' }],
    ['programma', 2, { kernboodschap: 'Programma twee' }],
    ['programma', 3, {}],
    ['reisverslag', 1, { kernboodschap: 'Verslag een' }],
    ['reisverslag', 2, { kernboodschap: 'Verslag twee' }],
    ['reisverslag', 3, {}],
  ])('is the message of that version, adopted or the draft of this round: %s %i', (artefact, versie, shown) => {
    expect(vooropOf(said, artefact, versie)).toStrictEqual(shown);
  });

  it('is that the journey was written down afterwards, in which zone its days are, and what it is tied to', () => {
    const verbindingen = [{ id: 'reis-0', soort: 'vervolgOp' }] as const;
    const known = { ...blankReis(), achteraf: true, spelregels: { tijdzone: 'Europe/Amsterdam' }, verbindingen };
    expect(vooropOf(known, 'foto', 1)).toStrictEqual({ achteraf: true, tijdzone: 'Europe/Amsterdam', verbindingen });
  });

  it('is in which language people typed', () => {
    expect(vooropOf({ ...blankReis(), spelregels: { taal: 'en' } }, 'foto', 1)).toStrictEqual({ taal: 'en' });
  });

  it.each(artefacten)(
    'is where and why the journey got on, of a %s too, and nothing else that it brought',
    (artefact) => {
      const instap = { fase: 'doenEnLeren', ronde: 2, reden: 'Wij waren al op weg.' } as const;
      expect(vooropOf({ ...blankReis(), instap: { ...instap, reizigers: [] } }, artefact, 2)).toStrictEqual({ instap });
    },
  );
});

describe('where it was adopted before the journey came here', () => {
  const raad = { orgaan: 'De raad' };
  const college = { orgaan: 'Het college' };
  const opdracht = { vraag: 'Hoe?', aanleiding: '', ambitie: '', context: '' };
  const programma = { ...blankProgramma, wat: 'Samen eten.' };
  const instap: Instap = {
    fase: 'doenEnLeren',
    ronde: 2,
    reden: 'Wij waren al op weg.',
    reizigers: [],
    opdracht,
    programma,
    elders: raad,
  };
  const brought = (changes: Partial<Instap> = {}, since: Partial<Reis> = {}): Reis => {
    const all = { ...instap, ...changes };
    return {
      ...blankReis(),
      instap: all,
      fase: all.fase,
      ronde: all.ronde,
      opdracht: all.opdracht ?? null,
      programma: all.programma ?? null,
      ...since,
    };
  };
  const elders = (reis: Reis, artefact: Artefact, versie: number): string | undefined =>
    vooropOf(reis, artefact, versie).elders?.orgaan;

  it.each<[Artefact, number, string | undefined]>([
    ['opdracht', 1, 'De raad'],
    ['foto', 1, undefined],
    ['foto', 2, undefined],
    ['programma', 1, undefined],
    ['programma', 2, 'De raad'],
    ['programma', 3, undefined],
    ['reisverslag', 2, undefined],
  ])('stands with the opdracht and the programma that it brought, and with no other version: %s %i', (...row) => {
    const [artefact, versie, orgaan] = row;
    expect(elders(brought(), artefact, versie)).toBe(orgaan);
  });

  it('stands with the programma before, of a journey that got on while choosing', () => {
    const reis = brought({ fase: 'inrichten' });
    expect([elders(reis, 'programma', 1), elders(reis, 'programma', 2)]).toEqual(['De raad', undefined]);
  });

  it('stands no longer with what was written anew here', () => {
    const anew = brought({}, { opdracht: { ...opdracht, vraag: 'Wat?' }, programma: { ...programma, wat: 'Koken.' } });
    expect([elders(anew, 'opdracht', 1), elders(anew, 'programma', 2)]).toEqual([undefined, undefined]);
  });

  it('stands with nothing that was not brought, and nowhere when no body adopted it', () => {
    const bare = brought({ opdracht: undefined, programma: undefined });
    expect([elders(bare, 'opdracht', 1), elders(bare, 'programma', 2)]).toEqual([undefined, undefined]);
    expect(vooropOf(brought({ elders: undefined }), 'opdracht', 1)).not.toHaveProperty('elders');
  });

  it('stands with earlier versions and reports, each with its own body', () => {
    const reis = brought({
      programmas: [
        { versie: 1, programma, elders: college },
        { versie: 3, programma },
      ],
      reisverslagen: [{ versie: 1, reisverslag: report, elders: college }],
    });
    const found = (artefact: Artefact) => [1, 2, 3].map((versie) => elders(reis, artefact, versie));
    expect(found('programma')).toEqual(['Het college', 'De raad', undefined]);
    expect(found('reisverslag')).toEqual(['Het college', undefined, undefined]);
  });
});

describe('what is shown first', () => {
  const doel = { id: 'd-1', doel: 'Minder eenzaamheid' };
  const other = { id: 'd-2', doel: 'Meer eettafels' };
  const uitgelicht = ['d-1', 'm-cijfer', 'm-kern', 'd-2', 'nobody'];
  const materiaal = [cijfer, kern];
  const shownIn = (reis: Reis, artefact: Artefact, publiek: Publiek = 'kern') =>
    uitgelichtOf(reis, { artefact, versie: 1 }, visibleMateriaal(reis, { publiek }).materiaal).uitgelicht?.map(
      (one) => [one.soort, one.soort === 'doel' ? one.doel : one.materiaal.id],
    );
  const programma = { ...blankProgramma, doelen: [doel, other], uitgelicht };
  const reis: Reis = {
    ...blankReis(),
    materiaal,
    programma,
    reisverslag: { ...report, uitgelicht },
    fotoBoodschappen: [{ versie: 1, uitgelicht }],
  };

  it('are the pieces and the goals that the guide chose, in that order, as far as this audience may see them', () => {
    const goals = [
      ['doel', doel],
      ['doel', other],
    ] as const;
    const all = [goals[0], ['materiaal', 'm-cijfer'], ['materiaal', 'm-kern'], goals[1]];
    expect([shownIn(reis, 'programma'), shownIn(reis, 'reisverslag')]).toEqual([all, all]);
    expect(shownIn(reis, 'programma', 'openbaar')).toEqual([goals[0], ['materiaal', 'm-cijfer'], goals[1]]);
  });

  it('are no goals in a foto: it does not know them yet', () => {
    expect(shownIn(reis, 'foto')).toEqual([
      ['materiaal', 'm-cijfer'],
      ['materiaal', 'm-kern'],
    ]);
  });

  it('are no goals of a version that is not there', () => {
    const without = { ...reis, programma: null };
    expect(shownIn(without, 'reisverslag')).toEqual(shownIn(reis, 'foto'));
  });

  it('is absent when nothing was chosen, or nothing of it may be seen', () => {
    const none = { ...reis, fotoBoodschappen: [] };
    const hidden = { ...reis, fotoBoodschappen: [{ versie: 1, uitgelicht: ['m-kern'] }] };
    const of = (journey: Reis) =>
      uitgelichtOf(
        journey,
        { artefact: 'foto', versie: 1 },
        visibleMateriaal(journey, { publiek: 'openbaar' }).materiaal,
      );
    expect([of(none), of(hidden)]).toStrictEqual([{}, {}]);
  });
});
