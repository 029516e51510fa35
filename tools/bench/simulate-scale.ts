// The example scenario in one replication of many journeys: `tsx tools/bench/simulate-scale.ts 100 10000 300000`. Each size runs in a
// process of its own, so that memory is that of one size.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { exampleScenario, replicate } from '../../src/simulate/index.js';

/** The example with everything scaled: as many journeys as asked in five years, in lines as long for each of them. */
function scaled(journeys: number): ReturnType<typeof exampleScenario> {
  const times = journeys / 90;
  const of = (capacity: number) => Math.max(1, Math.round(capacity * times));
  return exampleScenario({
    reizenPerJaar: 18 * times,
    begeleidersplaatsen: of(16),
    beslismomenten: of(8),
    inwoners: of(6),
    maximumReizen: journeys,
  });
}

function measure(journeys: number): void {
  // Small sizes run again and again, so that each has seen as many journeys.
  replicate(scaled(Math.min(journeys, 1_000)), { seed: 2, replication: 0 });
  const runs = Math.max(1, Math.round(20_000 / journeys));
  let [started, steps] = [0, 0];
  const from = performance.now();
  for (let replication = 0; replication < runs; replication += 1) {
    const row = replicate(scaled(journeys), { seed: 1, replication });
    started += row.started;
    steps += row.steps;
  }
  const seconds = (performance.now() - from) / 1_000;
  const memory = Math.round(process.resourceUsage().maxRSS / 1e3);
  console.log(JSON.stringify({ journeys, started, steps, seconds, memory }));
}

const [first, ...sizes] = process.argv.slice(2);
if (first === '--one') measure(Number(sizes[0]));
else {
  console.log('| journeys in one replication | a second | microseconds a step | memory, MB |');
  console.log('| ---: | ---: | ---: | ---: |');
  for (const size of [first ?? '100', ...sizes]) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', size],
      { encoding: 'utf8' },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const { started, steps, seconds, memory } = JSON.parse(stdout) as Record<string, number>;
    const rate = Math.round((started ?? 0) / (seconds ?? 1));
    console.log(`| ${size} | ${rate} | ${((1e6 * (seconds ?? 0)) / (steps ?? 1)).toFixed(1)} | ${memory} |`);
  }
}
