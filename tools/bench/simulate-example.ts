// The headline: the example scenario with its rules, beside the same process written by hand without rules, in JavaScript and in
// SimPy. `npm run bench:example`; `-- --write` puts it in docs/generated/simulate.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Calendar, estimate, exampleScenario, replicate, type Estimate } from '../../src/simulate/index.js';
import { writeSection } from './section.js';
import { byHand, type Outcome } from './simulate-hand.js';

/** Twenty times the example: 1,800 journeys in five years, in lines as long for each of them. */
const times = 20;
const rounds = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 11);

const scenario = exampleScenario({
  reizenPerJaar: 18 * times,
  begeleidersplaatsen: 16 * times,
  beslismomenten: 8 * times,
  inwoners: 6 * times,
});

function withRules(seed: number): Outcome {
  const { started, arrived, minutesToArrival } = replicate(scenario, { seed, replication: 0 });
  return { started, arrived, days: minutesToArrival / 1_440 };
}

const allDays = Array.from({ length: 300 * 7 }, (_, day) => day);
const calendar = new Calendar(scenario.start);
const workdays = JSON.stringify(allDays.filter((day) => calendar.isWorkday(day * 1_440)));
let simpyVersion = '';

/** The model in SimPy, of Debian's package; nothing where that is not installed. */
function inSimPy(seed: number): (Outcome & { seconds: number }) | undefined {
  const script = new URL('simulate-hand.py', import.meta.url);
  const args = ['-c', readFileSync(script, 'utf8'), String(times), String(seed)];
  const { status, stdout } = spawnSync('/usr/bin/python3', args, { input: workdays, encoding: 'utf8' });
  if (status !== 0) return undefined;
  const outcome = JSON.parse(stdout) as Outcome & { seconds: number; version: string };
  simpyVersion = outcome.version;
  return outcome;
}

/** What runs here, with the seconds of the processor that it took. */
function timed(run: (seed: number) => Outcome): (seed: number) => Outcome & { seconds: number } {
  return (seed) => {
    const from = process.cpuUsage();
    const outcome = run(seed);
    const { user, system } = process.cpuUsage(from);
    return { ...outcome, seconds: (user + system) / 1e6 };
  };
}

const models: Readonly<Record<string, (seed: number) => (Outcome & { seconds: number }) | undefined>> = {
  ours: timed(withRules),
  hand: timed((seed) => byHand({ times, seed })),
  simpy: inSimPy,
};

// Once before it counts.
for (const name of ['ours', 'hand']) models[name]?.(1_000);
const seen = Object.keys(models).map((name) => ({ name, perJourney: [] as number[], meanDays: [] as number[] }));
for (let seed = 1; seed <= rounds; seed += 1) {
  for (const { name, perJourney, meanDays } of seen) {
    const outcome = models[name]?.(seed);
    if (outcome === undefined) continue;
    perJourney.push((1e6 * outcome.seconds) / outcome.started);
    meanDays.push(outcome.days / outcome.arrived);
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const [ours] = seen;
if (ours === undefined) throw new Error('Expected our own model.');
const mean = estimate(ours.meanDays);
const z = (other: Estimate): string =>
  ((mean.mean - other.mean) / Math.sqrt(mean.variance / mean.n + other.variance / other.n)).toFixed(2);
const names: Readonly<Record<string, string>> = {
  ours: 'ours: 35 steps a journey, each through the rules of the method, with facts and receipts',
  hand: 'by hand in JavaScript, without rules: generators, a heap, three lines',
  simpy: `SimPy ${simpyVersion}, without rules`,
};
const rows = seen.map(({ name, perJourney, meanDays }) => {
  if (meanDays.length === 0) return '| SimPy | skipped: `python3-simpy3` of Debian is not installed | | |';
  const days = estimate(meanDays);
  const ratio = median(perJourney.map((value, round) => value / (ours.perJourney[round] ?? Number.NaN)));
  return `| ${names[name]} | ${ratio.toFixed(3)} | ${days.mean.toFixed(1)} ± ${days.halfWidth.toFixed(1)} | ${name === 'ours' ? '' : z(days)} |`;
});
const lines = [
  `Written by \`npm run bench:example -- --write\` on Node ${process.version}, ${rounds} alternating rounds of ${Math.round(18 * times * 5)} journeys. It measures what the rules cost: the same process (lines, calendar, durations, chances) as the example scenario of this library, and as somebody would write it for this question alone, with what the gates refuse written into it. Time is that of the processor per journey, as a multiple of ours (median of rounds); the last column is the difference of the mean days to arrival in standard errors, so that one sees that the three are one process.`,
  '',
  '| model | time per journey, × ours | days to arrival | z |',
  '| --- | ---: | ---: | ---: |',
  ...rows,
];
console.log(lines.join('\n'));
if (process.argv.includes('--write')) await writeSection('The example beside SimPy and a model by hand', lines);
