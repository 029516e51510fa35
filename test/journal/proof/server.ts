import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of our own. */
export interface Server {
  readonly url: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where PostgreSQL's programs are: on the path, or where Debian puts them. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...versions.map((one) => `${debian}/${one}/bin`),
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')));
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

/** Whether this machine can run a server of its own. */
export const hasServer = (): boolean => programs() !== undefined && runner() !== undefined;

/** Makes and starts a server in a folder of its own. */
export async function startServer(): Promise<Server> {
  const [bin, who] = [programs(), runner()];
  if (bin === undefined || who === undefined) throw new Error('PostgreSQL is not installed.');
  const root = mkdtempSync(path.join(tmpdir(), 'journal-pg-'));
  chmodSync(root, 0o700);
  if (who.uid !== undefined && who.gid !== undefined) chownSync(root, who.uid, who.gid);
  const data = path.join(root, 'data');
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'journal', '-A', 'trust', '-E', 'UTF8'], {
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
    ];
    child = spawn(path.join(bin, 'postgres'), args, { ...who, env, cwd: root, stdio: 'ignore' });
    for (let tries = 0; tries < 600; tries += 1) {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        await sleep(50);
      }
    }
    throw new Error('PostgreSQL did not start.');
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  };
  await start();
  return {
    url,
    start,
    kill: async () => {
      await end('SIGKILL');
      await sleep(100);
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(root, { recursive: true, force: true });
    },
  };
}
