import { compiler, tests, type Recipe } from './recipe.js';

export const rule: Recipe = {
  title: 'Add a rule',
  first: [
    [
      'src/rules/foto.ts',
      'export const fotoRules: readonly Rule[] = [',
      `/** @source ours */
const proefGedaan = rule('foto.proef-gedaan', {
  level: 'advies',
  source: 'ours',
  check: ({ reizigers }) =>
    reizigers.length > 0
      ? met({ field: 'reizigers' })
      : unmet({ code: 'foto.proef-gedaan', path: ['reizigers'], remedies: [remedy('reiziger.toevoegen', {})] }),
});

export const fotoRules: readonly Rule[] = [
  proefGedaan,`,
    ],
  ],
  asks: [
    compiler,
    tests('test/texts/findings.test.ts', 'test/rules/gates.test.ts', 'test/docs/model.test.ts', 'test/conformance'),
  ],
  named: [
    'src/texts/nl/findings.ts',
    'src/texts/en/findings.ts',
    'src/texts/nl/regels.ts',
    'src/texts/en/regels.ts',
    'test/rules/broken/foto.ts',
    'npm run docs:model',
    'npm run docs:conformance',
    'foto.proef-gedaan',
  ],
  rest: [
    [
      'src/texts/nl/findings.ts',
      "  'foto.bron-bekend':",
      "  'foto.proef-gedaan': 'Er reist nog niemand mee. Wie nodigt u uit?',\n  'foto.bron-bekend':",
    ],
    [
      'src/texts/en/findings.ts',
      "  'foto.bron-bekend':",
      "  'foto.proef-gedaan': 'Nobody takes part yet. Whom do you invite?',\n  'foto.bron-bekend':",
    ],
    [
      'src/texts/nl/regels.ts',
      "  'foto.bron-bekend':",
      "  'foto.proef-gedaan': 'nodig iemand uit',\n  'foto.bron-bekend':",
    ],
    [
      'src/texts/en/regels.ts',
      "  'foto.bron-bekend':",
      "  'foto.proef-gedaan': 'invite somebody',\n  'foto.bron-bekend':",
    ],
    [
      'test/rules/broken/foto.ts',
      'export const fotoBroken: readonly Broken[] = [',
      `export const fotoBroken: readonly Broken[] = [
  ['foto.proef-gedaan', (reis) => ({ ...reis, reizigers: [] }), [found('foto.proef-gedaan', ['reizigers'])]],`,
    ],
  ],
  makes: [
    [...tests('test/rules/answers.test.ts'), '-u'],
    ['tsx', 'tools/docs-model.ts'],
    ['tsx', 'tools/conformance.ts'],
  ],
  checks: [compiler, tests('test/rules', 'test/texts', 'test/docs/model.test.ts', 'test/machine', 'test/conformance')],
};
