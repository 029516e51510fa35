import { minutesPerDay } from '../clock/date.js';
import { expectScenario } from '../error.js';
import type { Scenario } from './scenario.js';

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Numbers of a scenario that would go wrong in silence. */
export function assertScenario(scenario: Scenario, { seed, replication }: { seed: number; replication: number }): void {
  const { weeks, warmUpWeeks = 0, maximumReizen = 0, maximumRefusals = 1 } = scenario;
  const minutes = weeks * 7 * minutesPerDay;
  expectScenario(isWhole(minutes) && minutes > 0, 'a scenario of some weeks, in whole minutes');
  expectScenario(
    isWhole(warmUpWeeks * 7 * minutesPerDay) && warmUpWeeks < weeks,
    'a warm-up in whole minutes that ends before the scenario does',
  );
  expectScenario(maximumReizen >= 0, 'a largest number of journeys of at least 0');
  expectScenario(maximumRefusals >= 1, 'a largest number of refusals of at least 1');
  expectScenario(
    isWhole(seed) && isWhole(replication),
    'a seed and a replication that are whole numbers of at least 0',
  );
}
