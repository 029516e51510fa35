/* oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-assignment, typescript/no-unsafe-argument, typescript/no-unsafe-return -- plain JavaScript, on the built package */
// How much faster a study is in two workers than in one, beside an arithmetic loop in two workers of the same run: what the machine has
// to give at that moment. `npm run bench:workers`; `-- --write` puts it in docs/generated/simulate.md. It is also the script that workers
// load.
//
// Every worker loads the modules and warms up (the engine compiles what runs often) by itself, and the engine compiles on another core. A
// study that is over before that is done cannot be divided: so a small study is measured apart from one as a user would run it, and what a
// worker costs before it is at speed is told in replications.
import process from 'node:process';
import { isMainThread, Worker } from 'node:worker_threads';
import { defineStudy, exampleScenario } from '../../dist/simulate.js';
import { runInWorkers } from '../../dist/simulate/workers.js';

const study = defineStudy({ name: 'bench', policies: { een: exampleScenario() }, replications: 1_200 });
export default study;

/** The same study with few replications. */
const few = 40;

const loop = `let x = 0; for (let i = 0; i < 2e9; i += 1) x = (x * 31 + i) | 0; require('node:worker_threads').parentPort.postMessage(x);`;

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

const times = (value) => `${value.toFixed(2)} ×`;

/** Seconds of a study in one worker and in two. */
async function oneAndTwo(replications, chunkSize) {
  const asked = study.with({ replications, chunkSize });
  const inWorkers = (workers) => seconds(() => runInWorkers(asked, { script: import.meta.url, workers }));
  return [await inWorkers(1), await inWorkers(2)];
}

async function measure(rounds) {
  const { replications } = study.plan;
  const seen = { few: [], study: [], loop: [], share: [], startUp: [] };
  for (let round = 0; round < rounds; round += 1) {
    const [few1, few2] = await oneAndTwo(few, 2);
    const single = await seconds(() => ended());
    const [one, two] = await oneAndTwo(replications, 10);
    const both = await seconds(() => Promise.all([ended(), ended()]));
    const each = (one - few1) / (replications - few);
    seen.few.push(few1 / few2);
    seen.study.push(one / two);
    seen.loop.push((2 * single) / both);
    seen.share.push((one * both) / (two * 2 * single));
    seen.startUp.push(few1 / each - few);
  }
  return Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, median(values)]));
}

if (isMainThread) {
  const rounds = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 3);
  const { replications } = study.plan;
  const seen = await measure(rounds);
  const lines = [
    `Written by \`npm run bench:workers -- --write\` on Node ${process.version}, two cores, median of ${rounds} rounds: the example scenario, about ninety journeys a replication. A worker loads the modules and warms up by itself, which takes as long as ${Math.round(seen.startUp)} replications at full speed; the engine compiles on another core meanwhile. A study that is over in a second gains nothing by a second worker. Aim: at least 0.85 of what an arithmetic loop gains in the same run.`,
    '',
    '| what | two workers, × one |',
    '| --- | ---: |',
    `| a study of ${replications} replications | ${times(seen.study)} |`,
    `| a study of ${few} replications | ${times(seen.few)} |`,
    `| an arithmetic loop: what the machine has to give | ${times(seen.loop)} |`,
    `| the study of ${replications} as a share of the loop | ${seen.share.toFixed(2)} |`,
  ];
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) {
    // Loaded here, so that workers do not load a compiler too.
    const { tsImport } = await import('tsx/esm/api');
    const { writeSection } = await tsImport('./section.ts', import.meta.url);
    await writeSection('Two workers', lines);
  }
}
