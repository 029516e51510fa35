import type { Traveller } from '../journey/traveller.js';
import { lognormal } from '../random/samplers.js';

/** How long something takes the example people, in the unit of the mean: around it, and sometimes very long. */
export const duration = (reis: Traveller, purpose: string, mean: number): number =>
  reis.draw(purpose, lognormal(mean, mean * reis.parameter('spreiding')));
