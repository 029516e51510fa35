import { defineConfig } from 'vitest/config';
import root from './vitest.config.js';

/** Stryker runs the whole suite per mutant: without the type tests, and without those that read source files, which then hold mutants. */
export default defineConfig({
  // The package by its own name is the source here too: otherwise the tests would ask what was built, and no mutant.
  resolve: { alias: root.resolve?.alias ?? [] },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/{layers,purity}.test.ts'] },
});
