import { highest, lowest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { exp, log } from '../exact/log.js';
import { inverse } from '../exact/beta.js';
import { normalAt } from '../random/normal.js';
import { exponential, lognormal, weibull, type Sampler } from '../random/samplers.js';
import { noJourney, streamOf } from '../random/stream.js';
import { assertFinite } from '../statistics/interval.js';

/** A family of distributions that can be fitted to durations. */
export type Family = 'exponential' | 'lognormal' | 'weibull';

/** A distribution fitted to data by maximum likelihood, and how well it fits. */
export interface Fit {
  readonly family: Family;
  /** What describes it: `mean`; `meanLog` and `deviationLog`; `scale` and `shape`. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly sampler: Sampler;
  readonly n: number;
  readonly logLikelihood: number;
  /** Akaike's information criterion: lower is better, among families on the same data. */
  readonly aic: number;
  /** The largest distance between the data and the distribution (Kolmogorov and Smirnov). */
  readonly distance: number;
  /**
   * How often data from this very distribution lie at least so far from the fit to them: below 0.05 it fits badly. Of 199 tries, so that
   * close to 0.05 another seed may say 0.03 or 0.07.
   */
  readonly p: number;
}

type Fitted = Pick<Fit, 'parameters' | 'logLikelihood'> & {
  /** Made for the data themselves only: what is drawn from it again may lie further apart than any sampler goes. */
  readonly sampler: () => Sampler;
  readonly below: (x: number) => number;
};

const sum = (values: readonly number[], of: (value: number) => number): number =>
  values.reduce((total, value) => total + of(value), 0);

const normalBelow = (z: number): number => inverse(normalAt, z, 1e-300, 1);

const fitters: Readonly<Record<Family, (values: readonly number[]) => Fitted>> = {
  exponential: (values) => {
    const mean = sum(values, (x) => x) / values.length;
    return {
      parameters: { mean },
      sampler: () => exponential(mean),
      logLikelihood: -values.length * (log(mean) + 1),
      below: (x) => 1 - exp(-x / mean),
    };
  },
  lognormal: (values) => {
    const n = values.length;
    const meanLog = sum(values, log) / n;
    const deviationLog = Math.sqrt(sum(values, (x) => (log(x) - meanLog) ** 2) / n);
    return {
      parameters: { meanLog, deviationLog },
      sampler: () => {
        const mean = exp(meanLog + (deviationLog * deviationLog) / 2);
        return lognormal(mean, mean * Math.sqrt(exp(deviationLog * deviationLog) - 1));
      },
      logLikelihood: -sum(values, log) - n * (log(deviationLog) + log(2 * Math.PI) / 2 + 1 / 2),
      below: (x) => normalBelow((log(x) - meanLog) / deviationLog),
    };
  },
  weibull: (values) => {
    const n = values.length;
    const largest = values.reduce((most, value) => Math.max(most, value), 0);
    const scaled = values.map((value) => value / largest);
    const meanLog = sum(scaled, log) / n;
    const power = (shape: number) => scaled.map((x) => exp(shape * log(x)));
    // The slope of the likelihood rises with the shape and is 0 at the best one.
    const slope = (shape: number) => {
      const powers = power(shape);
      const total = sum(powers, (x) => x);
      return powers.reduce((left, x, i) => left + x * log(scaled[i] ?? 1), 0) / total - 1 / shape - meanLog;
    };
    const shape = inverse(slope, 0, 1e-3, 1e9);
    const scale = largest * exp(log(sum(power(shape), (x) => x) / n) / shape);
    return {
      parameters: { scale, shape },
      sampler: () => weibull(scale, shape),
      logLikelihood: n * (log(shape) - log(scale)) + (shape - 1) * sum(values, (x) => log(x / scale)) - n,
      below: (x) => 1 - exp(-exp(shape * log(x / scale))),
    };
  },
};

/** Largest distance between how many values fall below a point and how many were expected to. */
function distanceOf(values: readonly number[], below: (x: number) => number): number {
  const n = values.length;
  return values
    .slice()
    .sort((a, b) => a - b)
    .reduce((most, value, i) => {
      const expected = below(value);
      return Math.max(most, (i + 1) / n - expected, expected - i / n);
    }, 0);
}

/** Distances that differ by less are the same but for rounding: two values lie as far from every fit to them. */
const asFar = 1e-9;

/** How often the fit is tried on data of its own. */
const tries = 199;

/** What is fitted lies between these, in whatever unit: further apart the moments of a distribution are no numbers any more. */
const [shortest, longest] = [1e-6, 1e9];

/** What differs by less is one value: a spread so small drowns in rounding. */
const closest = 1e-6;

/**
 * Fits a family of distributions to durations by maximum likelihood. How well it fits is told by trying the fit on data that come
 * from the distribution itself (parametric bootstrap), because a table of Kolmogorov and Smirnov holds only for distributions
 * that were not fitted.
 *
 * @param values - durations above 0 that were seen to their end, in the unit of the parameter that they are for. Rounded ones, such as whole
 *   days of a few, fit worse than what they were rounded from
 * @throws SimulationError `values.invalid` for one that is not from 1e-6 to 1e9 and for another family, `values.too-few` for fewer than two that differ by
 *   more than a millionth
 * @example
 * const { sampler, p } = fit([12, 30, 9, 14, 61, 22, 17], 'lognormal');
 */
export function fit(values: readonly number[], family: Family, seed = 1): Fit {
  assertFinite(values);
  if (!Object.hasOwn(fitters, family))
    throw new SimulationError('values.invalid', `Expected one of ${Object.keys(fitters).join(', ')} to fit.`);
  const strange = values.findIndex((value) => !(value >= shortest && value <= longest));
  if (strange >= 0)
    throw new SimulationError(
      'values.invalid',
      `Expected durations above 0, from ${shortest} to ${longest}, but value ${strange + 1} of ${values.length} is none.`,
    );
  if (!(highest(values) > lowest(values) * (1 + closest)))
    throw new SimulationError(
      'values.too-few',
      'Expected at least 2 values that differ, by more than a millionth of them, to fit a distribution to.',
    );
  const fitter = fitters[family];
  const { below, sampler: make, ...fitted } = fitter(values);
  const sampler = make();
  const distance = distanceOf(values, below);
  const stream = streamOf(seed, 0, 'passing', noJourney);
  let further = 0;
  for (let i = 0; i < tries; i += 1) {
    const own = values.map(() => stream.draw(sampler));
    if (distanceOf(own, fitter(own).below) >= distance - asFar) further += 1;
  }
  const { parameters, logLikelihood } = fitted;
  return {
    family,
    ...fitted,
    sampler,
    n: values.length,
    aic: 2 * Object.keys(parameters).length - 2 * logLikelihood,
    distance,
    p: (further + 1) / (tries + 1),
  };
}

/**
 * Values drawn from observed ones with replacement, as many: what other data could have been (bootstrap).
 *
 * @param which - of many such lists under one seed, from 0: a policy for each tells how far the answer moves with the data
 */
export function resample(values: readonly number[], seed: number, which = 0): readonly number[] {
  assertFinite(values);
  const stream = streamOf(seed, which, 'trekken', noJourney);
  return values.map(() => values[Math.floor(stream.next() * values.length)] ?? 0);
}
