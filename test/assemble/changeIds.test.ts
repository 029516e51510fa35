import { describe, expect, it } from 'vitest';
import { changeIds } from '../../src/assemble/changeIds.js';

/** The id of a wijziging is at most this long. */
const longest = 100;
const start = 'wijziging-';

describe('the ids of the changes that follow from what was learnt', () => {
  it('are named after it, as long as that fits', () => {
    const fits = 'b'.repeat(longest - start.length);
    expect(changeIds(['b-1', fits])).toEqual([`${start}b-1`, `${start}${fits}`]);
  });

  it('are cut where they became too long, and told apart by a number where they are then alike', () => {
    const long = 'b'.repeat(longest);
    const cut = `${start}${long}`.slice(0, longest);
    const numbered = (number: number): string => `${cut.slice(0, longest - 2)}-${number}`;
    const ids = changeIds([`${long}1`, `${long}2`, 'b-1', `${long}3`]);
    expect(ids).toEqual([cut, numbered(2), `${start}b-1`, numbered(3)]);
    expect(ids.map(({ length }) => length)).toEqual([longest, longest, start.length + 3, longest]);
  });

  it('pass over a number that is taken already', () => {
    const long = 'b'.repeat(longest);
    const second = `${long.slice(0, longest - start.length - 2)}-2`;
    expect(new Set(changeIds([second, `${long}1`, `${long}2`, `${long}3`])).size).toBe(4);
  });
});
