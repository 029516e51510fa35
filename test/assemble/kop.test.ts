import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleOpdracht, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import type { Artefact, Reis, Vaststelling } from '../../src/schemas/index.js';
import { reis } from './reis.js';

const openbaar = { publiek: 'openbaar' } as const;
const adopted = (artefact: Artefact, versie: number): Reis['vastgesteld'][number] | null =>
  reis.vastgesteld.find((made) => made.artefact === artefact && made.versie === versie) ?? null;

/** An adoption without who did it and without the receipt: what everybody may read. */
const forEverybody = (made: Vaststelling | null) => {
  const { door: _door, receipt: _receipt, ...shown } = made!;
  return shown;
};

describe('above an artefact stands', () => {
  it('which version it is, of which round, and how it was adopted', () => {
    const above = {
      reis: 'reis-1',
      titel: 'Samen aan tafel',
      publiek: 'openbaar',
      toegelicht: [],
      secties: [],
      errata: [],
    };
    expect(assembleOpdracht(reis, openbaar).kop).toEqual({
      ...above,
      artefact: 'opdracht',
      ronde: 1,
      versie: 1,
      vastgesteld: forEverybody(adopted('opdracht', 1)),
      verborgen: 0,
    });
    const programma = { ...above, artefact: 'programma', verborgen: 2 };
    expect(assembleProgramma(reis, { ...openbaar, versie: 1 }).kop).toEqual({
      ...programma,
      ronde: 1,
      versie: 1,
      vastgesteld: forEverybody(adopted('programma', 1)),
    });
    expect(assembleProgramma(reis, openbaar).kop).toEqual({ ...programma, ronde: 2, versie: 2, vastgesteld: null });
    expect(adopted('programma', 1)?.seq).toBe(25);
    expect(adopted('reisverslag', 1)?.seq).toBe(34);
  });

  it('the round of a version that was asked for and never made', () => {
    const { ronde, versie, vastgesteld } = assembleReisverslag(reis, { ...openbaar, versie: 7 }).kop;
    expect({ ronde, versie, vastgesteld }).toEqual({ ronde: 7, versie: 7, vastgesteld: null });
  });

  it('version 1 while a foto or opdracht is a draft, and afterwards the last one that was adopted', () => {
    const draft = { ...reis, ronde: 1, vastgesteld: [] };
    const standing = (journey: Reis): unknown => {
      const { ronde, versie, vastgesteld } = assembleFoto(journey, openbaar).kop;
      return { ronde, versie, seq: vastgesteld?.seq ?? null };
    };
    expect(standing(draft)).toEqual({ ronde: 1, versie: 1, seq: null });
    expect(standing({ ...draft, ronde: 3 })).toEqual({ ronde: 3, versie: 1, seq: null });
    const [first] = reis.vastgesteld.filter(({ artefact }) => artefact === 'foto');
    const again = { ...first!, versie: 2, ronde: 2, seq: 40 };
    const third = { ...again, versie: 3, ronde: 2, seq: 41 };
    expect(standing({ ...reis, ronde: 3, vastgesteld: [...reis.vastgesteld, again, third] })).toEqual({
      ronde: 2,
      versie: 3,
      seq: 41,
    });
  });

  it('what was explained at this gate in this round and not withdrawn', () => {
    const [given] = reis.toelichtingen;
    const journey: Reis = {
      ...reis,
      toelichtingen: [
        given!,
        { ...given!, id: 't-2', gate: 'programma' },
        { ...given!, id: 't-3', ronde: 2 },
        { ...given!, id: 't-4', ingetrokken: { op: '2026-02-05T10:00:00+01:00', reden: 'Gevonden.' } },
      ],
    };
    expect(assembleFoto(journey, { publiek: 'kern' }).kop.toegelicht[0]?.opdrachtgever).toBe('r-baas');
    expect(assembleFoto(journey, openbaar).kop.toegelicht).toEqual([
      {
        id: 't-1',
        regel: 'foto.bron-bekend',
        motivering: 'Wij zoeken de bron nog.',
        op: '2026-02-04T10:00:00+01:00',
      },
    ]);
  });

  it('the words of the guide with a section, of this artefact and this round', () => {
    const [words] = reis.sectieToelichtingen;
    const journey: Reis = {
      ...reis,
      sectieToelichtingen: [
        words!,
        { ...words!, artefact: 'programma', tekst: 'x' },
        { ...words!, ronde: 2, tekst: 'y' },
      ],
    };
    expect(assembleFoto(journey, openbaar).kop.secties).toEqual([{ sectie: 'data', tekst: 'Lees de cijfers rustig.' }]);
  });

  it('the errata of this version, without who placed them', () => {
    const [placed] = reis.errata;
    const journey: Reis = {
      ...reis,
      errata: [placed!, { ...placed!, id: 'er-2', versie: 2 }, { ...placed!, id: 'er-3', artefact: 'programma' }],
    };
    expect(assembleReisverslag(journey, { ...openbaar, versie: 1 }).kop.errata).toEqual([
      { id: 'er-1', artefact: 'reisverslag', versie: 1, tekst: 'Het waren er zestien.' },
    ]);
  });
});

describe('an opdracht', () => {
  it('shows the wish, the assignment, and who gives and who guides it', () => {
    const { kop: _kop, ...opdracht } = assembleOpdracht(reis, openbaar);
    const [gids, baas] = reis.reizigers;
    expect(opdracht).toEqual({
      reiswens: reis.reiswens,
      opdracht: reis.opdracht,
      opdrachtgever: baas,
      reisbegeleider: gids,
    });
  });

  it('shows no people before it is drawn up', () => {
    const { kop: _kop, ...opdracht } = assembleOpdracht({ ...reis, opdracht: null }, openbaar);
    expect(opdracht).toEqual({ reiswens: reis.reiswens, opdracht: null, opdrachtgever: null, reisbegeleider: null });
  });
});

describe('without a version that is asked for', () => {
  it('a report is the last adopted one until its round has something to report', () => {
    const versie = (journey: Partial<Reis>) => assembleReisverslag({ ...reis, ...journey }, openbaar).kop.versie;
    expect([
      versie({ fase: 'inrichten', reisverslag: null }),
      versie({ fase: 'doenEnLeren', reisverslag: null }),
      versie({ fase: 'inrichten', reisverslag: reis.reisverslagen[0]!.reisverslag }),
    ]).toEqual([1, 2, 2]);
  });

  it('a programma is the last adopted one where this round has none', () => {
    const { versie, vastgesteld } = assembleProgramma({ ...reis, programma: null }, openbaar).kop;
    expect([versie, vastgesteld?.versie]).toEqual([1, 1]);
  });
});

describe('an adoption', () => {
  it('says who did it and shows the receipt to those who take part, and to nobody else', () => {
    const shown = (publiek: 'kern' | 'gemeente' | 'openbaar') =>
      assembleProgramma(reis, { publiek, versie: 1 }).kop.vastgesteld;
    expect([shown('kern'), shown('gemeente')]).toEqual([adopted('programma', 1), adopted('programma', 1)]);
    expect(shown('openbaar')).toStrictEqual(forEverybody(adopted('programma', 1)));
  });
});
