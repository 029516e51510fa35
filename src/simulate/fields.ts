import { SimulationError, type SimulationErrorCode } from './error.js';

/** The names that an object of options may have: the compiler sees to it that none is forgotten. */
export const fieldsOf = <T extends object>(fields: Readonly<Record<keyof T, true>>): readonly string[] =>
  Object.keys(fields);

/**
 * Refuses names that an object of options may not have. Types refuse them too, but a script may run without a check of types, and
 * there a misspelt name would change nothing, in silence.
 *
 * @throws SimulationError with this code
 */
export function expectFields(
  what: string,
  given: object,
  known: readonly string[],
  code: SimulationErrorCode = 'scenario.invalid',
): void {
  const strange = Object.keys(given).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new SimulationError(code, `Expected ${what} with ${known.join(', ')}, not ${strange}.`);
}
