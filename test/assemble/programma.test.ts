import { describe, expect, it } from 'vitest';
import { assembleProgramma } from '../../src/assemble/index.js';
import type { Reis, WerkzaamElement } from '../../src/schemas/index.js';
import { programma, reis } from './reis.js';

const kern = { publiek: 'kern' } as const;
const openbaar = { publiek: 'openbaar' } as const;
const oordelen = [{ id: 'o-1', oordeel: 'Het ligt aan de bus.', behandeling: null }];

/** A statement of which every ground is shown. */
const whole = <T extends object>(one: T) => ({ ...one, verborgenGrond: false, gewisteGronden: 0 });

describe('a programma', () => {
  it('shows the draft of this round beside the version before, with its choices and the people who carry it', () => {
    const { kop: _kop, keuzes, ...shown } = assembleProgramma(reis, kern);
    const [gids, , onderzoeker, buur] = reis.reizigers;
    expect(shown).toEqual({
      programma: reis.programma,
      vorige: programma,
      reisgezelschap: reis.reisgezelschap,
      leden: [gids, buur, onderzoeker],
      mandaat: reis.mandaat,
      betekenis: reis.reisverslagen[0]?.reisverslag.betekenis.map(whole),
      werkzameElementen: reis.werkzameElementen.map(whole),
      gronden: [],
      eerdereExperimenten: [{ id: 'e-1', wat: 'Eettafels in de flat', ronde: 1 }],
      oordelen,
    });
    expect(
      keuzes.map(({ keuze, materiaal, nietGetoond }) => [keuze, materiaal.map(({ id }) => id), nietGetoond]),
    ).toEqual([
      [
        { ...reis.keuzes[0], materiaal: ['m-cijfer', 'm-kern'] },
        ['m-cijfer', 'm-kern'],
        { gewist: reis.gewist.map(({ id, op, reden }) => ({ id, op, reden })), verborgen: 0 },
      ],
    ]);
  });

  it('shows an adopted version as it was, with what lay before it', () => {
    const { programma: first, vorige, betekenis, werkzameElementen } = assembleProgramma(reis, { ...kern, versie: 1 });
    expect({ first, vorige, betekenis, werkzameElementen }).toEqual({
      first: programma,
      vorige: null,
      betekenis: [],
      werkzameElementen: [],
    });
  });

  it('shows no draft as if it were the version of another round', () => {
    const { programma: shown, vorige, werkzameElementen } = assembleProgramma(reis, { ...kern, versie: 3 });
    expect({ shown, vorige, werkzameElementen }).toEqual({ shown: null, vorige: null, werkzameElementen: [] });
  });

  it('is empty before anything was written', () => {
    const early: Reis = {
      ...reis,
      ronde: 1,
      programma: null,
      programmas: [],
      keuzes: [],
      reisgezelschap: null,
      mandaat: null,
    };
    const { kop: _kop, ...shown } = assembleProgramma({ ...early, reisverslagen: [], oordelen: [] }, openbaar);
    expect(shown).toEqual({
      programma: null,
      vorige: null,
      keuzes: [],
      reisgezelschap: null,
      leden: [],
      mandaat: null,
      betekenis: [],
      werkzameElementen: [],
      gronden: [],
      eerdereExperimenten: [],
      oordelen: [],
    });
  });

  it('names of its reisgezelschap who travels along', () => {
    const reisgezelschap = { verlangen: 'Niemand alleen.', leden: ['nobody', 'r-baas'] };
    expect(assembleProgramma({ ...reis, reisgezelschap }, openbaar).leden).toEqual([reis.reizigers[1]]);
  });

  it('points at nothing that this audience may not see', () => {
    const [element] = reis.werkzameElementen;
    const werkzameElementen: WerkzaamElement[] = [{ ...element!, tegenbewijs: ['m-kern', 'm-cijfer'] }];
    const shown = assembleProgramma({ ...reis, werkzameElementen }, openbaar);
    expect(shown.werkzameElementen).toEqual([
      { ...element, onderbouwing: ['e-1'], tegenbewijs: ['m-cijfer'], verborgenGrond: true, gewisteGronden: 0 },
    ]);
    expect(shown.betekenis).toEqual([
      {
        id: 'b-1',
        betekenis: 'Aanbellen hoort erbij.',
        werkzameElementen: ['w-1'],
        materiaal: [],
        verborgenGrond: true,
        gewisteGronden: 0,
      },
    ]);
    expect(shown.keuzes.map(({ keuze, nietGetoond }) => [keuze.materiaal, nietGetoond])).toEqual([
      [['m-cijfer'], { gewist: reis.gewist.map(({ id, op, reden }) => ({ id, op, reden })), verborgen: 1 }],
    ]);
    expect(shown.kop.verborgen).toBe(2);
  });

  it('shows who is of the leefwereld by role alone beyond the kern, and the others whole', () => {
    const reizigers = reis.reizigers.map((one) => ({
      ...one,
      functie: 'Oud-leraar',
      organisatie: 'Tafelclub',
      energie: 'Wil koken.',
    }));
    const shown = (publiek: 'kern' | 'openbaar') =>
      assembleProgramma({ ...reis, reizigers }, { publiek }).leden.map(({ functie, organisatie, energie }) => [
        functie,
        organisatie,
        energie,
      ]);
    const everything = ['Oud-leraar', 'Tafelclub', 'Wil koken.'];
    const alone = [undefined, undefined, undefined];
    expect(shown('kern')).toEqual([everything, everything, everything]);
    expect(shown('openbaar')).toEqual([everything, alone, everything]);
  });

  it('shows a betekenis that named no materiaal as it was written', () => {
    const betekenis = [{ id: 'b-2', betekenis: 'Zonder meer.' }];
    const [{ reisverslag }] = reis.reisverslagen as [Reis['reisverslagen'][number]];
    const reisverslagen = [{ versie: 1, reisverslag: { ...reisverslag, betekenis } }];
    expect(assembleProgramma({ ...reis, reisverslagen }, openbaar).betekenis).toEqual(betekenis.map(whole));
  });

  it('shows the werkzame elementen that its inspanningen or its wijzigingen point to, and no others', () => {
    const [element] = reis.werkzameElementen;
    const werkzameElementen = ['w-1', 'w-2', 'w-3'].map((id) => ({
      ...element!,
      id,
      onderbouwing: [],
      tegenbewijs: [],
    }));
    const [inspanning] = programma.inspanningen;
    const draft = {
      ...programma,
      inspanningen: [inspanning!, { ...inspanning!, id: 'i-3', werkzameElementen: ['w-3'] }],
      wijzigingen: [
        { id: 'wi-1', wat: 'Meer.', richting: 'toevoegen', werkzaamElement: 'w-1' } as const,
        { id: 'wi-2', wat: 'Minder.', richting: 'weglaten' } as const,
      ],
    };
    const shown = assembleProgramma({ ...reis, werkzameElementen, programma: draft }, openbaar).werkzameElementen;
    expect(shown.map(({ id }) => id)).toEqual(['w-1', 'w-3']);
  });
});
