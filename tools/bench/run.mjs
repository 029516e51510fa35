// `npm run bench`: every row in three processes, the best of the three; writes docs/generated/performance.md and its JSON.
// `npm run bench -- --short`: one process and few rounds, for CI; fails when a ratio is twice its aim.
import { doorsSection } from './doors.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rows } from './rows.mjs';

const isShort = process.argv.includes('--short');
const isChild = process.argv.includes('--child');
const rounds = isShort ? 11 : 41;

async function measureAll(some) {
  const measured = [];
  for (const { what, against, aim, measure, whyMissed } of some) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
    globalThis.gc?.(); // the journeys of the row before are not this row's garbage
    measured.push({ what, against, aim, whyMissed, ...(await measure(rounds)) });
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return measured;
}

/** Writes a page as the check of the layout wants it. */
async function write(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

const faster = (one, other) => (other.ratio < one.ratio ? other : one);

/** The best of some processes, row by row: what disturbs a measurement only ever makes it slower. */
const best = (runs) => runs[0].map((first, place) => runs.map((run) => run[place]).reduce(faster, first));

/** Twice the aim, or twice the floor where that lies above the aim. */
const limitOf = ({ aim, floor }) => 2 * Math.max(aim ?? Infinity, floor ?? 0);

const isTooSlow = (row) => row.ratio > limitOf(row);

const shown = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2));

function table(measured) {
  return [
    '| what | against | ratio | aim | floor | |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...measured.map(({ what, against, ratio, aim, floor }) => {
      const verdict = aim === null ? '' : ratio <= aim ? 'met' : 'missed';
      const under = floor === undefined ? '' : shown(floor);
      return `| ${what} | ${against} | ${shown(ratio)} | ${aim === null ? '' : `≤ ${aim}`} | ${under} | ${verdict} |`;
    }),
  ].join('\n');
}

/** Why a row misses its aim, one line each. */
const reasons = (measured) =>
  measured
    .filter(({ aim, ratio, whyMissed }) => aim !== null && ratio > aim && whyMissed !== undefined)
    .map(({ what, against, whyMissed }) => `- **${what}, against ${against}.** ${whyMissed}`)
    .join('\n');

if (isChild) {
  process.stdout.write(JSON.stringify(await measureAll(rows)));
} else if (isShort) {
  let measured = await measureAll(rows);
  // What disturbs a measurement only ever makes it slower: a row that is too slow may show twice that it was disturbed.
  for (let again = 0; again < 2 && measured.some(isTooSlow); again += 1) {
    const repeated = await measureAll(rows.filter((_, place) => isTooSlow(measured[place])));
    measured = measured.map((row) => (isTooSlow(row) ? faster(row, repeated.shift()) : row));
  }
  process.stdout.write(`${table(measured)}\n`);
  const tooSlow = measured.filter(isTooSlow);
  for (const row of tooSlow)
    process.stderr.write(`too slow: ${row.what}: ${row.ratio.toFixed(2)}, the limit is ${limitOf(row).toFixed(2)}\n`);
  process.exitCode = tooSlow.length === 0 ? 0 : 1;
} else {
  const runs = [1, 2, 3].map(() => {
    const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--child'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`a process of the bench ended with ${status}`);
    return JSON.parse(stdout);
  });
  const measured = best(runs);
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    date: new Date().toISOString().slice(0, 10),
  };
  const page = `# Performance

Written by \`npm run bench\`: both sides in one process, at least 41 rounds in turn of about 4 ms, the ratio of the minima, the
best of three processes. Below 1 is faster than what it is compared with. The floors stand in \`tools/bench/floors.mjs\`.

Node ${machine.node}, ${machine.cores} × ${machine.cpu}, ${machine.date}.

${table(measured)}

## Where an aim is missed

${reasons(measured) || 'Nowhere in this run.'}

${doorsSection()}`;
  mkdirSync('docs/generated', { recursive: true });
  await write('docs/generated/performance.md', page);
  await write('docs/generated/performance.json', JSON.stringify({ machine, measured }));
  process.stdout.write(`${table(measured)}\n`);
}
