import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleParameters } from '../../src/simulate/index.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the table of parameters in the guide', () => {
  it('says of each what the source says of it, and what it is when nobody gives another', () => {
    const source = read('src/simulate/behaviour/parameters.ts');
    const inSource = [...source.matchAll(/\/\*\* (.+?)\.? \*\/\s+(\w+):/g)].map(([, what, name = '']) => [
      name,
      what,
      String(exampleParameters[name as keyof typeof exampleParameters]),
    ]);
    const [, table = ''] = read('docs/guide/simulate.md').split('| parameter');
    const inGuide = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .slice(0, inSource.length)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('`', '')),
      );
    expect(inSource.map(([name]) => name)).toEqual(Object.keys(exampleParameters));
    expect(inGuide).toEqual(inSource);
  });
});
