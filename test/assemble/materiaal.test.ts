import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleProgramma, type AssembleOptions, type VerhaalTekst } from '../../src/assemble/index.js';
import {
  publieken,
  type Materiaal,
  type Meting,
  type Publiek,
  type Reis,
  type GetoondMateriaal,
  type NietGetoond,
  type Samenvoeging,
} from '../../src/schemas/index.js';
import { cijfer, kern, reis, verhaal } from './reis.js';

/** How one piece is shown, when it is all there is. */
function shown(piece: Materiaal, options: AssembleOptions = { publiek: 'netwerk' }): GetoondMateriaal[] {
  const foto = assembleFoto({ ...reis, materiaal: [piece], samengevoegd: [] }, options);
  return foto.invalshoeken.flatMap(({ materiaal }) => materiaal);
}

const { kaart } = verhaal;
const { meting } = cijfer as Extract<Materiaal, { soort: 'data' }>;
const nothing = {
  samenvatting: null,
  verhaal: null,
  kaart: null,
  klantreis: null,
  meting: null,
  artikel: null,
  bron: null,
  energie: null,
  samengevoegdUit: [],
};
const basis = {
  id: 'm-1',
  kring: 'praktijk',
  titel: 'Iets',
  aangedragenDoor: ['r-buur'],
  publiek: 'openbaar',
} as const;
const stands = { id: 'm-1', kring: 'praktijk', titel: 'Iets' };

describe('a piece of materiaal is shown', () => {
  it('as a story: its card, and the text only when the vault of the host gave it', () => {
    const expected = {
      ...nothing,
      id: 'm-verhaal',
      soort: 'verhaal',
      invalshoek: 'leefwereldverhalen',
      kring: 'leefwereld',
      titel: 'Alleen aan tafel',
      kaart,
      bron: verhaal.bron,
      verhaal: { status: 'nietGegeven', tekst: null },
    };
    expect(shown(verhaal)).toEqual([expected]);
    const given = (text: VerhaalTekst): GetoondMateriaal[] =>
      shown(verhaal, { publiek: 'netwerk', verhalen: new Map([['m-verhaal', text]]) });
    expect(given({ status: 'aanwezig', tekst: 'Ik zit hier.' })).toEqual([
      { ...expected, verhaal: { status: 'aanwezig', tekst: 'Ik zit hier.' } },
    ]);
    expect(given({ status: 'gewist' })).toEqual([{ ...expected, verhaal: { status: 'gewist', tekst: null } }]);
  });

  it('as a klantreis: the steps of a persona, or the card of a person', () => {
    const klantreis = { persona: 'Wim', gebaseerdOp: 'gesprekken', stappen: [] } as never;
    const of = { ...basis, soort: 'klantreis', invalshoek: 'klantreizen' } as const;
    const seen = { ...nothing, ...stands, soort: 'klantreis', invalshoek: 'klantreizen' };
    expect(shown({ ...of, klantreis })).toEqual([{ ...seen, klantreis }]);
    expect(shown({ ...of, kaart })).toEqual([{ ...seen, kaart, verhaal: { status: 'nietGegeven', tekst: null } }]);
    expect(shown(of)).toEqual([seen]);
  });

  it('as a law with its article, and as knowledge with or without a figure', () => {
    const artikel = { wet: 'Wmo', artikel: '2.1', werking: 'geeftRuimte' } as never;
    expect(
      shown({ ...basis, soort: 'wet', invalshoek: 'wettelijkeGrondslag', samenvatting: 'Het mag.', artikel }),
    ).toEqual([
      { ...nothing, ...stands, soort: 'wet', invalshoek: 'wettelijkeGrondslag', samenvatting: 'Het mag.', artikel },
    ]);
    const feit = { ...basis, soort: 'feit', invalshoek: 'data', samenvatting: 'Zo is het.' } as const;
    const seen = { ...nothing, ...stands, soort: 'feit', invalshoek: 'data', samenvatting: 'Zo is het.' };
    expect(shown(feit)).toEqual([seen]);
    expect(shown({ ...feit, meting: undefined })).toEqual([seen]);
    expect(shown({ ...feit, meting, energie: 'Hier.', samengevoegdUit: ['m-oud'] })).toEqual([
      { ...seen, meting, energie: 'Hier.', samengevoegdUit: ['m-oud'] },
    ]);
  });
});

describe('a figure', () => {
  const { n: _n, ...uncounted } = meting;
  const figure = (n: number, options: AssembleOptions): unknown =>
    shown({ ...cijfer, meting: { ...meting, n } } as Materiaal, options)[0]?.meting;

  it('is shown from five answers, or from the number of the host', () => {
    expect(figure(5, { publiek: 'gemeente' })).toEqual({ ...meting, n: 5 });
    expect(figure(4, { publiek: 'gemeente' })).toEqual({ ...uncounted, waarde: null });
    expect(figure(5, { publiek: 'netwerk', kleinsteAantal: 6 })).toEqual({ ...uncounted, waarde: null });
    expect(figure(1, { publiek: 'openbaar', kleinsteAantal: 1 })).toEqual({ ...meting, n: 1 });
  });

  it('of too few answers has no limits and no spread either: they say the value', () => {
    const small = { ...meting, n: 4, marge: { laag: 0, hoog: 9, zekerheid: 95 }, sd: 1.5 };
    const seen = (one: Meting, options: AssembleOptions): unknown =>
      shown({ ...cijfer, meting: one, metingen: [one] } as Materiaal, options)[0];
    const hidden = { ...uncounted, waarde: null };
    expect(seen(small, { publiek: 'gemeente' })).toMatchObject({ meting: hidden, metingen: [hidden] });
    const { waarde: _waarde, n: _small, ...without } = small;
    const secret = { ...without, geenWaarde: 'teKlein' } as const;
    const { marge: _marge, sd: _sd, ...rest } = secret;
    expect(seen(secret, { publiek: 'gemeente' })).toMatchObject({ meting: { ...rest, waarde: null } });
    const told = JSON.stringify([seen(small, { publiek: 'gemeente' }), seen(secret, { publiek: 'openbaar' })]);
    expect(told).not.toMatch(/marge|"sd"/);
    expect(seen(small, { publiek: 'kern' })).toMatchObject({ meting: small });
  });

  it('is always shown to the kern, and when nobody counted the answers', () => {
    expect(figure(1, { publiek: 'kern' })).toEqual({ ...meting, n: 1 });
    expect(shown({ ...cijfer, meting: uncounted } as Materiaal)[0]?.meting).toEqual(uncounted);
  });
});

describe('an audience', () => {
  it('sees what is meant for it and for every wider one', () => {
    const seen = (meantFor: Publiek): Publiek[] =>
      publieken.filter((publiek) => shown({ ...kern, publiek: meantFor }, { publiek }).length > 0);
    expect(publieken.map((publiek) => [publiek, seen(publiek)])).toEqual([
      ['kern', ['kern']],
      ['netwerk', ['kern', 'netwerk']],
      ['gemeente', ['kern', 'netwerk', 'gemeente']],
      ['openbaar', ['kern', 'netwerk', 'gemeente', 'openbaar']],
    ]);
  });
});

describe('what a choice rests on', () => {
  const open = (id: string): Materiaal => ({ ...kern, id, publiek: 'openbaar' });
  const merged = (materiaal: string, into: string): Samenvoeging => ({ materiaal, in: into });

  /** The ids that a choice shows, and what became of the others. */
  function under(
    ids: readonly string[],
    journey: Partial<Reis>,
  ): { ids: string[]; nietGetoond: NietGetoond | undefined } {
    const keuze = { id: 'k-1', soort: 'groep', keuze: 'x', waarom: 'y', materiaal: ids, gemaaktDoor: [] } as const;
    const [seen] = assembleProgramma({ ...reis, ...journey, keuzes: [keuze] }, { publiek: 'openbaar' }).keuzes;
    return { ids: (seen?.materiaal ?? []).map(({ id }) => id), nietGetoond: seen?.nietGetoond };
  }

  it('is shown as what it was merged into, once, in the order of the choice', () => {
    const journey = {
      materiaal: [open('a'), open('b'), open('c'), open('d')],
      samengevoegd: [merged('a', 'b'), merged('b', 'c')],
    };
    expect(under(['d', 'a', 'b', 'c'], journey)).toEqual({
      ids: ['d', 'c'],
      nietGetoond: { gewist: [], verborgen: 0 },
    });
  });

  it('is counted when this audience may not see it, once per piece that is shown', () => {
    const journey = {
      materiaal: [open('a'), { ...kern, id: 'b' }, { ...kern, id: 'c' }],
      samengevoegd: [merged('a', 'b')],
    };
    expect(under(['a', 'b', 'c', 'nobody'], journey)).toEqual({ ids: [], nietGetoond: { gewist: [], verborgen: 2 } });
  });

  it('leaves the stones of what was erased, and of nothing else', () => {
    const stone = (id: string) => ({ id, op: '2026-02-11T10:00:00+01:00', reden: 'verzoek' }) as const;
    const seen = (id: string) => ({ ...stone(id), publiek: 'openbaar' }) as const;
    const journey = { materiaal: [open('a')], samengevoegd: [], gewist: [seen('x'), seen('y')] };
    expect(under(['y', 'a'], journey)).toEqual({ ids: ['a'], nietGetoond: { gewist: [stone('y')], verborgen: 0 } });
  });

  it('gives no id of what was erased to those who never saw it', () => {
    const stone = { id: 'y', op: '2026-02-11T10:00:00+01:00', reden: 'verzoek', publiek: 'netwerk' } as const;
    const journey = {
      materiaal: [open('a')],
      samengevoegd: [],
      gewist: [stone, { ...stone, id: 'old', publiek: undefined }],
    };
    expect(under(['y', 'old', 'a'], journey)).toEqual({ ids: ['a'], nietGetoond: { gewist: [], verborgen: 2 } });
  });

  it('ends somewhere, also when somebody merged in a circle by hand', () => {
    const journey = { materiaal: [open('a'), open('b')], samengevoegd: [merged('a', 'b'), merged('b', 'a')] };
    expect(under(['a'], journey)).toEqual({ ids: [], nietGetoond: { gewist: [], verborgen: 1 } });
  });
});
