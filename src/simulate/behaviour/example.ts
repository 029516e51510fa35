import { minutesPerDay } from '../clock/date.js';
import { SimulationError } from '../error.js';
import { expectFields } from '../fields.js';
import { assertParameters } from '../journey/assertScenario.js';
import { scenarioFields, type Scenario } from '../journey/scenario.js';
import { decisions } from '../journey/worldTime.js';
import { exponential, type Sampler } from '../random/samplers.js';
import { exampleParameters, type ExampleParameter } from './parameters.js';
import { readBy, walkReis } from './walk.js';

/** What an example scenario may have otherwise. */
export interface ExampleOptions extends Partial<Omit<Scenario, 'parameters' | 'samplers' | 'resources'>> {
  /** Journeys that begin in a year, on average; 18 when absent. This and the next three are invented: give your own. */
  readonly reizenPerJaar?: number | undefined;
  /** Journeys that can be guided at the same time: reisbegeleiders times the journeys that each of them guides; 16 when absent. */
  readonly begeleidersplaatsen?: number | undefined;
  /** Decisions that can be prepared at the same time; 8 when absent. */
  readonly beslismomenten?: number | undefined;
  /** Conversations with residents at the same time; 6 when absent. */
  readonly inwoners?: number | undefined;
  /** Numbers of the example that are otherwise; or a distribution, from which each journey draws whenever it needs one. */
  readonly parameters?: Partial<Record<ExampleParameter, number | Sampler>> | undefined;
}

const optionFields = [
  ...scenarioFields.filter((name) => name !== 'resources' && name !== 'samplers'),
  'reizenPerJaar',
  'begeleidersplaatsen',
  'beslismomenten',
  'inwoners',
];

/**
 * A scenario with the example behaviour and its invented numbers, in which you say what is otherwise.
 *
 * @throws SimulationError `scenario.invalid` for an option that there is not, for a parameter or calendar that the example behaviour does
 * not ask for, also with something of yours in it (`createWalk`, which says in `reads` what else it asks for), and for calendars without
 * `besluiten`, by which it decides; another behaviour may ask for others
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
  assertNames(options);
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

/** Refuses names that the example behaviour would never ask for: a misspelt one would change nothing, in silence. */
function assertNames(options: ExampleOptions): void {
  expectFields('an example', options, optionFields);
  const { behaviour = walkReis, parameters = {}, calendars } = options;
  const reads = readBy(behaviour);
  if (reads === undefined) return;
  const known = [...Object.keys(exampleParameters), ...reads];
  const strange = Object.keys(parameters).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new SimulationError('scenario.invalid', `Expected a parameter such as ${known.join(', ')}, not ${strange}.`);
  if (calendars !== undefined && !Object.hasOwn(calendars, decisions))
    throw new SimulationError(
      'scenario.invalid',
      `Expected a calendar ${decisions}, by which the example people decide, among ${Object.keys(calendars).join(', ')}.`,
    );
  const unused = Object.keys(calendars ?? {}).find((name) => name !== decisions && !reads.includes(name));
  if (unused !== undefined)
    throw new SimulationError(
      'scenario.invalid',
      `Expected calendars that somebody asks for: ${[decisions, ...reads].join(', ')}, not ${unused}. A walk of yours that asks for it names it in «reads».`,
    );
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
