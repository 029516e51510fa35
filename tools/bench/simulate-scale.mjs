/* oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-assignment, typescript/no-unsafe-argument, typescript/no-unsafe-return -- plain JavaScript, on the built package */
// The example scenario in one replication of many journeys: `npm run bench:scale`. Each size runs in a process of its own, so that memory
// is that of one size, and on the built package, so that no compiler is in it. It runs as the guide advises for very
// many journeys; `-- --as-is` leaves Node as it is.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { exampleScenario, replicate } from '../../dist/simulate.js';

/** What the guide advises: room for short-lived things, and a bound on what is left lying. */
const advised = ['--max-semi-space-size=64', '--max-old-space-size=400'];
const flags = process.argv.includes('--as-is') ? [] : advised;

/** The example with everything scaled: as many journeys as asked in five years, in lines as long for each of them. */
function scaled(journeys) {
  const times = journeys / 90;
  const of = (capacity) => Math.max(1, Math.round(capacity * times));
  return exampleScenario({
    reizenPerJaar: 18 * times,
    begeleidersplaatsen: of(16),
    beslismomenten: of(8),
    inwoners: of(6),
    maximumReizen: journeys,
  });
}

function measure(journeys) {
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
function inProcess(size) {
  const args = [...flags, fileURLToPath(import.meta.url), '--one', size];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return JSON.parse(stdout);
}

const perJourney = ({ seconds, started }) => seconds / started;

const [first = '100', ...sizes] = process.argv.slice(2).filter((one) => one !== '--write' && one !== '--as-is');
if (first === '--one') measure(Number(sizes[0]));
else {
  const measured = [first, ...sizes].map((size) => inProcess(size));
  const base = perJourney(measured[0]);
  const lines = [
    `Written by \`npm run bench:scale -- --write\` on Node ${process.version}${flags.length === 0 ? '' : ` with \`${flags.join(' ')}\``}: the example scenario in one replication, five years long, with journeys and people scaled alike. Small sizes run again and again, at least 20,000 journeys in all. Each size runs in a process of its own, on the built package; memory is the most that it ever had resident. Aims: at most 1.3 × per journey, at most 500 MB.`,
    '',
    '| journeys in one replication | steps a journey | time per journey, × the first | most memory, MB |',
    '| ---: | ---: | ---: | ---: |',
    ...measured.map((one) => {
      const { journeys, steps, started, memory } = one;
      return `| ${journeys} | ${(steps / started).toFixed(1)} | ${(perJourney(one) / base).toFixed(2)} | ${memory} |`;
    }),
  ];
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) {
    const { tsImport } = await import('tsx/esm/api');
    const { writeSection } = await tsImport('./section.ts', import.meta.url);
    await writeSection('Journeys in one replication', lines);
  }
}
