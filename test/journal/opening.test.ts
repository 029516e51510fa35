import { createMethod, fold } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';
import {
  memoryStore,
  openReis,
  type JournalStore,
  type OpenOptions,
  type StoredReis,
} from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { writeSnapshot } from '../../src/journal/stores/snapshot.js';
import { unkept, type Unkept } from '../../src/journal/stores/store.js';
import { en } from '../../src/texts/en.js';
import { journey, traveller } from './journey.js';

const facts = journey(3);
const unreachable = unkept({ code: 'journal.unreachable', path: [], params: {} });

/** A store with a journey of three facts, and some of its functions replaced. */
async function storeWith(changes: Partial<JournalStore> = {}): Promise<JournalStore> {
  const store = memoryStore();
  await store.append('reis-1', facts, 0);
  return { ...store, ...changes };
}
async function opened(store: JournalStore, options?: OpenOptions): Promise<StoredReis> {
  const answer = await openReis(store, 'reis-1', options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.findings));
  return answer.reis;
}

describe('opening a journey', () => {
  it('gives what the store holds, and what the store could not give', async () => {
    expect((await opened(await storeWith())).get()).toEqual(fold(facts));
    expect(await openReis(await storeWith({ read: async () => unreachable }), 'reis-1')).toEqual(unreachable);
    const cached = { readSnapshot: async () => writeSnapshot(fold(facts), facts[2]!) };
    expect(await openReis(await storeWith({ ...cached, read: async () => unreachable }), 'reis-1')).toEqual(
      unreachable,
    );
  });

  it('needs neither snapshots nor news of others', async () => {
    const { readSnapshot: _read, writeSnapshot: _write, subscribe: _subscribe, ...bare } = await storeWith();
    const reis = await opened(bare, { snapshotEvery: 1 });
    expect((await reis.send(traveller(7))).ok).toBe(true);
    expect(() => {
      reis.close();
    }).not.toThrow();
    expect(reis.get().seq).toBe(4);
  });
});

describe('sending', () => {
  it('refuses what the method refuses, in its own words, and writes nothing', async () => {
    const store = await storeWith();
    const reis = await opened(store, { method: createMethod({ texts: en }) });
    const sent = await reis.send({ type: 'reis.vliegen' } as unknown);
    expect(!sent.ok && 'rejection' in sent && sent.rejection.message).toMatch(/^This step does not exist/);
    expect((await store.read('reis-1')).ok && reis.get().seq).toBe(3);
  });

  it('hands back what the store could not keep, and stays where it was', async () => {
    const reis = await opened(await storeWith({ append: async () => unreachable }));
    const heard: Reis[] = [];
    reis.subscribe((now) => heard.push(now));
    expect([await reis.send(traveller(7)), reis.get(), heard]).toEqual([unreachable, fold(facts), []]);
  });

  it('hands back that it could not read what the others did', async () => {
    const reads: unknown[] = [];
    const store = await storeWith();
    const reis = await opened({
      ...store,
      append: async () => ({ ok: false, conflict: true, seq: 4 }),
      read: async (id, from) => {
        reads.push(from);
        return reads.length === 1 ? store.read(id, from) : unreachable;
      },
    });
    expect([await reis.send(traveller(7)), reads]).toEqual([unreachable, [undefined, 4]]);
  });

  it.each([
    [undefined, 10],
    [3, 3],
    [1, 1],
  ])('with %j attempts tries %i times, and then says that others were first', async (attempts, times) => {
    let asked = 0;
    const append: JournalStore['append'] = async () => {
      asked += 1;
      return { ok: false, conflict: true, seq: 3 };
    };
    const sent = await (await opened(await storeWith({ append }), { attempts })).send(traveller(7));
    expect([asked, sent]).toEqual([
      times,
      {
        ok: false,
        rejection: {
          code: 'conflict',
          message: 'Iemand anders was eerder. De reis staat nu op feit 3. Kijk opnieuw en probeer het dan nog eens.',
          findings: [expect.objectContaining({ code: 'conflict', path: ['expectedSeq'], params: { seq: 3 } })],
        },
      },
    ]);
  });

  it('goes one at a time: the second is decided on the journey after the first', async () => {
    const store = await storeWith();
    const reis = await opened(store);
    const sent = await Promise.all([reis.send(traveller(7)), reis.send(traveller(7)), reis.send(traveller(8))]);
    expect(sent.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(reis.get().reizigers.map(({ id }) => id)).toEqual(['r-1', 'r-7', 'r-8']);
  });

  it('goes on after a store that broke', async () => {
    const store = await storeWith();
    let broken = true;
    const append: JournalStore['append'] = async (...asked) => {
      if (broken) throw new Error('broken');
      return store.append(...asked);
    };
    const reis = await opened({ ...store, append });
    await expect(reis.send(traveller(7))).rejects.toThrow('broken');
    broken = false;
    expect((await reis.send(traveller(8))).ok).toBe(true);
  });
});

describe('others', () => {
  it('are heard when the store tells of them, once, and not when it tells what is known', async () => {
    let tell: (seq: number) => void = () => undefined;
    const reads: unknown[] = [];
    const store = await storeWith();
    const reis = await opened({
      ...store,
      subscribe: async (_id, listener) => {
        tell = listener;
        return () => undefined;
      },
      read: async (id, from) => {
        reads.push(from);
        return store.read(id, from);
      },
    });
    const heard: number[] = [];
    reis.subscribe(({ seq }) => heard.push(seq));
    await store.append('reis-1', journey(5).slice(3), 3);
    tell(3);
    tell(4);
    tell(5);
    await reis.refresh();
    expect([heard, reads]).toEqual([[5], [undefined, 4, 6]]);
    expect(reis.get()).toEqual(fold(journey(5)));
  });

  it('are read when somebody asks, and nobody hears of nothing new', async () => {
    const store = await storeWith({ subscribe: async () => () => undefined });
    const reis = await opened(store);
    const heard: number[] = [];
    reis.subscribe(({ seq }) => heard.push(seq));
    expect(await reis.refresh()).toEqual({ ok: true, reis: fold(facts) });
    await store.append('reis-1', journey(5).slice(3), 3);
    expect(await reis.refresh()).toEqual({ ok: true, reis: fold(journey(5)) });
    expect(heard).toEqual([5]);
  });

  it('are not heard after closing, by the journey or by who listened to it', async () => {
    const calls: string[] = [];
    const store = await storeWith();
    const reis = await opened({
      ...store,
      subscribe: async (id) => {
        calls.push(id);
        return () => void calls.push('stopped');
      },
    });
    const heard: number[] = [];
    reis.subscribe(({ seq }) => heard.push(seq));
    reis.close();
    await reis.send(traveller(7));
    expect([calls, heard]).toEqual([['reis-1', 'stopped'], []]);
  });

  it('who listen twice hear twice, and stop one by one', async () => {
    const reis = await opened(await storeWith());
    const heard: number[] = [];
    const listener = ({ seq }: Reis): void => void heard.push(seq);
    const stop = reis.subscribe(listener);
    reis.subscribe(listener);
    await reis.send(traveller(7));
    stop();
    await reis.send(traveller(8));
    expect(heard).toEqual([4, 4, 5]);
  });
});

describe('an answer of a store', () => {
  it('that keeps nothing says why', () => {
    const answer: Unkept = unkept({ code: 'journal.unreachable', path: [], params: {} });
    expect([answer.ok, answer.conflict, answer.findings.map(({ code }) => code)]).toEqual([
      false,
      false,
      ['journal.unreachable'],
    ]);
  });
});
