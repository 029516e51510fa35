import { minutesPerDay } from '../clock/date.js';
import { isFactType } from '../../steps/recipes.js';
import { expectScenario } from '../error.js';
import { expectFields } from '../fields.js';
import { namesOf } from './measure.js';
import { resourceFields, scenarioFields, type Scenario } from './scenario.js';

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * Refuses numbers of behaviour that are none, and chances of the example that are none.
 *
 * @throws SimulationError `scenario.invalid`
 */
export function assertParameters(parameters: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(parameters)) {
    expectScenario(Number.isFinite(value), `a parameter ${name} that is a finite number, not ${value}`);
    const kind = exampleKinds.find(({ of }) => of.test(name));
    if (kind !== undefined) expectScenario(kind.is(value), `a parameter ${name} that is ${kind.what}, not ${value}`);
  }
}

/** What the names of the example's parameters say about their numbers. */
const exampleKinds = [
  { of: /Kans$/, what: 'a chance from 0 to 1', is: (value: number) => value >= 0 && value <= 1 },
  { of: /(Aantal|Hoogstens)$/, what: 'a whole number of at least 0', is: isWhole },
  { of: /(Werk|Dagen)$/, what: 'a time of at least 0', is: (value: number) => value >= 0 },
  { of: /^spreiding$/, what: 'at least 0', is: (value: number) => value >= 0 },
] as const;

/** Numbers of a scenario that would go wrong in silence. */
export function assertScenario(scenario: Scenario, { seed, replication }: { seed: number; replication: number }): void {
  const { weeks, warmUpWeeks = 0, maximumReizen = 0, maximumRefusals = 1 } = scenario;
  expectFields('a scenario', scenario, scenarioFields);
  for (const resource of Object.values(scenario.resources ?? {}))
    expectFields('something shared', resource, resourceFields);
  const minutes = weeks * 7 * minutesPerDay;
  expectScenario(isWhole(minutes) && minutes > 0, 'a scenario of some weeks, in whole minutes');
  expectScenario(minutes < 2 ** 32, 'a scenario of fewer than 400,000 weeks');
  expectScenario(
    isWhole(warmUpWeeks * 7 * minutesPerDay) && warmUpWeeks < weeks,
    'a warm-up in whole minutes that ends before the scenario does',
  );
  expectScenario(maximumReizen >= 0, 'a largest number of journeys of at least 0');
  expectScenario(maximumRefusals >= 1, 'a largest number of refusals of at least 1');
  assertParameters(scenario.parameters ?? {});
  // It refuses two of one name.
  namesOf(scenario.measures ?? []);
  for (const [mark, is] of Object.entries(scenario.marks ?? {}))
    expectScenario(
      typeof is !== 'string' || isFactType(is),
      `a fact such as programma.vastgesteld for the mark ${mark}, not ${String(is)}`,
    );
  const { arrivals, origin, start } = scenario;
  if (typeof arrivals !== 'function')
    expectScenario(
      arrivals.every((minute, i) => isWhole(minute) && minute >= (arrivals[i - 1] ?? 0)),
      'moments of arrival that are whole minutes of at least 0, in order',
    );
  expectScenario(
    origin === undefined || Date.parse(`${start}T00:00:00Z`) >= Date.parse(origin.op),
    'a start that does not lie before the last fact of the journey with which each begins',
  );
  expectScenario(
    isWhole(seed) && isWhole(replication),
    'a seed and a replication that are whole numbers of at least 0',
  );
}
