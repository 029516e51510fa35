/** How many stand right below one in the heap: with four it is half as deep as with two, and what is compared lies side by side. */
const width = 4;

/**
 * What happens next: a heap of moments. What was added first comes out first when two moments are equal, so that a run
 * never depends on the shape of the heap. Things stay in their slot and only numbers move: very many things may wait here, and to
 * move one thing in memory costs more than to move its number.
 */
export class EventQueue<T> {
  private times = new Float64Array(256);
  /** Of each place in the heap, how many were added before it and in which slot it stands: beside each other, for they move together. */
  private marks = new Float64Array(2 * 256);
  private readonly things: (T | undefined)[] = [];
  private readonly free: number[] = [];
  private waiting = 0;
  private added = 0;

  /** How many things still have to happen. */
  get size(): number {
    return this.waiting;
  }

  /** When the next thing happens; infinity when nothing will. */
  get nextTime(): number {
    return this.waiting === 0 ? Infinity : this.timeAt(0);
  }

  /** Adds something that happens at a moment. */
  add(time: number, thing: T): void {
    const slot = this.free.pop() ?? this.things.length;
    this.things[slot] = thing;
    let place = this.waiting;
    if (place === this.times.length) this.grow();
    this.waiting += 1;
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
    if (this.waiting === 0) return undefined;
    const slot = this.slotAt(0);
    this.waiting -= 1;
    if (this.waiting > 0) this.sink(this.timeAt(this.waiting), this.orderAt(this.waiting), this.slotAt(this.waiting));
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
    if (from >= this.waiting) return undefined;
    const to = Math.min(from + width, this.waiting);
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
    return this.marks[2 * place] ?? 0;
  }

  private slotAt(place: number): number {
    return this.marks[2 * place + 1] ?? 0;
  }

  private move(from: number, to: number): void {
    this.put(to, this.timeAt(from), this.orderAt(from), this.slotAt(from));
  }

  private put(place: number, time: number, order: number, slot: number): void {
    this.times[place] = time;
    this.marks[2 * place] = order;
    this.marks[2 * place + 1] = slot;
  }

  private grow(): void {
    const { times, marks } = this;
    this.times = new Float64Array(2 * times.length);
    this.times.set(times);
    this.marks = new Float64Array(2 * marks.length);
    this.marks.set(marks);
  }
}
