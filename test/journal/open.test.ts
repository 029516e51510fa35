import { fold } from 'aanpakken-met-impact';
import { memoryStore, openReis, type JournalStore } from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { journey, opening, traveller } from './journey.js';
import { bodyOf, withSum } from './sum.js';

async function opened(store: JournalStore, options = {}) {
  const answer = await openReis(store, 'reis-1', options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.findings));
  return answer.reis;
}

describe('an open journey', () => {
  it('that nobody started can be started', async () => {
    const reis = await opened(memoryStore());
    expect((await reis.send({ type: 'reis.starten', ...opening() })).ok).toBe(true);
    expect(reis.get().seq).toBe(1);
  });

  it('decides again when somebody was first, and never carries out the old answer', async () => {
    const store = memoryStore();
    await store.append('reis-1', journey(2), 0);
    const quiet: JournalStore = { ...store, subscribe: async () => () => undefined };
    const [one, two] = [await opened(quiet), await opened(quiet)];
    await one.send(traveller(5));
    const sent = await two.send(traveller(5));
    expect(!sent.ok && 'rejection' in sent && sent.rejection.findings.map(({ code }) => code)).toEqual([
      'stap.id-nieuw',
    ]);
    expect(two.get().seq).toBe(3);
  });

  it('gives up after as many attempts as the host allows', async () => {
    const store = memoryStore();
    await store.append('reis-1', journey(2), 0);
    const busy: JournalStore = { ...store, append: async () => ({ ok: false, conflict: true, seq: 2 }) };
    const sent = await (await opened(busy, { attempts: 3 })).send(traveller(5));
    expect(!sent.ok && 'rejection' in sent && sent.rejection.code).toBe('conflict');
  });

  it('tells whoever listens, and stops when they do', async () => {
    const store = memoryStore();
    await store.append('reis-1', journey(2), 0);
    const reis = await opened(store);
    const heard: number[] = [];
    const stop = reis.subscribe(({ seq }) => heard.push(seq));
    await reis.send(traveller(5));
    stop();
    await reis.send(traveller(6));
    expect(heard).toEqual([3]);
  });
});

describe('a snapshot', () => {
  it('saves reading what came before it', async () => {
    const store = memoryStore();
    await store.append('reis-1', journey(2), 0);
    const reis = await opened(store, { snapshotEvery: 2 });
    for (const n of [4, 5, 6]) await reis.send(traveller(n));
    const asked: number[] = [];
    const watched: JournalStore = {
      ...store,
      read: async (id, from) => {
        asked.push(from ?? 1);
        return store.read(id, from);
      },
    };
    expect((await opened(watched)).get()).toEqual(reis.get());
    expect(asked).toEqual([4]);
  });

  it.each<[string, (text: string) => string]>([
    ['torn', (text) => text.slice(0, -9)],
    ['of another version', (text) => text.replace('"version":3', '"version":1')],
    ['of another history', (text) => text.replace('"door":"r-anna"', '"door":"r-karel"')],
    ['of another journey', (text) => text.replaceAll('"id":"reis-1"', '"id":"reis-2"')],
    ['of a journey that never was so long', (text) => text.replaceAll('"seq":4', '"seq":400')],
  ])('that is %s is not believed', async (_name, spoil) => {
    const store = memoryStore();
    await store.append('reis-1', journey(2), 0);
    const reis = await opened(store, { snapshotEvery: 2 });
    for (const n of [4, 5]) await reis.send(traveller(n));
    const text = bodyOf((await store.readSnapshot?.('reis-1')) ?? '');
    expect(spoil(text)).not.toBe(text);
    await store.writeSnapshot?.('reis-1', withSum(spoil(text)));
    const read = await store.read('reis-1');
    expect((await opened(store)).get()).toEqual(fold(read.ok ? read.facts : []));
  });
});
