import { compiler, publicNames, tests, type Recipe } from './recipe.js';

export const store: Recipe = {
  title: 'Add a store',
  first: [
    [
      'src/journal/stores/proef.ts',
      '',
      `/** Journeys in a store for trials. @packageDocumentation */
import { memoryStore } from './memory.js';
import type { JournalStore } from './store.js';

/** Keeps journeys for a trial. */
export const proefStore = (): JournalStore => memoryStore();
`,
    ],
    [
      'package.json',
      '    "./journal/postgres": {',
      `    "./journal/proef": {
      "import": {
        "types": "./dist/journal/proef.d.ts",
        "default": "./dist/journal/proef.js"
      },
      "require": {
        "types": "./dist/journal/proef.d.cts",
        "default": "./dist/journal/proef.cjs"
      }
    },
    "./journal/postgres": {`,
    ],
  ],
  asks: [tests('test/docs/release.test.ts', 'test/docs/readme.test.ts', 'test/docs/doors.test.ts')],
  named: ['tools/tsup.config.ts', 'tools/typedoc.config.mjs', 'journal/proef', 'README.md', '.size-limit.js'],
  rest: [
    [
      'tools/tsup.config.ts',
      "  'journal/postgres':",
      "  'journal/proef': 'src/journal/stores/proef.ts',\n  'journal/postgres':",
    ],
    [
      'tools/typedoc.config.mjs',
      "    '../src/journal/stores/postgres.ts',",
      "    '../src/journal/stores/proef.ts',\n    '../src/journal/stores/postgres.ts',",
    ],
    [
      '.size-limit.js',
      "  row('journal in PostgreSQL'",
      "  row('journal for trials', 'journal/proef', '31 kB'),\n  row('journal in PostgreSQL'",
    ],
    ['README.md', '`…/journal/postgres`', '`…/journal/proef`, `…/journal/postgres`'],
    [
      'test/journal/proef.test.ts',
      '',
      `import { journalContract } from 'aanpakken-met-impact/journal/contract';
import { proefStore } from 'aanpakken-met-impact/journal/proef';
import { describe, it } from 'vitest';

describe('the store for trials', () => {
  it.each(journalContract(proefStore).map((promise) => [promise.name, promise] as const))('%s', (_name, { run }) => run());
});
`,
    ],
  ],
  makes: [publicNames],
  checks: [
    compiler,
    tests(
      'test/journal/proef.test.ts',
      'test/docs',
      'test/public-names.test.ts',
      'test/layers.test.ts',
      'test/purity.test.ts',
    ),
  ],
};
