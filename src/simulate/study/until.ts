import { SimulationError } from '../error.js';
import { expectFields, fieldsOf } from '../fields.js';
import { replicate } from '../journey/replicate.js';
import type { Row } from '../journey/row.js';
import type { Scenario } from '../journey/scenario.js';
import { estimate, isKnown, type Estimate } from '../statistics/interval.js';
import { assertMeasure } from './asked.js';
import { rememberHorizon } from './horizon.js';
import type { Measure } from './measure.js';
import { measuredIn } from './measures.js';
import { inSight } from './sight.js';

/** When to stop replicating. */
export interface UntilOptions {
  readonly seed: number;
  readonly measure: Measure;
  /** Half of the interval as a share of the mean, such as 0.05. */
  readonly relativeHalfWidth: number;
  /** Fewest and most replications; 30 and 10,000 when absent. Fewer than 30 make an interval hold less than it says. */
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const untilFields = fieldsOf<UntilOptions>({
  seed: true,
  measure: true,
  relativeHalfWidth: true,
  atLeast: true,
  atMost: true,
});

/** Takes rows in order of replication until their measure is known as precisely as wanted. Rows without a value do not count. */
export class Until {
  readonly rows: Row[] = [];
  private readonly values: number[] = [];

  constructor(private readonly options: Omit<UntilOptions, 'seed'>) {
    if (!(options.relativeHalfWidth > 0 && options.relativeHalfWidth < Infinity))
      throw new SimulationError(
        'run.invalid',
        `Expected a relative half-width above 0, such as 0.05, not ${String(options.relativeHalfWidth)}: it would never be reached.`,
      );
  }

  /** Takes one more row; gives the estimate when it is known. */
  take(row: Row): Estimate | undefined {
    const { measure, relativeHalfWidth, atLeast = 30 } = this.options;
    this.rows.push(row);
    const value = measuredIn(row, measure);
    if (value === undefined) return undefined;
    this.values.push(value);
    if (!isKnown(this.values, relativeHalfWidth, atLeast)) return undefined;
    // A mark that nobody knows is reached never, and that is known at once.
    assertMeasure(this.rows, measure);
    return inSight(estimate(this.values), this.rows, measure);
  }

  /** That it takes more replications than are allowed. */
  failure(atMost: number): SimulationError {
    return new SimulationError(
      'run.invalid',
      `Expected ${this.options.relativeHalfWidth} relative half-width within ${atMost} replications, of which ${this.values.length} had a value. Ask for a wider interval or allow more.`,
    );
  }
}

/**
 * Replicates a scenario until its measure is known as precisely as wanted. Replications without a value do not count.
 *
 * @throws SimulationError `run.invalid` when that takes more replications than `atMost`, for a half-width that is none, or for a mark that
 *   nobody names or reached
 * @example
 * const { estimate } = replicateUntil(scenario, { seed: 1, measure: daysUpTo(100), relativeHalfWidth: 0.05 });
 */
export function replicateUntil(
  scenario: Scenario,
  options: UntilOptions,
): { rows: readonly Row[]; estimate: Estimate } {
  expectFields('options of replicateUntil', options, untilFields, 'run.invalid');
  const { seed, atMost = 10_000 } = options;
  const until = new Until(options);
  while (until.rows.length < atMost) {
    const row = replicate(scenario, { seed, replication: until.rows.length });
    rememberHorizon([row], { [row.policy]: scenario }, seed);
    const known = until.take(row);
    if (known !== undefined) return { rows: until.rows, estimate: known };
  }
  throw until.failure(atMost);
}
