import { Aside } from '../aside.js';
import { betaBelow, inverse } from '../exact/beta.js';
import { areFinite } from '../exact/finite.js';
import { exp, log } from '../exact/log.js';
import { sha256 } from '../exact/sha256.js';
import { expectScenario } from '../error.js';
import { normalAt } from './normal.js';

/**
 * A distribution: the value below which a share lies. One uniform gives one variate, so that streams stay in step.
 *
 * @param share - above 0 and below 1
 * @param minute - when it is drawn, counted from the begin of the scenario, for a distribution that changes with time
 */
export type Sampler = (share: number, minute?: number) => number;

/** Shares at which a distribution is asked: hundredths, so that the tenth is 10 %, and a little beyond them at both ends. */
export const shares: readonly number[] = [0.001, ...Array.from({ length: 99 }, (_, i) => (i + 1) / 100), 0.999];

/** What a plan says of the samplers that it may ask before anything runs. */
const descriptions = new Aside<Sampler, () => unknown>('sampler');

/** A sampler with what a plan says of it. */
export function describeSampler(sampler: Sampler, description: unknown): Sampler {
  descriptions.set(sampler, () => description);
  return sampler;
}

/** A sampler that depends on nothing but the share: a plan tells it apart by what it answers. */
function known(sampler: Sampler): Sampler {
  descriptions.set(sampler, () => shares.map((share) => sampler(share)));
  return sampler;
}

/** What a plan says of a sampler of listed values. */
export interface ListedValues {
  readonly quantiles: readonly number[];
  readonly values: number;
  readonly hash: string;
}

/**
 * A sampler of listed values: a plan tells it apart by all of them, since hundredths do not see a value of one in a thousand. By their
 * hash, for the list may be long.
 */
function listed(sampler: Sampler, values: readonly unknown[]): Sampler {
  descriptions.set(sampler, (): ListedValues => ({
    quantiles: shares.map((share) => sampler(share)),
    values: values.length,
    hash: sha256(JSON.stringify(values)).slice(0, 12),
  }));
  return sampler;
}

/**
 * A sampler as data. One of yours is not called before the run, since it may depend on time or read something: of it only the
 * name.
 */
export const samplerAsData = (sampler: Sampler): unknown => descriptions.get(sampler)?.() ?? { own: sampler.name };

/** Whether a plan holds nothing of a sampler but its name. */
export const isOwnSampler = (sampler: Sampler): boolean => descriptions.get(sampler) === undefined;

/** Always the same value. */
export function constant(value: number): Sampler {
  expectScenario(areFinite(value), 'a constant that is a finite number');
  return known(() => value);
}

/** Exponential: times between things that happen independently of each other. A mean of 0 is always 0. */
export function exponential(mean: number): Sampler {
  expectScenario(mean >= 0 && areFinite(mean), 'an exponential distribution with a mean of at least 0');
  if (mean === 0) return constant(0);
  return known((share) => -mean * log(1 - share));
}

/** Every value between two bounds equally likely. */
export function uniform(low: number, high: number): Sampler {
  expectScenario(high >= low && areFinite(low, high), 'a uniform distribution with low up to high');
  return known((share) => low + (high - low) * share);
}

/** Triangular: a least, a likeliest and a largest value. */
export function triangular(low: number, likely: number, high: number): Sampler {
  expectScenario(
    low <= likely && likely <= high && low < high && areFinite(low, high),
    'a triangular distribution with low, likely, high in order',
  );
  const turn = (likely - low) / (high - low);
  return known((share) =>
    share < turn
      ? low + Math.sqrt(share * (high - low) * (likely - low))
      : high - Math.sqrt((1 - share) * (high - low) * (high - likely)),
  );
}

/** How many equal shares the table of a PERT distribution holds; between them it is a straight line. */
const pertShares = 2048;
/** How many of them at each end are not read off the table: there a straight line would be up to a tenth of the range off. */
const pertEnds = 64;

/** PERT: as triangular, with less weight in the tails. Within 0.1 % of the range of the exact value, in the tails too. */
export function pert(low: number, likely: number, high: number): Sampler {
  expectScenario(
    low <= likely && likely <= high && low < high && areFinite(low, high),
    'a PERT distribution with low, likely, high in order',
  );
  const a = 1 + (4 * (likely - low)) / (high - low);
  const b = 1 + (4 * (high - likely)) / (high - low);
  const exact = (share: number) => inverse((x) => betaBelow(x, a, b), share, 0, 1);
  let table: Float64Array | undefined;
  return known((share) => {
    const place = Math.floor(share * pertShares);
    if (place < pertEnds || place >= pertShares - pertEnds) return low + (high - low) * exact(share);
    // Made at the first draw: a scenario may name many distributions that it never asks.
    table ??= Float64Array.from({ length: pertShares + 1 }, (_, i) => exact(i / pertShares));
    const from = table[place] ?? 1;
    return low + (high - low) * (from + (share * pertShares - place) * ((table[place + 1] ?? 1) - from));
  });
}

/** Lognormal, by its own mean and standard deviation: durations that are sometimes very long. A mean of 0 is always 0. */
export function lognormal(mean: number, deviation: number): Sampler {
  expectScenario(
    mean >= 0 && deviation >= 0 && areFinite(mean, deviation),
    'a lognormal distribution with a mean and a deviation of at least 0',
  );
  if (mean === 0) return constant(0);
  const relative = (deviation * deviation) / (mean * mean);
  expectScenario(areFinite(relative), 'a lognormal distribution whose deviation is not beyond all measure of its mean');
  const variance = log(1 + relative);
  const middle = log(mean) - variance / 2;
  const spread = Math.sqrt(variance);
  return known((share) => exp(middle + spread * normalAt(share)));
}

/** The logarithm of how many times its mean the longest draw of an exponential is: there are 53 bits of chance. */
const longestLog = 3.61;

/** Weibull, by its scale and shape: durations whose chance of ending rises (shape above 1) or falls as they last. */
export function weibull(scale: number, shape: number): Sampler {
  expectScenario(
    scale > 0 && shape > 0 && areFinite(scale, shape),
    'a Weibull distribution with a scale and a shape above 0',
  );
  expectScenario(
    areFinite(scale * exp(longestLog / shape)),
    `a Weibull distribution whose longest draws are numbers; with scale ${scale} and shape ${shape} they are not`,
  );
  return known((share) => {
    const long = -log(1 - share);
    // A share so small that nothing is left of it has no logarithm.
    return long > 0 ? scale * exp(log(long) / shape) : 0;
  });
}

/**
 * One of the values that were observed, each equally likely: every draw is a draw with replacement (bootstrap).
 *
 * @throws SimulationError `scenario.invalid` for no values, or one that is not finite
 */
export function empirical(values: readonly number[]): Sampler {
  expectScenario(values.length > 0, 'an empirical distribution with at least one value');
  const strange = values.findIndex((value) => !areFinite(value));
  expectScenario(
    strange < 0,
    `an empirical distribution of finite values, but value ${strange + 1} of ${values.length} is none`,
  );
  const sorted = values.slice().sort((a, b) => a - b);
  const sampler: Sampler = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return listed(sampler, sorted);
}

/** One of some values, each with its weight. */
export function discrete(weights: readonly (readonly [value: number, weight: number])[]): Sampler {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  expectScenario(
    total > 0 && areFinite(total) && weights.every(([value, weight]) => weight >= 0 && areFinite(value)),
    'a discrete distribution with weights above 0',
  );
  // Of its own: a list that is changed later does not change what is drawn.
  const own = weights.map(([value, weight]) => [value, weight] as const);
  const sampler: Sampler = (share) => {
    let left = share * total;
    for (const [value, weight] of own) {
      if (left < weight) return value;
      left -= weight;
    }
    // Rounding left a little: the last one that can be drawn at all.
    return own.findLast(([, weight]) => weight > 0)?.[0] ?? 0;
  };
  return listed(sampler, own);
}
