/* oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-assignment, typescript/no-unsafe-argument, typescript/no-unsafe-return -- plain JavaScript, on the built package */
// How much faster a study is in two workers than in one, beside an arithmetic loop in two workers of the same run: what the machine has
// to give at that moment. `npm run build && node tools/bench/simulate-workers.mjs`. It is also the script that workers load.
import process from 'node:process';
import { isMainThread, Worker } from 'node:worker_threads';
import { defineStudy, exampleScenario } from '../../dist/simulate.js';
import { runInWorkers } from '../../dist/simulate/workers.js';

const study = defineStudy({ name: 'bench', policies: { een: exampleScenario() }, replications: 40, chunkSize: 2 });
export default study;

const loop = `let x = 0; for (let i = 0; i < 6e8; i += 1) x = (x * 31 + i) | 0; require('node:worker_threads').parentPort.postMessage(x);`;

const ended = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(loop, { eval: true });
    worker.once('message', () => resolve(worker.terminate()));
    worker.once('error', reject);
  });

async function seconds(run) {
  const from = performance.now();
  await run();
  return (performance.now() - from) / 1_000;
}

const median = (values) => values.slice().sort((a, b) => a - b)[Math.floor(values.length / 2)];

if (isMainThread) {
  const rounds = Number(process.argv[2] ?? 11);
  const ratios = { study: [], loop: [] };
  for (let round = 0; round < rounds; round += 1) {
    const one = await seconds(() => runInWorkers(study, { script: import.meta.url, workers: 1 }));
    const two = await seconds(() => runInWorkers(study, { script: import.meta.url, workers: 2 }));
    ratios.study.push(one / two);
    const single = await seconds(() => ended());
    const both = await seconds(() => Promise.all([ended(), ended()]));
    ratios.loop.push((2 * single) / both);
  }
  const [own, machine] = [median(ratios.study), median(ratios.loop)];
  console.log(
    `two workers: ${own.toFixed(2)} × one; an arithmetic loop: ${machine.toFixed(2)} ×; share ${(own / machine).toFixed(2)} (${rounds} rounds)`,
  );
}
