import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What a bundler cannot bring down to the browsers that the guide promises: a look behind stops a whole script in Safari of
 * before 2023, and these methods are not there in Firefox before 115 and Chrome before 110.
 */
const tooNew =
  /\(\?<[=!]|\.(?:toSorted|toReversed|toSpliced|with|findLastIndex|isWellFormed|toWellFormed)\(|Object\.groupBy|Array\.fromAsync/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // What is for Node only may use what Node has.
  .filter((file) => file.endsWith('.ts') && !/^(?:cli\/|simulate\/workers)/.test(file));

/** The lines of a text that are no comment. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('every door', () => {
  it('stays on the floor of browsers that the guide promises', () => {
    expect(files.filter((file) => tooNew.test(code(readFileSync(`src/${file}`, 'utf8'))))).toEqual([]);
  });

  it('is read by a check that sees what is too new', () => {
    for (const one of ['/(?<!a)b/', 'list.toSorted()', 'list.with(0, 1)'])
      expect([one, tooNew.test(one)]).toEqual([one, true]);
    expect(tooNew.test(code('/* no (?<!a) */ list.sort()'))).toBe(false);
  });
});
