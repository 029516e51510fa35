import type { Traveller } from '../journey/traveller.js';
import { lognormal, type Sampler } from '../random/samplers.js';

/** A distribution, and the numbers that it was made of. */
interface Made {
  readonly mean: number;
  readonly deviation: number;
  readonly sampler: Sampler;
}

const last = new Map<string, Made>();

/**
 * The distribution around a parameter. To make one takes longer than to draw from it, so it is made anew only when its numbers
 * are others than at the last time.
 */
export function distributionOf(
  parameter: string,
  mean: number,
  deviation: number,
  make: (mean: number, deviation: number) => Sampler,
): Sampler {
  const known = last.get(parameter);
  if (known?.mean === mean && known.deviation === deviation) return known.sampler;
  const sampler = make(mean, deviation);
  last.set(parameter, { mean, deviation, sampler });
  return sampler;
}

/**
 * How long something takes the example people, in the unit of the parameter: a lognormal around its number, or the distribution
 * that the scenario gives for it.
 */
export const duration = (reis: Traveller, purpose: string, parameter: string): number =>
  reis.amount(parameter, purpose, (mean) =>
    distributionOf(parameter, mean, mean * reis.amount('spreiding'), lognormal),
  );
