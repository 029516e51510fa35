import { decideMany, fold, type Fact } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';
import {
  conformance,
  importFacts,
  rebase,
  redactFacts,
  redactSeal,
  sealJournal,
  verifySeal,
} from 'aanpakken-met-impact/journal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, found, journey, traveller } from './journey.js';

const salt = (seq: number): string => seq.toString(16).padStart(32, '0');
const facts = journey(8);
const seal = sealJournal(facts, salt);
const renumbered = (some: readonly (Fact | undefined)[]): Fact[] =>
  some.flatMap((fact, place) => (fact ? [{ ...fact, seq: place + 1 }] : []));

describe('a seal', () => {
  it('says that a journal is as it was', () => {
    expect(verifySeal(facts, seal)).toEqual({ ok: true, redacted: [] });
    expect(verifySeal(JSON.parse(JSON.stringify(facts)) as Fact[], seal, seal.root)).toEqual({
      ok: true,
      redacted: [],
    });
  });

  it('does not mind that a database put the keys in another order', () => {
    const shuffled = facts.map((fact) => Object.fromEntries(Object.entries(fact).toReversed()) as unknown as Fact);
    expect(verifySeal(shuffled, seal).ok).toBe(true);
  });

  it.each<[string, Fact[], string, number]>([
    [
      'was changed',
      facts.map((fact) => (fact.seq === 4 ? { ...fact, meta: { ...fact.meta, door: 'r-9' } } : fact)),
      'changed',
      4,
    ],
    ['was dropped', renumbered(facts.toSpliced(3, 1)), 'dropped', 4],
    ['was dropped at the end', facts.slice(0, -1), 'dropped', 8],
    ['was inserted', renumbered(facts.toSpliced(3, 0, ...journey(9).slice(8))), 'inserted', 4],
    ['was added at the end', [...facts, ...journey(9).slice(8)], 'inserted', 9],
    ['was moved', renumbered([...facts.slice(0, 3), facts[4], facts[3], ...facts.slice(5)]), 'moved', 4],
  ])('names the first fact that %s', (_name, changed, what, seq) => {
    expect(verifySeal(changed, seal)).toEqual({ ok: false, what, seq });
  });

  it('that was changed itself counts for nothing', () => {
    const forged = sealJournal(facts.slice(0, 4), salt);
    expect(verifySeal(facts.slice(0, 4), forged, seal.root)).toEqual({ ok: false, what: 'seal' });
    expect(verifySeal(facts, { ...seal, leaves: seal.leaves.slice(1) })).toEqual({ ok: false, what: 'seal' });
  });

  it('asks for salts that cannot be tried one by one', () => {
    expect(() => sealJournal(facts, () => 'abc')).toThrow(expect.objectContaining({ code: 'salt.expected' }));
  });

  it('still holds after redaction, and cannot be used to guess what was redacted', () => {
    const redacted = redactFacts(facts, ['m-3']);
    const after = redactSeal(seal, [4]);
    expect(verifySeal(redacted, after, seal.root)).toEqual({ ok: true, redacted: [4] });
    expect(verifySeal(facts, after, seal.root)).toEqual({ ok: false, what: 'changed', seq: 4 });
    expect(JSON.stringify(after)).not.toContain(salt(4));
  });

  it('sees every change of one character', () => {
    const text = JSON.stringify(facts);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(94), (place, code) => {
        const changed = text.slice(0, place) + String.fromCharCode(32 + code) + text.slice(place + 1);
        let read: Fact[];
        try {
          read = JSON.parse(changed) as Fact[];
        } catch {
          return;
        }
        expect(verifySeal(read, seal).ok).toBe(JSON.stringify(read) === text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('redaction', () => {
  it('takes what people wrote about a thing, and leaves its place', () => {
    const redacted = redactFacts(facts, ['m-3']);
    expect(JSON.stringify(redacted)).not.toContain('bij stuk 3:');
    expect(redacted.filter((fact, place) => fact !== facts[place]).map(({ seq }) => seq)).toEqual([4]);
    expect(fold(redacted).materiaal.map(({ id }) => id)).toEqual(fold(facts).materiaal.map(({ id }) => id));
    expect([fold(redacted).fase, fold(redacted).seq]).toEqual([fold(facts).fase, fold(facts).seq]);
  });

  it('takes a fact by its place', () => {
    const [first] = redactFacts(facts, [1]);
    expect(JSON.stringify(first)).not.toMatch(/Veel mensen|Dit kan zo niet|al begonnen|Minder eenzaam/);
  });
});

describe('conformance', () => {
  it('has nothing to say of a history that followed the method', () => {
    expect(conformance(facts)).toEqual([]);
  });

  it('reports a gate that was skipped, and changes nothing', () => {
    const last = facts.at(-1);
    const jumped = {
      type: 'foto.vastgesteld',
      seq: 9,
      meta: last?.meta,
      naar: 'inrichten',
      versie: 1,
      receipt: { rules: '1', verdicts: [] },
    } as unknown as Fact;
    const [deviation] = conformance([...facts, jumped]);
    expect([deviation?.seq, deviation?.rejection.code]).toEqual([9, 'rules.unmet']);
    expect(deviation?.rejection.findings.map(({ code }) => code)).toContain('foto.leefwereld-gehoord');
  });

  it('reports a step in the wrong stage and a step that led elsewhere', () => {
    const meta = facts.at(-1)?.meta;
    const wrong = [
      {
        type: 'programma.vastgesteld',
        seq: 9,
        meta,
        naar: 'doenEnLeren',
        versie: 1,
        receipt: { rules: '1', verdicts: [] },
      },
      { type: 'reis.gestaakt', seq: 10, meta, naar: 'inrichten', reden: 'Zomaar.' },
    ] as unknown as Fact[];
    expect(conformance([...facts, ...wrong]).map(({ seq, rejection }) => [seq, rejection.code])).toEqual([
      [9, 'command.wrong-stage'],
      [10, 'command.wrong-stage'],
    ]);
  });
});

describe('an import', () => {
  it('of a whole journey is that journey', () => {
    expect(importFacts(facts)).toEqual({ facts, reis: fold(facts), refused: [] });
  });

  it('reports every fact that cannot follow, and goes on with the rest', () => {
    const values = [facts[0], { type: 'reis.verzonnen' }, facts[1], facts[1], null, facts[2]];
    const imported = importFacts(values);
    expect(imported.facts).toEqual(facts.slice(0, 3));
    expect(imported.refused.map(({ index, rejection }) => [index, rejection.code])).toEqual([
      [1, 'command.unknown'],
      [3, 'rules.unmet'],
      [4, 'command.unknown'],
    ]);
  });
});

describe('two people who worked on copies', () => {
  const { reis } = begun();
  const first: Reis = decideMany(reis, [traveller(1, 10), traveller(2, 11)]).reis;
  const second = [traveller(1, 1), traveller(3, 2), { ...found(4, 3), expectedSeq: 2 }];
  const op = '2026-02-01T00:00:00+00:00';

  it('keep what still holds, and hear what does not and why', () => {
    const { facts: kept, refused, reis: joined } = rebase(second, first, { op });
    expect(kept.map(({ seq, type, meta }) => [seq, type, meta.op])).toEqual([
      [4, 'reiziger.toegevoegd', op],
      [5, 'materiaal.toegevoegd', op],
    ]);
    expect(refused.map(({ index, rejection }) => [index, rejection.findings[0]?.code])).toEqual([[0, 'stap.id-nieuw']]);
    expect(joined.reizigers.map(({ id }) => id)).toEqual(['r-1', 'r-2', 'r-3']);
  });

  it('without a moment of joining, what came too late is refused', () => {
    expect(rebase(second, first).refused).toHaveLength(3);
  });
});
