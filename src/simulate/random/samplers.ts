import { betaBelow, inverse } from '../exact/beta.js';
import { exp, log } from '../exact/log.js';
import { expectScenario } from '../error.js';
import { normalAt } from './normal.js';

/** A distribution: the value below which a share lies. One uniform gives one variate, so that streams stay in step. */
export type Sampler = (share: number) => number;

/** Always the same value. */
export function constant(value: number): Sampler {
  return () => value;
}

/** Exponential: times between things that happen independently of each other. A mean of 0 is always 0. */
export function exponential(mean: number): Sampler {
  expectScenario(mean >= 0, 'an exponential distribution with a mean of at least 0');
  if (mean === 0) return constant(0);
  return (share) => -mean * log(1 - share);
}

/** Every value between two bounds equally likely. */
export function uniform(low: number, high: number): Sampler {
  expectScenario(high >= low, 'a uniform distribution with low up to high');
  return (share) => low + (high - low) * share;
}

/** Triangular: a least, a likeliest and a largest value. */
export function triangular(low: number, likely: number, high: number): Sampler {
  expectScenario(
    low <= likely && likely <= high && low < high,
    'a triangular distribution with low, likely, high in order',
  );
  const turn = (likely - low) / (high - low);
  return (share) =>
    share < turn
      ? low + Math.sqrt(share * (high - low) * (likely - low))
      : high - Math.sqrt((1 - share) * (high - low) * (high - likely));
}

/** How many equal shares the table of a PERT distribution holds; between them it is a straight line. */
const pertShares = 2048;

/** PERT: as triangular, with less weight in the tails. Within 0.1 % of the range of the exact value. */
export function pert(low: number, likely: number, high: number): Sampler {
  expectScenario(low <= likely && likely <= high && low < high, 'a PERT distribution with low, likely, high in order');
  const a = 1 + (4 * (likely - low)) / (high - low);
  const b = 1 + (4 * (high - likely)) / (high - low);
  let table: Float64Array | undefined;
  return (share) => {
    // Made at the first draw: a scenario may name many distributions that it never asks.
    table ??= Float64Array.from({ length: pertShares + 1 }, (_, i) => {
      if (i === 0) return 0;
      return i === pertShares ? 1 : inverse((x) => betaBelow(x, a, b), i / pertShares, 0, 1);
    });
    const place = Math.floor(share * pertShares);
    const from = table[place] ?? 1;
    return low + (high - low) * (from + (share * pertShares - place) * ((table[place + 1] ?? 1) - from));
  };
}

/** Lognormal, by its own mean and standard deviation: durations that are sometimes very long. A mean of 0 is always 0. */
export function lognormal(mean: number, deviation: number): Sampler {
  expectScenario(mean >= 0 && deviation >= 0, 'a lognormal distribution with a mean and a deviation of at least 0');
  if (mean === 0) return constant(0);
  const variance = log(1 + (deviation * deviation) / (mean * mean));
  const middle = log(mean) - variance / 2;
  const spread = Math.sqrt(variance);
  return (share) => exp(middle + spread * normalAt(share));
}

/** One of the values that were observed, each equally likely. */
export function empirical(values: readonly number[]): Sampler {
  expectScenario(values.length > 0, 'an empirical distribution with at least one value');
  const sorted = values.toSorted((a, b) => a - b);
  return (share) => sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** One of some values, each with its weight. */
export function discrete(weights: readonly (readonly [value: number, weight: number])[]): Sampler {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  expectScenario(
    total > 0 && weights.every(([, weight]) => weight >= 0),
    'a discrete distribution with weights above 0',
  );
  return (share) => {
    let left = share * total;
    for (const [value, weight] of weights) {
      if (left < weight) return value;
      left -= weight;
    }
    return weights.at(-1)?.[0] ?? 0;
  };
}
