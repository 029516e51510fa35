import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The recipes of CONTRIBUTING.md: their example, and the files in which it has to stand. */
const recipes = [
  ...readFileSync('.github/CONTRIBUTING.md', 'utf8').matchAll(/^### (.+?): `(.+?)`\n(.+?)(?=^### |$(?![\s\S]))/gms),
].map(({ 1: title = '', 2: example = '', 3: body = '' }) => ({
  title,
  example,
  files: [...body.matchAll(/^- `(.+?)`/gm)].map(([, file = '']) => file),
}));

describe('the recipes for contributors', () => {
  it('say how to add a rule, a field, a command, a drawing and a store', () => {
    expect(recipes.map(({ title }) => title)).toEqual([
      'Add a rule',
      'Add a field',
      'Add a command',
      'Add a drawing',
      'Add a store',
    ]);
  });

  it.each(recipes.map((recipe) => [recipe.title, recipe] as const))(
    '%s: the example stands in every file',
    (_title, { example, files }) => {
      expect(files.length).toBeGreaterThan(3);
      const named = files.filter((file) => !file.includes('*'));
      expect(named.filter((file) => !existsSync(file) || !readFileSync(file, 'utf8').includes(example))).toEqual([]);
    },
  );
});
