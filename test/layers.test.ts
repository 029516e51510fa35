import { cruise, type ICruiseResult, type IDependency } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

interface Layer {
  /** What it may import from `src/`: a folder, a file, or «(types)» of a folder. Its own folder goes without saying. */
  readonly imports: readonly string[];
  /** Which npm packages it may import. */
  readonly packages: readonly string[];
}

/** Who may import what. From the ground up; nothing imports upwards. */
const layers: Readonly<Record<string, Layer>> = {
  method: { imports: [], packages: [] },
  schemas: { imports: ['method'], packages: ['zod'] },
  steps: { imports: ['schemas', 'method'], packages: ['zod'] },
  rules: { imports: ['schemas', 'method', 'steps'], packages: [] },
  texts: { imports: ['rules (types)', 'steps (types)', 'schemas (types)', 'method (types)'], packages: [] },
  machine: { imports: ['rules', 'steps', 'texts', 'schemas', 'method'], packages: ['xstate'] },
  journal: { imports: ['machine', 'texts', 'steps', 'schemas', 'method'], packages: ['@noble', 'idb'] },
  assemble: { imports: ['rules', 'steps', 'schemas', 'method'], packages: [] },
  forms: { imports: ['texts', 'steps', 'schemas', 'method'], packages: ['zod'] },
  drafts: { imports: ['machine', 'texts', 'steps', 'schemas', 'method'], packages: ['immer'] },
  fold: { imports: ['steps'], packages: [] },
  react: { imports: ['journal'], packages: ['react'] },
  vue: { imports: ['journal'], packages: ['vue'] },
  privacy: { imports: ['forms', 'steps', 'schemas', 'method'], packages: ['date-fns'] },
  insight: {
    imports: ['assemble', 'machine', 'rules', 'steps', 'schemas', 'method'],
    packages: ['@noble', 'zod'],
  },
  document: { imports: ['assemble', 'insight', 'texts', 'schemas', 'method'], packages: [] },
  render: { imports: ['document', 'texts', 'schemas', 'method'], packages: [] },
  site: { imports: ['render', 'document', 'assemble', 'steps', 'texts', 'schemas', 'method'], packages: [] },
  docx: { imports: ['document', 'render', 'method'], packages: ['docx'] },
  simulate: { imports: ['machine', 'rules', 'steps', 'schemas', 'method'], packages: [] },
  // A door of its own, so that the simulator needs no package.
  'simulate/parquet.ts': { imports: [], packages: ['hyparquet-writer'] },
  interop: {
    imports: ['index.ts', 'assemble', 'render', 'forms', 'machine', 'texts', 'steps', 'schemas', 'method'],
    packages: ['@noble'],
  },
  testing: { imports: ['machine', 'rules', 'steps', 'texts', 'schemas', 'method'], packages: [] },
  cli: {
    imports: [
      'index.ts',
      'method/depth.ts',
      'method/encoding.ts',
      'method/extremes.ts',
      'method/zone.ts',
      'assemble/index.ts',
      'document/index.ts',
      'render/index.ts',
      'site/index.ts',
      'insight/index.ts',
      'docx/index.ts',
      'interop/index.ts',
      'privacy/index.ts',
      'schemas/index.ts',
      'simulate/index.ts',
      'simulate/workers.ts',
      'journal/index.ts',
      'journal/stores/file.ts',
      'texts/nl.ts',
      'texts/en.ts',
    ],
    packages: [],
  },
  'index.ts': {
    imports: ['texts', 'machine', 'rules', 'steps', 'schemas', 'method'],
    packages: [],
  },
};

/** The only places that may know Node. */
const node = /^(?:cli\/|journal\/stores\/file(?:\.ts$|\/)|simulate\/worker)/;

const layerOf = (file: string): string => file.split('/')[0] ?? file;
const inSource = (file: string): string => file.replace(/^src\//, '');

function isAllowed(from: string, { resolved, module, protocol, dependencyTypes }: IDependency): boolean {
  const layer = layers[from] ?? layers[layerOf(from)];
  if (!layer) return false;
  if (dependencyTypes.includes('core')) return protocol === 'node:' && node.test(from);
  // The demo walks an example; nothing else of the library knows the examples.
  if (resolved.startsWith('examples/')) return from === 'cli/demo.ts';
  if (!resolved.startsWith('src/')) return layer.packages.includes(module.split('/')[0] ?? module);
  const to = inSource(resolved);
  return (
    layerOf(to) === layerOf(from) ||
    layer.imports.includes(layerOf(to)) ||
    layer.imports.includes(to) ||
    (dependencyTypes.includes('type-only') && layer.imports.includes(`${layerOf(to)} (types)`))
  );
}

describe('the layers', () => {
  let modules: ICruiseResult['modules'] = [];
  let cycles: readonly string[] = [];

  beforeAll(async () => {
    const { output } = await cruise(['src'], {
      validate: true,
      ruleSet: { forbidden: [{ name: 'cycle', severity: 'error', from: {}, to: { circular: true } }] },
      doNotFollow: 'node_modules',
      tsPreCompilationDeps: true,
    });
    if (typeof output === 'string') throw new TypeError(output);
    modules = output.modules.filter(({ source }) => source.startsWith('src/'));
    cycles = output.summary.violations.map(({ from, to }) => `${from} -> ${to}`);
  }, 60_000);

  it('every file of the library is read', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap(({ dependencies }) => dependencies.filter((one) => one.couldNotResolve))).toEqual([]);
  });

  it('every folder has its row in the table', () => {
    const unknown = modules.map(({ source }) => layerOf(inSource(source))).filter((layer) => !(layer in layers));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('a layer imports what the table says, and nothing else', () => {
    const trespasses = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter((dependency) => !isAllowed(inSource(source), dependency))
        .map(({ module, dependencyTypes }) => `${source} -> ${module} (${dependencyTypes.join(', ')})`),
    );
    expect(trespasses).toEqual([]);
  });

  it('no two files import each other, directly or by a detour', () => {
    expect(cycles).toEqual([]);
  });
});
