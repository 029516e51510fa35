import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as S from '../../src/simulate/index.js';

/** Every number that a thing holds, in texts too, is one. */
function isWhole(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return !/NaN|Infinity/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every((one) => isWhole(one));
}

const numbers = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, 7, 5e-324, -1e-320, 1e150, -1e150, 1e151, 1e308, -1e308, NaN, Infinity, -Infinity),
);
const values = fc.array(numbers, { maxLength: 12 });
const lives = fc.array(fc.tuple(numbers, fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 8 });
const distributions = {
  constant: [1, S.constant],
  exponential: [1, S.exponential],
  uniform: [2, S.uniform],
  triangular: [3, S.triangular],
  pert: [3, S.pert],
  lognormal: [2, S.lognormal],
} as const;

/** A refusal by name counts as an answer; a number that is none does not. */
function expectAnswer(call: () => unknown): void {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    if (error instanceof S.SimulationError && /^(?:values|scenario|design)\./u.test(error.code)) return;
    throw error;
  }
  if (!isWhole(answer)) throw new Error(`Expected numbers but received ${JSON.stringify(answer)}.`);
}

describe('numbers at the edge end in a number or in a refusal by name', () => {
  it.each<[string, (values: readonly number[]) => unknown]>([
    ['estimate', (all) => S.estimate(all)],
    ['estimate, with any confidence', ([confidence, ...all]) => S.estimate(all, confidence)],
    ['holm', (all) => S.holm(all)],
    ['warmUp', (all) => S.warmUp(all)],
    ['resample', (all) => S.resample(all, 1)],
    ['empirical', (all) => S.empirical(all)(0.5)],
    ['fit', (all) => S.fit(all, 'lognormal')],
    ['fit of another family', (all) => S.fit(all, 'weibull')],
    ['fit of a mean', (all) => S.fit(all, 'exponential')],
    ['factorial', (all) => S.factorial({ a: all })],
    ['latinHypercube', ([low = 0, high = 1]) => S.latinHypercube(4, { a: [low, high] }, 1)],
    ['sobolDesign', ([low = 0, high = 1]) => S.sobolDesign(4, { a: [low, high] })],
    ['saltelliDesign', ([low = 0, high = 1]) => S.saltelliDesign(4, { a: [low, high] })],
    ['sobolIndices', (all) => S.sobolIndices(['a'], all)],
    ['sensitivity', (all) => S.sensitivity(S.latinHypercube(all.length, { a: [0, 1], b: [1, 2] }, 1), all)],
    [
      'sensitivity of such points',
      (all) =>
        S.sensitivity(
          all.map((a, place) => ({ a, b: place })),
          all.map((_, place) => place),
        ),
    ],
    [
      'Sketch',
      (all) => {
        const sketch = new S.Sketch();
        for (const value of all) sketch.add(value);
        return sketch.quantile(0.5);
      },
    ],
  ])('%s', (_, call) => {
    fc.assert(fc.property(values, (all) => expectAnswer(() => call(all))));
  });

  it('a slope of a factor that hardly varies is none, or refused by name', () => {
    const points = [0, Number.MIN_VALUE, 0, 1e-300].map((a, b) => ({ a, b: b * b }));
    expect(() => expectAnswer(() => S.sensitivity(points, [0, 1, 2, 3]))).not.toThrow();
    expect(() => expectAnswer(() => S.sensitivity(points.slice(0, 2), [0, 1]))).not.toThrow();
  });

  it('compare', () => {
    fc.assert(
      fc.property(values, (all) =>
        expectAnswer(() => {
          const { varianceReduction, ...rest } = S.compare(all, all.toReversed());
          // The same in every pair: documented as Infinity.
          return { ...rest, told: varianceReduction === Infinity ? 1 : varianceReduction };
        }),
      ),
    );
  });

  it.each(Object.entries(distributions))('%s', (_, [count, make]) => {
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: count, maxLength: count }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const of = make as (...values: number[]) => S.Sampler;
          expectAnswer(() => of(...all)(Math.min(share, 1 - 2 ** -53)));
        },
      ),
    );
  });

  it('lives', () => {
    fc.assert(
      fc.property(lives, numbers, (all, limit) => {
        expectAnswer(() => S.kaplanMeier(all));
        expectAnswer(() => S.cumulativeIncidence(all));
        expectAnswer(() => S.medianTime(all));
        expectAnswer(() => S.restrictedMean(all, limit));
        expectAnswer(() => S.mergeLives([all, all]));
      }),
    );
  });
});

describe('lives that were not added up', () => {
  it('give the curve of those that were: what is lost from sight at a time was not lost before it', () => {
    const one: S.Lives = [
      [5, 0, 1],
      [5, 1, 0],
      [9, 1, 0],
    ];
    expect(S.kaplanMeier(one)).toEqual(S.kaplanMeier(S.mergeLives([one])));
    expect(S.kaplanMeier(one)[0]?.share).toBeCloseTo(2 / 3);
    expect(S.cumulativeIncidence(one)).toEqual(S.cumulativeIncidence(S.mergeLives([one])));
  });
});
