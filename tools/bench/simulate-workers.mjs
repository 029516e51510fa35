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

const times = (value) => `${value.toFixed(2)} ×`;

/** Seconds of a study in one worker and in two. */
async function oneAndTwo(replications, chunkSize) {
  const asked = study.with({ replications, chunkSize });
  const inWorkers = (workers) => seconds(() => runInWorkers(asked, { script: import.meta.url, workers }));
  return [await inWorkers(1), await inWorkers(2)];
}

/** The least of each time in so many rounds: what else a machine does only adds to it. */
async function measure(rounds) {
  const { replications } = study.plan;
  const least = { few1: Infinity, few2: Infinity, one: Infinity, two: Infinity, single: Infinity, both: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const [few1, few2] = await oneAndTwo(few, 2);
    const single = await seconds(() => ended());
    const [one, two] = await oneAndTwo(replications, 10);
    const both = await seconds(() => Promise.all([ended(), ended()]));
    for (const [what, time] of Object.entries({ few1, few2, one, two, single, both }))
      least[what] = Math.min(least[what], time);
  }
  const { few1, few2, one, two, single, both } = least;
  const each = (one - few1) / (replications - few);
  const [gain, loopGain] = [one / two, (2 * single) / both];
  return { few: few1 / few2, study: gain, loop: loopGain, share: gain / loopGain, startUp: few1 / each - few };
}

if (isMainThread) {
  const rounds = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 3);
  const { replications } = study.plan;
  const seen = await measure(rounds);
  const lines = [
    `Written by \`npm run bench:workers -- --write\` on Node ${process.version}, two cores, the least time of ${rounds} rounds, since what else a machine does only adds: the example scenario, about ninety journeys a replication. A worker loads the modules and warms up by itself, which takes as long as ${Math.round(seen.startUp)} replications at full speed; the engine compiles on another core meanwhile. A study that is over in a second gains nothing by a second worker. Aim: at least 0.85 of what an arithmetic loop gains in the same run.`,
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
