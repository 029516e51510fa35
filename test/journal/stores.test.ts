import type { Fact } from 'aanpakken-met-impact';
import { memoryStore, type JournalStore } from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { prepare, conflictAt, idProblem } from '../../src/journal/stores/store.js';
import { journey } from './journey.js';

const facts = journey(4);

async function kept(): Promise<JournalStore> {
  const store = memoryStore();
  await store.append('reis-1', facts, 0);
  return store;
}
const codes = (answer: object): unknown =>
  'findings' in answer ? (answer.findings as readonly { code: string }[]).map(({ code }) => code) : answer;

describe('what every store asks before it writes', () => {
  const told = (some: readonly Fact[], seq: number, id = 'reis-1'): unknown => prepare(id, some, seq);

  it('is whether the name is an id, whether there are facts, and whether they follow', () => {
    const texts = facts.map((fact) => JSON.stringify(fact));
    expect(told(facts, 0)).toEqual({ facts, texts });
    expect(told(facts.slice(1), 1)).toEqual({ facts: facts.slice(1), texts: texts.slice(1) });
    expect(told(facts, 0, '')).toEqual({ code: 'journal.id', path: [], params: {} });
    expect(told([], 0)).toEqual({ code: 'journal.empty', path: ['facts'], params: {} });
    expect(told(facts.slice(2), 1)).toEqual({
      code: 'journal.gap',
      path: ['facts', 0, 'seq'],
      params: { expected: 2 },
    });
  });

  it('is whether a journey that begins has the name under which it is kept', () => {
    expect(told(facts, 0, 'reis-2')).toEqual({ code: 'journal.other-reis', path: ['facts', 0, 'id'], params: {} });
    expect(told(facts.slice(1), 1, 'reis-2')).toMatchObject({ facts: facts.slice(1) });
    expect(idProblem('reis-1')).toBeUndefined();
    expect(conflictAt(3)).toEqual({ ok: false, conflict: true, seq: 3 });
  });

  it.each([undefined, Number.NaN, -1, 0.5, '1', null])(
    'is a mistake of the programmer without a place to write behind: %s',
    async (seq) => {
      const mistake = expect.objectContaining({
        code: 'seq.expected',
        message: `Expected append(reisId, facts, expectedSeq) with the seq of the journey as it was read but received ${typeof seq}.`,
      }) as unknown;
      expect(() => told(facts, seq as number)).toThrow(mistake as Error);
      await expect(memoryStore().append('reis-1', facts, seq as number)).rejects.toEqual(mistake);
    },
  );
});

describe('journeys in memory', () => {
  it('are read from any place, and what comes later changes nothing that was read', async () => {
    const store = await kept();
    const read = await store.read('reis-1');
    await store.append('reis-1', journey(5).slice(4), 4);
    expect(read).toEqual({ ok: true, facts, seq: 4 });
    for (const from of [-1, 0, 1])
      expect(await store.read('reis-1', from)).toEqual({ ok: true, facts: journey(5), seq: 5 });
    expect(await store.read('reis-1', 2)).toEqual({ ok: true, facts: journey(5).slice(1), seq: 5 });
    expect(await store.read('reis-1', 9)).toEqual({ ok: true, facts: [], seq: 5 });
  });

  it('are kept apart from the list that they were written with', async () => {
    const store = memoryStore();
    const own = [...facts];
    await store.append('reis-1', own.slice(0, 2), 0);
    const rest = own.splice(2);
    await store.append('reis-1', rest, 2);
    rest.length = 0;
    expect(await store.read('reis-1')).toEqual({ ok: true, facts, seq: 4 });
    const erased = [...facts];
    await store.replace('reis-1', erased, 4);
    erased.length = 0;
    expect(await store.read('reis-1')).toMatchObject({ ok: true, facts, seq: 4 });
  });

  it('tell who listens to that journey where it stands, until they stop', async () => {
    const store = memoryStore();
    const heard: unknown[] = [];
    const stop = await store.subscribe!('reis-1', (seq) => heard.push(['one', seq]));
    await store.subscribe!('reis-2', (seq) => heard.push(['two', seq]));
    await store.append('reis-1', facts.slice(0, 3), 0);
    await store.append('reis-1', facts.slice(0, 3), 0);
    await store.append('reis-2', journey(2, 'reis-2'), 0);
    stop();
    await store.append('reis-1', facts.slice(3), 3);
    expect(heard).toEqual([
      ['one', 3],
      ['two', 2],
    ]);
  });

  it('lose their snapshot, and nobody else theirs, when facts are replaced', async () => {
    const store = await kept();
    await store.writeSnapshot!('reis-1', 'one');
    await store.writeSnapshot!('reis-2', 'two');
    const snapshots = async (): Promise<unknown> => [
      await store.readSnapshot!('reis-1'),
      await store.readSnapshot!('reis-2'),
    ];
    expect(await snapshots()).toEqual(['one', 'two']);
    expect(await store.replace('reis-1', facts, 3)).toEqual(conflictAt(4));
    expect(await store.replace('reis-1', facts.slice(0, 3), 4)).toEqual(conflictAt(4));
    expect(await store.replace('reis-1', facts.slice(0, 3), 3)).toEqual(conflictAt(4));
    expect(await snapshots()).toEqual(['one', 'two']);
    expect(await store.replace('reis-1', facts, 4)).toEqual({ ok: true, seq: 4 });
    expect(await snapshots()).toEqual([undefined, 'two']);
  });

  it('are never replaced by what is no journal of theirs', async () => {
    const store = await kept();
    expect(codes(await store.replace('reis-1', journey(4, 'reis-2'), 4))).toEqual(['journal.other-reis']);
    expect(codes(await store.replace('reis-1', facts.slice(1), 4))).toEqual(['journal.gap']);
    expect(await store.replace('reis-9', journey(4, 'reis-9'), 4)).toEqual(conflictAt(0));
    expect(await store.read('reis-1')).toEqual({ ok: true, facts, seq: 4 });
  });

  it('are listed in the order of their names', async () => {
    const store = memoryStore();
    for (const id of ['b', 'a', 'c']) await store.append(id, journey(2, id), 0);
    expect(await store.list()).toEqual({ ok: true, ids: ['a', 'b', 'c'] });
  });

  it('come as one portion in a stream, also when the name is no id', async () => {
    const store = await kept();
    const portions = async (id: string, from?: number): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for await (const portion of store.stream(id, from)) seen.push(codes(portion));
      return seen;
    };
    expect(await portions('reis-1')).toEqual([{ ok: true, facts, seq: 4 }]);
    expect(await portions('reis-1', 4)).toEqual([{ ok: true, facts: facts.slice(3), seq: 4 }]);
    expect(await portions('a b')).toEqual([['journal.id']]);
  });
});
