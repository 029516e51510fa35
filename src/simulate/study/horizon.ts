import { SimulationError } from '../error.js';
import type { Row } from '../journey/row.js';
import type { Scenario } from '../journey/scenario.js';

/** What is known of the run that a row comes from. Not in the row, which holds only what came out. */
interface Known {
  /** For how many days journeys could be seen at most. */
  readonly days: number;
  readonly seed: number | undefined;
}

const seen = new WeakMap<Row, Known>();

/** Remembers of rows for how long their scenarios look, so that nobody asks them for more. */
export function rememberHorizon(
  rows: readonly Row[],
  policies: Readonly<Record<string, Scenario>>,
  seed?: number,
): readonly Row[] {
  for (const row of rows) {
    const scenario = policies[row.policy];
    if (scenario !== undefined) seen.set(row, { days: 7 * (scenario.weeks - (scenario.warmUpWeeks ?? 0)), seed });
  }
  return rows;
}

/** Refuses a limit in days that lies beyond what a row could see. Of rows from elsewhere nothing is known. */
export function assertSeen(row: Row, limit: number): void {
  const days = seen.get(row)?.days;
  if (days === undefined || limit <= days) return;
  throw new SimulationError(
    'run.invalid',
    `Expected a limit of at most ${days} days, for which ${row.policy === '' ? 'the scenario' : `policy «${row.policy}»`} looks (weeks less warmUpWeeks), not ${limit}. Lower it or give the scenario more weeks.`,
  );
}

/** How to look at the replication of a row again. */
export function replayOf(row: Row): string {
  const seed = seen.get(row)?.seed;
  const policy = row.policy === '' ? '' : ` --policy ${row.policy}`;
  return `simulate replay SCRIPT${seed === undefined ? '' : ` --seed ${seed}`} --replication ${row.replication}${policy}`;
}
