import { rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileStore } from '../../../src/journal/stores/file.js';
import { found, journey } from '../journey.js';
import { built, type Told } from './processes.js';
import { folder } from './proofs.js';

interface Said {
  acknowledged: Told[];
  conflicts: number;
  problems: number;
}

/** Runs one worker thread; terminates it at a random moment after its first acknowledged fact when `within` (milliseconds) is given. */
async function writeInThread(
  data: { where: string; id: string; count: number; name: string },
  within?: number,
): Promise<Said> {
  const worker = new Worker(path.join(await built(), 'thread.mjs'), { workerData: data });
  const said: Said = { acknowledged: [], conflicts: 0, problems: 0 };
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Told | Pick<Said, 'conflicts' | 'problems'>) => {
      if (!('seq' in message)) Object.assign(said, message);
      else if (said.acknowledged.push(message) === 1 && within !== undefined)
        setTimeout(() => void worker.terminate(), Math.random() * within);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve(said);
    });
  });
}

/** How much of what was acknowledged stands in the journal. */
async function lostOf(
  where: string,
  id: string,
  acknowledged: readonly Told[],
): Promise<{ facts: number; lost: number }> {
  const read = await fileStore(where).read(id);
  if (!read.ok) return { facts: 0, lost: acknowledged.length };
  const lost = acknowledged.filter(({ seq, id: reiziger }) => {
    const fact = read.facts[seq - 1];
    return fact?.type !== 'reiziger.toegevoegd' || fact.reiziger.id !== reiziger;
  });
  return { facts: read.seq, lost: lost.length };
}

/** Many worker threads of one process that write in one journal. */
export async function crowdOfThreads(threads: number, appends: number): Promise<unknown> {
  const where = folder();
  await fileStore(where).append('samen', journey(1, 'samen'), 0);
  const said = await Promise.all(
    Array.from({ length: threads }, async (_, n) =>
      writeInThread({ where, id: 'samen', count: appends, name: `w${n}` }),
    ),
  );
  const { facts, lost } = await lostOf(
    where,
    'samen',
    said.flatMap(({ acknowledged }) => acknowledged),
  );
  rmSync(where, { recursive: true });
  const sum = (what: 'conflicts' | 'problems'): number => said.reduce((total, one) => total + one[what], 0);
  return { facts: facts - 1, lost, conflicts: sum('conflicts'), problems: sum('problems') };
}

/** Terminates worker threads while they write; their process lives on, and writes next. */
export async function terminateThreads(runs: number): Promise<unknown> {
  const where = folder();
  const store = fileStore(where);
  const seen = { runs, acknowledged: 0, lost: 0, refused: 0, slowest: 0 };
  for (let run = 0; run < runs; run += 1) {
    const id = `draad-${run}`;
    await store.append(id, journey(1, id), 0);
    const { acknowledged } = await writeInThread({ where, id, count: 1_000_000, name: `w${run}` }, 25);
    const { facts, lost } = await lostOf(where, id, acknowledged);
    seen.acknowledged += acknowledged.length;
    seen.lost += lost;
    const { meta, materiaal } = found(1, 0);
    const begin = performance.now();
    const next = await store.append(
      id,
      [{ type: 'materiaal.toegevoegd', seq: facts + 1, meta, materiaal } as never],
      facts,
    );
    seen.slowest = Math.max(seen.slowest, Math.round(performance.now() - begin));
    if (!next.ok) seen.refused += 1;
  }
  rmSync(where, { recursive: true });
  return seen;
}
