import { SimulationError } from '../error.js';
import type { Fact } from '../../steps/facts.js';

/** One line of an event log: what was done in which journey, when and by whom. */
export interface LogEvent {
  readonly reis: string;
  readonly seq: number;
  readonly activity: string;
  readonly time: string;
  readonly door: string;
}

const twice = (reis: string): SimulationError =>
  new SimulationError(
    'values.invalid',
    `Expected each journey once, with its events in order; ${reis} is there twice or out of order. Journeys of several replications or registers need names of their own, such as 3/${reis}.`,
  );

/**
 * The event log of journeys, simulated or real: one event for each fact, in order. It holds no text that anybody typed.
 *
 * @throws SimulationError `values.invalid` when two journeys have one name: they would be read as one
 * @example
 * const csv = logCsv(eventsOf([['reis-1', facts]]));
 */
export function eventsOf(journeys: Iterable<readonly [reis: string, facts: Iterable<Fact>]>): readonly LogEvent[] {
  const events: LogEvent[] = [];
  const seen = new Set<string>();
  for (const [reis, facts] of journeys) {
    if (seen.has(reis)) throw twice(reis);
    seen.add(reis);
    for (const { seq, type, meta } of facts) events.push({ reis, seq, activity: type, time: meta.op, door: meta.door });
  }
  return events;
}

/**
 * The moment of an event in milliseconds since 1970.
 *
 * @throws SimulationError `values.invalid` when it has none that can be read
 */
export function timeOf({ reis, seq, time }: Pick<LogEvent, 'reis' | 'seq' | 'time'>): number {
  const at = Date.parse(time);
  if (Number.isFinite(at)) return at;
  throw new SimulationError(
    'values.invalid',
    `Expected events with a moment such as 2026-01-12T09:00:00Z; event ${seq} of ${reis} has none.`,
  );
}

/**
 * Each event with the one before it in the same journey, if any, in order of the log.
 *
 * @throws SimulationError `values.invalid` when the events of a journey do not go up, as where two logs were put behind each other
 */
export function* withBefore(
  events: readonly LogEvent[],
): Generator<readonly [event: LogEvent, before: LogEvent | undefined]> {
  const last = new Map<string, LogEvent>();
  for (const event of events) {
    const before = last.get(event.reis);
    if (before !== undefined && event.seq <= before.seq) throw twice(event.reis);
    yield [event, before];
    last.set(event.reis, event);
  }
}

/** A name as it stands in a pair: in quotes when an arrow in it, or a quote that begins it, could be taken for that of the pair. */
const inPair = (activity: string): string => (/→|^"/.test(activity) ? JSON.stringify(activity) : activity);

/** What one activity directly followed by another is called: `a → b`. No two pairs have one name. */
export const pairOf = (before: LogEvent, event: LogEvent): string =>
  `${inPair(before.activity)} → ${inPair(event.activity)}`;

/** One activity directly followed by another, and how often. */
interface Followed {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Which activity directly followed which, by what the pair is called, in the order in which they first did. */
export function followedIn(events: readonly LogEvent[]): ReadonlyMap<string, Followed> {
  const found = new Map<string, Followed>();
  for (const [event, before] of withBefore(events)) {
    if (before === undefined) continue;
    const pair = pairOf(before, event);
    found.set(pair, { from: before.activity, to: event.activity, count: (found.get(pair)?.count ?? 0) + 1 });
  }
  return found;
}

/**
 * How often one activity directly followed another in the same journey, keyed `a → b`. A name that holds an arrow stands in quotes there,
 * so that no two pairs have one key.
 *
 * @throws SimulationError `values.invalid` when two journeys have one name, or the events of one are out of order
 */
export const directlyFollows = (events: readonly LogEvent[]): ReadonlyMap<string, number> =>
  new Map([...followedIn(events)].map(([pair, { count }]) => [pair, count]));
