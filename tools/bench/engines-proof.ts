// One study on every engine, and one hash: part of `npm run proof:simulate`. Runs the built command line as a host would.
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { hasServer, startServer } from '../../test/journal/proof/server.js';

const root = mkdtempSync(path.join(tmpdir(), 'aanpakken-engines-'));
const cli = path.resolve('dist/cli.js');
const study = path.join(root, 'study.mjs');
const chunks = 12;

writeFileSync(
  study,
  `import { defineStudy, exampleScenario } from ${JSON.stringify(pathToFileURL(path.resolve('dist/simulate.js')).href)};
const places = (begeleidersplaatsen) => exampleScenario({ weeks: 104, begeleidersplaatsen });
export default defineStudy({
  name: 'engines', policies: { tien: places(10), twaalf: places(12) }, replications: ${2 * chunks}, chunkSize: 2,
});
`,
);

// Each kind of run says for itself which part it is: what this process runs in must not.
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:SLURM_|JOB_COMPLETION|AWS_BATCH|PG)/.test(name)),
);
const scripts = { ...clean, AANPAKKEN: `${process.execPath} ${cli}` };
const folder = (name: string): string => path.join(root, name);
const run = promisify(execFile);

async function simulate(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await run(process.execPath, [cli, 'simulate', ...args], { env: { ...clean, ...env } });
  return stdout.trim();
}

const merged = (name: string): Promise<string> => simulate(['merge', folder(name)]);
const whole = (name: string): number =>
  readdirSync(root).includes(name) ? readdirSync(folder(name)).filter((file) => file.endsWith('.ndjson')).length : 0;

async function shards(name: string, n: number): Promise<string> {
  for (let i = 1; i <= n; i += 1) await simulate([study, '--shard', `${i}/${n}`, '--out', folder(name)]);
  return merged(name);
}

async function array(name: string, env: (index: number) => NodeJS.ProcessEnv): Promise<string> {
  for (let i = 0; i < 4; i += 1) await simulate([study, '--shards', '4', '--out', folder(name)], env(i));
  return merged(name);
}

async function parallel(): Promise<string> {
  if (spawnSync('parallel', ['--version']).status !== 0) return 'skipped: GNU parallel is not installed';
  await run('bash', ['examples/engines/gnu-parallel.sh', study, folder('parallel'), '3'], { env: scripts });
  return merged('parallel');
}

/** Ends a run with SIGKILL after its third chunk, and begins it again. */
async function killedAndResumed(): Promise<string> {
  const child = spawn(process.execPath, [cli, 'simulate', study, '--out', folder('killed')], { env: clean });
  while (whole('killed') < 3) await sleep(5);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  if (whole('killed') >= chunks) return 'the run was over before it could be killed';
  return simulate([study, '--out', folder('killed')]);
}

/** The first worker is killed, with all that it started, while it computes a chunk; two others do the rest. */
async function postgres(): Promise<string> {
  if (!hasServer() || spawnSync('psql', ['--version']).status !== 0) return 'skipped: PostgreSQL is not installed';
  const server = await startServer();
  try {
    const { hostname, port, username } = new URL(server.url);
    const env = { PGHOST: hostname, PGPORT: port, PGUSER: username, PGDATABASE: 'postgres', LEASE_SECONDS: '30' };
    const query = (sql: string) =>
      execFileSync('psql', ['-qAtXc', sql], { env: { ...scripts, ...env }, encoding: 'utf8', stdio: 'pipe' }).trim();
    const worker = () => {
      const args = ['examples/engines/postgres-worker.sh', study, folder('postgres')];
      return spawn('bash', args, {
        env: { ...scripts, ...env },
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    };
    const first = worker();
    const table = () => query("select to_regclass('reizen_chunk') is not null") === 't';
    while (!table() || query('select count(*) from reizen_chunk where not done and leased_until > now()') === '0')
      await sleep(20);
    process.kill(-(first.pid ?? 0), 'SIGKILL');
    if (query('select count(*) from reizen_chunk where not done and leased_until > now()') !== '1')
      return 'the worker held no chunk when it was killed';
    const others = [worker(), worker()].map(
      (child) => new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code))),
    );
    const codes = await Promise.all(others);
    return codes.every((code) => code === 0) ? await merged('postgres') : `workers ended with ${codes.join(', ')}`;
  } finally {
    await server.stop();
  }
}

/** Runs the study on every engine that this machine has, or on those whose name begins so, and compares with one go. */
export async function engines(wanted = ''): Promise<void> {
  const runs: Readonly<Record<string, () => Promise<string>>> = {
    'in one go': () => simulate([study, '--out', folder('one')]),
    '1 shard': () => shards('s1', 1),
    '2 shards': () => shards('s2', 2),
    '3 shards': () => shards('s3', 3),
    '8 shards': () => shards('s8', 8),
    'worker threads': () => simulate([study, '--workers', '3', '--out', folder('workers')]),
    'GNU parallel': parallel,
    'variables of Slurm': () =>
      array('slurm', (i) => ({
        SLURM_ARRAY_TASK_ID: String(5 + 2 * i),
        SLURM_ARRAY_TASK_MIN: '5',
        SLURM_ARRAY_TASK_STEP: '2',
        SLURM_ARRAY_TASK_COUNT: '4',
      })),
    'variables of Kubernetes': () => array('kubernetes', (i) => ({ JOB_COMPLETION_INDEX: String(i) })),
    'variables of AWS Batch': () => array('aws', (i) => ({ AWS_BATCH_JOB_ARRAY_INDEX: String(i) })),
    'killed and resumed': killedAndResumed,
    'PostgreSQL, a worker killed': postgres,
  };
  const found = new Set<string>();
  for (const [name, start] of Object.entries(runs)) {
    if (name !== 'in one go' && !name.startsWith(wanted)) continue;
    const hash = await start();
    if (!hash.startsWith('skipped')) found.add(hash);
    console.log(`${name.padEnd(28)} ${hash}`);
  }
  rmSync(root, { recursive: true, force: true });
  console.log(found.size === 1 ? 'one hash' : `${found.size} hashes: they differ`);
  if (found.size !== 1) process.exitCode = 1;
}
