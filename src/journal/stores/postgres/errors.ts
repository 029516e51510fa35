import { problem, type Problem } from '../../format/problem.js';

/** The code that PostgreSQL gives to an error. */
export const sqlState = (error: unknown): string => (error as { code?: string } | undefined)?.code ?? '';

/** Somebody else wrote this key, or was first in a way that only strict isolation sees. Nothing was written. */
export const conflictStates: ReadonlySet<string> = new Set(['23505', '40001']);
/** The database has no place for these characters: its encoding is not UTF-8. */
export const encodingStates: ReadonlySet<string> = new Set(['22P05', '22021']);

const full = new Set(['53100', '53200']);
const forbidden = new Set(['42501', '25006']);

/** Maps an error of the database to one of our codes. Its message is left out: it may hold what a person typed. */
export function sqlProblem(error: unknown): Problem {
  const state = sqlState(error);
  if (full.has(state)) return problem('journal.no-space');
  return problem(forbidden.has(state) ? 'journal.no-permission' : 'journal.unreachable');
}
