import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  // Documentation and examples use the name of the package; here that is the source.
  resolve: {
    alias: [
      { find: /^aanpakken-met-impact$/, replacement: path.resolve('src/index.ts') },
      { find: /^aanpakken-met-impact\/journal\/(\w+)$/, replacement: path.resolve('src/journal/stores/$1.ts') },
      { find: /^aanpakken-met-impact\/(simulate|texts)\/(\w+)$/, replacement: path.resolve('src/$1/$2.ts') },
      { find: /^aanpakken-met-impact\/(\w+)$/, replacement: path.resolve('src/$1/index.ts') },
    ],
  },
  test: {
    // A failing test names what is wrong, not how many: «[ …(2) ]» helps nobody.
    chaiConfig: { truncateThreshold: 2_000 },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          // A failing test names what is wrong, not how many: «[ …(2) ]» helps nobody.
          chaiConfig: { truncateThreshold: 2_000 },
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
    ],
    testTimeout: 120_000, // a shared machine under load: no test fails because it was slow
    reporters: ['minimal', path.resolve(import.meta.dirname, 'closing-line-reporter.ts')],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Runs as a process of its own (test/cli/main.test.ts), where v8 cannot count; everything that it calls is counted.
      exclude: ['src/cli/main.ts'],
      reporter: ['text', 'json-summary', 'lcov'],
      thresholds: { lines: 97, branches: 93 },
    },
  },
});
