import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, Tallies } from '../../src/simulate/journey/tallies.js';

type Own = { readonly row: number; readonly costs: number[]; readonly draws: number[] };

/** A list without the zeros at its end: a journey that never drew for a purpose has no place for it, or a 0. */
const trimmed = (values: readonly number[]): readonly number[] => values.slice(0, values.findLastIndex(Boolean) + 1);

describe('the numbers of journeys side by side', () => {
  it('are those that a list of each journey would hold, however journeys begin, end and take a place again', () => {
    const doings = fc.array(fc.record({ what: fc.integer({ min: 0, max: 5 }), who: fc.nat(99), place: fc.nat(24) }), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(doings, (all) => {
        const tallies = new Tallies(4);
        const going: Own[] = [];
        for (const { what, who, place } of all) {
          const reis = going[who % Math.max(1, going.length)];
          if (what < 2 || reis === undefined) going.push({ row: tallies.open(), costs: [0, 0, 0, 0], draws: [] });
          else if (what === 2) {
            const { costs, draws } = tallies.close(reis.row);
            expect([costs, trimmed(draws)]).toEqual([reis.costs, trimmed(reis.draws)]);
            going.splice(going.indexOf(reis), 1);
          } else if (what === 3) {
            tallies.spend(reis.row, place % 4, place);
            reis.costs[place % 4] = (reis.costs[place % 4] ?? 0) + place;
          } else expect(tallies.count(reis.row, place)).toBe(countIn(reis.draws, place));
        }
        for (const { row, costs } of going) expect(tallies.costsOf(row)).toEqual(costs);
        expect(new Set(going.map(({ row }) => row)).size).toBe(going.length);
      }),
    );
  });
});
