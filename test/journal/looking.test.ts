import { redactFacts } from 'aanpakken-met-impact/journal';
import { migrate, postgresStore, type SqlClient } from 'aanpakken-met-impact/journal/postgres';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { journalContract } from '../../src/journal/stores/contract.js';
import { openReis } from '../../src/journal/stores/open.js';
import { heldBy } from '../../src/journal/stores/postgres/held.js';
import { channel, subscription } from '../../src/journal/stores/postgres/listen.js';
import { journey, traveller } from './journey.js';
import { heapOf } from './proof/figures.js';
import { startProxy, type Proxy } from './proof/proxy.js';
import { clientOf, hasServer, poolOf, startServer, type Server } from './proof/server.js';

const codeOf = (answer: object): unknown =>
  'findings' in answer ? (answer.findings as readonly { code: string }[])[0]?.code : 'ok' in answer && answer.ok;

if (!hasServer()) console.warn('PostgreSQL is not installed here: whether its store looks was not tried.');

describe.skipIf(!hasServer())('a store in PostgreSQL', () => {
  let server: Server;
  let pool: pg.Pool;
  const secret = 'bij stuk 3:';
  const facts = journey(4);
  const erased = redactFacts(facts, ['m-3']);

  const connected = async (config: pg.ClientConfig = { connectionString: server.url }): Promise<pg.Client> => {
    const client = clientOf(config);
    await client.connect();
    onTestFinished(async () => client.end().catch(() => undefined));
    return client;
  };
  const proxied = async (isPooler = false): Promise<Proxy> => {
    const proxy = await startProxy(server.url, isPooler);
    onTestFinished(proxy.stop);
    return proxy;
  };

  beforeAll(async () => {
    server = await startServer(['-c', 'max_prepared_transactions=2']);
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

  describe('says that a text is gone only when it is', () => {
    const onDisk = async (): Promise<boolean> => (await heapOf(server, pool)).includes(secret);
    const store = () => postgresStore(pool);
    /** Erases while something stands in the way, and again when it is out of the way. */
    const eraseTwice = async (clear: () => Promise<unknown>): Promise<unknown> => {
      await store().append('reis-1', facts, 0);
      const first = codeOf(await store().replace('reis-1', erased, 4));
      const between = [await onDisk(), codeOf(await store().append('reis-1', journey(5).slice(4), 4))];
      await clear();
      const second = codeOf(await store().replace('reis-1', [...erased, ...journey(5).slice(4)], 5));
      return [first, ...between, second, await onDisk()];
    };

    /** Refused with the text still there, a later append kept; once nobody is in the way allowed, and the text gone. */
    const heldThenGone = ['journal.held-by-session', true, true, true, false];

    it('not while a session looks at an older state, whatever it reads there', async () => {
      const other = await connected();
      await other.query('begin isolation level repeatable read');
      await other.query('select 1 from pg_class limit 1');
      expect(await eraseTwice(async () => other.query('commit'))).toEqual(heldThenGone);
    }, 60_000);

    it('not while a session sleeps on a lock of a table, and stops nobody by waiting for it', async () => {
      const other = await connected();
      await other.query('begin');
      // Such a lock holds no older state: only the table itself.
      await other.query('lock table aanpak_fact in access share mode');
      expect(await eraseTwice(async () => other.query('commit'))).toEqual(heldThenGone);
    }, 60_000);

    it('not while a transaction that wrote elsewhere is still open', async () => {
      const other = await connected();
      await other.query('create table ergens (iets integer)');
      await other.query('begin');
      await other.query('insert into ergens values (1)');
      expect(await eraseTwice(async () => other.query('rollback'))).toEqual(heldThenGone);
    }, 60_000);

    it('not while a prepared transaction waits', async () => {
      const other = await connected();
      await other.query('begin');
      await other.query('create table voorbereid (iets integer)');
      await other.query(`prepare transaction 'vergeten'`);
      expect(await eraseTwice(async () => other.query(`rollback prepared 'vergeten'`))).toEqual([
        'journal.held-by-prepared',
        true,
        true,
        true,
        false,
      ]);
    }, 60_000);

    it('not for a role that owns one of the tables, nor for one that may not see who looks', async () => {
      await pool.query('create role half login; grant all on aanpak_fact, aanpak_snapshot, aanpak_migration to half');
      await pool.query('alter table aanpak_snapshot owner to half');
      onTestFinished(async () => {
        for (const table of ['aanpak_fact', 'aanpak_snapshot'])
          await pool.query(`alter table ${table} owner to journal`);
      });
      const half = poolOf({ connectionString: server.url.replace('journal@', 'half@') });
      onTestFinished(async () => half.end());
      await store().append('reis-1', facts, 0);
      expect(codeOf(await postgresStore(half).replace('reis-1', erased, 4))).toBe('journal.no-permission');
      expect(await store().read('reis-1')).toEqual({ ok: true, facts, seq: 4 });
      // Now it owns both; whose snapshot it is that holds on, it may not see.
      await pool.query('alter table aanpak_fact owner to half');
      const other = await connected();
      await other.query('begin isolation level repeatable read');
      await other.query('select 1 from pg_class limit 1');
      expect(codeOf(await postgresStore(half).replace('reis-1', erased, 4))).toBe('journal.held-by-session');
      await other.query('commit');
      expect(codeOf(await postgresStore(half).replace('reis-1', erased, 4))).toBe(true);
      expect(await onDisk()).toBe(false);
    }, 60_000);

    it('and names a replication slot', async () => {
      const held = { session: 0, prepared: 0, slot: 1 };
      const db: SqlClient = {
        query: async (text) => Promise.resolve({ rows: text.includes('pg_replication_slots') ? [held] : [] }),
      };
      expect(await heldBy(db, '7')).toEqual([{ code: 'journal.held-by-slot', path: [], params: { aantal: 1 } }]);
    });
  });

  it('keeps journeys also where the encoding is LATIN1', async () => {
    await pool.query(`create database latijn encoding 'LATIN1' template template0 lc_collate 'C' lc_ctype 'C'`);
    const latin = poolOf({ connectionString: server.url.replace(/\/postgres$/, '/latijn') });
    onTestFinished(async () => latin.end());
    await migrate(latin);
    const promised = journalContract(async () => {
      await latin.query('truncate aanpak_fact, aanpak_snapshot, aanpak_outbox');
      return postgresStore(latin, { outbox: true });
    });
    const hard = promised.filter(({ name }) => name.startsWith('hard characters') || name.startsWith('erasure puts'));
    expect(hard).toHaveLength(2);
    for (const { run } of hard) await run();
    const store = postgresStore(latin);
    await latin.query('truncate aanpak_fact');
    const told = facts.map((fact) => (fact.type === 'reis.gestart' ? { ...fact, titel: 'Żółć ✓ 😀' } : fact));
    expect(await store.append('reis-1', told, 0)).toEqual({ ok: true, seq: 4 });
    expect(await store.read('reis-1')).toEqual({ ok: true, facts: told, seq: 4 });
    expect(codeOf(await store.replace('reis-1', redactFacts(told, ['m-3']), 4))).toBe(true);
  }, 60_000);

  it('knows since when each fact is there, of new facts only', async () => {
    const store = postgresStore(pool, { outbox: true });
    await store.append('reis-1', facts.slice(0, 2), 0);
    await pool.query('update aanpak_fact set recorded_at = null');
    await store.append('reis-1', facts.slice(2), 2);
    const recorded = await store.recorded?.('reis-1');
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;
    expect(recorded).toEqual({ ok: true, moments: [undefined, undefined, moment, moment] });
    expect(await store.read('reis-1')).toEqual({ ok: true, facts, seq: 4 });
  });

  describe('believes a listener as long as it hears', () => {
    const limits = { beat: 50, patience: 3_000 };
    const deaf = { ...limits, patience: 100 };

    it('so that a pooler is named when a journey is opened', async () => {
      const pooler = await proxied(true);
      const listen = subscription(pool, async () => connected({ connectionString: pooler.url }), deaf);
      const opened = await openReis({ ...postgresStore(pool), subscribe: listen }, 'reis-1');
      expect(codeOf(opened)).toBe('journal.pooler');
    }, 60_000);

    it('so that a client that listens to nothing is named', async () => {
      const client: SqlClient & { on: () => void } = { query: async () => ({ rows: [] }), on: () => undefined };
      await expect(subscription(pool, client, deaf)('reis-1', () => undefined)).rejects.toMatchObject({
        problem: { code: 'journal.not-heard' },
      });
    });

    it('so that a connection that died without a word is made again, and nothing is missed', async () => {
      const network = await proxied();
      let asked = 0;
      const listen = subscription(
        pool,
        async () => {
          asked += 1;
          return connected({ connectionString: network.url });
        },
        limits,
      );
      const store = { ...postgresStore(pool), subscribe: listen };
      await store.append('reis-1', journey(2), 0);
      const opened = await openReis(store, 'reis-1');
      if (!opened.ok) throw new Error('Expected an open journey.');
      network.swallow();
      const heard = new Promise<number>((resolve) => {
        opened.reis.subscribe(({ seq }) => {
          resolve(seq);
        });
      });
      await postgresStore(pool).append('reis-1', journey(3).slice(2), 2);
      expect(await heard).toBe(3);
      await vi.waitFor(() => {
        expect(asked).toBe(2);
      }, 10_000);
      opened.reis.close();
    }, 60_000);

    it('and looks by itself when a client that was given as it is died', async () => {
      const network = await proxied();
      const client = await connected({ connectionString: network.url });
      const store = { ...postgresStore(pool), subscribe: subscription(pool, client, limits) };
      await store.append('reis-1', journey(2), 0);
      const opened = await openReis(store, 'reis-1');
      if (!opened.ok) throw new Error('Expected an open journey.');
      network.swallow();
      const heard = new Promise<number>((resolve) => {
        opened.reis.subscribe(({ seq }) => {
          resolve(seq);
        });
      });
      await postgresStore(pool).append('reis-1', journey(3).slice(2), 2);
      expect(await heard).toBe(3);
      const sent = await opened.reis.send(traveller(7));
      expect([sent.ok, channel]).toEqual([true, 'aanpak_journal']);
      opened.reis.close();
    }, 60_000);

    it('and then sees an erasure as well, which changes no number', async () => {
      const network = await proxied();
      const client = await connected({ connectionString: network.url });
      const store = { ...postgresStore(pool), subscribe: subscription(pool, client, limits) };
      await store.append('reis-1', facts, 0);
      const opened = await openReis(store, 'reis-1');
      if (!opened.ok) throw new Error('Expected an open journey.');
      expect(JSON.stringify(opened.reis.get())).toContain(secret);
      network.swallow();
      await pool.query(
        `update aanpak_fact set fact = replace(fact::text, $1, '[gewist]')::json,
           erased = case when seq = 1 then '0a1b2c3d' end`,
        [secret],
      );
      await vi.waitFor(() => {
        expect(JSON.stringify(opened.reis.get())).not.toContain(secret);
      }, 20_000);
      opened.reis.close();
    }, 60_000);
  });
});
