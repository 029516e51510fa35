import { minutesPerDay } from '../clock/date.js';
import { SimulationError } from '../error.js';
import { assertParameters } from '../journey/assertScenario.js';
import type { Scenario } from '../journey/scenario.js';
import { exponential, type Sampler } from '../random/samplers.js';
import { exampleParameters, type ExampleParameter } from './parameters.js';
import { walkReis } from './walk.js';

/** What an example scenario may have otherwise. */
export interface ExampleOptions extends Partial<Omit<Scenario, 'parameters' | 'samplers' | 'resources'>> {
  /** Journeys that begin in a year, on average. */
  readonly reizenPerJaar?: number | undefined;
  /** Journeys that can be guided at the same time: reisbegeleiders times the journeys that each of them guides. */
  readonly begeleidersplaatsen?: number | undefined;
  /** Decisions that can be prepared at the same time. */
  readonly beslismomenten?: number | undefined;
  /** Conversations with residents at the same time. */
  readonly inwoners?: number | undefined;
  /** Numbers of the example that are otherwise; or a distribution, from which each journey draws whenever it needs one. */
  readonly parameters?: Partial<Record<ExampleParameter, number | Sampler>> | undefined;
}

/**
 * A scenario with the example behaviour and its invented numbers, in which you say what is otherwise.
 *
 * @throws SimulationError `scenario.invalid` for a parameter that the example behaviour does not read; a behaviour of your own
 * may read others
 */
export function exampleScenario(options: ExampleOptions = {}): Scenario {
  const {
    reizenPerJaar = 18,
    begeleidersplaatsen = 16,
    beslismomenten = 8,
    inwoners = 6,
    parameters,
    ...rest
  } = options;
  const strange = Object.keys(parameters ?? {}).find((name) => !Object.hasOwn(exampleParameters, name));
  if (strange !== undefined && rest.behaviour === undefined) {
    const known = Object.keys(exampleParameters).join(', ');
    throw new SimulationError('scenario.invalid', `Expected a parameter such as ${known}, not ${strange}.`);
  }
  return {
    start: '2026-01-05',
    weeks: 260,
    arrivals: exponential((365 * minutesPerDay) / reizenPerJaar),
    resources: {
      reisbegeleider: { capacity: begeleidersplaatsen },
      beslismoment: { capacity: beslismomenten },
      inwoners: { capacity: inwoners },
    },
    behaviour: walkReis,
    ...rest,
    ...parts({ ...exampleParameters, ...parameters }),
  };
}

/** Numbers apart from distributions. */
function parts(parameters: Readonly<Record<string, number | Sampler>>): Pick<Scenario, 'parameters' | 'samplers'> {
  const numbers: Record<string, number> = {};
  const samplers: Record<string, Sampler> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === 'function') samplers[name] = value;
    else numbers[name] = value;
  }
  assertParameters(numbers);
  return Object.keys(samplers).length === 0 ? { parameters: numbers } : { parameters: numbers, samplers };
}
