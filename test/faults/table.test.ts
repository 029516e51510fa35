import { existsSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { kinds } from './table.js';

const file = 'docs/generated/faults.md';

/** The page that tells of every kind. `-u` writes it anew. */
async function page(): Promise<string> {
  const rows = kinds.map(
    ({ number, kind, found, mended, tests, left = '' }) =>
      `| ${number} | ${kind} | ${found} | ${mended} | ${tests.map((test) => `\`${test}\``).join(', ')} | ${left} |`,
  );
  const text = [
    '# Faults from outside, by kind',
    '',
    'What was found by people who attacked the package, read it and used it: each was mended as a kind, and a test keeps the kind out.',
    'Written from `test/faults/table.ts`. Numbers 1 to 18 are answers, 19 to 28 documents.',
    '',
    '| no. | kind | found | mended | kept out by | not mended, or not shown |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

describe('the table of faults', () => {
  it('names tests that are there', () => {
    expect(kinds.flatMap(({ tests }) => tests).filter((test) => !existsSync(test))).toEqual([]);
  });

  it('has a row and a test for every number, in order', () => {
    expect(kinds.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, place) => place + 1));
    expect(kinds.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it('counts every kind, and says what is left where not all were mended', () => {
    expect(kinds.filter(({ found, mended, left }) => found < 1 || (mended < found && left === undefined))).toEqual([]);
  });

  it('is the page that people read', async () => {
    await expect(await page()).toMatchFileSnapshot(`../../${file}`);
  });
});
