// Appends a second in files and in PostgreSQL, each beside the bare thing with the same promise: a file that is written and
// made last for every fact, and a parameterised INSERT. Alternating rounds, the least time of each, in three processes of their
// own; the table goes to docs/generated/performance-journal.md. `npm run bench:journal`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import { fileStore } from '../../dist/journal/file.js';
import { migrate, postgresStore } from '../../dist/journal/postgres.js';
import { found, journey } from '../../test/journal/journey.ts';
import { hasServer, startServer } from '../../test/journal/proof/server.ts';

const processes = 3;
const rounds = 150;
const count = 20;
/** What this run is held to, as times the bare thing. */
const aim = 1.3;

/** A journey of its own for every round, so that no side writes where another has written. */
function journeyOf(id) {
  const facts = [...journey(2, id)];
  for (let seq = 3; seq <= count + 1; seq += 1) {
    const { meta, materiaal } = found(seq - 1);
    facts.push({ type: 'materiaal.toegevoegd', seq, meta, materiaal });
  }
  // The first one is written before a round begins: making a file or a table costs once, not for every fact.
  return { id, first: facts.slice(0, 1), rest: facts.slice(1) };
}

/** As of one person: every append waits for the one before. */
async function inTurn(store, { id, rest }) {
  for (const fact of rest) {
    const answer = await store.append(id, [fact], fact.seq - 1);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }
}

/** As of many people at once: nobody waits for the one before. */
async function together(store, { id, rest }) {
  const answers = await Promise.all(rest.map(async (fact) => store.append(id, [fact], fact.seq - 1)));
  if (!answers.every(({ ok }) => ok)) throw new Error('Expected every append to be kept.');
}

async function bareFile(handle, { rest }) {
  for (const fact of rest) {
    await handle.write(`${JSON.stringify(fact)}\n`);
    await handle.datasync();
  }
}

const insert = (pool, id, fact) =>
  pool.query('insert into bare values ($1, $2, $3)', [id, fact.seq, JSON.stringify(fact)]);

async function bareInsert(pool, { id, rest }) {
  for (const fact of rest) await insert(pool, id, fact);
}

const folder = () => mkdtempSync(path.join(tmpdir(), 'journal-bench-'));

/** A round in files: what makes it ready, what is measured, what clears it away. */
const inStore = (run) => ({
  ready: async ({ id, first }) => {
    const where = folder();
    const store = fileStore(where);
    await store.append(id, first, 0);
    return { where, store };
  },
  run: ({ store }, own) => run(store, own),
  done: ({ where }) => rmSync(where, { recursive: true }),
});

const inFile = {
  ready: async ({ first }) => {
    const where = folder();
    const handle = await open(path.join(where, 'bare'), 'a');
    await handle.write(`${JSON.stringify(first[0])}\n`);
    await handle.datasync();
    return { where, handle };
  },
  run: ({ handle }, own) => bareFile(handle, own),
  done: async ({ where, handle }) => {
    await handle.close();
    rmSync(where, { recursive: true });
  },
};

/** A round in a table: nothing to clear away. */
const inTable = (begin, run) => ({ ready: begin, run: (_begun, own) => run(own), done: () => undefined });

/** Every side of the comparison. */
function sides(pool) {
  const store = pool && postgresStore(pool);
  return {
    'bare file, fdatasync for every fact': inFile,
    'file store': inStore(inTurn),
    'file store, group commit': inStore(together),
    ...(pool && {
      'bare INSERT': inTable(
        ({ id, first }) => insert(pool, id, first[0]),
        (own) => bareInsert(pool, own),
      ),
      'PostgreSQL store': inTable(
        ({ id, first }) => store.append(id, first, 0),
        (own) => inTurn(store, own),
      ),
    }),
  };
}

/** The least time per append of every side, in milliseconds. */
async function measure(url) {
  const pool = url && new pg.Pool({ connectionString: url, max: 1 });
  if (pool) {
    await migrate(pool);
    await pool.query(
      'create table if not exists bare (reis_id text, seq integer, fact json, primary key (reis_id, seq))',
    );
  }
  const least = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { ready, run, done }] of Object.entries(sides(pool))) {
      const own = journeyOf(`reis-${process.pid}-${round}`);
      const begun = await ready(own);
      const began = performance.now();
      await run(begun, own);
      least[name] = Math.min(least[name] ?? Infinity, (performance.now() - began) / count);
      await done(begun);
    }
  }
  await pool?.end();
  return least;
}

async function main() {
  const self = fileURLToPath(import.meta.url);
  const server = hasServer() ? await startServer() : undefined;
  const seen = [];
  try {
    for (let run = 0; run < processes; run += 1) {
      const args = ['--import', 'tsx', self, '--measure', ...(server ? [server.url] : [])];
      seen.push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  } finally {
    await server?.stop();
  }
  const bareOf = {
    'file store': 'bare file, fdatasync for every fact',
    'file store, group commit': 'bare file, fdatasync for every fact',
    'PostgreSQL store': 'bare INSERT',
  };
  const held = [];
  const rows = Object.keys(seen[0]).map((name) => {
    const rate = Math.round(1000 / Math.min(...seen.map((least) => least[name])));
    const bare = bareOf[name];
    const ratios = bare ? seen.map((least) => least[name] / least[bare]).toSorted((a, b) => a - b) : [];
    if (bare) held.push(ratios[1]);
    return `| ${name} | ${rate} | ${ratios.map((ratio) => ratio.toFixed(2)).join(' · ')} |`;
  });
  const table = ['| | appends a second | times the bare thing, in each process |', '| --- | ---: | --- |', ...rows];
  const text = `# What an append costs

Written by \`npm run bench:journal\`: ${count} facts of ${Buffer.byteLength(JSON.stringify(journeyOf('reis-1').rest.at(-1)))} bytes, ${rounds} alternating rounds, the least time of each, in ${processes} processes. Each
append is answered when the disk has it. The aim is ${aim} × the bare thing, for the middle one of the processes.

${table.join('\n')}
`;
  console.log(text);
  if (!server) console.log('PostgreSQL is not installed here: its rows were left out, and nothing was written.');
  else {
    const page = fileURLToPath(new URL('../../docs/generated/performance-journal.md', import.meta.url));
    writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
  }
  process.exitCode = held.every((ratio) => ratio <= aim) ? 0 : 1;
}

if (process.argv[2] === '--measure') process.stdout.write(JSON.stringify(await measure(process.argv[3])));
else await main();
