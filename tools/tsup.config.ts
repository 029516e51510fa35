import { defineConfig, type Options } from 'tsup';

const doors = {
  index: 'src/index.ts',
  fold: 'src/fold/index.ts',
  assemble: 'src/assemble/index.ts',
  document: 'src/document/index.ts',
  render: 'src/render/index.ts',
  site: 'src/site/index.ts',
  docx: 'src/docx/index.ts',
  forms: 'src/forms/index.ts',
  drafts: 'src/drafts/index.ts',
  react: 'src/react/index.ts',
  vue: 'src/vue/index.ts',
  interop: 'src/interop/index.ts',
  privacy: 'src/privacy/index.ts',
  insight: 'src/insight/index.ts',
  testing: 'src/testing/index.ts',
  'texts/nl': 'src/texts/nl.ts',
  'texts/en': 'src/texts/en.ts',
  schemas: 'src/schemas/index.ts',
  simulate: 'src/simulate/index.ts',
  'simulate/parquet': 'src/simulate/parquet.ts',
  'simulate/workers': 'src/simulate/workers.ts',
  journal: 'src/journal/index.ts',
  'journal/file': 'src/journal/stores/file.ts',
  'journal/postgres': 'src/journal/stores/postgres.ts',
  'journal/indexeddb': 'src/journal/stores/indexeddb.ts',
  'journal/contract': 'src/journal/stores/contract.ts',
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: true, // also for CJS: one machine, however many doors a host comes in by
  sourcemap: true,
  silent: true, // `npm start` builds first, and is about the demo
};

/** The compiler's part takes ten times as long as the rest. */
const types: Options = {
  entry: doors,
  format: ['esm', 'cjs'],
  silent: true,
  // tsup gives the compiler a `baseUrl`, which TypeScript 6 calls deprecated (TS5101).
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig(({ dts }) => [
  // The command line shares the chunks of the library. Its `#!` line is the first line of its source.
  { ...shared, entry: { ...doors, cli: 'src/cli/main.ts' }, format: 'esm' },
  { ...shared, entry: doors, format: 'cjs' },
  // `--no-dts`: whoever looks at the demo waits for no types.
  ...(dts === false ? [] : [types]),
]);
