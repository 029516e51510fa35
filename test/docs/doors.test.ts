import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors } from '../publicApi.js';

const read = (file: string): string => readFileSync(file, 'utf8');

/** Where every door has to stand, and how it is written there. */
const places: readonly (readonly [file: string, written: (door: string, source: string) => string])[] = [
  ['tools/tsup.config.ts', (_door, source) => `'${source}'`],
  ['tools/typedoc.config.mjs', (_door, source) => `'../${source}'`],
  ['.size-limit.js', (door) => `'${door === '.' ? 'index' : door.slice(2)}', '`],
  ['README.md', (door) => (door === '.' ? '`aanpakken-met-impact`' : `\`…${door.slice(1)}\``)],
];

/** Doors without a limit of size: what they hold never reaches a browser. */
const unmeasured = new Set(['./journal/contract']);

describe('every door of the package', () => {
  it.each(places)('stands in %s', (file, written) => {
    const text = read(file);
    const absent = Object.entries(doors).filter(
      ([door, source]) => !text.includes(written(door, source)) && !(file === '.size-limit.js' && unmeasured.has(door)),
    );
    expect(absent.map(([door]) => `${door} is absent from ${file}`)).toEqual([]);
  });
});
