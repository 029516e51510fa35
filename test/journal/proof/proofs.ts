import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileStore } from '../../../src/journal/stores/file.js';
import { openReis } from '../../../src/journal/stores/open.js';
import { migrate, postgresStore } from '../../../src/journal/stores/postgres.js';
import type { JournalStore } from '../../../src/journal/stores/store.js';
import { journey } from '../journey.js';
import { poolOf, startServer, type Server } from './server.js';
import { write, type Told, type Written } from './processes.js';

export const folder = (): string => mkdtempSync(path.join(tmpdir(), 'journal-'));

/** What a run of killed writers showed. */
interface Killed {
  runs: number;
  acknowledged: number;
  lost: number;
  unreadable: number;
  torn: number;
}

/** Compares what writers were told with what stands in the journal. */
async function compare(store: JournalStore, id: string, written: readonly Written[], so: Killed): Promise<number> {
  const read = await store.read(id);
  if (!read.ok) {
    so.unreadable += 1;
    return 0;
  }
  if (read.torn !== undefined) so.torn += 1;
  for (const { acknowledged } of written) {
    so.acknowledged += acknowledged.length;
    for (const { seq, id: reiziger } of acknowledged) {
      const fact = read.facts[seq - 1];
      if (fact?.type !== 'reiziger.toegevoegd' || fact.reiziger.id !== reiziger) so.lost += 1;
    }
  }
  return read.seq;
}

const nothing = (runs: number): Killed => ({ runs, acknowledged: 0, lost: 0, unreadable: 0, torn: 0 });

/** Kills writers of files; a new journal every ten runs, so that most writers go on where a killed one stopped. */
export async function killFileWriters(runs: number): Promise<Killed> {
  const so = nothing(runs);
  const where = folder();
  const store = fileStore(where);
  for (let run = 0; run < runs; run += 1) {
    const id = `reis-${Math.floor(run / 10)}`;
    if (run % 10 === 0) await store.append(id, journey(1, id), 0);
    await compare(store, id, [await write(['file', where, id, '100000', `w${run}`], 40)], so);
  }
  rmSync(where, { recursive: true });
  return so;
}

/** Kills clients of a database. */
export async function killClients(server: Server, runs: number): Promise<Killed> {
  const so = nothing(runs);
  const pool = poolOf({ connectionString: server.url });
  await migrate(pool);
  const store = postgresStore(pool);
  for (let run = 0; run < runs; run += 1) {
    const id = `klant-${Math.floor(run / 10)}`;
    if (run % 10 === 0) await store.append(id, journey(1, id), 0);
    await compare(store, id, [await write(['postgres', server.url, id, '100000', `w${run}`], 40)], so);
  }
  await pool.end();
  return so;
}

/** Writes in one journey until the database is gone; what it was told is added to the list. */
async function writeUntilGone(store: JournalStore, id: string, name: string, told: Told[]): Promise<void> {
  const opened = await openReis(store, id);
  // Killed before this one began; what cannot be read is counted when the server is back.
  if (!opened.ok) return;
  for (let n = 1; ; n += 1) {
    const reiziger = {
      id: `${name}-${n}`,
      rol: 'inwoner',
      kring: 'leefwereld',
      energie: 'Ik wil beginnen. '.repeat(40),
    } as const;
    const { op } = opened.reis.get();
    const sent = await opened.reis.send({ type: 'reiziger.toevoegen', meta: { op, door: 'r-anna' }, reiziger });
    if (!sent.ok) return;
    told.push({ seq: sent.reis.seq, id: reiziger.id });
  }
}

/**
 * Kills the database itself, all of its processes at once, while three people write, and starts it again: it must recover.
 * New journeys every ten runs; after each run everything that was acknowledged in them so far is looked at.
 */
export async function killServer(server: Server, runs: number): Promise<Killed> {
  const so = nothing(runs);
  const pool = poolOf({ connectionString: server.url, max: 3 });
  await migrate(pool);
  const store = postgresStore(pool);
  const names = ['a', 'b', 'c'];
  let told: Told[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const ids = names.map((name) => `server-${Math.floor(run / 10)}-${name}`);
    if (run % 10 === 0) {
      for (const id of ids) await store.append(id, journey(1, id), 0);
      told = names.map(() => []);
    }
    const before = told.reduce((sum, { length }) => sum + length, 0);
    const writing = Promise.all(ids.map(async (id, place) => writeUntilGone(store, id, `w${run}`, told[place] ?? [])));
    while (told.reduce((sum, { length }) => sum + length, 0) === before) await sleep(1);
    await sleep(Math.random() * 60);
    await server.kill();
    await writing;
    await server.start();
    const seen = nothing(1);
    for (const [place, id] of ids.entries()) {
      const written = { acknowledged: told[place] ?? [], conflicts: 0, errors: '' };
      await compare(store, id, [written], seen);
    }
    so.acknowledged += seen.acknowledged - before;
    so.lost += seen.lost;
    so.unreadable += seen.unreadable;
  }
  await pool.end();
  return so;
}

/** What many writers at once showed. */
interface Crowd {
  facts: number;
  gapless: boolean;
  twice: number;
  lost: number;
  conflicts: number;
  seconds: number;
}

/** Many processes that write in one journal. */
export async function crowd(
  kind: 'file' | 'postgres',
  where: string,
  processes: number,
  appends: number,
): Promise<Crowd> {
  const pool = kind === 'postgres' ? poolOf({ connectionString: where }) : undefined;
  if (pool) await migrate(pool);
  const store = pool ? postgresStore(pool) : fileStore(where);
  await store.append('samen', journey(1, 'samen'), 0);
  const begin = performance.now();
  const names = Array.from({ length: processes }, (_, place) => `w${place}`);
  const written = await Promise.all(names.map(async (name) => write([kind, where, 'samen', String(appends), name])));
  const seconds = (performance.now() - begin) / 1000;
  const so = nothing(1);
  await compare(store, 'samen', written, so);
  const read = await store.read('samen');
  const facts = read.ok ? read.facts.slice(1) : [];
  await pool?.end();
  const ids = facts.map((fact) => (fact.type === 'reiziger.toegevoegd' ? fact.reiziger.id : ''));
  return {
    facts: facts.length,
    gapless: facts.every(({ seq }, place) => seq === place + 2),
    twice: ids.length - new Set(ids).size,
    lost: so.lost,
    conflicts: written.reduce((sum, { conflicts }) => sum + conflicts, 0),
    seconds: Number(seconds.toFixed(1)),
  };
}

export { startServer };
