/**
 * Holds mutants of the library against the conformance kit: each is a copy of `src` with one fault, and the kit has to find it.
 * `npm run proof:conformance` runs it; it takes a few minutes and prints a line for each mutant.
 * `-- 2/5` holds the second of five parts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One fault: a file, what stands there, and what stands there instead. */
type Mutant = readonly [what: string, file: string, before: string, after: string];

const mutants: readonly Mutant[] = [
  ['a rule is dropped', 'rules/opdracht.ts', "  wensHolds('opdracht.doel-benoemd', 'doelen'),\n", ''],
  ['a rule is dropped', 'rules/opdracht.ts', "  wensHolds('opdracht.urgentie-benoemd', 'urgentie'),\n", ''],
  ['a path is changed', 'rules/opdracht.ts', "path: ['reiswens', field], remedies", "path: ['reiswens'], remedies"],
  [
    'a text of the opdracht is not asked for',
    'rules/opdracht.ts',
    "'ambitie', 'context'] as const",
    "'ambitie'] as const",
  ],
  [
    'advice blocks',
    'rules/opdracht.ts',
    "rule('opdracht.afbakening', {\n    level: 'advies'",
    "rule('opdracht.afbakening', {\n    level: 'vereist'",
  ],
  [
    'an opdrachtgever of any role will do',
    'rules/mensen.ts',
    'return named?.rol === rol ? named.id : undefined;',
    'return named?.id;',
  ],
  ['anybody adopts', 'rules/mensen.ts', 'command.meta.door !== opdrachtgever', 'command.meta.door === undefined'],
  ['a round does not count on', 'steps/reisverslag.ts', 'reis.ronde += 1;', 'reis.ronde += 0;'],
  ['a reisverslag stays a draft', 'steps/reisverslag.ts', 'reis.reisverslag = null;', ''],
  ['the stage does not change', 'steps/recipes.ts', 'reis.fase = fact.naar', 'void fact.naar'],
  ['a fact has no moment', 'steps/recipes.ts', 'reis.op = fact.meta.op;', ''],
  [
    'programma counts by itself',
    'method/fasen.ts',
    "artefact === 'programma' || artefact === 'reisverslag'",
    "artefact === 'reisverslag'",
  ],
  ['an arrived journey goes on', 'method/fasen.ts', '!Object.hasOwn(artefactVanFase, fase)', "fase === 'gestaakt'"],
  [
    'a correction adds a piece',
    'steps/materiaal.ts',
    'replace(reis.materiaal, fact.materiaal);',
    'reis.materiaal.push(fact.materiaal);',
  ],
  [
    'an erasure leaves no stone',
    'steps/materiaal.ts',
    'reis.gewist.push({ id: fact.materiaal, op: fact.meta.op, reden: fact.reden, ...(publiek && { publiek }) });',
    '',
  ],
  ['a withdrawn explanation counts', 'machine/judge.ts', '&& ingetrokken === null', ''],
  ['an explanation of another round counts', 'machine/judge.ts', '&& ronde === reis.ronde', ''],
  [
    'an outdated command is taken',
    'machine/decide.ts',
    'expectedSeq !== undefined && expectedSeq !== seq',
    'expectedSeq === -1',
  ],
  [
    'a wider audience sees more',
    'assemble/options.ts',
    'publieken.indexOf(meantFor) >= place',
    'publieken.indexOf(meantFor) >= 0',
  ],
  [
    'who adopted is shown to everybody',
    'assemble/kop.ts',
    "publiek === 'openbaar' ? adoption",
    "publiek === 'kern' ? adoption",
  ],
  [
    'a newer journal is read',
    'journal/format/upcast.ts',
    'if (version > journalVersion)',
    'if (version > journalVersion + 1)',
  ],
];

const copy = path.resolve('reports/mutants');
const kit = `
  import { readFileSync } from 'node:fs';
  import * as front from './src/index.js';
  import * as assemble from './src/assemble/index.js';
  import { parseJournal } from './src/journal/index.js';
  import { failures } from './test/conformance/check.js';
  import { kitFiles } from './test/conformance/vectors.js';
  const read = (name) => JSON.parse(readFileSync('test/conformance/' + name + '.json', 'utf8'));
  const kit = Object.fromEntries(kitFiles.map((name) => [name, read(name)]));
  let found;
  try { found = failures(kit, { ...front, ...assemble, parseJournal }).length; } catch { found = -1; }
  process.stdout.write(String(found));
`;

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const folder of ['src', 'test/conformance', 'test/support'])
  cpSync(folder, path.join(copy, folder), { recursive: true });
writeFileSync(path.join(copy, 'package.json'), '{"type":"module"}');
symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
writeFileSync(path.join(copy, 'kit.ts'), kit);

/** How many vectors fail in the copy: 0 when the kit passes, -1 when the library throws. */
function failing(): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'kit.ts'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the kit did not run: ${stderr.slice(0, 500)}`);
  return Number(stdout);
}

if (failing() !== 0) throw new Error('The kit does not pass on the library itself.');
const [part = 1, parts = 1] = (process.argv[2] ?? '1/1').split('/').map(Number);
const asked = mutants.filter((_, at) => at % parts === part - 1);
let missed = 0;
for (const [what, file, before, after] of asked) {
  const place = path.join(copy, 'src', file);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(before)) throw new Error(`«${before}» does not stand in src/${file} any more`);
  writeFileSync(place, text.replace(before, after));
  const found = failing();
  writeFileSync(place, text);
  if (found === 0) missed += 1;
  process.stdout.write(
    `${found === 0 ? 'MISSED' : 'caught'} ${what} (src/${file}): ${found === -1 ? 'throws' : `${found} vectors`}\n`,
  );
}
process.stdout.write(`${asked.length - missed} of ${asked.length} mutants caught\n`);
process.exitCode = missed === 0 ? 0 : 1;
