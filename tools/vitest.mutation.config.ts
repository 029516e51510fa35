import { defineConfig } from 'vitest/config';

/** Stryker runs the whole suite per mutant: without the type tests, and without those that read source files, which then hold mutants. */
export default defineConfig({
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/{layers,purity}.test.ts'] },
});
