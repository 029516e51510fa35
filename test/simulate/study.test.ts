import { describe, expect, it } from 'vitest';
import {
  chunkText,
  comparePolicies,
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

  it('is reported with plan and result', () => {
    expect(report(study, rows)).toContain(`- result: \`${resultHash(rows)}\``);
    expect(rowsCsv(rows).split('\r\n')).toHaveLength(rows.length + 2);
  });
});
