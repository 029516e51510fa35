import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journalVersion } from '../../src/journal/format/format.js';
import { openReis } from '../../src/journal/stores/open.js';
import { journalContract } from '../../src/journal/stores/contract.js';
import { migrate, nextEvents, postgresStore, settleEvents } from '../../src/journal/stores/postgres.js';
import { redactFacts } from '../../src/journal/integrity/redact.js';
import { journey, traveller } from './journey.js';

let db: PGlite;
beforeAll(async () => {
  db = new PGlite();
  await migrate(db);
}, 60_000);
afterAll(async () => db.close());

async function empty(): Promise<PGlite> {
  await db.exec('truncate aanpak_fact, aanpak_snapshot, aanpak_outbox');
  return db;
}

it.each(
  journalContract(async () => postgresStore(await empty(), { listener: db, outbox: true })).map(
    ({ name, run }) => [name, run] as const,
  ),
)('in PGlite: %s', async (_name, run) => {
  await expect(run()).resolves.toBeUndefined();
});

it.each(journalContract(async () => postgresStore(await empty())).map(({ name, run }) => [name, run] as const))(
  'in PGlite, nobody told: %s',
  async (_name, run) => {
    await expect(run()).resolves.toBeUndefined();
  },
);

describe('in PGlite', () => {
  it('a place beyond every journey is a conflict, or holds nothing', async () => {
    const store = postgresStore(await empty());
    await store.append('reis-1', journey(2), 0);
    const far = { ...journey(3)[2]!, seq: 2 ** 40 + 1 };
    expect(await store.append('reis-1', [far], 2 ** 40)).toEqual({ ok: false, conflict: true, seq: 2 });
    expect(await store.read('reis-1', 2 ** 40)).toEqual({ ok: true, facts: [], seq: 2 });
  });

  it('a stream tells of the last erasure, and who reads while the first fact is written misses no part', async () => {
    const store = postgresStore(await empty());
    await store.append('reis-1', journey(4), 0);
    await store.replace('reis-1', redactFacts(journey(4), ['m-3']), 4);
    const read = await store.read('reis-1');
    for await (const portion of store.stream('reis-1')) expect(portion).toEqual(read);
    const racing = postgresStore({
      query: async (text, params) => {
        const answer = await db.query(text, params);
        if (params?.[0] === 'reis-2' && text.includes('order by seq') && answer.rows.length === 0)
          await store.append('reis-2', journey(2, 'reis-2'), 0);
        return answer;
      },
    });
    expect(await racing.read('reis-2')).toEqual({ ok: true, facts: journey(2, 'reis-2'), seq: 2 });
  });

  it('migrating twice changes nothing', async () => {
    await migrate(db);
    expect((await db.query('select count(*)::integer as made from aanpak_migration')).rows).toEqual([{ made: 5 }]);
  });

  it('whoever has a journey open hears of what another writes', async () => {
    const store = postgresStore(await empty(), { listener: db });
    await store.append('reis-1', journey(2), 0);
    const [one, two] = [await openReis(store, 'reis-1'), await openReis(store, 'reis-1')];
    if (!one.ok || !two.ok) throw new Error('expected open journeys');
    const heard = new Promise((resolve) => two.reis.subscribe(({ seq }) => resolve(seq)));
    await one.reis.send(traveller(7));
    await expect(heard).resolves.toBe(3);
    one.reis.close();
    two.reis.close();
  });

  it('the outbox holds every new fact until it is settled', async () => {
    const store = postgresStore(await empty(), { outbox: true });
    await store.append('reis-1', journey(3), 0);
    await store.append('reis-1', journey(3), 0);
    const events = await nextEvents(db, 10);
    expect(events.map(({ reis, seq }) => [reis, seq])).toEqual([
      ['reis-1', 1],
      ['reis-1', 2],
      ['reis-1', 3],
    ]);
    await settleEvents(db, events.slice(0, 2));
    expect(await nextEvents(db, 10)).toEqual(events.slice(2));
    const recorded = await store.recorded?.('reis-1');
    expect(recorded?.ok && recorded.moments).toEqual(events.map(({ recordedAt }) => recordedAt));
    for (const { recordedAt } of events) expect(recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each([
    ['newer', 9],
    ['older', 1],
  ])('a journal of a %s version than is kept there is refused by its version', async (kind, version) => {
    const store = postgresStore(await empty());
    await store.append('reis-1', journey(3), 0);
    await db.query(`update aanpak_fact set version = ${version} where seq = 2`);
    const read = await store.read('reis-1');
    expect(!read.ok && read.findings.map(({ code, path, params }) => [code, path, params])).toEqual([
      [`journal.${kind}`, ['facts', 1], { version, supported: kind === 'newer' ? journalVersion : 2 }],
    ]);
  });

  it('a database that is not there is an answer, and says nothing of what it held', async () => {
    const gone = { query: async () => Promise.reject(new Error('password of Jansen is wrong')) };
    const store = postgresStore(gone);
    for (const answer of [
      await store.read('reis-1'),
      await store.append('reis-1', journey(1), 0),
      await store.list(),
    ]) {
      expect('findings' in answer && answer.findings[0]?.code).toBe('journal.unreachable');
      expect(JSON.stringify(answer)).not.toContain('Jansen');
    }
  });
});
