import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { fold, type Fact } from 'aanpakken-met-impact';
import { fileStore } from '../../../src/journal/stores/file.js';
import { lineOf } from '../../../src/journal/stores/file/line.js';
import { headerOf, serializeJournal } from '../../../src/journal/format/format.js';
import { openReis } from '../../../src/journal/stores/open.js';
import { parseJournal } from '../../../src/journal/format/parse.js';
import { migrate, postgresStore } from '../../../src/journal/stores/postgres.js';
import { redactFacts } from '../../../src/journal/integrity/redact.js';
import { sealJournal, verifySeal } from '../../../src/journal/integrity/seal.js';
import { writeSnapshot } from '../../../src/journal/stores/snapshot.js';
import { hold } from '../damage.js';
import { found, journey } from '../journey.js';
import { folder } from './proofs.js';
import { openChromium } from '../../../tools/chromium.js';
import { serve } from '../browser/serve.js';
import { clientOf, poolOf, type Server } from './server.js';

const round = (value: number): number => Number(value.toPrecision(3));

/** A long journal, made without deciding each fact: that would take longer than what is measured. */
function longJourney(length: number, id = 'reis-1'): readonly Fact[] {
  const facts: Fact[] = [...journey(2, id)];
  for (let seq = 3; seq <= length; seq += 1) {
    const { meta, materiaal } = found(seq - 1);
    facts.push({ type: 'materiaal.toegevoegd', seq, meta, materiaal } as Fact);
  }
  return facts;
}

function writeWhole(where: string, facts: readonly Fact[], id = 'reis-1'): string {
  mkdirSync(where, { recursive: true });
  const file = path.join(where, `${id}.jsonl`);
  const lines = facts.map((fact) => lineOf('fact', JSON.stringify(fact)));
  writeFileSync(file, lineOf('journal', JSON.stringify(headerOf(id))) + lines.join(''));
  return file;
}

const fastest = async (rounds: number, task: () => unknown): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < rounds; turn += 1) {
    const begin = performance.now();
    await task();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
};

/** Opening a long journal against `JSON.parse` of the same facts, and what appending costs at any length. */
export async function long(): Promise<unknown> {
  const where = folder();
  const facts = longJourney(100_000);
  const file = writeWhole(where, facts);
  const text = serializeJournal(facts);
  const store = fileStore(where);
  const [parse, opened, parsed] = [
    await fastest(7, () => JSON.parse(readFileSync(file, 'utf8').replaceAll('\n', '') && text) as unknown),
    await fastest(7, async () => {
      const read = await store.read('reis-1');
      if (!read.ok) throw new Error('unreadable');
      return fold(read.facts);
    }),
    await fastest(7, () => {
      const journal = parseJournal(text);
      if (!journal.ok) throw new Error('unreadable');
      return fold(journal.facts);
    }),
  ];
  const bare = await fastest(7, () => JSON.parse(text) as unknown);
  const megabytes = statSync(file).size / 1e6;
  const child = `
    import { fileStore } from './src/journal/stores/file.ts';
    import { fold } from './src/steps/evolve.ts';
    globalThis.gc();
    const before = process.memoryUsage().rss;
    const read = await fileStore(process.env.WHERE).read('reis-1');
    const reis = fold(read.facts);
    globalThis.gc();
    const { rss, heapUsed } = process.memoryUsage();
    process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS * 1024 - before, heapUsed, seq: reis.seq }));
  `;
  const flags = ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', child];
  const env = { ...process.env, WHERE: where };
  const { peak, heapUsed } = JSON.parse(execFileSync(process.execPath, flags, { env, encoding: 'utf8' })) as Record<
    string,
    number
  >;
  const lengths = [100, 10_000, 100_000];
  const own = lengths.map((length) => longJourney(length + 301, `lang-${length}`));
  for (const [place, length] of lengths.entries()) {
    writeWhole(where, (own[place] ?? []).slice(0, length), `lang-${length}`);
  }
  const took = lengths.map((): number[] => []);
  // In turn, and the middle one: what else the machine does comes to each length alike.
  for (let turn = 0; turn <= 300; turn += 1) {
    for (const [place, length] of lengths.entries()) {
      const seq = length + turn;
      const begin = performance.now();
      await store.append(`lang-${length}`, (own[place] ?? []).slice(seq, seq + 1), seq);
      took[place]?.push(performance.now() - begin);
    }
  }
  const appends = Object.fromEntries(
    lengths.map((length, place) => [length, round(took[place]?.toSorted((a, b) => a - b)[150] ?? 0)]),
  );
  rmSync(where, { recursive: true });
  return {
    megabytes: round(megabytes),
    jsonParse: round(bare),
    readAndJsonParse: round(parse),
    openFile: round(opened),
    openFileRatio: round(opened / bare),
    parseJournalAndFold: round(parsed),
    parseJournalRatio: round(parsed / bare),
    peakMemoryOverFile: round((peak ?? 0) / 1e6 / megabytes),
    heapOverFile: round((heapUsed ?? 0) / 1e6 / megabytes),
    millisecondsPerAppendAtLength: appends,
  };
}

/** Ten thousand changed bytes in a file, and as many in a sealed journal. */
export async function corruption(runs = 10_000): Promise<unknown> {
  const where = folder();
  const facts = journey(12);
  const file = writeWhole(where, facts);
  const inFile = await hold(fileStore(where), 'reis-1', file, readFileSync(file), facts, runs);
  const seal = sealJournal(facts, (seq) => seq.toString(16).padStart(32, '0'));
  const text = serializeJournal(facts);
  const sealed = { refused: 0, detected: 0, same: 0, unseen: 0 };
  for (let run = 0; run < runs; run += 1) {
    const bytes = Buffer.from(text);
    const place = Math.floor(Math.random() * bytes.length);
    bytes[place] = ((bytes[place] ?? 0) + 1 + Math.floor(Math.random() * 255)) % 256;
    const read = parseJournal(bytes.toString('utf8'));
    if (!read.ok) sealed.refused += 1;
    else if (!verifySeal(read.facts, seal).ok) sealed.detected += 1;
    else if (JSON.stringify(read.facts) === JSON.stringify(facts)) sealed.same += 1;
    else sealed.unseen += 1;
  }
  rmSync(where, { recursive: true });
  return { inFile, sealed };
}

/** Following a long journal: what a stream keeps in memory, and what a snapshot saves. */
export async function following(): Promise<unknown> {
  const where = folder();
  const peaks: Record<string, number> = {};
  const program = `
    import { fileStore } from './src/journal/stores/file.ts';
    const before = process.memoryUsage().rss;
    let facts = 0;
    for await (const portion of fileStore(process.env.WHERE).stream(process.env.ID)) facts += portion.facts.length;
    process.stdout.write(JSON.stringify({ facts, peak: process.resourceUsage().maxRSS / 1024 - before / 1048576 }));
  `;
  for (const length of [10_000, 100_000, 300_000]) {
    const id = `lang-${length}`;
    writeWhole(where, longJourney(length, id), id);
    const flags = [
      '--max-old-space-size=64',
      '--max-semi-space-size=4',
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      program,
    ];
    const env = { ...process.env, WHERE: where, ID: id };
    const said = JSON.parse(execFileSync(process.execPath, flags, { env, encoding: 'utf8' })) as Record<string, number>;
    peaks[`${said['facts']} facts`] = round(said['peak'] ?? 0);
  }
  const id = 'lang-100000';
  const store = fileStore(where);
  const facts = longJourney(100_000, id);
  const last = facts.at(-101) as Fact;
  await store.writeSnapshot?.(id, writeSnapshot(fold(facts.slice(0, -100)), last));
  const read = await store.read(id, 99_900);
  const [whole, tail, snapshot] = [
    await fastest(3, async () => store.read(id)),
    await fastest(3, async () => store.read(id, 99_900)),
    await fastest(3, async () => openReis(store, id)),
  ];
  rmSync(where, { recursive: true });
  return {
    streamPeakMegabytes: peaks,
    tailFacts: read.ok && read.facts.length,
    readWholeMs: round(whole),
    readTailMs: round(tail),
    tailRatio: round(whole / tail),
    openWithSnapshotMs: round(snapshot),
    snapshotRatio: round(whole / snapshot),
  };
}

/** What stands in the files of our tables, seen or not. */
export async function heapOf(server: Server, pool: pg.Pool): Promise<string> {
  await pool.query('checkpoint');
  const heap = await pool.query<{ file: string }>(
    `select pg_relation_filepath(oid) as file from pg_class where relname like 'aanpak%' and relkind = 'r'`,
  );
  return heap.rows.map(({ file }) => readFileSync(path.join(server.data, file), 'latin1')).join('');
}

/** Redacts in the database and looks for the text in the table, in a dump, and in the files of the server. */
export async function redactInPostgres(server: Server): Promise<unknown> {
  const pool = poolOf({ connectionString: server.url, max: 1 });
  await migrate(pool);
  const store = postgresStore(pool, { outbox: true });
  const facts = journey(8, 'wissen');
  const secret = 'Wat we vonden bij stuk 3';
  await store.append('wissen', facts, 0);
  await store.writeSnapshot?.('wissen', JSON.stringify(fold(facts)));
  const answer = await store.replace('wissen', redactFacts(facts, ['m-3']), 8);
  const { rows } = await pool.query(
    'select fact::text as fact from aanpak_fact union all select snapshot from aanpak_snapshot',
  );
  const dump = execFileSync(server.program('pg_dump'), [server.url], {
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1e9,
  });
  const raw = await heapOf(server, pool);
  await pool.end();
  return {
    answer: answer.ok,
    inTable: JSON.stringify(rows).includes(secret),
    inDump: dump.includes(secret),
    dumped: dump.includes('wissen'),
    inFilesOfTheTables: raw.includes(secret),
  };
}

/** Redacts while a session looks at an older state: what is answered, and what stands in the files, before and after it ended. */
export async function redactWhileHeld(server: Server): Promise<unknown> {
  const pool = poolOf({ connectionString: server.url, max: 2 });
  const other = clientOf({ connectionString: server.url });
  await other.connect();
  await migrate(pool);
  const store = postgresStore(pool);
  const facts = journey(8, 'vastgehouden');
  const secret = 'Wat we vonden bij stuk 3';
  await store.append('vastgehouden', facts, 0);
  await other.query('begin isolation level repeatable read');
  await other.query('select 1 from pg_class limit 1');
  const erase = async (): Promise<readonly unknown[]> => {
    const answer = await store.replace('vastgehouden', redactFacts(facts, ['m-3']), 8);
    const said = 'findings' in answer ? answer.findings[0]?.code : answer.ok;
    return [said, (await heapOf(server, pool)).includes(secret)];
  };
  const held = await erase();
  await other.query('commit');
  const free = await erase();
  await other.end();
  await pool.end();
  return { held: held.join(' '), free: free.join(' ') };
}

/** How much longer a browser takes to open 10,000 facts than a store in memory does. */
export async function openInBrowser(): Promise<unknown> {
  const browser = await openChromium();
  if (browser === undefined) return 'no Chromium here';
  const served = await serve();
  await browser.open(served.url);
  const ratio = (await browser.run('journal.opening(10_000)')) as number;
  browser.close();
  await served.stop();
  return { ratio: round(ratio) };
}
