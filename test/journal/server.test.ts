import { setTimeout as sleep } from 'node:timers/promises';
import { redactFacts } from 'aanpakken-met-impact/journal';
import { migrate, nextEvents, postgresStore, settleEvents } from 'aanpakken-met-impact/journal/postgres';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openReis } from '../../src/journal/stores/open.js';
import { journey, traveller } from './journey.js';
import { clientOf, hasServer, poolOf, startServer, type Server } from './proof/server.js';

const codeOf = (answer: object): unknown =>
  'findings' in answer ? (answer.findings as readonly { code: string }[])[0]?.code : 'ok' in answer && answer.ok;

if (!hasServer()) console.warn('PostgreSQL is not installed here: what it does to its clients was not tried.');

describe.skipIf(!hasServer())('a server of PostgreSQL', () => {
  let server: Server;
  let pool: pg.Pool;

  /** A pool that ends with the test. */
  const poolWith = (config: pg.PoolConfig = {}): pg.Pool => {
    const made = poolOf({ connectionString: server.url, ...config });
    onTestFinished(async () => made.end());
    return made;
  };
  const inSchema = (name: string, more = ''): pg.PoolConfig => ({ options: `-c search_path=${name} ${more}` });

  beforeAll(async () => {
    server = await startServer();
    pool = poolOf({ connectionString: server.url });
    await migrate(pool);
  }, 120_000);
  afterAll(async () => {
    await pool.end();
    await server.stop();
  }, 120_000);
  beforeEach(async () => {
    await pool.query('truncate aanpak_fact, aanpak_snapshot, aanpak_outbox');
  });

  it.each(['read committed', 'repeatable read', 'serializable'])(
    'is brought up to date once by many who start at once, under %s',
    async (isolation) => {
      const name = isolation.replace(' ', '_');
      await pool.query(`create schema ${name}`);
      const strict = `-c default_transaction_isolation=${isolation.replace(' ', '\\ ')}`;
      const hosts = Array.from({ length: 6 }, () => poolWith(inSchema(name, strict)));
      await Promise.all(hosts.map(async (host) => migrate(host)));
      const made = await hosts[0]!.query('select version from aanpak_migration order by version');
      expect(made.rows.map(({ version }) => version as number)).toEqual([1, 2, 3, 4, 5]);
    },
    60_000,
  );

  it('keeps journeys in a schema whose name must be quoted', async () => {
    await pool.query('create schema "Gemeente Zuid; --"');
    const host = poolWith(inSchema('"Gemeente\\ Zuid;\\ --"'));
    await migrate(host);
    const store = postgresStore(host, { outbox: true });
    const facts = journey(4);
    expect(await store.append('reis-1', facts, 0)).toEqual({ ok: true, seq: 4 });
    expect(await store.replace('reis-1', redactFacts(facts, ['m-3']), 4)).toEqual({ ok: true, seq: 4 });
    expect(await postgresStore(pool).list()).toEqual({ ok: true, ids: [] });
  }, 60_000);

  it('with strict isolation says who was second, and nothing is lost', async () => {
    await postgresStore(pool).append('reis-1', journey(2), 0);
    const hosts = Array.from({ length: 4 }, () =>
      poolWith({ options: '-c default_transaction_isolation=serializable', max: 1 }),
    );
    const sent = await Promise.all(
      hosts.map(async (host, place) => {
        const opened = await openReis(postgresStore(host, { outbox: true }), 'reis-1', { attempts: 200 });
        if (!opened.ok) throw new Error('Expected an open journey.');
        const answers: unknown[] = [];
        for (let n = 0; n < 10; n += 1)
          answers.push(codeOf(await opened.reis.send(traveller(100 * place + n + 10, 9))));
        return answers;
      }),
    );
    expect(sent.flat().filter((answer) => answer !== true)).toEqual([]);
    expect(await postgresStore(pool).read('reis-1')).toMatchObject({ ok: true, seq: 42 });
  }, 60_000);

  it('does not say that a text is gone to a role that cannot have it taken off the disk', async () => {
    await pool.query('create role app login');
    await pool.query('grant all on aanpak_fact, aanpak_snapshot, aanpak_outbox, aanpak_migration to app');
    const facts = journey(4);
    const app = postgresStore(poolWith({ connectionString: server.url.replace('journal@', 'app@') }));
    expect(await app.append('reis-1', facts, 0)).toEqual({ ok: true, seq: 4 });
    const erased = redactFacts(facts, ['m-3']);
    expect(codeOf(await app.replace('reis-1', erased, 4))).toBe('journal.no-permission');
    expect(await app.read('reis-1')).toEqual({ ok: true, facts, seq: 4 });
    expect(await postgresStore(pool).replace('reis-1', erased, 4)).toEqual({ ok: true, seq: 4 });
  }, 60_000);

  it('undoes no erasure, whoever is second, one after the other or at once', async () => {
    const facts = journey(4);
    const [one, two] = [redactFacts(facts, ['m-2']), redactFacts(facts, ['m-3'])];
    const store = postgresStore(pool);
    await store.append('reis-1', facts, 0);
    const answers = await Promise.all([store.replace('reis-1', one, 4), store.replace('reis-1', two, 4)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const read = await store.read('reis-1');
    expect([one, two]).toContainEqual(read.ok && read.facts);
    expect((await store.replace('reis-1', facts, 4)).ok).toBe(false);
    expect(await store.read('reis-1')).toEqual(read);
  }, 60_000);

  it('that held another journey under a name is not believed', async () => {
    const store = postgresStore(pool);
    await store.append('reis-1', journey(3), 0);
    await pool.query(`update aanpak_fact set reis_id = 'reis-2'`);
    expect(codeOf(await store.read('reis-2'))).toBe('journal.other-reis');
    expect(codeOf(await openReis(store, 'reis-2'))).toBe('journal.other-reis');
  });

  it('keeps a snapshot letter for letter, also of hard characters', async () => {
    const store = postgresStore(pool);
    const text = JSON.stringify({ hard: 'Zó: \u0000 \\u0000 \u2028 😀 \uD800' });
    await store.writeSnapshot?.('reis-1', text);
    expect(await store.readSnapshot?.('reis-1')).toBe(text);
  });

  it('gives the same events to two who ask at once, and settling them twice is settling them once', async () => {
    const store = postgresStore(pool, { outbox: true });
    await store.append('reis-1', journey(4), 0);
    const [one, two] = await Promise.all([nextEvents(pool, 3), nextEvents(pool, 3)]);
    expect(one).toEqual(two);
    await Promise.all([settleEvents(pool, one), settleEvents(pool, two)]);
    await settleEvents(pool, one);
    expect((await nextEvents(pool, 9)).map(({ seq }) => seq)).toEqual([4]);
  });

  it('that breaks the connection of who listens tells them afterwards what they missed', async () => {
    const made: pg.Client[] = [];
    let missed: () => void = () => undefined;
    const written = new Promise<void>((resolve) => (missed = resolve));
    const store = postgresStore(pool, {
      listener: async () => {
        if (made.length > 0) await written;
        const client = clientOf({ connectionString: server.url, application_name: 'luisteraar' });
        made.push(client);
        await client.connect();
        return client;
      },
    });
    onTestFinished(async () => {
      for (const client of made) await client.end().catch(() => undefined);
    });
    await store.append('reis-1', journey(2), 0);
    const opened = await openReis(store, 'reis-1');
    if (!opened.ok) throw new Error('Expected an open journey.');
    const until = async (seq: number): Promise<void> => {
      while (opened.reis.get().seq < seq) await sleep(5);
    };
    // Without a listener, so that nobody tells of it: as when it was told while nobody was connected.
    await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'luisteraar'`);
    await postgresStore(pool).append('reis-1', journey(3).slice(2), 2);
    missed();
    await until(3);
    await store.append('reis-1', journey(4).slice(3), 3);
    await until(4);
    opened.reis.close();
    expect(made).toHaveLength(2);
  }, 60_000);

  it('that cannot be listened to is an answer, and the next who asks is tried again', async () => {
    let down = true;
    const client = clientOf({ connectionString: server.url });
    await client.connect();
    onTestFinished(async () => client.end());
    const store = postgresStore(pool, {
      listener: async () => (down ? Promise.reject(new Error('down')) : Promise.resolve(client)),
    });
    expect(codeOf(await openReis(store, 'reis-1'))).toBe('journal.unreachable');
    down = false;
    const opened = await openReis(store, 'reis-1');
    expect(codeOf(opened)).toBe(true);
    if (opened.ok) opened.reis.close();
  });

  it('tells whoever has a journey open that something in it was erased', async () => {
    const listener = clientOf({ connectionString: server.url });
    await listener.connect();
    onTestFinished(async () => listener.end());
    const store = postgresStore(pool, { listener });
    const facts = journey(4);
    await store.append('reis-1', facts, 0);
    const opened = await openReis(store, 'reis-1');
    if (!opened.ok) throw new Error('Expected an open journey.');
    await store.replace('reis-1', redactFacts(facts, ['m-3']), 4);
    while (JSON.stringify(opened.reis.get()).includes('bij stuk 3:')) await sleep(5);
    expect(opened.reis.get().seq).toBe(4);
    opened.reis.close();
  }, 60_000);
});
