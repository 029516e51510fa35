import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, Tallies } from '../../src/simulate/journey/tallies.js';

type Own = { readonly row: number; readonly costs: number[]; readonly draws: number[] };
interface Doing {
  readonly what: number;
  readonly who: number;
  readonly place: number;
}

/** A list without the zeros at its end: a journey that never drew for a purpose has no place for it, or a 0. */
const trimmed = (values: readonly number[]): readonly number[] => values.slice(0, values.findLastIndex(Boolean) + 1);

/** What a list of each journey would hold beside what the tallies say, after each thing that journeys do. */
function walked(doings: readonly Doing[]): {
  readonly tallied: unknown[];
  readonly own: unknown[];
  readonly rows: number[];
} {
  const tallies = new Tallies(4);
  const going: Own[] = [];
  const [tallied, own]: [unknown[], unknown[]] = [[], []];
  for (const { what, who, place } of doings) {
    const reis = going[who % Math.max(1, going.length)];
    if (what < 2 || reis === undefined) going.push({ row: tallies.open(), costs: [0, 0, 0, 0], draws: [] });
    else if (what === 2) {
      const { costs, draws } = tallies.close(reis.row);
      tallied.push(costs, trimmed(draws));
      own.push(reis.costs, trimmed(reis.draws));
      going.splice(going.indexOf(reis), 1);
    } else if (what === 3) {
      tallies.spend(reis.row, place % 4, place);
      reis.costs[place % 4] = (reis.costs[place % 4] ?? 0) + place;
    } else {
      tallied.push(tallies.count(reis.row, place));
      own.push(countIn(reis.draws, place));
    }
  }
  tallied.push(going.map(({ row }) => tallies.costsOf(row)));
  own.push(going.map(({ costs }) => costs));
  return { tallied, own, rows: going.map(({ row }) => row) };
}

describe('the numbers of journeys side by side', () => {
  it('are those that a list of each journey would hold, however journeys begin, end and take a place again', () => {
    const doing = fc.record({ what: fc.integer({ min: 0, max: 5 }), who: fc.nat(99), place: fc.nat(24) });
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 400 }), (doings) => {
        const { tallied, own, rows } = walked(doings);
        expect(tallied).toEqual(own);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it('stay apart when there are thousands of journeys', () => {
    const tallies = new Tallies(4);
    const rows = Array.from({ length: 3_000 }, () => tallies.open());
    for (const row of rows) {
      tallies.spend(row, row % 4, row);
      expect([tallies.count(row, 15), tallies.count(row, 15), tallies.count(row, 16)]).toEqual([0, 1, 0]);
    }
    expect(rows.map((row) => tallies.costsOf(row)[row % 4])).toEqual(rows);
    expect(rows.every((row) => tallies.costsOf(row).reduce((sum, cost) => sum + cost, 0) === row)).toBe(true);
  });
});
