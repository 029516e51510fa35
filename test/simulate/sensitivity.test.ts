import { describe, expect, it } from 'vitest';
import {
  compare,
  compareAll,
  daysUpTo,
  defineStudy,
  exampleScenario,
  holm,
  latinHypercube,
  runStudy,
  saltelliDesign,
  sensitivity,
  sobolIndices,
  type DesignPoint,
  type Ranges,
} from '../../src/simulate/index.js';
import { told } from './told.js';

const sides = [-Math.PI, Math.PI] as const;
const ishigamiRanges: Ranges = { x1: sides, x2: sides, x3: sides };
const ishigami = ({ x1 = 0, x2 = 0, x3 = 0 }: DesignPoint) =>
  Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);

describe('which factor matters', () => {
  it('is told by Sobol indices of Ishigami as published, with intervals that hold them', () => {
    const results = saltelliDesign(1_024, ishigamiRanges).map(ishigami);
    const found = new Map(sobolIndices(Object.keys(ishigamiRanges), results).map((index) => [index.factor, index]));
    const exact = { x1: [0.3139, 0.5576], x2: [0.4424, 0.4424], x3: [0, 0.2437] } as const;
    for (const [factor, [first, total]] of Object.entries(exact)) {
      const index = found.get(factor);
      expect(index?.first.value).toBeCloseTo(first, 1);
      expect(index?.total.value).toBeCloseTo(total, 1);
      expect((index?.first.low ?? 1) <= first && first <= (index?.first.high ?? 0)).toBe(true);
      expect((index?.total.low ?? 1) <= total && total <= (index?.total.high ?? 0)).toBe(true);
    }
  });

  it('is not told by a plane when the effect is curved, and the plane says so', () => {
    // Nearly all variance comes from `curved`, which has no slope at all.
    const model = ({ curved = 0, straight = 0 }: DesignPoint) => 10 * (curved - 0.5) ** 2 + 0.1 * straight;
    const ranges: Ranges = { straight: [0, 1], curved: [0, 1] };
    const points = latinHypercube(200, ranges, 1);
    const { factors, rSquared, residuals } = sensitivity(points, points.map(model));
    expect([factors[0]?.factor, rSquared < 0.1, residuals.length]).toEqual(['straight', true, 200]);
    const [most] = sobolIndices(['straight', 'curved'], saltelliDesign(1_024, ranges).map(model));
    expect([most?.factor, (most?.total.low ?? 0) > 0.9]).toEqual(['curved', true]);
  });

  it('is refused when results do not belong to the design, or are no numbers', async () => {
    expect(await told(() => sobolIndices(['a'], [1, 2, 3]))).toMatch(/^design\.invalid: Expected 3 results for each/);
    expect(await told(() => sobolIndices(['a'], [1, 2, 3, 4, NaN, 6]))).toMatch(/^values\.invalid: /);
    expect(await told(() => sensitivity([{ a: 1 }, { a: 2 }], [1, NaN]))).toMatch(/^values\.invalid: /);
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`f${i}`, [0, 1] as const]));
    expect(await told(() => saltelliDesign(4, many))).toMatch(/^design\.invalid: /);
  });
});

describe('several comparisons at once', () => {
  it('are adjusted as Holm published: in steps, never falling, at most 1', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(3)))).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([0.6, 0.9])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });

  it('have the p-value of Student', () => {
    // R: t.test(c(2, 4, 5) - c(1, 2, 4)) gives t = 4, df = 2, p = 0.05719096.
    expect(compare([1, 2, 4], [2, 4, 5]).p).toBeCloseTo(0.057_190_958, 8);
    expect([compare([1, 2], [1, 2]).p, compare([1, 2], [2, 3]).p]).toEqual([1, 0]);
  });

  it('are of every policy with one of them', () => {
    const policies = Object.fromEntries(
      [2, 4, 8].map((n) => [`p${n}`, exampleScenario({ weeks: 60, begeleidersplaatsen: n })]),
    );
    const rows = runStudy(defineStudy({ name: 'vele', policies, replications: 4 }));
    const all = compareAll(rows, 'p4', daysUpTo(300));
    expect(all.map(({ policy }) => policy)).toEqual(['p2', 'p8']);
    for (const { p, adjusted } of all) expect(adjusted).toBeGreaterThanOrEqual(p);
  });
});
