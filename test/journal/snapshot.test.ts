import { fold } from 'aanpakken-met-impact';
import {
  memoryStore,
  openReis,
  type JournalStore,
  type OpenOptions,
  type StoredReis,
} from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { readSnapshot, resume, writeSnapshot } from '../../src/journal/stores/snapshot.js';
import { journey, traveller } from './journey.js';
import { bodyOf, withSum } from './sum.js';

const facts = journey(3);

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

describe('a snapshot', () => {
  const reis = fold(facts);
  const last = facts[2]!;
  const whole = writeSnapshot(reis, last);
  const text = bodyOf(whole);
  const fields = Object.keys(reis).join();

  it('is written each time so many facts went by, and never when it was not asked for', async () => {
    const written = async (snapshotEvery?: number): Promise<unknown[]> => {
      const seen: unknown[] = [];
      const writes: JournalStore['writeSnapshot'] = async (id, snapshot) => {
        seen.push([id, readSnapshot(snapshot, 'reis-1')?.reis.seq]);
      };
      const open = await opened(await storeWith({ writeSnapshot: writes }), { snapshotEvery });
      for (const n of [4, 5, 6, 7, 8]) await open.send(traveller(n));
      return seen;
    };
    expect(await written(2)).toEqual([4, 6, 8].map((seq) => ['reis-1', seq]));
    expect(await written(4)).toEqual([4, 8].map((seq) => ['reis-1', seq]));
    expect(await written(1)).toEqual([4, 5, 6, 7, 8].map((seq) => ['reis-1', seq]));
    expect(await written()).toEqual([]);
  });

  it('comes back as it was written', () => {
    const snapshot = { format: 'aanpakken-met-impact/snapshot', version: 3, fields, anchor: last, reis };
    expect(JSON.parse(text)).toEqual(snapshot);
    expect(whole).toBe(withSum(text));
    expect(readSnapshot(whole, 'reis-1')).toEqual({ anchor: last, reis });
  });

  it.each<[string, string]>([
    ['that is no text of ours', '{}'],
    ['that is nothing', ''],
    ['that is null', 'null'],
    ['of another format', text.replace('/snapshot"', '/journal"')],
    ['of another version', text.replace('"version":3', '"version":2')],
    ['without its anchor', JSON.stringify({ ...(JSON.parse(text) as object), anchor: undefined })],
    ['without its journey', JSON.stringify({ ...(JSON.parse(text) as object), reis: undefined })],
    [
      'with neither',
      JSON.stringify({
        format: 'aanpakken-met-impact/snapshot',
        version: 3,
        fields,
        anchor: {},
        reis: { id: 'reis-1' },
      }),
    ],
    ['of a release whose journeys have other fields', text.replace('"fields":"id,', '"fields":"')],
    ['of another place', JSON.stringify({ ...(JSON.parse(text) as object), reis: { ...reis, seq: 2 } })],
    ['of another journey', JSON.stringify({ ...(JSON.parse(text) as object), reis: { ...reis, id: 'reis-2' } })],
  ])('%s is thrown away', (_what, other) => {
    expect(other).not.toBe(text);
    expect(readSnapshot(withSum(other), 'reis-1')).toBeUndefined();
  });

  it('of which one character changed, or that is torn, is thrown away', () => {
    for (let place = 0; place < whole.length; place += 1) {
      const sign = whole[place] === 'x' ? 'y' : 'x';
      expect(readSnapshot(whole.slice(0, place) + sign + whole.slice(place + 1), 'reis-1'), `${place}`).toBeUndefined();
      expect(readSnapshot(whole.slice(0, place), 'reis-1')).toBeUndefined();
    }
  });

  it('goes on from its anchor, and only when the journal still holds that', () => {
    const longer = journey(5);
    expect(resume({ reis, anchor: last }, longer.slice(2))).toEqual(fold(longer));
    expect(resume({ reis, anchor: last }, [last])).toEqual(reis);
    expect(resume({ reis, anchor: last }, longer.slice(3))).toBeUndefined();
    expect(resume({ reis, anchor: last }, [])).toBeUndefined();
    expect(resume({ reis, anchor: last }, [last, ...longer.slice(4)])).toBeUndefined();
    expect(resume({ reis, anchor: last }, [last, last, ...longer.slice(2)])).toEqual(fold(longer));
  });
});
