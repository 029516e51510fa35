import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/assemble/view.js';
import { fold } from '../../src/index.js';
import type { Grafsteen, Publiek, Reis } from '../../src/schemas/index.js';
import { facts, reis } from './reis.js';

const { seq } = reis.vastgesteld.find(({ artefact }) => artefact === 'foto')!;
const then = facts.slice(0, seq);
const seen = (journey: Reis, told: typeof facts | undefined) => viewOf(journey, 'foto', 1, told);

describe('a version is seen', () => {
  it('as it was adopted, with the facts of then', () => {
    const { reis: shown, facts: told } = seen(reis, facts);
    expect([shown.fase, shown.ronde, shown.seq, shown.keuzes, told]).toEqual(['inrichten', 1, seq, [], then]);
  });

  it.each<[string, Reis, typeof facts | undefined, typeof facts | undefined]>([
    ['the host gives no facts', reis, undefined, undefined],
    ['it ends with the adoption itself', fold(then), facts, then],
    ['the facts end before the adoption', reis, facts.slice(0, seq - 1), facts.slice(0, seq - 1)],
  ])('in the journey as it is given when %s', (_when, journey, told, left) => {
    const shown = seen(journey, told);
    expect(shown.reis).toBe(journey);
    expect(shown.facts).toEqual(left);
  });

  it('in the journey as it is given, with all its facts, when it was not adopted', () => {
    expect(viewOf(reis, 'foto', 2, facts)).toEqual({ reis, facts });
    expect(viewOf(reis, 'programma', 2, facts).reis).toBe(reis);
  });
});

describe('of facts that end at the adoption, the journey still knows', () => {
  const stone = (id: string): Grafsteen => ({ id, op: reis.op, reden: 'verzoek' });
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

  it('what was erased since: it is gone, with its stone, and with no stone of what came later', () => {
    const { reis: shown } = seen({ ...reis, gewist: [stone('m-later'), ...reis.gewist] }, then);
    expect(ids(fold(then).materiaal)).toContain('m-weg');
    expect([ids(shown.materiaal), ids(shown.gewist)]).toEqual([
      ids(fold(then).materiaal).filter((id) => id !== 'm-weg'),
      ['m-weg'],
    ]);
  });

  it('what was erased before it was adopted: its stone stands once', () => {
    const early = [...facts.slice(0, seq - 1), facts[seq]!, facts[seq - 1]!].map((fact, place) => ({
      ...fact,
      seq: place + 1,
    }));
    const journey = { ...fold(early), seq: seq + 2 };
    expect(ids(seen(journey, early).reis.gewist)).toEqual(['m-weg']);
  });

  it('what it was merged into and was erased: the part stands on its own again', () => {
    const merged = (gewist: readonly Grafsteen[]) => seen({ ...reis, gewist }, then).reis.samengevoegd;
    expect(merged(reis.gewist)).toEqual([{ materiaal: 'm-deel', in: 'm-geheel' }]);
    expect(merged([stone('m-geheel')])).toEqual([]);
  });

  it.each<[string, Publiek, Publiek, Publiek]>([
    ['fewer people now: it is for those', 'openbaar', 'kern', 'kern'],
    ['more people now: it is for those of then', 'kern', 'openbaar', 'kern'],
    ['the same people', 'openbaar', 'openbaar', 'openbaar'],
  ])('for whom a piece is, when that is for %s', (_what, was, now, shown) => {
    const id = was === 'kern' ? 'm-kern' : 'm-cijfer';
    const materiaal = reis.materiaal.map((one) => (one.id === id ? { ...one, publiek: now } : one));
    expect(seen({ ...reis, materiaal }, then).reis.materiaal.find((one) => one.id === id)?.publiek).toBe(shown);
  });

  it('for whom a piece was, when it is no longer there', () => {
    const { reis: shown } = seen({ ...reis, materiaal: [] }, then);
    expect(shown.materiaal.map(({ publiek }) => publiek)).toEqual(
      fold(then)
        .materiaal.filter(({ id }) => id !== 'm-weg')
        .map(({ publiek }) => publiek),
    );
  });
});
