import { SimulationError } from '../error.js';

/** Somebody who waits for a resource. */
export interface Waiting<T> {
  readonly who: T;
  readonly priority: number;
  readonly since: number;
  granted: boolean;
  left: boolean;
}

/**
 * Something shared that only so many can hold at once. Who waits is served by priority (lowest number first) and then in
 * order of arrival. When capacity shrinks, nobody is sent away: it takes effect as holders leave.
 */
export class Resource<T> {
  /** What somebody holds who holds one of this and nothing else: most of hundreds of thousands hold that, so they share the list. */
  readonly alone: readonly this[] = [this];
  /** What somebody holds who holds another one first and then this. */
  private readonly seconds = new Map<Resource<T>, readonly Resource<T>[]>();
  private readonly lines = new Map<number, { list: Waiting<T>[]; head: number }>();
  private priorities: number[] = [];
  private held = 0;
  private waiting = 0;
  private since = 0;
  private heldMinutes = 0;

  constructor(
    readonly name: string,
    private capacity: number,
  ) {
    this.assertCapacity(capacity);
  }

  private assertCapacity(capacity: number): void {
    if (!Number.isInteger(capacity) || capacity < 0) {
      throw new SimulationError('scenario.invalid', `Expected whole capacity of at least 0 for ${this.name}.`);
    }
  }

  /** What somebody holds who held that before: shared, for hundreds of thousands may hold the same. */
  heldAfter(before: readonly Resource<T>[]): readonly Resource<T>[] {
    const [first] = before;
    if (first === undefined) return this.alone;
    if (before.length > 1) return before.concat(this);
    let both = this.seconds.get(first);
    if (both === undefined) this.seconds.set(first, (both = [first, this]));
    return both;
  }

  /** How many hold it. */
  get holders(): number {
    return this.held;
  }

  /** How many wait for it. */
  get queue(): number {
    return this.waiting;
  }

  /** How many can hold it now. */
  get size(): number {
    return this.capacity;
  }

  /** Takes one at once, if nobody waits and one is free. */
  take(now: number): boolean {
    if (this.waiting > 0 || this.held >= this.capacity) return false;
    this.account(now);
    this.held += 1;
    return true;
  }

  /** Waits in line. */
  line(who: T, priority: number, now: number): Waiting<T> {
    const place: Waiting<T> = { who, priority, since: now, granted: false, left: false };
    let line = this.lines.get(priority);
    if (line === undefined) {
      line = { list: [], head: 0 };
      this.lines.set(priority, line);
      this.priorities = [...this.priorities, priority].sort((a, b) => a - b);
    }
    line.list.push(place);
    this.waiting += 1;
    return place;
  }

  /** Leaves the line without being served. */
  leave(place: Waiting<T>): void {
    place.left = true;
    this.waiting -= 1;
  }

  /** Gives one back. */
  release(now: number): void {
    this.account(now);
    this.held -= 1;
  }

  /** Changes how many can hold it. */
  resize(capacity: number, now: number): void {
    this.assertCapacity(capacity);
    this.account(now);
    this.capacity = capacity;
  }

  /** Who is next, if one is free: it is theirs from now on. */
  next(now: number): Waiting<T> | undefined {
    if (this.waiting === 0 || this.held >= this.capacity) return undefined;
    for (const priority of this.priorities) {
      const line = this.lines.get(priority);
      const place = line && firstOf(line);
      if (place === undefined) continue;
      this.account(now);
      this.held += 1;
      this.waiting -= 1;
      place.granted = true;
      return place;
    }
    return undefined;
  }

  /** Minutes for which it was held, added up over everybody, until now. */
  used(now: number): number {
    this.account(now);
    return this.heldMinutes;
  }

  private account(now: number): void {
    this.heldMinutes += this.held * (now - this.since);
    this.since = now;
  }
}

function firstOf<T>(line: { list: Waiting<T>[]; head: number }): Waiting<T> | undefined {
  for (;;) {
    const place = line.list[line.head];
    if (place === undefined) break;
    line.head += 1;
    // What is behind the head is forgotten now and then, so that a long run keeps a short line.
    if (line.head > 1024 && line.head * 2 > line.list.length) {
      line.list.splice(0, line.head);
      line.head = 0;
    }
    if (!place.left) return place;
  }
  return undefined;
}
