import { ownOf } from '../../method/own.js';
import type { Scenario } from '../journey/scenario.js';
import { replicate } from '../journey/replicate.js';
import type { LineMoment, ReplicateOptions } from '../journey/replicateOptions.js';
import type { JourneyRecord } from '../journey/record.js';
import type { Fact } from '../../steps/facts.js';
import { csvLines } from '../../method/csv.js';
import type { Study } from '../study/study.js';
import type { LogEvent } from './events.js';

type Which = Pick<ReplicateOptions, 'policy' | 'seed' | 'replication'>;

/** Every journey of one replication as one line of a table, in order of begin. */
export function traceJourneys(scenario: Scenario, options: Which): readonly JourneyRecord[] {
  const found: JourneyRecord[] = [];
  replicate(scenario, { ...options, onJourney: (journey) => found.push(journey) });
  return found.sort((a, b) => a.began - b.began || Number(a.reis.slice(1)) - Number(b.reis.slice(1)));
}

/** One journey of a study as one line: of which policy and replication it is. */
export interface StudyJourney extends JourneyRecord {
  readonly policy: string;
  readonly replication: number;
}

/**
 * Every journey of a study as one line of a table, in order of policy, replication and begin. It computes the study again. A mean
 * over these lines leaves out what was unfinished: `measured` with `daysUpTo` or `daysToMark` does not.
 *
 * @example
 * const csv = journeysCsv(traceStudy(study.with({ replications: 5 })));
 */
export const traceStudy = ({ plan, policies }: Pick<Study, 'plan' | 'policies'>): readonly StudyJourney[] =>
  Object.entries(policies).flatMap(([policy, scenario]) =>
    Array.from({ length: plan.replications }, (_, replication) =>
      traceJourneys(scenario, { policy, seed: plan.seed, replication }).map((journey) => ({
        policy,
        replication,
        ...journey,
      })),
    ).flat(),
  );

/** What a line of waiting is called in a log. */
const lineNames: Readonly<Record<LineMoment['what'], string>> = {
  entered: 'in de rij',
  granted: 'gekregen',
  reneged: 'opgegeven',
  released: 'teruggegeven',
};

/**
 * The event log of one replication in which entering a line is an event too: `inwoners: in de rij`, and when it was granted, given
 * up and given back. In order of time; `seq` counts the events of a journey.
 */
export function traceEvents(scenario: Scenario, options: Which): readonly LogEvent[] {
  const events: LogEvent[] = [];
  const seqs = new Map<string, number>();
  const add = (reis: string, activity: string, time: string, door: string) => {
    const seq = (seqs.get(reis) ?? 0) + 1;
    seqs.set(reis, seq);
    events.push({ reis, seq, activity, time, door });
  };
  replicate(scenario, {
    ...options,
    onFact: (reis: string, { type, meta }: Fact) => add(reis, type, meta.op, meta.door),
    onLine: ({ reis, moment, resource, what }) => add(reis, `${resource}: ${lineNames[what]}`, moment, ''),
  });
  // Sorting keeps the order of what happened in the same minute.
  return events.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
}

/**
 * Journeys as CSV: one line for each, with policy and replication for those of a study. Minutes are counted from the begin of the
 * replication, those of marks from that of the journey; a mark that a journey did not reach is empty.
 */
export function journeysCsv(journeys: readonly (JourneyRecord | StudyJourney)[]): string {
  const keysOf = (part: 'marks' | 'values') =>
    [...new Set(journeys.flatMap((journey) => Object.keys(journey[part])))].sort();
  const [marks, values] = [keysOf('marks'), keysOf('values')];
  const ofStudy = journeys.some((journey) => 'policy' in journey);
  const spent = ['working', 'resource', 'rule', 'waiting'].map((kind) => `${kind}_minutes`);
  const head = ['reis', 'began_minutes', 'ended_minutes', 'end', 'ronde', 'steps', 'refused', ...spent];
  return csvLines([
    [
      ...(ofStudy ? ['policy', 'replication'] : []),
      ...head,
      ...marks.map((name) => `mark.${name}_minutes`),
      ...values.map((name) => `value.${name}`),
    ],
    ...journeys.map(({ reis, began, ended, end, ronde, steps, refused, minutes, ...own }) => [
      ...(ofStudy ? ['policy' in own ? own.policy : '', 'replication' in own ? own.replication : ''] : []),
      reis,
      began,
      ended,
      end,
      ronde,
      steps,
      refused,
      minutes.working,
      minutes.resource,
      minutes.rule,
      minutes.waiting,
      ...marks.map((name) => ownOf(own.marks, name) ?? ''),
      ...values.map((name) => ownOf(own.values, name) ?? ''),
    ]),
  ]);
}
