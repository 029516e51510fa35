import { describe, expect, it } from 'vitest';
import { fold, foldAdopted, type Fact } from '../../src/index.js';
import { publieken, type Materiaal, type Publiek, type Reis } from '../../src/schemas/index.js';
import { cijfer, facts as rich, tell } from '../assemble/reis.js';
import { rotterdamFacts } from './rotterdam.js';
import { written, writtenInWord } from './written.js';

const figure = 98_765;
const isFigure = /98[.,  ]?765/;

/** Every text and figure of a piece of materiaal replaced by one that is found again. */
function marked(facts: readonly Fact[], ids: readonly string[]): Fact[] {
  const markOf = (id: string): string => `MERK${ids.indexOf(id)}X`;
  const mark = (piece: Materiaal): Materiaal =>
    ({
      ...piece,
      titel: `titel ${markOf(piece.id)}`,
      energie: markOf(piece.id),
      ...(piece.bron && {
        bron: { ...piece.bron, titel: markOf(piece.id), url: `https://example.org/${markOf(piece.id)}` },
      }),
      ...('samenvatting' in piece && { samenvatting: `${markOf(piece.id)} ${figure}` }),
      ...('meting' in piece &&
        piece.meting && { meting: { ...piece.meting, indicator: markOf(piece.id), waarde: figure } }),
      ...('kaart' in piece && piece.kaart && { kaart: { ...piece.kaart, gebaseerdOp: markOf(piece.id) } }),
    }) as Materiaal;
  return facts.map((fact) =>
    'materiaal' in fact && typeof fact.materiaal === 'object' && ids.includes(fact.materiaal.id)
      ? ({ ...fact, materiaal: mark(fact.materiaal) } as Fact)
      : fact,
  );
}

const erase = (facts: readonly Fact[], ids: readonly string[]): Fact[] => [
  ...facts,
  ...ids.map((materiaal, place) => ({
    type: 'materiaal.gewist' as const,
    seq: facts.length + place + 1,
    meta: { op: '2030-01-01T00:00:00Z', door: 'r-gids' },
    materiaal,
    reden: 'verzoek' as const,
  })),
];

const marks = (text: string): string[] => [...new Set(text.match(/MERK\d+X/g))].sort();

/** A journey, marked, and the same one with everything erased at its end. */
function told(facts: readonly Fact[]) {
  const all = fold(facts).materiaal.map(({ id }) => id);
  const before = marked(facts, all);
  // A host that is slow to clear its own store hands over the text all the same.
  const verhalen = new Map(all.map((id, place) => [id, { status: 'aanwezig', tekst: `MERK${place}X` }] as const));
  return { before, after: erase(before, all), verhalen };
}

const found = (text: string): readonly unknown[] => [marks(text).length > 3, isFigure.test(text)];

describe('materiaal that was erased at the end', () => {
  it.each(publieken)('comes back in nothing that is written for %s, whichever version is asked', (publiek) => {
    const { before, after, verhalen } = told(rich);
    expect(found(written(before, { publiek: 'kern', verhalen }))).toEqual([true, true]);
    expect(found(written(after, { publiek, verhalen }))).toEqual([false, false]);
    expect(marks(written(after, { publiek, verhalen }))).toEqual([]);
  });

  it('comes back in no version of the Rotterdam journey', () => {
    const { before, after, verhalen } = told(rotterdamFacts());
    expect(found(written(before.slice(0, fold(before).vastgesteld[1]?.seq), { publiek: 'kern', verhalen }))).toEqual([
      true,
      true,
    ]);
    expect(marks(written(after, { publiek: 'kern', verhalen }))).toEqual([]);
  });

  it('comes back in no Word file', async () => {
    const { before, after, verhalen } = told(rich);
    expect(marks(await writtenInWord(before, { publiek: 'kern', verhalen }))).not.toEqual([]);
    expect(marks(await writtenInWord(after, { publiek: 'kern', verhalen }))).toEqual([]);
  });
});

describe('a journey as it was when an artefact was adopted', () => {
  const foto = fold(rich).vastgesteld.find(({ artefact }) => artefact === 'foto')!;
  const then = fold(rich.slice(0, foto.seq));
  // One piece was erased in the round after it.
  const now: Reis = {
    ...then,
    materiaal: then.materiaal.filter(({ id }) => id !== 'm-weg'),
    gewist: fold(rich).gewist,
    errata: fold(rich).errata,
  };

  it('is the journey of then, but for what was erased and put right since', () => {
    expect(foldAdopted(rich.slice(0, foto.seq), foto)).toEqual(then);
    expect(foldAdopted(rich, foto)).toEqual(now);
  });

  it('keeps a stone for what was erased since, and shows again what was merged into it', () => {
    const merged = then.samengevoegd[0]!;
    expect(foldAdopted(erase(rich, [merged.in, 'm-later']), foto)).toEqual({
      ...now,
      materiaal: now.materiaal.filter(({ id }) => id !== merged.in),
      samengevoegd: then.samengevoegd.filter((one) => one.in !== merged.in),
      gewist: [...now.gewist, { id: merged.in, op: '2030-01-01T00:00:00Z', reden: 'verzoek', publiek: 'openbaar' }],
    });
  });

  it('shows a piece to no more people than it is for now, and leaves what it said', () => {
    const corrected = (...levels: Publiek[]): unknown =>
      foldAdopted(
        [
          ...rich,
          ...tell(
            levels.map((publiek) => [
              '2029-01-01',
              { type: 'materiaal.gecorrigeerd', materiaal: { ...cijfer, titel: 'Anders', publiek } },
            ]),
          ),
        ],
        foto,
      ).materiaal.find(({ id }) => id === cijfer.id);
    expect(corrected('netwerk')).toEqual({ ...cijfer, publiek: 'netwerk' });
    expect(corrected('netwerk', 'openbaar')).toEqual(cijfer);
  });
});
