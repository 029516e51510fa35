/**
 * Follows the recipes of CONTRIBUTING.md in a copy of this project: takes the first step of each, and looks whether the checks
 * then name every other file of the recipe. `npm run proof:recipes` runs it; it takes some minutes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const copy = path.resolve('reports/recipes');

interface Recipe {
  readonly name: string;
  /** The first step: a file, and what stands there instead of what. */
  readonly edits: readonly (readonly [file: string, before: string, after: string])[];
  /** The checks that the recipe names, run in the copy. */
  readonly checks: readonly (readonly string[])[];
  /** What they have to say. */
  readonly told: readonly string[];
}

const compiler = ['tsc', '-p', 'tsconfig.json', '--noEmit'];
const tests = (...files: readonly string[]) => [
  'vitest',
  'run',
  '--config',
  'tools/vitest.config.ts',
  '--project',
  'unit',
  '--reporter=default',
  ...files,
];

const recipes: readonly Recipe[] = [
  {
    name: 'Add a rule',
    edits: [
      [
        'src/rules/foto.ts',
        'export const fotoRules: readonly Rule[] = [',
        `const proef = rule('foto.proef-gedaan', {
  level: 'advies',
  source: 'ours',
  check: ({ reizigers }) => (reizigers.length > 99 ? met() : unmet({ code: 'foto.proef-gedaan', path: ['reizigers'] })),
});
export const fotoRules: readonly Rule[] = [
  proef,`,
      ],
    ],
    checks: [tests('test/texts/findings.test.ts', 'test/rules/gates.test.ts', 'test/docs/model.test.ts')],
    told: [
      // No sentence in either language, no journey that meets it, no small change that breaks it, not on the page.
      'test/texts/findings.test.ts',
      'test/rules/gates.test.ts',
      'test/docs/model.test.ts',
      'foto.proef-gedaan',
    ],
  },
  {
    name: 'Add a field',
    edits: [
      ['src/schemas/opdracht.ts', '  gewenstOp?: string', '  proefveld?: string | undefined;\n  gewenstOp?: string'],
    ],
    checks: [compiler],
    told: ['src/schemas/opdracht.ts'],
  },
  {
    name: 'Add a field, and its schema',
    edits: [
      ['src/schemas/opdracht.ts', '  gewenstOp?: string', '  proefveld?: string | undefined;\n  gewenstOp?: string'],
      [
        'src/schemas/opdracht.ts',
        '    gewenstOp: date',
        '    proefveld: draftTextSchema.optional(),\n    gewenstOp: date',
      ],
    ],
    checks: [tests('test/glossary.test.ts', 'test/privacy', 'test/forms', 'test/schemas', 'test/docs')],
    told: ['test/glossary.test.ts', 'test/forms/fields.test.ts', 'test/schemas/fields.test.ts', 'proefveld'],
  },
  {
    name: 'Add a command',
    edits: [
      [
        'src/steps/commands.ts',
        "  'foto.vaststellen': Nothing;",
        "  'foto.vaststellen': Nothing;\n  'verkenning.beproeven': { reden: string };",
      ],
    ],
    checks: [compiler],
    told: [
      'src/steps/facts.ts',
      'src/steps/steps.ts',
      'src/texts/nl/messageLabels.ts',
      'src/texts/en/labels.ts',
      'test/support/samples.ts',
      'test/support/full.ts',
    ],
  },
];

/** What the checks of a recipe say when only its first step was taken. */
function saidOf({ edits, checks }: Recipe): { text: string; failed: boolean } {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(file, path.join(copy, file));
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  for (const [file, before, after] of edits) {
    const text = readFileSync(path.join(copy, file), 'utf8');
    if (!text.includes(before)) throw new Error(`Expected ${before} in ${file}.`);
    writeFileSync(
      path.join(copy, file),
      text.replace(before, () => after),
    );
  }
  const runs = checks.map((args) =>
    spawnSync('npx', args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }),
  );
  return {
    text: runs.map(({ stdout, stderr }) => stdout + stderr).join(''),
    failed: runs.every(({ status }) => status !== 0),
  };
}

const asked = process.argv[2] ?? '';
for (const recipe of recipes.filter(({ name }) => name.includes(asked))) {
  const { text, failed } = saidOf(recipe);
  const silent = recipe.told.filter((word) => !text.includes(word));
  const isGood = failed && silent.length === 0;
  process.stdout.write(`${recipe.name}: ${isGood ? 'told' : `not told of ${silent.join(', ') || 'anything'}`}\n`);
  if (!isGood) process.exitCode = 1;
}
rmSync(copy, { recursive: true, force: true });
