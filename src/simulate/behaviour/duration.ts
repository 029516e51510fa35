import type { Traveller } from '../journey/traveller.js';
import { lognormal } from '../random/samplers.js';

/**
 * How long something takes the example people, in the unit of the parameter: a lognormal around its number, or the distribution
 * that the scenario gives for it.
 */
export const duration = (reis: Traveller, purpose: string, parameter: string): number =>
  reis.amount(parameter, purpose, (mean) => lognormal(mean, mean * reis.amount('spreiding')));
