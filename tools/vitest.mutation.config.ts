import { defineConfig } from 'vitest/config';

/** Stryker runs the whole suite per mutant: without the type tests, and without the tests that read source files. */
export default defineConfig({ test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/layers.test.ts'] } });
