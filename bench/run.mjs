// `npm run bench`: every row in three processes, the best of the three; writes docs/performance.md and its JSON.
// `npm run bench -- --short`: one process and few rounds, for CI; fails when a ratio is twice its aim.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { rows } from './rows.mjs';

const isShort = process.argv.includes('--short');
const isChild = process.argv.includes('--child');
const rounds = isShort ? 11 : 41;

async function measureAll() {
  const measured = [];
  for (const { what, against, aim, measure } of rows) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
    globalThis.gc?.(); // the journeys of the row before are not this row's garbage
    measured.push({ what, against, aim, ...(await measure(rounds)) });
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return measured;
}

/** The best of some processes, row by row: what disturbs a measurement only ever makes it slower. */
function best(runs) {
  return runs[0].map((first, place) =>
    runs.map((run) => run[place]).reduce((a, b) => (b.ratio < a.ratio ? b : a), first),
  );
}

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

if (isChild) {
  process.stdout.write(JSON.stringify(await measureAll()));
} else if (isShort) {
  const measured = await measureAll();
  process.stdout.write(`${table(measured)}\n`);
  // Where the floor lies above the aim, twice the floor is the limit.
  const slow = measured.map((row) => ({ ...row, limit: 2 * Math.max(row.aim ?? Infinity, row.floor ?? 0) }));
  const tooSlow = slow.filter(({ ratio, limit }) => ratio > limit);
  for (const { what, ratio, limit } of tooSlow)
    process.stderr.write(`too slow: ${what}: ${ratio.toFixed(2)}, the limit is ${limit.toFixed(2)}\n`);
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
best of three processes. Below 1 is faster than what it is compared with. The floors stand in \`bench/floors.mjs\`.

Node ${machine.node}, ${machine.cores} × ${machine.cpu}, ${machine.date}.

${table(measured)}
`;
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/performance.md', page);
  writeFileSync('docs/performance.json', `${JSON.stringify({ machine, measured }, null, 2)}\n`);
  process.stdout.write(`${table(measured)}\n`);
}
