import { compiler, tests, type Recipe } from './recipe.js';

export const command: Recipe = {
  title: 'Add a command',
  first: [
    [
      'src/steps/commands.ts',
      "  'verkenning.hervatten':",
      "  'verkenning.beproeven': { reden: string };\n  'verkenning.hervatten':",
    ],
  ],
  asks: [compiler],
  named: [
    'src/steps/facts.ts',
    'src/steps/steps.ts',
    'src/texts/nl/messageLabels.ts',
    'src/texts/en/labels.ts',
    'test/support/samples.ts',
    'test/support/full.ts',
  ],
  rest: [
    [
      'src/steps/facts.ts',
      "  'verkenning.hervatten': 'verkenning.hervat',",
      "  'verkenning.beproeven': 'verkenning.beproefd',\n  'verkenning.hervatten': 'verkenning.hervat',",
    ],
    ['src/steps/programma.ts', "  | 'verkenning.hervatten'", "  | 'verkenning.beproeven'\n  | 'verkenning.hervatten'"],
    [
      'src/steps/programma.ts',
      "  'verkenning.hervatten': step(",
      "  'verkenning.beproeven': step({ payload: { reden: textSchema }, changes: [], apply: () => undefined }),\n  'verkenning.hervatten': step(",
    ],
    [
      'src/machine/machine.ts',
      "          ...moves('verkenning.hervatten', 'verkennen'),",
      "          ...stays('verkenning.beproeven'),\n          ...moves('verkenning.hervatten', 'verkennen'),",
    ],
    [
      'src/texts/nl/messageLabels.ts',
      "    'verkenning.hervatten':",
      "    'verkenning.beproeven': 'Doe een proef',\n    'verkenning.hervatten':",
    ],
    [
      'src/texts/en/labels.ts',
      "    'verkenning.hervatten':",
      "    'verkenning.beproeven': 'Do a trial',\n    'verkenning.hervatten':",
    ],
    [
      'test/support/samples.ts',
      "  'verkenning.hervatten':",
      "  'verkenning.beproeven': () => ({ reden: 'Een proef.' }),\n  'verkenning.hervatten':",
    ],
    [
      'test/support/full.ts',
      "  'verkenning.hervatten':",
      "  'verkenning.beproeven': [{ reden: 'Een proef.' }],\n  'verkenning.hervatten':",
    ],
    [
      'test/machine/map.test.ts',
      "        'programma.opstellen',\n        'werkzaamElement.herzien',",
      "        'programma.opstellen',\n        'werkzaamElement.herzien',\n        'verkenning.beproeven',",
    ],
    ['docs/guide/glossary.md', '| afbakening ', '| beproeven, beproefd | try out | try | |\n| afbakening '],
  ],
  makes: [
    ['tsx', 'tools/docs-model.ts'],
    ['tsx', 'tools/docs-gegevens.ts'],
    ['tsx', 'tools/docs-verwerkingen.ts'],
    ['tsx', 'tools/conformance.ts'],
  ],
  checks: [
    compiler,
    tests(
      'test/steps',
      'test/machine',
      'test/docs',
      'test/forms',
      'test/schemas',
      'test/texts',
      'test/privacy',
      'test/glossary.test.ts',
      'test/conformance',
    ),
  ],
};
