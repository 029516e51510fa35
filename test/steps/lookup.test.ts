import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, copyOf, has, placeOf, remove, replace } from '../../src/steps/lookup.js';

interface Thing {
  id: string;
  mark: number;
}

const idOf = (number: number): string => `t-${number}`;
const listOf = (length: number): Thing[] => Array.from({ length }, (_, number) => ({ id: idOf(number), mark: 0 }));

/** What somebody does to one of the copies that grew from one list. */
const deed = fc.record({
  kind: fc.constantFrom('push', 'replace', 'remove', 'copy', 'look'),
  list: fc.nat({ max: 3 }),
  id: fc.nat({ max: 40 }).map(idOf),
});

describe('a long list', () => {
  it('answers as if somebody looked at each thing in it, whatever was done to it and to its copies', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.array(deed, { maxLength: 60 }), (length, deeds) => {
        const lists = [listOf(length)];
        let mark = 0;
        for (const { kind, list, id } of deeds) {
          const one = lists[list % lists.length]!;
          mark += 1;
          if (kind === 'push') one.push({ id, mark });
          if (kind === 'replace') replace(one, { id, mark });
          if (kind === 'remove') remove(one, id);
          if (kind === 'copy' && lists.length < 4) lists.push(copyOf(one));
          const expected = one.findIndex((thing) => thing.id === id);
          expect([placeOf(one, id), has(one, id), byId(one, id)]).toEqual([expected, expected >= 0, one[expected]]);
        }
      }),
      { seed: 20, numRuns: 1_000 },
    );
  });

  it('gives the first of two things with one id, also when the second came after the first was looked up', () => {
    const list = listOf(30);
    expect(placeOf(list, 't-3')).toBe(3);
    list.push({ id: 't-3', mark: 1 });
    expect(placeOf(list, 't-3')).toBe(3);
  });
});

describe('a long list that its owner changes by hand', () => {
  it('is looked at again when it became shorter', () => {
    const list = listOf(30);
    expect(placeOf(list, 't-29')).toBe(29);
    list.length = 25;
    list.push({ id: 't-99', mark: 1 });
    expect([placeOf(list, 't-99'), placeOf(list, 't-29')]).toEqual([25, -1]);
  });
});

describe('a copy', () => {
  it('finds its own first of two, also where the other list has that id further on', () => {
    const list = listOf(30);
    expect(has(list, 't-0')).toBe(true);
    const copy = copyOf(list);
    list.push({ id: 't-30', mark: 0 }, { id: 't-31', mark: 0 });
    copy.push({ id: 't-31', mark: 1 }, { id: 't-31', mark: 2 });
    expect([placeOf(list, 't-31'), placeOf(copy, 't-31')]).toEqual([31, 30]);
  });

  it('takes nothing away from what it was copied from', () => {
    const list = listOf(30);
    const copy = copyOf(list);
    remove(copy, 't-0');
    copy.push({ id: 't-30', mark: 0 });
    replace(copy, { id: 't-5', mark: 9 });
    expect([placeOf(list, 't-0'), placeOf(list, 't-30'), byId(list, 't-5')]).toEqual([0, -1, { id: 't-5', mark: 0 }]);
    expect([placeOf(copy, 't-0'), placeOf(copy, 't-30'), byId(copy, 't-5')]).toEqual([-1, 29, { id: 't-5', mark: 9 }]);
  });
});

describe('the first of a list', () => {
  it('is replaced and removed like any other', () => {
    for (const length of [3, 30]) {
      const list = listOf(length);
      replace(list, { id: 't-0', mark: 1 });
      expect(list).toEqual([{ id: 't-0', mark: 1 }, ...listOf(length).slice(1)]);
      remove(list, 't-0');
      expect([list, has(list, 't-0')]).toEqual([listOf(length).slice(1), false]);
    }
  });
});

describe('what is not there', () => {
  it('is replaced by nothing, removed by nothing, and found nowhere', () => {
    for (const length of [0, 3, 30]) {
      const list = listOf(length);
      replace(list, { id: 'nobody', mark: 1 });
      remove(list, 'nobody');
      expect([list, placeOf(list, 'nobody'), byId(list, undefined)]).toEqual([listOf(length), -1, undefined]);
    }
  });
});
