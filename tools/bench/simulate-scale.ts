// The example scenario in one replication of many journeys: `tsx tools/bench/simulate-scale.ts 100 10000 300000`. Each size runs in a
// process of its own, so that memory is that of one size.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { exampleScenario, replicate } from '../../src/simulate/index.js';
import { writeSection } from './section.js';

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
  const from = process.cpuUsage();
  for (let replication = 0; replication < runs; replication += 1) {
    const row = replicate(scaled(journeys), { seed: 1, replication });
    started += row.started;
    steps += row.steps;
  }
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6;
  const memory = Math.round(process.resourceUsage().maxRSS / 1e3);
  console.log(JSON.stringify({ journeys, started, steps, seconds, memory }));
}

/** One size in a process of its own. */
function inProcess(size: string): Readonly<Record<string, number>> {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', size];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return JSON.parse(stdout) as Readonly<Record<string, number>>;
}

const perJourney = ({ seconds = 0, started = 1 }: Readonly<Record<string, number>>): number => seconds / started;

const [first, ...sizes] = process.argv.slice(2).filter((one) => one !== '--write');
if (first === '--one') measure(Number(sizes[0]));
else {
  const measured = [first ?? '100', ...sizes].map(inProcess);
  const base = perJourney(measured[0] ?? {});
  const lines = [
    `Written by \`npm run bench:scale -- --write\` on Node ${process.version}: the example scenario in one replication, five years long, with journeys and people scaled alike. Small sizes run again and again, at least 20,000 journeys in all. Each size runs in a process of its own; memory is the most that it ever had resident, the compiler of TypeScript included. Aims: at most 1.3 × per journey, at most 500 MB.`,
    '',
    '| journeys in one replication | steps a journey | time per journey, × the first | most memory, MB |',
    '| ---: | ---: | ---: | ---: |',
    ...measured.map((one) => {
      const { journeys = 0, steps = 0, started = 1, memory = 0 } = one;
      return `| ${journeys} | ${(steps / started).toFixed(1)} | ${(perJourney(one) / base).toFixed(2)} | ${memory} |`;
    }),
  ];
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) await writeSection('Journeys in one replication', lines);
}
