/* oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-assignment, typescript/no-unsafe-argument, typescript/no-unsafe-return -- plain JavaScript, on the built package */
// The example scenario in one replication of many journeys: `npm run bench:scale`. It runs as the guide advises for very many
// journeys; `-- --as-is` leaves Node as it is.
//
// Each size runs in a process of its own, so that memory is that of one size, and on the built package, so that no compiler is in it.
// A large size takes minutes, in which a machine that is shared becomes faster and slower by half. So the smallest size runs beside each
// larger one, in turns: one of the two is always stopped, and both see the same minutes. Time is that of the processor.
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { exampleScenario, replicate } from '../../dist/simulate.js';

/** What the guide advises: room for short-lived things, and a bound on what is left lying. */
const advised = ['--max-semi-space-size=64', '--max-old-space-size=500', '--single-threaded-gc'];
const flags = process.argv.includes('--as-is') ? [] : advised;

/** Milliseconds in which one of the two runs, before it is the other one's turn. */
const turn = { large: 1_500, small: 750 };

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

/** What a number of replications took. */
class Meter {
  started = 0;
  steps = 0;
  replications = 0;
  from = process.cpuUsage();

  constructor(journeys) {
    this.journeys = journeys;
  }

  run() {
    const row = replicate(scaled(this.journeys), { seed: 1, replication: this.replications });
    this.started += row.started;
    this.steps += row.steps;
    this.replications += 1;
  }

  /** Written at once, without a turn of the event loop, in which the engine would clear up memory. */
  tell() {
    const { user, system } = process.cpuUsage(this.from);
    const { journeys, started, steps } = this;
    const memory = Math.round(process.resourceUsage().maxRSS / 1e3);
    writeSync(1, `${JSON.stringify({ journeys, started, steps, seconds: (user + system) / 1e6, memory })}\n`);
  }
}

/** Runs one size, for at least so many journeys, and tells now and then what it took. */
function measureOne(journeys, atLeast) {
  // The engine compiles what runs often.
  for (let replication = 0; replication < 20; replication += 1) replicate(scaled(1_000), { seed: 2, replication });
  writeSync(1, 'ready\n');
  // Until it is this one's turn.
  process.kill(process.pid, 'SIGSTOP');
  const meter = new Meter(journeys);
  // Small sizes run again and again, so that each has seen as many journeys.
  for (let at = 0; at < atLeast;) {
    meter.run();
    if (meter.started - at < 2_000) continue;
    at = meter.started;
    meter.tell();
  }
}

/** A process that measures one size. */
class Child {
  /** What it took so far. */
  took = undefined;

  constructor(what, journeys) {
    const args = [...flags, fileURLToPath(import.meta.url), what, String(journeys)];
    this.process = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve, reject) => {
      this.process.once('exit', (code) => (code === 0 ? resolve(true) : reject(new Error(`It ended with ${code}.`))));
    });
    this.ready = new Promise((resolve) => {
      createInterface({ input: this.process.stdout }).on('line', (line) => {
        if (line === 'ready') resolve();
        else this.took = JSON.parse(line);
      });
    });
  }

  stop() {
    this.process.kill('SIGSTOP');
  }

  goOn() {
    this.process.kill('SIGCONT');
  }
}

/** A size, and the smallest one in the same minutes. */
async function inTurns(journeys, smallest) {
  const [large, small] = [new Child('--one', journeys), new Child('--beside', smallest)];
  await Promise.all([large.ready, small.ready]);
  const killed = small.ended.catch(() => true);
  let isDone = false;
  do {
    small.stop();
    large.goOn();
    isDone = await Promise.race([large.ended, pause(turn.large).then(() => false)]);
    if (!isDone) large.stop();
    small.goOn();
    await pause(turn.small);
  } while (!isDone);
  small.process.kill('SIGKILL');
  await killed;
  return { ...large.took, beside: small.took };
}

const perJourney = ({ seconds, started }) => seconds / started;

const [first = '100', ...sizes] = process.argv.slice(2).filter((one) => one !== '--write' && one !== '--as-is');
if (first === '--one' || first === '--beside') measureOne(Number(sizes[0]), first === '--one' ? 60_000 : Infinity);
else {
  const measured = [];
  for (const size of [first, ...sizes]) measured.push(await inTurns(Number(size), Number(first)));
  const lines = [
    `Written by \`npm run bench:scale -- --write\` on Node ${process.version}${flags.length === 0 ? '' : ` with \`${flags.join(' ')}\``}: the example scenario in one replication, five years long, with journeys and people scaled alike. Each size runs in a process of its own, on the built package, and in turns with a process that runs ${first} again and again, so that both see the same minutes of a machine that is shared. Time is that of the processor, threads that clear up memory included; memory is the most that a process ever had resident. Aims: at most 1.3 × per journey, at most 500 MB.`,
    '',
    `| journeys in one replication | steps a journey | time per journey, × that of ${first} in the same minutes | most memory, MB |`,
    '| ---: | ---: | ---: | ---: |',
    ...measured.map((one) => {
      const { journeys, steps, started, memory, beside } = one;
      return `| ${journeys} | ${(steps / started).toFixed(1)} | ${(perJourney(one) / perJourney(beside)).toFixed(2)} | ${memory} |`;
    }),
  ];
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) {
    const { tsImport } = await import('tsx/esm/api');
    const { writeSection } = await tsImport('./section.ts', import.meta.url);
    await writeSection('Journeys in one replication', lines);
  }
}
