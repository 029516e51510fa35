import { SimulationError } from '../error.js';
import { withBefore, type LogEvent } from './events.js';

/** An event log in the JSON form of OCEL 2.0. Values of attributes are texts, as its schema has it. */
export interface OcelLog {
  readonly eventTypes: readonly OcelType[];
  readonly objectTypes: readonly OcelType[];
  readonly events: readonly OcelEvent[];
  readonly objects: readonly { readonly id: string; readonly type: string; readonly attributes: readonly [] }[];
}

/** A type of event or object, with the attributes that it has. */
export interface OcelType {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly type: string }[];
}

/** One event and the objects that it is about. */
export interface OcelEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[];
}

/** Refuses names with a slash under which two things would have one id. */
function assertIds(events: readonly LogEvent[]): void {
  const known = new Map<string, string>();
  for (const [{ reis, door }] of withBefore(events)) {
    for (const [id, what] of [
      [reis, JSON.stringify([reis])],
      [`${reis}/${door}`, JSON.stringify([reis, door])],
    ] as const) {
      if ((known.get(id) ?? what) !== what)
        throw new SimulationError(
          'values.invalid',
          `Expected journeys and people with ids of their own; ${id} would be two of them. Name journeys without a slash.`,
        );
      known.set(id, what);
    }
  }
}

/**
 * An event log as OCEL 2.0: every event is about a journey, and about the reiziger who did it unless its `door` is empty.
 *
 * @throws SimulationError `values.invalid` when two journeys have one name, the events of one are out of order, or two things one id
 */
export function logOcel(events: readonly LogEvent[]): OcelLog {
  assertIds(events);
  const activities = [...new Set(events.map(({ activity }) => activity))].sort();
  const journeys = [...new Set(events.map(({ reis }) => reis))];
  // A reiziger is somebody within one journey: the id is unique only there.
  const people = [...new Set(events.flatMap(({ reis, door }) => (door === '' ? [] : [`${reis}/${door}`])))];
  return {
    eventTypes: activities.map((name) => ({ name, attributes: [{ name: 'seq', type: 'integer' }] })),
    objectTypes: ['reis', 'reiziger'].map((name) => ({ name, attributes: [] })),
    events: events.map(({ reis, seq, activity, time, door }) => ({
      id: `${reis}/${seq}`,
      type: activity,
      time,
      attributes: [{ name: 'seq', value: String(seq) }],
      relationships: [
        { objectId: reis, qualifier: 'reis' },
        ...(door === '' ? [] : [{ objectId: `${reis}/${door}`, qualifier: 'door' }]),
      ],
    })),
    objects: [
      ...journeys.map((id) => ({ id, type: 'reis', attributes: [] as const })),
      ...people.map((id) => ({ id, type: 'reiziger', attributes: [] as const })),
    ],
  };
}
