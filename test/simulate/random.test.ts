import { describe, expect, it } from 'vitest';
import { exp, log } from '../../src/simulate/exact/log.js';
import { sha256 } from '../../src/simulate/exact/sha256.js';
import { normalAt } from '../../src/simulate/random/normal.js';
import {
  discrete,
  empirical,
  exponential,
  lognormal,
  pert,
  triangular,
  uniform,
  type Sampler,
} from '../../src/simulate/random/samplers.js';
import { streamOf } from '../../src/simulate/random/stream.js';
import { betaBelow } from '../../src/simulate/exact/beta.js';

describe('arithmetic that is the same on every machine', () => {
  it.each([1e-12, 0.1, 0.5, 1, 1.5, 2, 10, 12_345.678])('log and exp of %s are those of the engine', (x) => {
    expect(log(x)).toBeCloseTo(Math.log(x), 13);
    expect(exp(-x) / Math.exp(-x) || 1).toBeCloseTo(1, 13);
  });

  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('the hash of «%s» is the published one', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [0.5, 0],
  ])('the normal distribution below which %s lies ends at %s', (share, value) => {
    expect(normalAt(share)).toBeCloseTo(value, 12);
  });
});

/** Largest distance between how many values fall below a point and how many were expected to (Kolmogorov and Smirnov). */
function distance(sampler: Sampler, below: (x: number) => number, n: number): number {
  const stream = streamOf(7, 0, 'toets');
  const values = Array.from({ length: n }, () => stream.draw(sampler)).toSorted((a, b) => a - b);
  return Math.max(...values.map((value, i) => Math.max((i + 1) / n - below(value), below(value) - i / n)));
}

const triangle = (x: number) => (x < 3 ? ((x - 1) * (x - 1)) / 18 : 1 - ((10 - x) * (10 - x)) / 63);
const logSpread = Math.sqrt(Math.log(1 + 0.25));
const normalBelow = (z: number) => {
  // By halving the inverse, so that the test does not use a second formula of ours.
  let [low, high] = [0, 1];
  for (let i = 0; i < 50; i += 1) {
    const middle = (low + high) / 2;
    if (normalAt(middle) < z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

describe('chance', () => {
  const n = 20_000;
  it.each<[string, Sampler, (x: number) => number]>([
    ['exponential', exponential(5), (x) => 1 - Math.exp(-x / 5)],
    ['uniform', uniform(2, 4), (x) => (x - 2) / 2],
    ['triangular', triangular(1, 3, 10), triangle],
    ['PERT', pert(0, 1, 4), (x) => betaBelow(x / 4, 2, 4)],
    ['lognormal', lognormal(10, 5), (x) => normalBelow((Math.log(x) - Math.log(10) + logSpread ** 2 / 2) / logSpread)],
  ])('that is %s has the shape of that distribution', (_name, sampler, below) => {
    // 1.95 / √n: a good generator stays below it 999 times in 1,000. The seed is fixed, so the test cannot flicker.
    expect(distance(sampler, below, n)).toBeLessThan(1.95 / Math.sqrt(n));
  });

  it.each<[string, Sampler, Readonly<Record<number, number>>]>([
    [
      'by weight',
      discrete([
        [1, 1],
        [2, 3],
        [7, 0],
        [9, 6],
      ]),
      { 1: 0.1, 2: 0.3, 9: 0.6 },
    ],
    ['each as often as it was observed', empirical([3, 1, 2, 1]), { 1: 0.5, 2: 0.25, 3: 0.25 }],
  ])('among values takes them %s', (_name, sampler, shares) => {
    const stream = streamOf(7, 0, 'waarden');
    const counts = new Map<number, number>();
    for (let i = 0; i < n; i += 1) {
      const value = stream.draw(sampler);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual(Object.keys(shares).map(Number));
    const chiSquare = Object.entries(shares).reduce((sum, [value, share]) => {
      const apart = (counts.get(Number(value)) ?? 0) - n * share;
      return sum + (apart * apart) / (n * share);
    }, 0);
    // A good generator stays below it 999 times in 1,000, at two degrees of freedom (Pearson).
    expect(chiSquare).toBeLessThan(13.82);
  });

  it('for one purpose is not shifted by a draw for another', () => {
    const [a, b] = [streamOf(1, 2, 'een', 3), streamOf(1, 2, 'een', 3)];
    const other = streamOf(1, 2, 'ander', 3);
    const first = [a.next(), a.next()];
    const second = [b.next(), (other.next(), b.next())];
    expect(second).toEqual(first);
    expect(streamOf(1, 3, 'een', 3).next()).not.toBe(first[0]);
  });
});
