import { SimulationError } from '../error.js';
import type { Sampler } from '../random/samplers.js';
import type { Stream } from '../random/stream.js';

/** How many of something shared there are, less who is absent. Schedules, interventions and absence change it apart. */
export class Present {
  private absent = 0;

  constructor(
    private size: number,
    private readonly apply: (capacity: number) => void,
  ) {}

  /** Changes how many there are, present or not. */
  resize(size: number): void {
    this.size = size;
    this.update();
  }

  /** One more is absent, or one less. */
  away(change: 1 | -1): void {
    this.absent += change;
    this.update();
  }

  private update(): void {
    this.apply(Math.max(0, this.size - this.absent));
  }
}

/** Minutes from a sampler, at least 1, for something of this name that begins at a minute. */
export function drawMinutes(stream: Stream, sampler: Sampler, minute: number, what: string): number {
  const minutes = Math.round(stream.draw(sampler, minute));
  if (!(minutes >= 0 && minutes < Number.MAX_SAFE_INTEGER))
    throw new SimulationError('duration.invalid', `Expected minutes of at least 0 for ${what}, not ${minutes}.`);
  return Math.max(1, minutes);
}
