import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  // Every door of the package. A test compares them with `exports` of package.json.
  entryPoints: [
    '../src/index.ts',
    '../src/assemble/index.ts',
    '../src/document/index.ts',
    '../src/render/index.ts',
    '../src/docx/index.ts',
    '../src/forms/index.ts',
    '../src/drafts/index.ts',
    '../src/react/index.ts',
    '../src/vue/index.ts',
    '../src/interop/index.ts',
    '../src/privacy/index.ts',
    '../src/insight/index.ts',
    '../src/testing/index.ts',
    '../src/texts/nl.ts',
    '../src/texts/en.ts',
    '../src/schemas/index.ts',
    '../src/simulate/index.ts',
    '../src/simulate/parquet.ts',
    '../src/simulate/workers.ts',
    '../src/journal/index.ts',
    '../src/journal/stores/file.ts',
    '../src/journal/stores/postgres.ts',
    '../src/journal/stores/indexeddb.ts',
    '../src/journal/stores/contract.ts',
  ],
  tsconfig: '../tsconfig.json',
  blockTags: [...OptionDefaults.blockTags, '@source'],
  plugin: ['typedoc-plugin-markdown'],
  outputs: [
    { name: 'html', path: '../reports/docs/html' },
    // One page for each door, for the site.
    {
      name: 'markdown',
      path: '../reports/docs/doors',
      options: { outputFileStrategy: 'modules', useCodeBlocks: true, hideBreadcrumbs: true, hidePageHeader: true },
    },
  ],
  readme: 'none',
  excludePrivate: true,
  excludeInternal: true,
  disableSources: true,
  // Fields speak for themselves, or have a sentence; whatever can be called or imported always has one.
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable', 'Method', 'Accessor'],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // Names that only compute a public type: what a host sees is the result.
  intentionallyNotExported: [
    'src/machine/way.ts:Plaats',
    'src/render/svg.ts:Ink',
    'src/rules/rule.ts:Partially',
    'src/simulate/clock/kernel.ts:Process',
    'src/simulate/clock/resource.ts:Resource',
    'src/simulate/clock/resource.ts:Waiting',
    'src/steps/commands.ts:Nothing',
    'src/steps/facts.ts:CommandOf',
    'src/steps/facts.ts:FactOf',
    'src/steps/facts.ts:Outcome',
    'src/steps/step.ts:OwnReis',
    'src/texts/nl/document.ts:document',
    'src/texts/nl/document.ts:Words',
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
