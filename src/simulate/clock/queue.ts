/**
 * What happens next: a heap of moments. What was added first comes out first when two moments are equal, so that a run
 * never depends on the shape of the heap.
 */
export class EventQueue<T> {
  private readonly items: T[] = [];
  private readonly times: number[] = [];
  private readonly orders: number[] = [];
  private added = 0;

  /** How many things still have to happen. */
  get size(): number {
    return this.items.length;
  }

  /** When the next thing happens; infinity when nothing will. */
  get nextTime(): number {
    return this.times[0] ?? Infinity;
  }

  /** Adds something that happens at a moment. */
  add(time: number, item: T): void {
    let place = this.items.length;
    const order = this.added;
    this.added += 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const aboveTime = this.times[above] ?? 0;
      if (aboveTime <= time) break;
      this.put(place, aboveTime, this.orders[above] ?? 0, this.items[above] as T);
      place = above;
    }
    this.put(place, time, order, item);
  }

  /** Takes out what happens next; `undefined` when nothing will. */
  take(): T | undefined {
    const first = this.items[0];
    const time = this.times.pop();
    const order = this.orders.pop();
    const item = this.items.pop();
    if (time === undefined || order === undefined || this.items.length === 0) return first;
    this.sink(time, order, item as T);
    return first;
  }

  private sink(time: number, order: number, item: T): void {
    const { length } = this.items;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= length) break;
      if (below + 1 < length && this.before(below + 1, this.times[below] ?? 0, this.orders[below] ?? 0)) below += 1;
      if (!this.before(below, time, order)) break;
      this.put(place, this.times[below] ?? 0, this.orders[below] ?? 0, this.items[below] as T);
      place = below;
    }
    this.put(place, time, order, item);
  }

  private before(place: number, time: number, order: number): boolean {
    const own = this.times[place] ?? 0;
    return own < time || (own === time && (this.orders[place] ?? 0) < order);
  }

  private put(place: number, time: number, order: number, item: T): void {
    this.times[place] = time;
    this.orders[place] = order;
    this.items[place] = item;
  }
}
