import { minutesPerDay } from '../clock/date.js';
import { SimulationError } from '../error.js';
import type { Scenario } from './scenario.js';

function expected(ok: boolean, what: string): void {
  if (!ok) throw new SimulationError('scenario.invalid', `Expected ${what}.`);
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Numbers of a scenario that would go wrong in silence. */
export function assertScenario(scenario: Scenario, { seed, replication }: { seed: number; replication: number }): void {
  const { weeks, warmUpWeeks = 0, maximumReizen = 0, maximumRefusals = 1 } = scenario;
  const minutes = weeks * 7 * minutesPerDay;
  expected(isWhole(minutes) && minutes > 0, 'a scenario of some weeks, in whole minutes');
  expected(
    isWhole(warmUpWeeks * 7 * minutesPerDay) && warmUpWeeks < weeks,
    'a warm-up in whole minutes that ends before the scenario does',
  );
  expected(maximumReizen >= 0, 'a largest number of journeys of at least 0');
  expected(maximumRefusals >= 1, 'a largest number of refusals of at least 1');
  expected(isWhole(seed) && isWhole(replication), 'a seed and a replication that are whole numbers of at least 0');
}
