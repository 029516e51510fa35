/**
 * The proof of true answers: 100,000 calls of every public function with hostile values, and the time of inputs just under a
 * megabyte. Writes docs/generated/answers.md. `--calls N` and `--seed N` change the run; `--only times` leaves the calls out.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { attack, functionsOf, type Attacked } from '../test/faults/attack.js';
import { calls } from '../test/faults/calls.js';
import { Values } from '../test/faults/nasty.js';
import { slowInputs } from '../test/faults/slow.js';
import { doors } from '../test/publicApi.js';

const { values: options } = parseArgs({
  options: {
    calls: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

/** Longest time for an input below 1 MB, in milliseconds, on the machine of the project. */
const longest = 200;
/** A function whose calls take this long, in milliseconds, is called fewer times. */
const patience = 4_000;

/** Calls every function in turns, until there were as many calls as asked. */
async function callAll(): Promise<readonly Attacked[]> {
  const values = new Values(Number(options.seed));
  const functions: { door: string; name: string; of: (...given: readonly unknown[]) => unknown; spent: number }[] = [];
  for (const [door, file] of Object.entries(doors)) {
    if (!Object.values(calls[door] ?? {}).some((one) => typeof one !== 'string')) continue;
    const module = (await import(`../${file}`)) as Record<string, unknown>;
    for (const name of functionsOf(module))
      if (typeof calls[door]?.[name] !== 'string')
        functions.push({ door, name, of: module[name] as () => unknown, spent: 0 });
  }
  const seen = new Map<string, Attacked>();
  const most = Number(options.calls);
  let total = 0;
  for (let portion = 10; total < most; portion = 100) {
    const before = total;
    for (const one of functions) {
      if (total >= most || one.spent > patience) continue;
      const began = performance.now();
      const now = await attack(one.door, one.name, one.of, portion, values);
      one.spent += performance.now() - began;
      total += now.calls;
      const key = `${one.door} ${one.name}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, now);
      else {
        known.calls += now.calls;
        known.thrown.push(...now.thrown);
        known.longest = Math.max(known.longest, now.longest);
        for (const [code, count] of now.misuse) known.misuse.set(code, (known.misuse.get(code) ?? 0) + count);
      }
    }
    process.stderr.write(`\r${total} calls`);
    if (total === before) break;
  }
  process.stderr.write('\n');
  return [...seen.values()];
}

/** Processor time, the middle of three runs after a first one that counts for nothing: what else the machine does is not in it. */
function timeOf(run: () => unknown): number {
  run();
  const times = [0, 1, 2].map(() => {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

const attacked = options.only === 'times' ? [] : await callAll();
const timed =
  options.only === 'calls'
    ? []
    : slowInputs().map(({ name, kilobytes, run }) => ({ name, kilobytes, time: timeOf(run) }));
const thrown = attacked.flatMap(({ door, name, thrown: errors }) => errors.map((error) => `${door} ${name}: ${error}`));
const slow = timed.filter(({ time }) => time > longest);
const sum = attacked.reduce((total, one) => total + one.calls, 0);
const perDoor = [...new Set(attacked.map(({ door }) => door))].map((door) => {
  const own = attacked.filter((one) => one.door === door);
  const misuse = own.flatMap((one) => [...one.misuse]);
  const codes = [...new Set(misuse.map(([code]) => code))].sort().join(', ');
  return `| \`${door}\` | ${own.length} | ${own.reduce((total, one) => total + one.calls, 0)} | ${misuse.reduce((total, [, count]) => total + count, 0)} | ${codes} | ${own.reduce((total, one) => total + one.thrown.length, 0)} |`;
});
const report = [
  '# Answers',
  '',
  `Written by \`npm run proof:answers\`, seed ${options.seed}. ${sum} calls of ${attacked.length} functions with hostile values: names of Object.prototype, NaN and`,
  'numbers at the edge, byte order marks, half characters, getters and proxies that throw, cycles, 20,000 levels, lists of 70,000. Journeys,',
  'artefacts and documents are as strange as their schemas allow. A refusal of misuse has a code of `AanpakError` or `SimulationError`.',
  '',
  '| door | functions | calls | refused as misuse | codes | thrown |',
  '| --- | --- | --- | --- | --- | --- |',
  ...perDoor,
  '',
  `Processor time of one input below 1 MB, the middle of three runs; at most ${longest} ms.`,
  '',
  '| input | kB | ms |',
  '| --- | --- | --- |',
  ...timed.map(({ name, kilobytes, time }) => `| ${name} | ${kilobytes} | ${Math.round(time)} |`),
  '',
].join('\n');
process.stdout.write(`${report}\n${thrown.slice(0, 10).join('\n')}\n`);
const failed = thrown.length > 0 || slow.length > 0;
if (!failed && options.only === undefined) {
  const file = 'docs/generated/answers.md';
  writeFileSync(file, await format(report, { ...(await resolveConfig(file)), filepath: file }));
}
process.exitCode = failed ? 1 : 0;
