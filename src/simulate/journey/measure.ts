import { expectScenario, SimulationError } from '../error.js';
import type { JourneyRecord } from './record.js';

/** A number of your own about each journey, with its name in rows and reports. */
export interface OwnMeasure {
  readonly name: string;
  /** The number; nothing when this journey has none. */
  readonly of: (journey: JourneyRecord) => number | undefined;
}

/**
 * A measure of your own: it ends in rows, workers, shards and reports like ours.
 *
 * @param of - the number of one journey, looked at when it ends or is lost from sight; `undefined` when it has none
 * @example
 * measure('conversations', ({ values }) => values['gesprekken']);
 */
export function measure(name: string, of: OwnMeasure['of']): OwnMeasure {
  if (!/^[\w.-]+$/.test(name))
    throw new SimulationError(
      'scenario.invalid',
      'Expected a measure whose name holds letters, digits, dots and dashes.',
    );
  return { name, of };
}

/**
 * The names of measures. Two of one name would be one number, of whichever came last.
 *
 * @throws SimulationError `scenario.invalid`
 */
export function namesOf(measures: readonly OwnMeasure[]): readonly string[] {
  const names = measures.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  expectScenario(twice === undefined, `measures with names of their own; ${twice} is there twice`);
  return names;
}
