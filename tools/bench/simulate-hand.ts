// The process of the example scenario written by hand: the same durations, chances, lines and calendar, and no rule of the method.
// What a gate would refuse is written into the process (a foto without a story, a programma without governance), so it holds for
// this one question only. `simulate-hand.py` is the same in SimPy; `simulate-example.ts` measures both.
import { Calendar } from '../../src/simulate/index.js';

/** What a model of the example came to. */
export interface Outcome {
  readonly started: number;
  readonly arrived: number;
  /** Days to arrival, added up over the journeys that arrived. */
  readonly days: number;
}

/** How large the world is: the example five years long with this many times its journeys and its people. */
export interface Size {
  readonly times: number;
  readonly seed: number;
}

const horizon = 260 * 7 * 1_440;
const calendar = new Calendar('2026-01-05');

/** A small generator of uniform numbers (mulberry32): a model by hand takes what is at hand. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Waiting {
  at: number;
  order: number;
  who: Generator<Asked, void>;
}

/** A line: how many may be served, how many are, and who waits. */
class Line {
  readonly waiting: Generator<Asked, void>[] = [];
  held = 0;
  constructor(readonly places: number) {}
}

/** A minute at which to go on, or a line to stand in. */
type Asked = number | Line;

const isBefore = (a: Waiting, b: Waiting): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

class Heap {
  private readonly items: Waiting[] = [];

  add(item: Waiting): void {
    let place = this.items.push(item) - 1;
    for (let above = (place - 1) >> 1; place > 0; place = above, above = (place - 1) >> 1) {
      const other = this.items[above];
      if (other === undefined || isBefore(other, item)) break;
      this.items[place] = other;
      this.items[above] = item;
    }
  }

  take(): Waiting | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (last === undefined || first === last) return first;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const right = this.items[below + 1];
      let least = this.items[below];
      if (least !== undefined && right !== undefined && isBefore(right, least)) [least, below] = [right, below + 1];
      if (least === undefined || isBefore(last, least)) break;
      this.items[place] = least;
      place = below;
    }
    this.items[place] = last;
    return first;
  }
}

/** The example by hand. */
export function byHand({ times, seed }: Size): Outcome {
  const random = uniform(seed);
  const events = new Heap();
  const [guides, decisions, residents] = [16, 8, 6].map((places) => new Line(Math.max(1, Math.round(places * times))));
  if (guides === undefined || decisions === undefined || residents === undefined) throw new Error('Expected lines.');
  let [now, order, started, arrived, days] = [0, 0, 0, 0, 0];

  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const variance = Math.log(1 + 0.5 ** 2);
  const lognormal = (mean: number) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return mean * Math.exp(Math.sqrt(variance) * normal - variance / 2);
  };
  const at = (minute: number, who: Generator<Asked, void>) => events.add({ at: minute, order: (order += 1), who });
  const leave = (line: Line) => {
    const next = line.waiting.shift();
    if (next === undefined) line.held -= 1;
    else at(now, next);
  };
  const worked = (minutes: number) => calendar.after(now, Math.round(minutes));
  const waited = (daysOfIt: number) => now + Math.round(daysOfIt * 1_440);

  function* decide(): Generator<Asked, void> {
    yield decisions as Line;
    yield waited(exponential(10));
    yield calendar.openFrom(now);
    leave(decisions as Line);
  }

  function* hear(): Generator<Asked, void> {
    yield residents as Line;
    yield waited(lognormal(21));
    yield calendar.openFrom(now);
    leave(residents as Line);
    yield worked(lognormal(720));
  }

  function* round(): Generator<Asked, void> {
    yield worked(lognormal(3_600));
    const forgets = random() < 0.3;
    yield* decide();
    if (forgets) {
      yield worked(480);
      yield* decide();
    }
    const learns = random();
    for (let left = 1, i = 0; i < 6 && left > learns; i += 1) {
      yield waited(42);
      yield worked(240);
      left *= 0.5;
    }
    yield worked(lognormal(1_800));
    yield* decide();
  }

  function* journey(): Generator<Asked, void> {
    const began = now;
    yield guides as Line;
    yield calendar.openFrom(now);
    yield worked(lognormal(2_400));
    yield* decide();
    const heard = random() < 0.6;
    if (heard) yield* hear();
    for (let i = 0; i < 5; i += 1) yield worked(lognormal(720));
    yield* decide();
    if (!heard) {
      yield worked(480);
      yield* hear();
      yield* decide();
    }
    for (let i = 1; ; i += 1) {
      yield* round();
      if (i === 4 || random() < 0.5) {
        arrived += 1;
        days += (now - began) / 1_440;
        break;
      }
      if (random() < 0.1) break;
    }
    leave(guides as Line);
  }

  function* arrivals(): Generator<Asked, void> {
    for (;;) {
      yield now + Math.round(exponential((365 * 1_440) / (18 * times)));
      started += 1;
      goOn(journey());
    }
  }

  function goOn(who: Generator<Asked, void>): void {
    for (;;) {
      const next = who.next();
      if (next.done === true) return;
      const asked = next.value;
      if (typeof asked === 'number') return at(asked, who);
      if (asked.held >= asked.places) {
        asked.waiting.push(who);
        return;
      }
      asked.held += 1;
    }
  }

  goOn(arrivals());
  for (let next = events.take(); next !== undefined && next.at <= horizon; next = events.take()) {
    now = next.at;
    goOn(next.who);
  }
  return { started, arrived, days };
}
