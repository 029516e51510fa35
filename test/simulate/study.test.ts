import { describe, expect, it } from 'vitest';
import {
  chunkText,
  comparePolicies,
  constant,
  daysToArrival,
  defineStudy,
  exampleScenario,
  merge,
  replicateUntil,
  report,
  resultHash,
  rowsCsv,
  runStudy,
  SimulationError,
  wait,
  type Behaviour,
} from '../../src/simulate/index.js';

const study = defineStudy({
  name: 'proef',
  policies: { a: exampleScenario({ weeks: 104 }), b: exampleScenario({ weeks: 104, begeleidersplaatsen: 30 }) },
  replications: 6,
  chunkSize: 2,
});
const chunks = [0, 1, 2].map((chunk) => chunkText(study, chunk));
const rows = runStudy(study);

function codeOf(texts: readonly string[]): string {
  try {
    merge(texts);
    return 'none';
  } catch (error) {
    return error instanceof SimulationError ? error.code : 'other';
  }
}

describe('a study', () => {
  it('gives one hash, in one go and in chunks of any order', () => {
    expect(merge(chunks.toReversed()).hash).toBe(resultHash(rows));
    expect(merge(chunks).rows).toEqual(rows);
  });

  it.each([
    ['merge.gap', [chunks[0], chunks[2]]],
    ['merge.duplicate', [...chunks, chunks[1]]],
    ['merge.mixed', [chunks[0], chunkText(study.with({ seed: 2 }), 1)]],
    ['merge.damaged', [(chunks[0] ?? '').slice(0, -3)]],
  ])('is not put together when there is a %s', (code, texts) => {
    expect(codeOf(texts as string[])).toBe(code);
  });

  it('compares policies pair by pair', () => {
    const { n, varianceReduction } = comparePolicies(rows, 'a', 'b', daysToArrival);
    expect(n).toBe(6);
    expect(varianceReduction).toBeGreaterThan(1);
  });

  it('is replicated until it is known well enough', () => {
    const options = { seed: 1, measure: daysToArrival, relativeHalfWidth: 0.2 };
    const { estimate } = replicateUntil(exampleScenario({ weeks: 104 }), options);
    expect(estimate.halfWidth).toBeLessThanOrEqual(0.2 * estimate.mean);
  });

  it('is reported with what was assumed: what differs, what is shared, and that numbers are invented', () => {
    const text = report(study, rows);
    const [, afterHead = ''] = text.split('## What was assumed');
    expect(
      afterHead.split('\n').filter((line) => /^\| (?:policy|a|b|weeks|arrivals|parameters.leerKans) /.test(line)),
    ).toEqual([
      '| policy | resources.reisbegeleider.capacity |',
      '| a | 16 |',
      '| b | 30 |',
      '| arrivals | 3076.5 · 20240 · 67235 |',
      '| parameters.leerKans | 0.5 |',
      '| weeks | 104 |',
    ]);
    expect(text).toContain('Numbers that the library invented for its examples are among them');
  });

  it('is reported without a word about invented numbers when none of them is used', () => {
    function* stays(): Behaviour {
      yield wait(1);
    }
    const own = { start: '2026-01-05', weeks: 4, arrivals: constant(1_000), behaviour: stays };
    const one = defineStudy({ name: 'eigen', policies: { eigen: own }, replications: 1 });
    const text = report(one, runStudy(one));
    expect([text.includes('invented'), text.includes('| policy |')]).toEqual([false, true]);
  });

  it('says where the days of a journey went, stage by stage', () => {
    const [, part = ''] = report(study, rows).split(/^## /m).slice(0, 2);
    const days = part.split('\n').filter((line) => line.startsWith('| a |'));
    const own = rows.filter(({ policy }) => policy === 'a');
    const started = own.reduce((sum, row) => sum + row.started, 0);
    const waiting = own.reduce((sum, row) => sum + row.stages.doenEnLeren.waiting, 0) / 1440 / started;
    expect(days).toHaveLength(4);
    expect(days[3]).toMatch(new RegExp(`^\\| a \\| doenEnLeren \\|.* ${waiting.toFixed(1)} \\|$`));
  });

  it('is reported with plan and result', () => {
    expect(report(study, rows)).toContain(`- result: \`${resultHash(rows)}\``);
    expect(rowsCsv(rows).split('\r\n')).toHaveLength(rows.length + 2);
  });
});
