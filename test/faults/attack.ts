import { calls } from './calls.js';
import { Values } from './nasty.js';

/** What one function did with hostile values. */
export interface Attacked {
  readonly door: string;
  readonly name: string;
  calls: number;
  /** Refusals of misuse, by their documented code. */
  readonly misuse: Map<string, number>;
  /** Errors that are none of ours, and calls that changed a prototype: 0 is right. */
  readonly thrown: string[];
  /** Longest answer, in characters of JSON. */
  longest: number;
}

/** Whether it is a mistake of a programmer with a code that its door documents. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && (error.name === 'AanpakError' || error.name === 'SimulationError') && 'code' in error
    ? String(error.code)
    : undefined;

/** The functions that a module lets out. */
export const functionsOf = (module: object): readonly string[] =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

/** Calls one function this often with values that are drawn from the seed. */
export async function attack(
  door: string,
  name: string,
  of: (...given: readonly unknown[]) => unknown,
  runs: number,
  values: Values,
): Promise<Attacked> {
  const seen: Attacked = { door, name, calls: 0, misuse: new Map(), thrown: [], longest: 0 };
  const given = calls[door]?.[name];
  if (given === undefined || typeof given === 'string') return seen;
  for (let run = 0; run < runs && seen.thrown.length < 3; run += 1) {
    const drawn = given(values);
    seen.calls += 1;
    try {
      const made = of(...drawn);
      // Waiting for what is no promise would read a value that was only handed back.
      const answer: unknown = made instanceof Promise ? await made : made;
      if (typeof answer === 'string') seen.longest = Math.max(seen.longest, answer.length);
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined)
        seen.thrown.push(
          error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error),
        );
      else seen.misuse.set(code, (seen.misuse.get(code) ?? 0) + 1);
    }
    if ('polluted' in {}) seen.thrown.push('a prototype was changed');
  }
  return seen;
}
