// The proof of the server: many clients write for a while on a real PostgreSQL, database and server are killed in the middle, and
// every fact that was acknowledged has to be there. Not in CI: `npm run proof`. CLIENTS, SECONDS and JOURNEYS make it smaller.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startServer as startPostgres } from '../../../test/journal/proof/server.js';
import { start, traveller } from '../test/kit.js';

const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const [clients, seconds, journeys] = [setting('CLIENTS', 100), setting('SECONDS', 60), setting('JOURNEYS', 25)];
const headers = { Authorization: 'Bearer proef', 'Content-Type': 'application/json' };

const database = await startPostgres();
/** The server that runs now, and where. */
const now: { server?: ChildProcess; address: string } = { address: '' };

/** The server as a municipality starts it, in a process of its own. */
async function serve(): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('../src/main.ts', import.meta.url))],
    {
      env: { ...process.env, DATABASE_URL: database.url, PORT: '0', PER_MINUTE: '10000000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  now.server = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const { listening } = JSON.parse(line) as { listening?: number };
    if (listening === undefined) continue;
    now.address = `http://127.0.0.1:${listening}`;
    break;
  }
  // What it logs goes on, and nobody reads it.
  child.stdout.resume();
}

/** What was answered with 201: in which journey, at which place, who. */
const acknowledged: { reis: string; seq: number; reiziger: string }[] = [];
const answers = new Map<string, number>();
const count = (answer: string): void => void answers.set(answer, (answers.get(answer) ?? 0) + 1);

async function ask(path: string, init: RequestInit = {}): Promise<Response | undefined> {
  try {
    const response = await fetch(`${now.address}${path}`, { headers, signal: AbortSignal.timeout(15_000), ...init });
    count(String(response.status));
    return response;
  } catch {
    count('no answer');
    await sleep(50);
    return undefined;
  }
}

let running = true;
async function client(number: number): Promise<void> {
  const reis = `reis-${number % journeys}`;
  let match = '"0"';
  for (let n = 0; running; n += 1) {
    const reiziger = `r-${number}-${n}`;
    const sent = await ask(`/reizen/${reis}/opdrachten`, {
      method: 'POST',
      headers: { ...headers, 'If-Match': match },
      body: JSON.stringify(match === '"0"' ? start(reis) : traveller(reiziger)),
    });
    const body = (await sent?.json().catch(() => undefined)) as readonly { seq: number; type: string }[] | undefined;
    if (sent?.status === 201 && body?.[0]) {
      if (body[0].type === 'reiziger.toegevoegd') acknowledged.push({ reis, seq: body[0].seq, reiziger });
      match = sent.headers.get('etag') ?? match;
      continue;
    }
    // Somebody else was first, or nobody knows: look where the journey is.
    const looked = await ask(`/reizen/${reis}`);
    match = looked?.headers.get('etag') ?? match;
    await looked?.arrayBuffer().catch(() => undefined);
  }
}

await serve();
const working = Array.from({ length: clients }, (_none, number) => client(number));
const kills = ['database', 'server', 'database'] as const;
for (const kill of kills) {
  await sleep((seconds * 1_000) / (kills.length + 1));
  if (kill === 'database') {
    await database.kill();
    await database.start();
  } else {
    const gone = new Promise((resolve) => now.server?.once('exit', resolve));
    now.server?.kill('SIGKILL');
    await gone;
    await serve();
  }
  console.log(`killed: ${kill}; acknowledged until then: ${acknowledged.length}`);
}
await sleep((seconds * 1_000) / (kills.length + 1));
running = false;
await Promise.all(working);

const lost: string[] = [];
for (let number = 0; number < journeys; number += 1) {
  const reis = `reis-${number}`;
  const read = (await (await ask(`/reizen/${reis}/feiten`))?.json()) as
    readonly { seq: number; reiziger?: { id: string } }[] | undefined;
  const kept = new Map(read?.map((fact) => [fact.seq, fact.reiziger?.id]));
  for (const one of acknowledged)
    if (one.reis === reis && kept.get(one.seq) !== one.reiziger) lost.push(`${reis} ${one.seq}`);
  const gap = read?.findIndex(({ seq }, place) => seq !== place + 1) ?? 0;
  if (gap !== -1) lost.push(`${reis}: no fact ${gap + 1}`);
}
now.server?.kill('SIGTERM');
await database.stop();
console.log(JSON.stringify({ clients, seconds, journeys, kills: kills.length, answers: Object.fromEntries(answers) }));
console.log(`acknowledged ${acknowledged.length}, lost ${lost.length}`);
if (lost.length > 0 || acknowledged.length === 0) throw new Error(lost.slice(0, 10).join(', '));
