import { describe, expect, it } from 'vitest';
import { exampleScenario, replicate, type Traveller } from '../../src/simulate/index.js';
import { oneList, oneRecord, shared } from '../../src/simulate/journey/shared.js';

const part = shared('test.part', () => ({ id: 'deel' }));

describe('what journeys of a simulation share', () => {
  it('records that say the same are one record, also when they hold a shared one', () => {
    expect(oneRecord({ id: 'a', ronde: 1, part })).toBe(oneRecord({ id: 'a', ronde: 1, part }));
    expect(oneList([{ id: 'a' }, part])).toBe(oneList([{ id: 'a' }, part]));
  });

  it('records that say something else are apart, whatever stands in their texts', () => {
    const apart: readonly object[] = [
      { a: "x|1:b'1:y" },
      { a: 'x', b: 'y' },
      { a: '1' },
      { a: 1 },
      { a: null },
      { a: 'null' },
      { a: undefined },
      {},
    ];
    expect(new Set(apart.map(oneRecord)).size).toBe(apart.length);
    expect(apart.map(oneRecord)).toEqual(apart);
  });

  it('a record with a part of its own stays its own, and a list that holds it', () => {
    const own = { id: 'a', parts: [{ id: 'b' }] };
    expect(oneRecord(own)).toBe(own);
    expect(oneList([own])).not.toBe(oneList([own]));
    expect(oneList([own])).toEqual([own]);
  });

  it('who writes in a record of their own again changes nothing in what is shared', () => {
    const mine = { id: 'before' };
    const one = oneRecord(mine);
    mine.id = 'after';
    expect([one, oneRecord({ id: 'before' })]).toEqual([{ id: 'before' }, { id: 'before' }]);
  });

  it('journeys hold the same lists until a step changes one, and each keeps its own', () => {
    const seen: Traveller[] = [];
    const { behaviour, ...rest } = exampleScenario({ weeks: 156 });
    const watched = (reis: Traveller) => {
      seen.push(reis);
      return behaviour(reis);
    };
    replicate({ ...rest, behaviour: watched }, { seed: 1, replication: 0 });
    const adopted = seen.filter(({ reis }) => reis.vastgesteld.length > 0);
    expect(adopted.length).toBeGreaterThan(20);
    expect(new Set(adopted.map(({ reis }) => reis.reizigers)).size).toBe(1);
    expect(new Set(adopted.map(({ reis }) => reis.vastgesteld)).size).toBe(adopted.length);
    for (const { reis } of adopted) expect(reis.vastgesteld.every(({ seq }) => seq <= reis.seq)).toBe(true);
  });
});
