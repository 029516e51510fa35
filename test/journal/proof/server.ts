import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of our own. */
export interface Server {
  readonly url: string;
  /** Where it keeps its data. */
  readonly data: string;
  /** Where a program of the same version stands. */
  readonly program: (name: string) => string;
  /** Ends it with SIGKILL, and every process that it started. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const nothing = (): void => undefined;

/**
 * A pool whose errors, and those of each of its clients, are heard for as long as they live: a server that stops tells them
 * so, also after `end`, and an error that nobody hears ends the tests.
 */
export function poolOf(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', nothing);
  pool.on('connect', (client) => client.on('error', nothing));
  return pool;
}

/** A client whose errors are heard for as long as it lives. */
export function clientOf(config: pg.ClientConfig): pg.Client {
  const client = new pg.Client(config);
  client.on('error', nothing);
  return client;
}

/** Where PostgreSQL's programs are: on the path, or where Debian puts them. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...versions.map((one) => `${debian}/${one}/bin`),
  ];
  // A link elsewhere stands for the folder that it points to: there are the other programs too.
  const found = folders.find(
    (folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  );
  return found === undefined ? undefined : path.dirname(realpathSync(path.join(found, 'initdb')));
}

/** Who runs the server: it refuses to run as root. */
function runner(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  try {
    const of = (what: string): number =>
      Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: of('-u'), gid: of('-g') };
  } catch {
    return undefined;
  }
}

const freePort = async (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The processes that a process started; none where the system does not tell. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** Whether a process does anything still; one that waits to be buried does not. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It was gone already.
  }
};

/** Whether this machine can run a server of its own. */
export const hasServer = (): boolean => programs() !== undefined && runner() !== undefined;

/** Makes and starts a server in a folder of its own, with more settings if there are any. */
export async function startServer(settings: readonly string[] = []): Promise<Server> {
  const [bin, who] = [programs(), runner()];
  if (bin === undefined || who === undefined) throw new Error('PostgreSQL is not installed.');
  const root = mkdtempSync(path.join(tmpdir(), 'journal-pg-'));
  chmodSync(root, 0o700);
  if (who.uid !== undefined && who.gid !== undefined) chownSync(root, who.uid, who.gid);
  const data = path.join(root, 'data');
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  // What is not yet on the disk does not matter here: nothing was written. Later on, fsync is as PostgreSQL has it: on.
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'journal', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...who,
    env,
    cwd: root,
    stdio: 'pipe',
  });
  const port = await freePort();
  const url = `postgres://journal@127.0.0.1:${port}/postgres`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const args = [
      '-D',
      data,
      '-k',
      root,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=40',
      ...settings,
    ];
    const begin = (): ChildProcess =>
      spawn(path.join(bin, 'postgres'), args, { ...who, env, cwd: root, stdio: 'ignore' });
    child = begin();
    for (let tries = 0; tries < 3_000; tries += 1) {
      const client = clientOf({ connectionString: url });
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        await sleep(10);
        // It will not start while the last process of a killed one is still there.
        if (child.exitCode !== null) child = begin();
      }
    }
    throw new Error('PostgreSQL did not start.');
  };
  const end = async (name: NodeJS.Signals): Promise<void> => {
    const running = child;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(name);
    await gone;
  };
  const kill = async (): Promise<void> => {
    const pid = child?.pid ?? 0;
    // Stopped first, so that it starts nothing more while we look at what it started.
    signal(pid, 'SIGSTOP');
    const all = childrenOf(pid);
    for (const one of all) signal(one, 'SIGKILL');
    await end('SIGKILL');
    while (all.some(isRunning)) await sleep(5);
  };
  await start();
  return {
    url,
    data,
    program: (name) => path.join(bin, name),
    start,
    kill,
    stop: async () => {
      await end('SIGINT');
      rmSync(root, { recursive: true, force: true });
    },
  };
}
