import { fold } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';
import { memoryStore, openReis, redactFacts, type JournalStore, type OpenOptions } from 'aanpakken-met-impact/journal';
import { describe, expect, it, onTestFinished } from 'vitest';
import { journey, traveller } from './journey.js';

const facts = journey(3);

async function storeWith(changes: Partial<JournalStore> = {}): Promise<JournalStore> {
  const store = memoryStore();
  await store.append('reis-1', facts, 0);
  return { ...store, ...changes };
}
async function opened(store: JournalStore, options?: OpenOptions) {
  const answer = await openReis(store, 'reis-1', options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.findings));
  return answer.reis;
}

/** What becomes an unhandled rejection until the test ends, instead of ending the tests. */
function unhandled(): unknown[] {
  const seen: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => seen.push(error));
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  });
  return seen;
}
const aMoment = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('while a journey is opened', () => {
  it('what others write is not missed', async () => {
    const store = await storeWith();
    const late = { ...store };
    late.read = async (id, from) => {
      const read = await store.read(id, from);
      // Somebody writes between our reading and whatever we do next.
      if (from === undefined) await store.append('reis-1', journey(4).slice(3), 3);
      return read;
    };
    const reis = await opened(late);
    await aMoment();
    expect(reis.get().seq).toBe(4);
  });

  it('a store that cannot tell of others is an answer', async () => {
    const answer = await openReis(
      await storeWith({ subscribe: async () => Promise.reject(new Error('gone')) }),
      'reis-1',
    );
    expect('findings' in answer && answer.findings.map(({ code }) => code)).toEqual(['journal.unreachable']);
  });

  it('listening stops when the journal cannot be read', async () => {
    let listening = 0;
    const store = await storeWith({
      subscribe: async () => {
        listening += 1;
        return () => void (listening -= 1);
      },
      read: async () => ({ ok: false, conflict: false, findings: [] }),
    });
    expect([(await openReis(store, 'reis-1')).ok, listening]).toEqual([false, 0]);
  });
});

describe('a listener', () => {
  it('that stops and begins again while it is told hears the next change, and not the same one for ever', async () => {
    const reis = await opened(await storeWith());
    const heard: number[] = [];
    let stop = (): void => undefined;
    const listen = ({ seq }: Reis): void => {
      heard.push(seq);
      stop();
      stop = reis.subscribe(listen);
    };
    stop = reis.subscribe(listen);
    await reis.send(traveller(7));
    await reis.send(traveller(8));
    expect(heard).toEqual([4, 5]);
  });

  it('that was stopped by another one is not told any more', async () => {
    const reis = await opened(await storeWith());
    const heard: string[] = [];
    reis.subscribe(() => {
      heard.push('first');
      stop();
    });
    const stop = reis.subscribe(() => void heard.push('second'));
    await reis.send(traveller(7));
    expect(heard).toEqual(['first']);
  });

  it('that throws takes nothing from the sender or from who listens after it, and is not silent', async () => {
    const seen = unhandled();
    const store = await storeWith();
    const reis = await opened(store);
    const heard: number[] = [];
    reis.subscribe(() => {
      throw new Error('of the host');
    });
    reis.subscribe(({ seq }) => heard.push(seq));
    expect((await reis.send(traveller(7))).ok).toBe(true);
    await aMoment();
    expect([heard, seen]).toEqual([[4], [new Error('of the host')]]);
  });
});

describe('a store that is late or wrong', () => {
  it('and breaks while it tells of others does not end the program', async () => {
    const seen = unhandled();
    let broken = false;
    let tell: (seq: number) => void = () => undefined;
    const store = await storeWith();
    const reis = await opened({
      ...store,
      subscribe: async (_id, listener) => {
        tell = listener;
        return () => undefined;
      },
      read: async (...asked) => (broken ? Promise.reject(new Error('broken')) : store.read(...asked)),
    });
    await store.append('reis-1', journey(4).slice(3), 3);
    broken = true;
    tell(4);
    await aMoment();
    expect(seen).toEqual([]);
    broken = false;
    tell(4);
    await aMoment();
    expect(reis.get()).toEqual(fold(journey(4)));
  });

  it('and tells facts that were told before changes nothing twice', async () => {
    const store = await storeWith();
    const quiet = { ...store, subscribe: async () => () => undefined };
    const reis = await opened({ ...quiet, read: async (id) => store.read(id) });
    await store.append('reis-1', journey(5).slice(3), 3);
    expect(await reis.refresh()).toEqual({ ok: true, reis: fold(journey(5)) });
  });

  it('and leaves out a fact is not believed', async () => {
    const store = await storeWith();
    const quiet = { ...store, subscribe: async () => () => undefined };
    const reis = await opened({ ...quiet, read: async (id, from = 1) => store.read(id, from === 4 ? 5 : from) });
    await store.append('reis-1', journey(5).slice(3), 3);
    const read = await reis.refresh();
    expect('findings' in read && read.findings.map(({ code }) => code)).toEqual(['journal.gap']);
    expect(reis.get().seq).toBe(3);
  });

  it('and whose answer was lost has the fact once, however often it is sent', async () => {
    const store = await storeWith();
    let lost = true;
    const append: JournalStore['append'] = async (...asked) => {
      const answer = await store.append(...asked);
      return lost ? { ok: false, conflict: false, findings: [] } : answer;
    };
    const reis = await opened({ ...store, append, subscribe: async () => () => undefined });
    expect((await reis.send(traveller(7))).ok).toBe(false);
    lost = false;
    const again = await reis.send(traveller(7));
    expect('rejection' in again && again.rejection.findings.map(({ code }) => code)).toEqual(['stap.id-nieuw']);
    expect(reis.get().reizigers.map(({ id }) => id)).toEqual(['r-1', 'r-7']);
  });

  it.each(['send', 'refresh'] as const)(
    'and was put back from a backup is read again from the start: %s',
    async (how) => {
      const store = await storeWith();
      await store.append('reis-1', journey(5).slice(3), 3);
      let current: JournalStore = store;
      const reis = await opened({
        ...store,
        subscribe: async () => () => undefined,
        read: async (...asked) => current.read(...asked),
        append: async (...asked) => current.append(...asked),
      });
      current = await storeWith();
      const heard: number[] = [];
      reis.subscribe(({ seq }) => heard.push(seq));
      expect((await (how === 'send' ? reis.send(traveller(7)) : reis.refresh())).ok).toBe(true);
      expect(heard).toEqual(how === 'send' ? [3, 4] : [3]);
      const read = await current.read('reis-1');
      expect(read.ok && fold(read.facts)).toEqual(reis.get());
    },
  );
});

describe('two people in one journey', () => {
  it('who send in turn and at once see the same journey, with every fact once', async () => {
    const store = await storeWith();
    const [one, two] = [await opened(store), await opened(store)];
    const sent = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => (n % 3 === 0 ? one : two).send(traveller(n + 10, 9))),
    );
    await aMoment();
    expect(sent.every(({ ok }) => ok)).toBe(true);
    const read = await store.read('reis-1');
    if (!read.ok) throw new Error('Expected a journal.');
    expect(read.seq).toBe(23);
    expect([one.get(), two.get()]).toEqual([fold(read.facts), fold(read.facts)]);
  });
});

describe('what was erased', () => {
  const redacted = redactFacts(facts, ['m-2']);
  const secret = 'bij stuk 2:';

  it('is gone from every journey that is open, when the store tells of it', async () => {
    const store = await storeWith();
    const reis = await opened(store);
    expect(JSON.stringify(reis.get())).toContain(secret);
    await store.replace('reis-1', redacted, 3);
    await aMoment();
    expect(reis.get()).toEqual(fold(redacted));
  });

  it('does not come back in a snapshot of somebody who had it open', async () => {
    const store = await storeWith();
    const quiet: JournalStore = { ...store, subscribe: async () => () => undefined };
    const reis = await opened(quiet, { snapshotEvery: 1 });
    await store.replace('reis-1', redacted, 3);
    expect((await reis.send(traveller(7))).ok).toBe(true);
    expect(await store.readSnapshot?.('reis-1')).not.toContain(secret);
    expect(JSON.stringify((await opened(store)).get())).not.toContain(secret);
  });

  it('does not come back in a snapshot that was being made', async () => {
    const store = await storeWith();
    const reis = await opened(
      {
        ...store,
        subscribe: async () => () => undefined,
        writeSnapshot: async (id, text) => {
          const read = await store.read(id);
          if (read.ok && text !== '') await store.replace(id, redactFacts(read.facts, ['m-2']), 4);
          await store.writeSnapshot?.(id, text);
        },
      },
      { snapshotEvery: 1 },
    );
    expect((await reis.send(traveller(7))).ok).toBe(true);
    expect((await store.readSnapshot?.('reis-1')) ?? '').not.toContain(secret);
  });

  it('does not come back with the erasure of somebody who read before it', async () => {
    const store = memoryStore();
    const four = journey(4);
    await store.append('reis-1', four, 0);
    const [one, two] = [redactFacts(four, ['m-2']), redactFacts(four, ['m-3'])];
    expect(await store.replace('reis-1', one, 4)).toEqual({ ok: true, seq: 4 });
    expect(await store.replace('reis-1', two, 4)).toEqual({ ok: false, conflict: true, seq: 4 });
    expect(await store.replace('reis-1', redactFacts(one, ['m-3']), 4)).toEqual({ ok: true, seq: 4 });
  });
});
