import { Aside } from '../aside.js';
import { SimulationError } from '../error.js';
import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Method } from '../../machine/method.js';
import { ownOf } from '../../method/own.js';
import type { Row } from '../journey/row.js';
import type { Scenario } from '../journey/scenario.js';

/** What is known of the run that a row comes from. Not in the row, which holds only what came out. */
interface Known {
  /** For how many days journeys could be seen at most. */
  readonly days: number;
  /** Its weeks, those of the warm-up included. */
  readonly weeks: number;
  readonly seed: number | undefined;
  /** The marks that its scenario names. */
  readonly marks: readonly string[];
  /** The method by which its scenario decides. */
  readonly method: Method;
}

const seen = new Aside<Row, Known>('horizon');

/** Remembers of rows for how long their scenarios look, so that nobody asks them for more. */
export function rememberHorizon(
  rows: readonly Row[],
  policies: Readonly<Record<string, Scenario>>,
  seed?: number,
): readonly Row[] {
  for (const row of rows) {
    const scenario = ownOf(policies, row.policy);
    if (scenario === undefined) continue;
    const { weeks, warmUpWeeks = 0, marks = {}, method = aanpakkenMetImpact } = scenario;
    seen.set(row, { days: 7 * (weeks - warmUpWeeks), weeks, seed, marks: Object.keys(marks), method });
  }
  return rows;
}

/** For how many weeks the scenario of a row looks; of a row from elsewhere nothing is known. */
export const weeksOf = (row: Row): number | undefined => seen.get(row)?.weeks;

/** Refuses a limit in days that lies beyond what a row could see. Of rows from elsewhere nothing is known. */
export function assertSeen(row: Row, limit: number): void {
  const days = seen.get(row)?.days;
  if (days === undefined || limit <= days) return;
  throw new SimulationError(
    'run.invalid',
    `Expected a limit of at most ${days} days, for which ${row.policy === '' ? 'the scenario' : `policy «${row.policy}»`} looks (weeks less warmUpWeeks), not ${limit}. Lower it or give the scenario more weeks.`,
  );
}

/** Refuses a mark that no scenario of these rows names and no journey reached. Of rows from elsewhere nothing is known. */
export function assertMark(rows: readonly Row[], mark: string): void {
  const isKnown = (row: Row) => seen.get(row)?.marks.includes(mark) ?? true;
  if (rows.some((row) => isKnown(row) || Object.hasOwn(row.marks, mark))) return;
  const named = rows.flatMap((row) => [...(seen.get(row)?.marks ?? []), ...Object.keys(row.marks)]);
  const known = [...new Set(named)].sort().join(', ') || 'there are none';
  throw new SimulationError(
    'run.invalid',
    `Expected a mark that a scenario names or a journey reached (${known}), not ${mark}.`,
  );
}

/** Refuses a finding that no rule of these rows can have and no step was refused for. Of rows from elsewhere nothing is known. */
export function assertFinding(rows: readonly Row[], code: string): void {
  const methods = new Set(rows.map((row) => seen.get(row)?.method));
  const isKnown = (method: Method | undefined) =>
    method === undefined || method.rules.some(({ codes }) => codes.includes(code));
  if ([...methods].some(isKnown) || rows.some(({ refusals }) => Object.hasOwn(refusals, code))) return;
  const met = [...new Set(rows.flatMap(({ refusals }) => Object.keys(refusals)))].sort().join(', ') || 'none';
  throw new SimulationError(
    'run.invalid',
    `Expected a finding that a rule can have, not ${code}. Those for which steps were refused here: ${met}.`,
  );
}

/** Whether two rows of one policy and replication are of one seed, or, of rows of which that is not known, the very same. */
export function areOfOneRun(one: Row, other: Row): boolean {
  const [seed, otherSeed] = [seen.get(one)?.seed, seen.get(other)?.seed];
  if (seed !== undefined && otherSeed !== undefined) return seed === otherSeed;
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** How to look at the replication of a row again. */
export function replayOf(row: Row): string {
  const seed = seen.get(row)?.seed;
  const policy = row.policy === '' ? '' : ` --policy ${row.policy}`;
  return `simulate replay SCRIPT${seed === undefined ? '' : ` --seed ${seed}`} --replication ${row.replication}${policy}`;
}
