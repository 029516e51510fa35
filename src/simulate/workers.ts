/** Studies in worker threads of Node: the one door of the simulator that needs Node. @packageDocumentation */
import { Worker } from 'node:worker_threads';
import { SimulationError } from './error.js';
import type { Row } from './journey/row.js';
import { rememberHorizon } from './study/horizon.js';
import { Until, type UntilOptions } from './study/until.js';
import type { Study } from './study/study.js';
import type { Estimate } from './statistics/interval.js';

/** How a study runs in worker threads. */
export interface WorkerOptions {
  /** Address of the module that exports the study by default: functions cannot be sent, so every worker loads it. */
  readonly script: string;
  readonly workers: number;
  /** Which chunks; all when absent. */
  readonly chunks?: readonly number[] | undefined;
  /** What is done with a chunk as soon as it is there, in whatever order they come. */
  readonly onChunk?: ((chunk: number, rows: readonly Row[]) => void) | undefined;
}

/** What each worker runs: it loads the script and computes the chunks that it is asked for. */
const loop = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.script).then((script) => {
  const study = script.default.with(workerData.changes);
  parentPort.on('message', (chunk) => parentPort.postMessage({ chunk, rows: study.runChunk(chunk) }));
  parentPort.postMessage({ hash: study.hash });
}).catch((error) => { throw error; });
`;

type Message = { readonly hash: string } | { readonly chunk: number; readonly rows: readonly Row[] };

const ended = (code: number): string =>
  `Expected a worker to go on until every chunk is there; one ended with exit code ${code}. Does the script call process.exit?`;

/** What workers compute, one chunk after the other. */
interface Work {
  readonly script: string;
  readonly workers: number;
  /** The next chunk; `undefined` when none is left. */
  readonly next: () => number | undefined;
  /** Takes what came of a chunk; `true` when nothing more is needed. */
  readonly take: (chunk: number, rows: readonly Row[]) => boolean;
}

/** Lets workers compute chunks until none is left or nothing more is needed. Each of them loads the script once. */
async function compute(study: Study, { script, workers, next, take }: Work): Promise<void> {
  const { seed, replications, chunkSize } = study.plan;
  const workerData = { script, changes: { seed, replications, chunkSize } };
  const started: InstanceType<typeof Worker>[] = [];
  const enders: (() => void)[] = [];
  // To end workers takes a moment, in which they still say what they had computed by then.
  let isOver = false;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(loop, { eval: true, workerData });
      started.push(worker);
      enders.push(resolve);
      const answer = (message: Message) => {
        if ('hash' in message && message.hash !== study.hash) {
          throw new SimulationError('merge.mixed', 'Expected the script to export the study that is run, by default.');
        }
        if ('rows' in message && take(message.chunk, message.rows)) {
          for (const end of enders) end();
          return;
        }
        const chunk = next();
        if (chunk === undefined) resolve();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
        else worker.postMessage(chunk);
      };
      const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
      worker.on('error', fail);
      // Of one that had nothing left to do, or failed, this comes too late to matter.
      worker.on('exit', (code) => fail(new SimulationError('run.invalid', ended(code))));
      worker.on('message', (message: Message) => {
        try {
          if (!isOver) answer(message);
        } catch (error) {
          fail(error);
        }
      });
    });
  try {
    await Promise.all(Array.from({ length: workers }, one));
  } finally {
    isOver = true;
    // At the first failure the others have nothing left to compute for either.
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}

/**
 * Runs a study in worker threads. The rows are the same, and in the same order, as `runStudy` gives.
 * At the first failure of one, all of them stop.
 *
 * @throws SimulationError `merge.mixed` when the script exports another study, `run.invalid` when a worker ends early
 * @example
 * const rows = await runInWorkers(study, { script: import.meta.url, workers: 4 });
 */
export async function runInWorkers(study: Study, options: WorkerOptions): Promise<readonly Row[]> {
  const { script, onChunk } = options;
  const order = options.chunks ?? Array.from({ length: study.chunks }, (_, chunk) => chunk);
  const todo = [...order];
  const done = new Map<number, readonly Row[]>();
  await compute(study, {
    script,
    workers: Math.max(1, Math.min(options.workers, todo.length)),
    next: () => todo.shift(),
    take: (chunk, rows) => {
      done.set(chunk, rows);
      onChunk?.(chunk, rows);
      return false;
    },
  });
  return rememberHorizon(
    order.flatMap((chunk) => done.get(chunk) ?? []),
    study.policies,
    study.plan.seed,
  );
}

/** When to stop replicating in workers, and what is measured. */
export interface UntilInWorkersOptions extends Omit<UntilOptions, 'seed'>, Pick<WorkerOptions, 'script' | 'workers'> {
  /** Whose measure it is; the first policy of the study when absent. */
  readonly policy?: string | undefined;
}

/**
 * Replicates one policy of a study in worker threads until its measure is known as precisely as wanted. It stops at the same
 * replication as `replicateUntil`, whatever the number of workers: rows are looked at in order, and what workers computed beyond
 * the last one is left out.
 *
 * @throws SimulationError `run.invalid` when that takes more replications than `atMost`, for no workers and for a policy that the study
 *   does not have; as `runInWorkers`
 */
export async function replicateUntilInWorkers(
  study: Study,
  options: UntilInWorkersOptions,
): Promise<{ rows: readonly Row[]; estimate: Estimate }> {
  const names = Object.keys(study.policies);
  const { script, workers, policy = names[0] ?? '', atMost = 10_000 } = options;
  if (!(Number.isSafeInteger(workers) && workers >= 1))
    throw new SimulationError('run.invalid', `Expected at least one worker, not ${workers}.`);
  if (!Object.hasOwn(study.policies, policy))
    throw new SimulationError('run.invalid', `Expected a policy of the study (${names.join(', ')}), not ${policy}.`);
  const whole = study.with({ replications: atMost });
  const until = new Until(options);
  const waiting = new Map<number, readonly Row[]>();
  let [asked, looked] = [0, 0];
  let known: Estimate | undefined;
  await compute(whole, {
    script,
    workers: Math.max(1, Math.min(workers, whole.chunks)),
    next: () => (asked < whole.chunks ? asked++ : undefined),
    take: (chunk, rows) => {
      waiting.set(chunk, rememberHorizon(rows, whole.policies, whole.plan.seed));
      for (let next = waiting.get(looked); next !== undefined; next = waiting.get(looked)) {
        waiting.delete(looked);
        looked += 1;
        known = takeAll(until, next, policy);
        if (known !== undefined) return true;
      }
      return false;
    },
  });
  if (known === undefined) throw until.failure(atMost);
  return { rows: until.rows, estimate: known };
}

/** Takes the rows of a policy until its measure is known. */
function takeAll(until: Until, rows: readonly Row[], policy: string): Estimate | undefined {
  for (const row of rows) {
    const known = row.policy === policy ? until.take(row) : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
}
