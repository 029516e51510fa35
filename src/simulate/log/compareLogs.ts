import { SimulationError } from '../error.js';
import { noJourney, streamOf, type Stream } from '../random/stream.js';
import { drawnInterval, type DrawnInterval } from '../statistics/interval.js';
import { minutesPerDay } from '../clock/date.js';
import { pairOf, timeOf, withBefore, type LogEvent } from './events.js';

/** A difference between two logs, `b` minus `a`, with the interval in which it lies. */
export interface LogDifference {
  /** One activity directly followed by another: `a → b`, with a name that holds an arrow in quotes. */
  readonly pair: string;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** How two logs differ. */
export interface LogComparison {
  readonly journeys: readonly [a: number, b: number];
  /** How often a pair occurs, per journey. */
  readonly follows: readonly LogDifference[];
  /** Days between the two, on average, of pairs that at least two journeys of each log have: one says nothing about how they differ. */
  readonly days: readonly LogDifference[];
  /** How sure the intervals are; each by itself. */
  readonly confidence: number;
}

/** What one journey holds: for each pair how often, and minutes together. */
type Pairs = ReadonlyMap<string, readonly [times: number, minutes: number]>;

function journeysOf(events: readonly LogEvent[]): readonly Pairs[] {
  const journeys = new Map<string, Map<string, readonly [number, number]>>();
  for (const [event, before] of withBefore(events)) {
    const time = timeOf(event);
    const pairs = journeys.get(event.reis) ?? new Map<string, readonly [number, number]>();
    journeys.set(event.reis, pairs);
    if (before === undefined) continue;
    const passed = time - timeOf(before);
    if (passed < 0)
      throw new SimulationError(
        'values.invalid',
        `Expected events of each journey in order of time; event ${event.seq} of ${event.reis} lies before the one before it.`,
      );
    const pair = pairOf(before, event);
    const [times, minutes] = pairs.get(pair) ?? [0, 0];
    pairs.set(pair, [times + 1, minutes + passed / 60_000]);
  }
  return [...journeys.values()];
}

/** Times per journey and days each, for every pair, over some journeys. */
function meansOf(journeys: readonly Pairs[], pairs: readonly string[]): readonly (readonly [number, number])[] {
  return pairs.map((pair) => {
    let [times, minutes] = [0, 0];
    for (const journey of journeys) {
      const [own, spent] = journey.get(pair) ?? [0, 0];
      times += own;
      minutes += spent;
    }
    return [times / journeys.length, times === 0 ? NaN : minutes / times / minutesPerDay] as const;
  });
}

const again = (journeys: readonly Pairs[], stream: Stream): readonly Pairs[] =>
  journeys.map(() => journeys[Math.floor(stream.next() * journeys.length)] ?? new Map());

/** How often journeys are drawn again. */
const tries = 999;

/**
 * How two logs differ, such as a simulation and the real journeys that it stands for: which activity follows which and how many
 * days lie between. Intervals come from drawing whole journeys again (bootstrap), since events of one journey are no
 * observations by themselves: of a handful of journeys they come out too narrow. With many pairs some lie outside by chance.
 *
 * @param a - events of each journey in order of time
 * @throws SimulationError `values.too-few` when a log has fewer than two journeys, `values.invalid` for an event without a moment or before the one before it,
 *   two journeys of one name, or a confidence above 0.998, which so few draws cannot tell
 * @example
 * const logOf = (seed: number) => eventsOf(traceAll(scenario, { seed, replication: 0 }));
 * const { days } = compareLogs(logOf(1), logOf(2));
 */
export function compareLogs(
  a: readonly LogEvent[],
  b: readonly LogEvent[],
  options: DrawnInterval = {},
): LogComparison {
  const { confidence, seed } = drawnInterval(options, tries);
  const [left, right] = [journeysOf(a), journeysOf(b)];
  if (left.length < 2 || right.length < 2)
    throw new SimulationError(
      'values.too-few',
      `Expected at least 2 journeys in each log, not ${left.length} and ${right.length}.`,
    );
  const pairs = [...new Set([...left, ...right].flatMap((journey) => [...journey.keys()]))].sort();
  const [meansLeft, meansRight] = [meansOf(left, pairs), meansOf(right, pairs)];
  const isOften = (pair: string) =>
    [left, right].every((log) => log.filter((journey) => journey.has(pair)).length >= 2);
  const often = new Set(pairs.filter(isOften));
  const streams = [streamOf(seed, 0, 'links', noJourney), streamOf(seed, 0, 'rechts', noJourney)] as const;
  const drawn = Array.from({ length: tries }, () => {
    const [one, other] = [meansOf(again(left, streams[0]), pairs), meansOf(again(right, streams[1]), pairs)];
    return pairs.map((_, i) => [(other[i]?.[0] ?? 0) - (one[i]?.[0] ?? 0), (other[i]?.[1] ?? 0) - (one[i]?.[1] ?? 0)]);
  });
  const differences = (which: 0 | 1): LogDifference[] =>
    pairs.flatMap((pair, i) => {
      const [from = NaN, to = NaN] = [meansLeft[i]?.[which], meansRight[i]?.[which]];
      if (Number.isNaN(from) || Number.isNaN(to) || (which === 1 && !often.has(pair))) return [];
      const values = drawn.map((row) => row[i]?.[which] ?? NaN).filter((value) => !Number.isNaN(value));
      values.sort((one, other) => one - other);
      const at = (part: number) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? NaN;
      const edge = (1 - confidence) / 2;
      return [{ pair, a: from, b: to, difference: to - from, low: at(edge), high: at(1 - edge) }];
    });
  return { journeys: [left.length, right.length], follows: differences(0), days: differences(1), confidence };
}
