import { granted, type Activity, type Answer, type Behaviour } from '../clock/activity.js';
import { dayOf, minutesPerDay, momentOf } from '../clock/date.js';
import { SimulationError } from '../error.js';
import { replicate } from './replicate.js';
import type { ReplicateOptions } from './replicateOptions.js';
import type { Scenario } from './scenario.js';

/** One thing that a journey asked for, and what came of it. */
export interface TracedActivity {
  /** When it was asked. */
  readonly moment: string;
  readonly kind: Activity['kind'];
  /** The command, the resource, or nothing for time that passes. */
  readonly what: string;
  /** Minutes until the answer. */
  readonly minutes: number;
  /** Allowed, or got. Not so when it was refused, when patience ran out and when the answer never came. */
  readonly ok: boolean;
  /** The codes of what stood in the way. */
  readonly findings: readonly string[];
}

/** Everything that a journey asked for, and why its replication could not go on, if it could not. */
export interface TracedReis {
  readonly activities: readonly TracedActivity[];
  readonly failure: SimulationError | undefined;
}

function whatOf(activity: Activity): string {
  if (activity.kind === 'step') return activity.command.type;
  return activity.kind === 'seize' || activity.kind === 'release' ? activity.resource : '';
}

const codesOf = ({ rejection, findings }: Answer): readonly string[] => {
  if (rejection === null) return [];
  return findings.length > 0 ? [...new Set(findings.map(({ code }) => code))] : [rejection];
};

/**
 * One journey of one replication from the inside, in order: work, waiting, standing in line, and steps with what refused
 * them. Facts alone (`traceReis`) do not show what was tried in vain. Also of a replication that cannot go on: up to there.
 *
 * @param reis - the name of the journey, such as `r17`
 * @returns no activities when the replication has no such journey
 */
export function traceActivities(
  scenario: Scenario,
  options: Pick<ReplicateOptions, 'policy' | 'seed' | 'replication'>,
  reis: string,
): TracedReis {
  const begins = dayOf(scenario.start) * minutesPerDay;
  const activities: TracedActivity[] = [];
  const watched: Scenario['behaviour'] = function* (traveller): Behaviour {
    const body = scenario.behaviour(traveller);
    if (traveller.name !== reis) {
      yield* body;
      return;
    }
    let next = body.next(granted);
    while (!next.done) {
      const from = traveller.now;
      const asked = { moment: momentOf(begins + from), kind: next.value.kind, what: whatOf(next.value) };
      const place = activities.length;
      activities.push({ ...asked, minutes: scenario.weeks * 7 * minutesPerDay - from, ok: false, findings: [] });
      const answer = yield next.value;
      activities[place] = { ...asked, minutes: traveller.now - from, ok: answer.ok, findings: codesOf(answer) };
      next = body.next(answer);
    }
  };
  Object.defineProperty(watched, 'name', { value: scenario.behaviour.name });
  try {
    replicate({ ...scenario, behaviour: watched }, options);
  } catch (error) {
    if (error instanceof SimulationError) return { activities, failure: error };
    throw error;
  }
  return { activities, failure: undefined };
}
