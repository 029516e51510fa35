import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { doors } from '../publicApi.js';
import { examplesIn, programOf, type Example } from './examples.js';
import { worldOf } from './world.js';

/** Inside the project, so that it is read as the source is; git leaves `reports` alone. */
const folder = path.resolve('reports/examples');

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'));
const examples = source.flatMap((file) => examplesIn(file, readFileSync(file, 'utf8')));

const fileOf = ({ where }: Example): string => path.join(folder, `${where.replaceAll(/[^\w]+/g, '-')}.ts`);

/** What an example gives: each name that it declares, or what its last line is. */
async function given(example: Example): Promise<Record<string, unknown>> {
  const world = worldOf(example.where);
  writeFileSync(fileOf(example), programOf(example, Object.keys(world)));
  const { run } = (await import(/* @vite-ignore */ pathToFileURL(fileOf(example)).href)) as {
    run: (world: object) => Promise<Record<string, unknown>>;
  };
  return run(world);
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('the examples in the source', () => {
  it('are all found', () => {
    const tags = source.flatMap((file) => readFileSync(file, 'utf8').match(/@example\b/g) ?? []);
    expect(examples.length).toBe(tags.length);
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples.map((example) => [example.where, example] as const))('%s runs', async (_where, example) => {
    const values = await given(example);
    expect(Object.entries(values).filter(([, value]) => value === undefined)).toEqual([]);
  });
});

describe('an example that', () => {
  it.each([
    ['misspells a function', 'const told = folded(facts);'],
    ['gives what nobody takes', 'fold(3);'],
    ['takes out what is not there', "const { draaagt } = trace(reis, 'm-65plus-2012');"],
    ['asks for a field that is not there', 'route(reis).stops;'],
  ])('%s is seen', async (name, code) => {
    const seen = given({ where: `src/${name}`, code }).then(
      (values) => Object.values(values).includes(undefined),
      () => true,
    );
    expect(await seen).toBe(true);
  });

  it('is right is let through', async () => {
    expect(
      Object.keys(await given({ where: 'src/right', code: 'const told = fold(facts);\nroute(told).steps;' })),
    ).toEqual(['told', 'last']);
  });
});

describe('the API pages', () => {
  it('are made of every door of the package', () => {
    const asked = readFileSync('tools/typedoc.config.mjs', 'utf8').match(/src\/[\w/]+\.ts(?=',)/g) ?? [];
    expect([...asked].sort()).toEqual(Object.values(doors).sort());
  });
});
