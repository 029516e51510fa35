import { describe, expect, it } from 'vitest';
import { defineStudy, exampleScenario, replicateUntil, runStudy } from '../../src/simulate/index.js';
import { replicateUntilInWorkers, runInWorkers } from '../../src/simulate/workers.js';
import { told } from './told.js';

const scenario = exampleScenario({ weeks: 30 });
const study = defineStudy({ name: 'klein', policies: { een: scenario }, replications: 2, chunkSize: 1 });

describe('workers', () => {
  const computing = (runChunk: string) =>
    `data:text/javascript,${encodeURIComponent(
      `const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
       const study = { hash: '${study.with({ replications: 12 }).hash}', with: () => study, runChunk: ${runChunk} };
       export default study;`,
    )}`;
  const twelve = study.with({ replications: 12 });

  it('all stop when one of them fails', async () => {
    const came: number[] = [];
    const slow = computing(
      `(chunk) => { if (chunk === 0) { sleep(150); throw new Error('stuk'); } sleep(100); return []; }`,
    );
    const options = { script: slow, workers: 2, onChunk: (chunk: number) => void came.push(chunk) };
    expect(await told(() => runInWorkers(twelve, options))).toBe('Error: stuk');
    const before = came.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(came).toHaveLength(before);
  });

  it('are not waited for when one ends without a word', async () => {
    const quitting = computing('() => process.exit(3)');
    expect(await told(() => runInWorkers(twelve, { script: quitting, workers: 2 }))).toContain(
      'run.invalid: Expected a worker to go on until every chunk is there; one ended with exit code 3.',
    );
  });

  it('stop when what is done with a chunk fails', async () => {
    const onChunk = () => {
      throw new Error('the disk is full');
    };
    expect(await told(() => runInWorkers(twelve, { script: computing('() => []'), workers: 2, onChunk }))).toBe(
      'Error: the disk is full',
    );
  });

  it('give the rows of every chunk in order, and nothing when there are none', async () => {
    const chunks = JSON.stringify([study.runChunk(0), study.runChunk(1)]);
    const script = `data:text/javascript,${encodeURIComponent(
      `const rows = ${chunks}; const study = { hash: '${study.hash}', with: () => study, runChunk: (chunk) => rows[chunk] }; export default study;`,
    )}`;
    expect(await runInWorkers(study, { script, workers: 2 })).toEqual(runStudy(study));
    expect(await runInWorkers(study, { script, workers: 1, chunks: [] })).toEqual([]);
  });

  const most = study.with({ replications: 24 });
  /** A script that knows the rows of every chunk. */
  const knowing = (runChunk: string) => {
    const rows = JSON.stringify(Array.from({ length: most.chunks }, (_, chunk) => most.runChunk(chunk)));
    return `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads';
       const rows = ${rows}; const study = { hash: '${most.hash}', with: () => study, runChunk: ${runChunk} };
       export default study;`,
    )}`;
  };
  const until = {
    measure: ({ started }: { started: number }) => started,
    relativeHalfWidth: 0.2,
    atLeast: 5,
    atMost: 24,
  };

  it.each([
    ['when each answers what it is asked', 2, '(chunk) => rows[chunk]'],
    [
      'also when much is said before they have ended',
      1,
      '(chunk) => { rows.forEach((one, at) => parentPort.postMessage({ chunk: at, rows: one })); return rows[chunk]; }',
    ],
  ])(
    'replicate until the mean is known, and stop where one that works alone stops, %s',
    async (_, workers, runChunk) => {
      const alone = replicateUntil(scenario, { seed: 1, ...until });
      const together = await replicateUntilInWorkers(study, { script: knowing(runChunk), workers, ...until });
      expect([together.estimate, together.rows.length]).toEqual([alone.estimate, alone.rows.length]);
    },
  );

  it('say so when the mean is not known within as many replications as are allowed', async () => {
    const options = { script: knowing('(chunk) => rows[chunk]'), workers: 2, ...until, relativeHalfWidth: 0.001 };
    expect(await told(() => replicateUntilInWorkers(study, options))).toBe(
      'run.invalid: Expected 0.001 relative half-width within 24 replications, of which 24 had a value. Ask for a wider interval or allow more.',
    );
  });

  it('are not given up when one that had nothing left to do leaves before the others are done', async () => {
    const leaving = computing(
      `(chunk) => { if (chunk === 0) sleep(600); else setTimeout(() => process.exit(0), 100); return []; }`,
    );
    expect(await runInWorkers(study, { script: leaving.replace(twelve.hash, study.hash), workers: 2 })).toEqual([]);
  });

  it.each([
    ['no workers, which would never end', { workers: 0 }, 'Expected at least one worker, not 0.'],
    ['a policy that nobody has', { policy: 'twee' }, 'Expected a policy of the study (een), not twee.'],
  ])('are refused until something is known with %s', async (_, changes, what) => {
    const options = { script: 'data:text/javascript,', workers: 1, measure: () => 1, relativeHalfWidth: 0.1 };
    expect(await told(() => replicateUntilInWorkers(study, { ...options, ...changes }))).toBe(`run.invalid: ${what}`);
  });

  it('are refused a script of another study, or one that throws', async () => {
    const module = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
    const other = module(`const study = { hash: 'other', with: () => study }; export default study;`);
    expect(await told(() => runInWorkers(study, { script: other, workers: 1 }))).toBe(
      'merge.mixed: Expected the script to export the study that is run, by default.',
    );
    expect(await told(() => runInWorkers(study, { script: module('throw new Error("stuk")'), workers: 1 }))).toBe(
      'Error: stuk',
    );
  });
});
