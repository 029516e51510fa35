/**
 * The full proof: a million random steps on which all answers must agree, a hundred thousand hostile inputs, and the method
 * itself. Prints a table and writes it to docs/proof.md. `--steps N`, `--hostile N` and `--seed N` change the run.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { decide, explain, reisMachine, rulesVersion } from '../src/index.js';
import { fasen, levendeFasen, type Fase } from '../src/schemas/index.js';
import { tableOf, type Table } from '../src/machine/table.js';
import { commandTypes } from '../src/steps/parse.js';
import { walk } from '../test/support/agreement.js';
import { hostile } from '../test/support/hostile.js';
import { after, followRoute, started, throughGate, walkTo } from '../test/support/walk.js';
import { sampleCommand } from '../test/support/samples.js';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '1000000' },
    hostile: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string' },
  },
});

const seed = Number(values.seed);
/** One process walks this many steps from one seed, so that a failure is found again in a minute. */
const stepsPerSeed = 10_000;
const processes = 2;

interface Part {
  steps: number;
  allowed: number;
  journeys: number;
  seen: string[];
  wrong: string[];
  tried: number;
  refused: number;
}

/** Half of the work, in a process of its own. */
function runPart(part: number): Part {
  const result: Part = { steps: 0, allowed: 0, journeys: 0, seen: [], wrong: [], tried: 0, refused: 0 };
  const seen = new Set<string>();
  const total = Number(values.steps) / processes;
  for (let at = 0; at < total && result.wrong.length === 0; at += stepsPerSeed) {
    const walked = walk(seed + part + (at / stepsPerSeed) * processes, Math.min(stepsPerSeed, total - at));
    result.steps += walked.steps;
    result.allowed += walked.allowed;
    result.journeys += walked.journeys;
    for (const key of walked.seen.keys()) seen.add(key);
    result.wrong.push(...walked.wrong);
    if (process.stderr.isTTY) process.stderr.write(`\rprocess ${part + 1}: ${result.steps} of ${total} steps `);
  }
  const journeys = [
    started(),
    followRoute(walkTo('verkennen')),
    followRoute(walkTo('inrichten', 2)),
    followRoute(walkTo('doenEnLeren')),
  ];
  const hostility = hostile(seed + part, Number(values.hostile) / processes, journeys);
  result.wrong.push(...hostility.wrong);
  return { ...result, seen: [...seen], tried: hostility.tried, refused: hostility.refused };
}

function inProcess(part: number): Promise<Part> {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--part', String(part)];
  const options = ['--steps', values.steps, '--hostile', values.hostile, '--seed', values.seed];
  const child = spawn(process.execPath, [...args, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(output) as Part) : reject(new Error(`part ${part} ended with ${String(code)}`)),
    );
  });
}

/** From which stages each stage can be reached, and what follows for the method. */
function checkMethodItself(table: Table): { lines: string[]; wrong: string[] } {
  const wrong: string[] = [];
  const ways = new Map(
    fasen.map((fase) => [fase, [...new Set([...(table.get(fase)?.values() ?? [])].flatMap(({ naar }) => naar ?? []))]]),
  );
  const reaches = (from: Fase, seen = new Set<Fase>()): Set<Fase> => {
    for (const next of ways.get(from) ?? []) if (!seen.has(next)) reaches(next, seen.add(next));
    return seen;
  };
  for (const fase of levendeFasen) {
    if (!reaches(fase).has('aangekomen') || !reaches(fase).has('gestaakt')) wrong.push(`no way to an end from ${fase}`);
    if ((ways.get(fase) ?? []).length === 0) wrong.push(`no way on from ${fase}`);
  }
  const possible = new Set([...table.values()].flatMap((of) => [...of.keys()]));
  for (const type of commandTypes) if (!possible.has(type)) wrong.push(`${type} is possible nowhere`);
  const longest = (from: Fase, been: readonly Fase[]): number =>
    Math.max(
      0,
      ...(ways.get(from) ?? [])
        .filter((next) => !been.includes(next))
        .map((next) => 1 + longest(next, [...been, next])),
    );
  const pairs = [...table.values()].reduce((sum, of) => sum + of.size, 0);
  const lines = [
    `| stages, \`vertrek\` included | ${table.size} |`,
    `| ways (a command in a stage) | ${pairs} |`,
    `| ways to another stage | ${[...ways.values()].reduce((sum, of) => sum + of.length, 0)} |`,
    `| longest path that visits no stage twice | ${longest('reiswens', ['reiswens'])} |`,
    `| commands possible in some stage | ${possible.size} of ${commandTypes.length} |`,
  ];
  return { lines, wrong };
}

/** From journeys in front of every gate, bare or half way: does following the route open it? */
function checkGates(): { tried: number; wrong: string[] } {
  const wrong: string[] = [];
  let tried = 0;
  for (const ronde of [1, 2, 3]) {
    for (const fase of levendeFasen) {
      if (ronde > 1 && (fase === 'reiswens' || fase === 'verkennen')) continue;
      let reis = walkTo(fase, ronde);
      // Every state on the way, from nothing done to one step before the gate.
      for (const type of [undefined, ...commandTypes]) {
        if (
          type !== undefined &&
          explain(reis, sampleCommand(reis, type)).allowed &&
          !type.endsWith('.vaststellen') &&
          !type.startsWith('reis.')
        ) {
          const next = after(decide(reis, sampleCommand(reis, type)));
          if (next.fase !== fase) continue;
          reis = next;
        }
        tried += 1;
        const gate = throughGate(reis);
        if (gate.fase === fase && gate.ronde === ronde) wrong.push(`the gate in front of ${fase} stayed closed`);
      }
    }
  }
  return { tried, wrong };
}

if (values.part !== undefined) {
  process.stdout.write(JSON.stringify(runPart(Number(values.part))));
} else {
  const began = performance.now();
  const table = tableOf(reisMachine);
  const itself = checkMethodItself(table);
  const gates = checkGates();
  const parts = await Promise.all(Array.from({ length: processes }, (_, part) => inProcess(part)));
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const wrong = [...itself.wrong, ...gates.wrong, ...parts.flatMap((part) => part.wrong)];
  const seen = new Set(parts.flatMap((part) => part.seen));
  const report = [
    '# Proof',
    '',
    `Written by \`npm run proof\`, seed ${seed}, rules version ${rulesVersion}. The same seed gives the same walk.`,
    '',
    '| what | figure |',
    '| --- | --- |',
    `| random steps on which decide, decideParsed, explain, can and transition agree | ${sum((part) => part.steps)} |`,
    `| of which allowed | ${sum((part) => part.allowed)} |`,
    `| journeys whose facts, batch and actor end in the same journey | ${sum((part) => part.journeys)} |`,
    `| different (stage, command, answer) seen | ${seen.size} |`,
    `| hostile inputs that threw nothing, changed nothing and were not repeated | ${sum((part) => part.tried)} |`,
    `| of which refused | ${sum((part) => part.refused)} |`,
    `| states in front of a gate from which the route opened it | ${gates.tried} |`,
    ...itself.lines,
    `| disagreements | ${wrong.length} |`,
    '',
    'From every stage that is not final both ends can be reached, and no such stage is without a way on: the run fails otherwise.',
    '',
  ].join('\n');
  process.stdout.write(
    `${report}\n${wrong.slice(0, 20).join('\n')}\n${((performance.now() - began) / 60_000).toFixed(1)} minutes\n`,
  );
  if (wrong.length === 0) {
    const file = 'docs/generated/proof.md';
    writeFileSync(file, await format(report, { ...(await resolveConfig(file)), filepath: file }));
  }
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
