import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as one from '../../src/simulate/index.js';
import type * as Simulate from '../../src/simulate/index.js';

// A study that is a CommonJS module, run by a command line that is an ES module: each of the two loads a copy of the library.
describe('two copies of the library in one program', () => {
  let other: typeof Simulate;
  beforeAll(async () => {
    vi.resetModules();
    other = await import('../../src/simulate/index.js');
  });

  const study = () =>
    other.defineStudy({
      name: 'kopie',
      policies: {
        een: other.exampleScenario({
          weeks: 20,
          behaviour: other.createWalk({ name: 'raad', decides: { weekday: 4 } }),
          parameters: { inwonersDagen: other.empirical([7, 14, 21]) },
        }),
      },
      replications: 2,
    });

  it('are two', () => {
    expect(other.createWalk).not.toBe(one.createWalk);
  });

  it('write one report: what a walk reads and a distribution of listed values', () => {
    const made = study();
    const rows = made.runChunk(0);
    expect(one.report(made, rows)).toBe(other.report(made, rows));
    expect(one.report(made, rows)).toMatch(/beslisDagen, read/);
  });

  it('know of the same rows for how long their scenario looks, and what a measure asks for by name', () => {
    const rows = one.runStudy(study());
    expect(() => other.measured(rows, 'een', other.daysUpTo(1_000))).toThrow(/limit of at most 140 days/);
    expect(() => one.measured(rows, 'een', other.meanOf('niets'))).toThrow(/not niets/);
  });

  it('see nothing of each other in what is kept', () => {
    const [row] = one.runStudy(study());
    expect(Object.getOwnPropertySymbols(row ?? {})).toHaveLength(1);
    expect(Object.getOwnPropertySymbols({ ...row })).toEqual([]);
    expect(JSON.parse(JSON.stringify(row))).toStrictEqual(row);
  });
});
