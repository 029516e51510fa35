import type { Kernel } from '../clock/kernel.js';
import { SimulationError } from '../error.js';
import type { Sampler } from '../random/samplers.js';
import type { Stream } from '../random/stream.js';
import type { Scenario } from './scenario.js';
import type { Traveller } from './traveller.js';

function gapOf(stream: Stream, arrivals: Sampler, now: number): number {
  const gap = Math.round(stream.draw(arrivals, now));
  if (!(gap >= 0))
    throw new SimulationError('duration.invalid', `Expected a time between arrivals, not ${gap} minutes.`);
  return gap;
}

/** Lets journeys begin, one after the other, until the horizon or until there are as many as may begin. */
export function letArrive(
  { arrivals, maximumReizen = Infinity }: Scenario,
  kernel: Kernel<Traveller>,
  stream: Stream,
  horizon: number,
  begin: (number: number) => Traveller,
): void {
  let begun = 0;
  const next = () => {
    const at = typeof arrivals === 'function' ? kernel.now + gapOf(stream, arrivals, kernel.now) : arrivals[begun];
    // Of a list of moments nothing is left.
    if (at === undefined) return;
    if (at <= horizon && begun < maximumReizen) kernel.at(at, start);
  };
  const start = () => {
    const reis = begin(begun);
    begun += 1;
    kernel.begin(reis);
    next();
  };
  next();
}
