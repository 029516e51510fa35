import { AanpakError, fold, type Fact } from 'aanpakken-met-impact';
import {
  conformance,
  importFacts,
  memoryStore,
  openReis,
  parseJournal,
  rebase,
  redactFacts,
  redactSeal,
  sealJournal,
  serializeJournal,
  verifySeal,
} from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { journey } from './journey.js';

const facts = journey(3);
const reis = fold(facts);
const seal = sealJournal(facts, (seq) => seq.toString(16).padStart(32, '0'));

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
const throwing = {
  type: 'reis.staken',
  get meta(): never {
    throw new Error('of a getter');
  },
};
const cyclic: Record<string, unknown> = { type: 'reis.staken' };
cyclic['meta'] = cyclic;

/** Values that no type allows and that JSON, a form or a hostile sender can give all the same. */
const hostile: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'tekst'],
  ['an empty record', {}],
  ['a list of null', [null]],
  ['a list in lists', deep(20_000)],
  ['a getter that throws', throwing],
  ['a record that holds itself', cyclic],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        get() {
          throw new Error('of a proxy');
        },
      },
    ),
  ],
  ['a fact of a kind that objects have', { type: 'toString', seq: 1, meta: { op: '2026-01-12T09:00:00Z', door: 'r' } }],
  ['a fact without anything', { type: 'materiaal.toegevoegd' }],
  [
    'a fact with a list for a moment',
    { type: 'materiaal.toegevoegd', seq: 1, meta: { op: [], door: 'r' }, materiaal: 7 },
  ],
  ['a big whole number', 7n],
  ['a seal of null', { ...seal, leaves: [null] }],
  ['a seal of numbers', { ...seal, leaves: [1] }],
  ['a seal without leaves', { ...seal, leaves: {} }],
];

/** Every exported function that takes data, with the value in each place. */
const calls: readonly (readonly [string, (value: never) => unknown])[] = [
  ['parseJournal', (value) => parseJournal(value)],
  ['importFacts', (value) => [importFacts(value), importFacts([value], reis)]],
  ['rebase', (value) => [rebase(value, reis), rebase([value], reis, { op: '2026-02-01T00:00:00Z' })]],
  ['conformance', (value) => [conformance(value), conformance([facts[0]!, value])]],
  ['redactFacts', (value) => [redactFacts(value, ['m-1']), redactFacts([value], [1]), redactFacts(facts, value)]],
  ['verifySeal', (value) => [verifySeal(facts, value), verifySeal(value, seal), verifySeal([value], seal)]],
  ['redactSeal', (value) => [redactSeal(value, [1]), redactSeal(seal, value)]],
  [
    'the stores',
    async (value) => {
      const store = memoryStore();
      await store.append('reis-1', facts, 0);
      await store.append('reis-1', value, 3);
      await store.append('reis-1', [value], 3);
      await store.replace('reis-1', [value, value, value], 3);
      await store.read(value);
      await store.writeSnapshot?.('reis-1', '');
      await openReis(store, value);
      const opened = await openReis(store, 'reis-1');
      if (opened.ok) await opened.reis.send(value);
    },
  ],
];

describe.each(hostile)('%s', (_name, value) => {
  it.each(calls)('is an answer of %s, and no error', async (_call, call) => {
    await expect((async () => call(value as never))()).resolves.not.toThrow();
  });

  it.each<[string, () => unknown]>([
    ['sealJournal', () => sealJournal([value as Fact], () => '0'.repeat(32))],
    ['serializeJournal', () => serializeJournal(value as readonly Fact[])],
  ])('is at most named by %s, which writes and does not read', (_call, call) => {
    const said = ((): unknown => {
      try {
        return call() === undefined ? 'nothing' : 'written';
      } catch (error) {
        return error instanceof AanpakError ? error.code : error;
      }
    })();
    expect(['written', 'facts.expected']).toContain(said);
  });
});

describe('an answer to many refusals', () => {
  it('lists the first thousand and counts the rest by code', () => {
    const many = Array.from({ length: 1_500 }, () => null);
    for (const { refused, omitted } of [importFacts(many, reis), rebase(many, reis)])
      expect([refused.length, refused.at(-1)?.index, omitted]).toEqual([1_000, 999, { 'command.unknown': 500 }]);
    const few = importFacts(many.slice(0, 1_000), reis);
    expect([few.refused.length, 'omitted' in few]).toEqual([1_000, false]);
  });
});
