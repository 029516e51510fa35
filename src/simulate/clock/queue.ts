/** How many stand right below one in the heap: with four it is half as deep as with two, and what is compared lies side by side. */
const width = 4;

/**
 * What happens next: a heap of moments. What was added first comes out first when two moments are equal, so that a run
 * never depends on the shape of the heap. Things stay in their slot and only numbers move: very many things may wait here, and to
 * move one thing in memory costs more than to move its number.
 */
export class EventQueue<T> {
  private readonly times: number[] = [];
  private readonly orders: number[] = [];
  private readonly slots: number[] = [];
  private readonly things: (T | undefined)[] = [];
  private readonly free: number[] = [];
  private added = 0;

  /** How many things still have to happen. */
  get size(): number {
    return this.times.length;
  }

  /** When the next thing happens; infinity when nothing will. */
  get nextTime(): number {
    return this.times[0] ?? Infinity;
  }

  /** Adds something that happens at a moment. */
  add(time: number, thing: T): void {
    const slot = this.free.pop() ?? this.things.length;
    this.things[slot] = thing;
    let place = this.times.length;
    while (place > 0) {
      const above = Math.floor((place - 1) / width);
      if (this.timeAt(above) <= time) break;
      this.move(above, place);
      place = above;
    }
    this.put(place, time, this.added, slot);
    this.added += 1;
  }

  /** Takes out what happens next; `undefined` when nothing will. */
  take(): T | undefined {
    const [slot] = this.slots;
    const time = this.times.pop();
    const order = this.orders.pop();
    const last = this.slots.pop();
    if (slot === undefined || time === undefined || order === undefined || last === undefined) return undefined;
    if (this.size > 0) this.sink(time, order, last);
    const thing = this.things[slot];
    this.things[slot] = undefined;
    this.free.push(slot);
    return thing;
  }

  /** Puts this in from the top down. */
  private sink(time: number, order: number, slot: number): void {
    let place = 0;
    for (let next = this.firstBelow(place); next !== undefined; next = this.firstBelow(place)) {
      const at = this.timeAt(next);
      if (at > time || (at === time && this.orderAt(next) > order)) break;
      this.move(next, place);
      place = next;
    }
    this.put(place, time, order, slot);
  }

  /** Who of those right below a place comes first; `undefined` when nobody is there. */
  private firstBelow(place: number): number | undefined {
    const from = width * place + 1;
    if (from >= this.size) return undefined;
    const to = Math.min(from + width, this.size);
    let first = from;
    let time = this.timeAt(from);
    for (let other = from + 1; other < to; other += 1) {
      const at = this.timeAt(other);
      if (at > time || (at === time && this.orderAt(other) > this.orderAt(first))) continue;
      first = other;
      time = at;
    }
    return first;
  }

  private timeAt(place: number): number {
    return this.times[place] ?? 0;
  }

  private orderAt(place: number): number {
    return this.orders[place] ?? 0;
  }

  private move(from: number, to: number): void {
    this.put(to, this.timeAt(from), this.orderAt(from), this.slots[from] ?? 0);
  }

  private put(place: number, time: number, order: number, slot: number): void {
    this.times[place] = time;
    this.orders[place] = order;
    this.slots[place] = slot;
  }
}
