import { createHash } from 'node:crypto';
import { AanpakError, type Fact } from 'aanpakken-met-impact';
import { redactFacts, redactSeal, sealJournal, verifySeal, type Seal } from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { journey } from './journey.js';

const salt = (seq: number): string => seq.toString(16).padStart(32, '0');
const facts = journey(4);
const seal = sealJournal(facts, salt);
const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const renumbered = (some: readonly (Fact | undefined)[]): Fact[] =>
  some.flatMap((fact, place) => (fact ? [{ ...fact, seq: place + 1 }] : []));

/** The same value with its keys in order and nothing that is absent: what a digest is taken of, written once more. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

const textOf = ({ seq: _seq, ...fact }: Fact): string => JSON.stringify(inOrder(fact));

describe('a seal', () => {
  it('can be made again by anybody: two digests for each fact, chained to one root', () => {
    const leaves = facts.map((fact, place) => ({
      rest: sha(`rest\n${textOf(redactFacts(facts, [fact.seq])[place]!)}`),
      told: sha(`told\n${salt(fact.seq)}\n${textOf(fact)}`),
      salt: salt(fact.seq),
    }));
    const root = leaves.reduce(
      (link, { rest, told }, place) => sha(`link\n${link}\n${place + 1}\n${rest}\n${told}`),
      sha('reis\nreis-1'),
    );
    expect(seal).toEqual({ format: 'aanpakken-met-impact/seal', version: 1, reis: 'reis-1', leaves, root });
  });

  it('takes what is absent and what is undefined for the same', () => {
    const filled = facts.map((fact) => ({ ...fact, extra: undefined }));
    expect(sealJournal(filled, salt)).toEqual(seal);
  });

  it('is made of what holds nothing as well', () => {
    const empty = facts.map((fact) => ({ ...fact, extra: null, more: [null] }));
    expect(verifySeal(empty, sealJournal(empty, salt))).toEqual({ ok: true, redacted: [] });
    expect(verifySeal(facts, sealJournal(empty, salt))).toEqual({ ok: false, what: 'changed', seq: 1 });
  });

  it.each(['0'.repeat(31), 'A'.repeat(32), ` ${'0'.repeat(32)}`, `${'0'.repeat(32)}\n!`, 'g'.repeat(32)])(
    'is not made with the salt %j',
    (weak) => {
      expect(() => sealJournal(facts, () => weak)).toThrow(
        new AanpakError(
          'salt.expected',
          'Expected a salt of at least 32 hexadecimal digits but received another text.',
        ),
      );
    },
  );

  it('is not made with one salt for two facts: the one that stays would tell that of the one that was redacted', () => {
    expect(() => sealJournal(facts, () => salt(1))).toThrow(
      new AanpakError('salt.expected', 'Expected a salt of its own for each fact but received one twice.'),
    );
  });

  it('may have longer salts', () => {
    const long = sealJournal(facts, (seq) => salt(seq).repeat(2));
    expect(verifySeal(facts, long)).toEqual({ ok: true, redacted: [] });
  });

  it('loses the salts of what was redacted, and keeps its root', () => {
    expect(redactSeal(seal, [2, 3, 9])).toEqual({
      ...seal,
      leaves: seal.leaves.map((leaf, place) =>
        place === 1 || place === 2 ? { rest: leaf.rest, told: leaf.told } : leaf,
      ),
    });
  });
});

describe('a journal beside its seal', () => {
  it('is not looked at when the seal is no seal, or not the one that was kept', () => {
    const broken: unknown[] = [
      { ...seal, format: 'something-else' },
      { ...seal, leaves: 'none' },
      { ...seal, reis: 'reis-2' },
      { ...seal, root: 'x' },
      { ...seal, leaves: seal.leaves.toReversed() },
    ];
    for (const one of broken) expect(verifySeal(facts, one as Seal)).toEqual({ ok: false, what: 'seal' });
    expect(verifySeal(facts, seal, 'another root')).toEqual({ ok: false, what: 'seal' });
    expect(verifySeal(facts, seal, seal.root)).toEqual({ ok: true, redacted: [] });
  });

  it('of another length is longer by the first that was put in, or shorter by the first that is gone', () => {
    const other = journey(6).slice(4);
    const told = (some: readonly Fact[]): unknown => verifySeal(some, seal);
    expect(told([])).toEqual({ ok: false, what: 'dropped', seq: 1 });
    expect(told(renumbered(facts.slice(1)))).toEqual({ ok: false, what: 'dropped', seq: 1 });
    expect(told(facts.slice(0, 3))).toEqual({ ok: false, what: 'dropped', seq: 4 });
    expect(told(renumbered([...facts, ...other]))).toEqual({ ok: false, what: 'inserted', seq: 5 });
    expect(told(renumbered([other[0], ...facts]))).toEqual({ ok: false, what: 'inserted', seq: 1 });
  });

  it('tells a fact that changed from one that moved', () => {
    const [first, second, third, fourth] = facts;
    const changed = { ...third!, meta: { ...third!.meta, door: 'r-9' } };
    const told = (...some: (Fact | undefined)[]): unknown => verifySeal(renumbered(some), seal);
    expect(told(first, second, changed, fourth)).toEqual({ ok: false, what: 'changed', seq: 3 });
    expect(told(first, third, second, fourth)).toEqual({ ok: false, what: 'moved', seq: 2 });
    expect(told(changed, second, first, fourth)).toEqual({ ok: false, what: 'moved', seq: 1 });
    const misnumbered = facts.map((fact) => (fact.seq === 3 ? { ...fact, seq: 7 } : fact));
    expect(verifySeal(misnumbered, seal)).toEqual({ ok: false, what: 'moved', seq: 3 });
  });

  it('counts as redacted only what holds no text any more', () => {
    const after = redactSeal(seal, [3]);
    expect(verifySeal(redactFacts(facts, [3]), after)).toEqual({ ok: true, redacted: [3] });
    expect(verifySeal(facts, after)).toEqual({ ok: false, what: 'changed', seq: 3 });
    const half = redactFacts(facts, [4]);
    expect(verifySeal(half, after)).toEqual({ ok: false, what: 'changed', seq: 3 });
  });

  it('holds who, when, what kind and which thing of a fact that was redacted, as it did before', () => {
    const after = redactSeal(seal, [3]);
    const redacted = redactFacts(facts, [3]);
    const third = redacted[2] as Fact<'materiaal.toegevoegd'>;
    const { meta } = third;
    for (const forged of [
      { ...third, meta: { ...meta, door: 'r-9' } },
      { ...third, materiaal: { ...third.materiaal, id: 'm-9' } },
      { type: 'reis.gestaakt', seq: 3, meta, naar: 'gestaakt', reden: '[gewist]' },
      { ...redactFacts(facts, [4])[3], seq: 3 },
    ] as Fact[])
      expect(verifySeal(redacted.with(2, forged), after)).toEqual({ ok: false, what: 'changed', seq: 3 });
  });

  it('that went on is held beside as many facts as were sealed', () => {
    const longer = journey(6);
    expect(verifySeal(longer, seal)).toEqual({ ok: false, what: 'inserted', seq: 5 });
    expect(verifySeal(longer.slice(0, seal.leaves.length), seal)).toEqual({ ok: true, redacted: [] });
  });
});
