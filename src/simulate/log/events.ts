import type { Fact } from '../../steps/facts.js';

/** One line of an event log: what was done in which journey, when and by whom. */
export interface LogEvent {
  readonly reis: string;
  readonly seq: number;
  readonly activity: string;
  readonly time: string;
  readonly door: string;
}

/**
 * The event log of journeys, simulated or real: one event for each fact, in order. It holds no text that anybody typed.
 *
 * @example
 * const csv = logCsv(eventsOf([['reis-1', facts]]));
 */
export function eventsOf(journeys: Iterable<readonly [reis: string, facts: Iterable<Fact>]>): readonly LogEvent[] {
  const events: LogEvent[] = [];
  for (const [reis, facts] of journeys) {
    for (const { seq, type, meta } of facts) events.push({ reis, seq, activity: type, time: meta.op, door: meta.door });
  }
  return events;
}

/** How often one activity directly followed another in the same journey, keyed `a → b`. */
export function directlyFollows(events: readonly LogEvent[]): ReadonlyMap<string, number> {
  const last = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { reis, activity } of events) {
    const before = last.get(reis);
    if (before !== undefined) counts.set(`${before} → ${activity}`, (counts.get(`${before} → ${activity}`) ?? 0) + 1);
    last.set(reis, activity);
  }
  return counts;
}
