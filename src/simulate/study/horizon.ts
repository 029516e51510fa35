import { SimulationError } from '../error.js';
import type { Row } from '../journey/row.js';
import type { Scenario } from '../journey/scenario.js';

/** For how many days journeys of a row could be seen at most. Not in the row, which holds only what came out. */
const seen = new WeakMap<Row, number>();

/** Remembers of rows for how long their scenarios look, so that nobody asks them for more. */
export function looked(rows: readonly Row[], policies: Readonly<Record<string, Scenario>>): readonly Row[] {
  for (const row of rows) {
    const scenario = policies[row.policy];
    if (scenario !== undefined) seen.set(row, 7 * (scenario.weeks - (scenario.warmUpWeeks ?? 0)));
  }
  return rows;
}

/** Refuses a limit in days that lies beyond what a row could see. Of rows from elsewhere nothing is known. */
export function assertSeen(row: Row, limit: number): void {
  const days = seen.get(row);
  if (days === undefined || limit <= days) return;
  throw new SimulationError(
    'run.invalid',
    `Expected a limit of at most ${days} days, for which ${row.policy === '' ? 'the scenario' : `policy «${row.policy}»`} looks (weeks less warmUpWeeks), not ${limit}. Lower it or give the scenario more weeks.`,
  );
}
