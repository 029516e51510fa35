/**
 * Carries the recipes of CONTRIBUTING.md out in a copy of this project, with a made-up rule, field, command, drawing and store. After
 * the first step the checks have to name every other file; after the last one all checks have to be green; and the files that were
 * touched are the files that the recipe lists. `npm run proof:recipes` runs it; `npm run proof:recipes -- rule` runs one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command.js';
import { drawing } from './drawing.js';
import { field } from './field.js';
import type { Edit, Recipe } from './recipe.js';
import { rule } from './rule.js';
import { store } from './store.js';

const copy = path.resolve('reports/recipes', process.argv[2] ?? 'all');

/** A fresh copy of what git knows, so that nothing that lies around can help. */
function copyProject(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) if (existsSync(file)) cpSync(file, path.join(copy, file));
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: copy });
  execFileSync('git', ['add', '-A'], { cwd: copy });
}

function make([file, before, after]: Edit): void {
  const place = path.join(copy, file);
  if (before === '') {
    writeFileSync(place, after);
    return;
  }
  const text = readFileSync(place, 'utf8');
  if (!text.includes(before)) throw new Error(`Expected ${before} in ${file}.`);
  writeFileSync(
    place,
    text.replace(before, () => after),
  );
}

/** Runs a command in the copy; what it said and whether it went well. */
function run(args: readonly string[]): { said: string; ok: boolean } {
  const { stdout, stderr, status } = spawnSync('npx', args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1e9,
  });
  return { said: stdout + stderr, ok: status === 0 };
}

/** What git says of the copy, line by line. */
const git = (...args: readonly string[]): string[] =>
  execFileSync('git', args, { cwd: copy, encoding: 'utf8' }).split('\n');

/** The files that differ from the copy as it was made. */
function touched(): string[] {
  return [...git('diff', '--name-only'), ...git('ls-files', '--others', '--exclude-standard')].filter(
    (file) => file !== '' && !file.startsWith('reports/') && file !== 'node_modules',
  );
}

/** The files that a recipe of CONTRIBUTING.md lists, with `*` for the made-up name. */
function listed(title: string): string[] {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const [, body = ''] = text.split(`### ${title}: `);
  const [recipe = ''] = body.split('\n### ');
  return [...recipe.matchAll(/^- `(.+?)`/gm)].map(([, file = '']) => file);
}

/** What is wrong with a recipe; empty when it can be followed to the end. */
function wrongWith({ title, first, asks, named, rest, makes, checks }: Recipe): string[] {
  copyProject();
  for (const edit of first) make(edit);
  const asked = asks.map(run);
  const said = asked.map((one) => one.said).join('');
  const silent = named
    .filter((word) => !said.includes(word))
    .map((word) => `after the first step, no check says ${word}`);
  const early = asked.every(({ ok }) => ok) ? ['after the first step, every check is green'] : [];
  for (const edit of rest) make(edit);
  run(['prettier', '--write', '--log-level', 'warn', ...touched().filter((file) => /\.(?:ts|md)$/.test(file))]);
  const failures = [...makes, ...checks].flatMap((args) => {
    const { said: output, ok } = run(args);
    return ok ? [] : [`in the end, ${args.join(' ')} is red:\n${output.slice(-20_000)}`];
  });
  // A new file of the example stands beside the real one: `netwerk.ts` in the recipe is `proef.ts` here.
  const files = listed(title).map((file) => file.replace(/\/(?:netwerk|postgres)(?=\.)/, '/proef'));
  const unlisted = touched()
    .filter((file) => !files.some((one) => one === file || (one.includes('*') && matches(one, file))))
    .map((file) => `CONTRIBUTING.md does not list ${file}`);
  return [...early, ...silent, ...failures, ...unlisted];
}

/** Whether a file has the name of a list with `*` in it. */
const matches = (listedName: string, file: string): boolean => {
  const [start = '', end = ''] = listedName.split('*');
  return file.startsWith(start) && file.endsWith(end);
};

const [, , asked = ''] = process.argv;
for (const recipe of [rule, field, command, drawing, store].filter(({ title }) => title.includes(asked))) {
  const wrong = wrongWith(recipe);
  process.stdout.write(`${recipe.title}: ${wrong.length === 0 ? 'can be followed to the end' : wrong.join('\n')}\n`);
  if (wrong.length === 0) rmSync(copy, { recursive: true, force: true });
  else process.exitCode = 1;
}
