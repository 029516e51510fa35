import { ownOf } from '../../method/own.js';
import { minutesPerDay } from '../clock/date.js';
import { SimulationError } from '../error.js';
import type { Row } from '../journey/row.js';
import { incidenceAt, knownAt, restrictedMean, unseenIn } from '../statistics/incidence.js';
import type { Lives } from '../statistics/lives.js';
import { asking } from './asked.js';
import { assertSeen, replayOf } from './horizon.js';
import type { Measure } from './measure.js';
import { withSight } from './sight.js';

/** A total of a row for each of so many journeys; none when there were none. */
const each = (total: number, journeys: number): number | undefined => (journeys === 0 ? undefined : total / journeys);

/** Days until arrival on average, of the journeys that arrived. Says nothing about those that did not. */
export const daysToArrival: Measure = (row) => each(row.minutesToArrival / minutesPerDay, row.arrived);

function assertLimit(limit: number): void {
  if (!(limit > 0 && limit < Infinity))
    throw new SimulationError('run.invalid', `Expected a limit in days above 0, not ${limit}.`);
}

/** A measure of lives, up to a limit for which they could be seen: days, or a share. */
function ofLives(
  pick: (row: Row) => Lives,
  limit: number,
  kind: 'days' | 'share',
  measures: (lives: Lives) => number,
): Measure {
  const measure: Measure = (row) => {
    assertSeen(row, limit);
    const lives = pick(row);
    return lives.length === 0 ? undefined : measures(lives);
  };
  return withSight(measure, {
    unseen: (row) => {
      const { share, time } = unseenIn(pick(row), limit);
      return kind === 'share' ? share : share * time;
    },
    journeys: kind === 'share' ? (row) => knownAt(pick(row), limit) : undefined,
  });
}

/**
 * Days until arrival on average, counted up to a limit: a journey that stopped never arrives and counts for the whole limit
 * («never arrived»), an unfinished one as unfinished (Aalen and Johansen). So no policy looks faster by stopping more journeys;
 * how many arrived and stopped, `shareArrived` and `shareStopped` tell. Lives count in whole days that have begun, so that it is half a
 * day more than `daysToArrival` where every journey arrives.
 *
 * @param limit - days, at most those for which the scenario looks; well below them where few journeys begin, since hardly any can be
 *   seen for as long as the scenario: what nobody saw makes the mean too long, by at most `unseen` of the estimate
 * @throws SimulationError `run.invalid` when the limit is beyond that, for rows of a study or of `replicateUntil`
 */
export function daysUpTo(limit: number): Measure {
  assertLimit(limit);
  return ofLives(
    ({ lives }) => lives,
    limit,
    'days',
    (lives) => restrictedMean(lives, limit),
  );
}

/** Share of journeys that has arrived after so many days, with stopped ones as stopped and unfinished ones as unfinished. */
export function shareArrived(limit: number): Measure {
  assertLimit(limit);
  return ofLives(
    ({ lives }) => lives,
    limit,
    'share',
    (lives) => incidenceAt(lives, limit).ended,
  );
}

/** Share of journeys that has stopped after so many days. */
export function shareStopped(limit: number): Measure {
  assertLimit(limit);
  return ofLives(
    ({ lives }) => lives,
    limit,
    'share',
    (lives) => incidenceAt(lives, limit).otherwise,
  );
}

/** The lives of a mark in a row. Where no journey reached it, all of them ended or are going without it. */
export const markLives =
  (mark: string) =>
  (row: Row): Lives =>
    ownOf(row.marks, mark) ?? row.lives.map(([day, arrived, going, stopped = 0]) => [day, 0, going, arrived + stopped]);

/**
 * Days from the begin of a journey until it reaches a mark, on average, counted up to a limit. A journey that ended without it
 * never reaches it and counts for the whole limit, as in `daysUpTo`.
 *
 * @throws SimulationError `run.invalid` when the limit is beyond what the scenario sees; and, for rows of a study, when no scenario
 *   names the mark and no journey reached it
 */
export function daysToMark(mark: string, limit: number): Measure {
  assertLimit(limit);
  return asking(
    'mark',
    mark,
    ofLives(markLives(mark), limit, 'days', (lives) => restrictedMean(lives, limit)),
  );
}

/** Share of journeys that has reached a mark after so many days. */
export function shareReached(mark: string, limit: number): Measure {
  assertLimit(limit);
  return asking(
    'mark',
    mark,
    ofLives(markLives(mark), limit, 'share', (lives) => incidenceAt(lives, limit).ended),
  );
}

/**
 * The mean of a measure of your own, or of what a behaviour recorded, over the journeys of a replication that have one.
 *
 * @throws SimulationError `values.too-few` when no journey has one, with what there is
 */
export function meanOf(name: string): Measure {
  const measure: Measure = (row) => {
    const [journeys, sum] = ownOf(row.values, name) ?? [0, 0];
    return each(sum, journeys);
  };
  return asking('value', name, measure);
}

/** Days per journey in line for something shared, over all stages. */
export const daysInLine: Measure = (row) =>
  each(Object.values(row.stages).reduce((sum, { resource }) => sum + resource, 0) / minutesPerDay, row.started);

/**
 * Days per journey for which a finding stood in the way.
 *
 * @throws SimulationError `run.invalid` for rows of a study: when no rule can find it and no step was refused for it
 */
export function daysStalled(code: string): Measure {
  const measure: Measure = (row) => each((ownOf(row.stalls, code) ?? 0) / minutesPerDay, row.started);
  return asking('finding', code, measure);
}

/** Journeys that arrived before we stopped looking. */
export const arrivals: Measure = (row) => row.arrived;

/** A measure of a row. A value that is no number is refused, with how to look at its replication again. */
export function measuredIn(row: Row, measure: Measure): number | undefined {
  const value = measure(row);
  if (value === undefined || Number.isFinite(value)) return value;
  const policy = row.policy === '' ? '' : ` of policy «${row.policy}»`;
  throw new SimulationError(
    'values.invalid',
    `Expected a measure that is a finite number, or undefined where there is none; in replication ${row.replication}${policy} it is ${value}. Replay with: ${replayOf(row)}`,
  );
}
