/** How many stand right below one in the heap: with four it is half as deep as with two, and what is compared lies side by side. */
const width = 4;
/** Numbers of each place in the heap: when it happens, how many were added before it, and the slot of the thing itself. */
const [numbers, orderOf, slotOf] = [3, 1, 2];

/**
 * What happens next: a heap of moments. What was added first comes out first when two moments are equal, so that a run
 * never depends on the shape of the heap. Things stay in their slot and only numbers move, in one list of numbers: very many things
 * may wait here, and what is far apart in memory costs more to compare than to compute.
 */
export class EventQueue<T> {
  private heap = new Float64Array(256 * numbers);
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
    return this.waiting === 0 ? Infinity : this.numberAt(0);
  }

  /** Adds something that happens at a moment. */
  add(time: number, thing: T): void {
    const slot = this.free.pop() ?? this.things.length;
    this.things[slot] = thing;
    let place = this.waiting * numbers;
    if (place === this.heap.length) this.grow();
    this.waiting += 1;
    while (place > 0) {
      const above = Math.floor((place / numbers - 1) / width) * numbers;
      if (this.numberAt(above) <= time) break;
      this.move(above, place);
      place = above;
    }
    this.put(place, time, this.added, slot);
    this.added += 1;
  }

  /** Takes out what happens next; `undefined` when nothing will. */
  take(): T | undefined {
    if (this.waiting === 0) return undefined;
    const slot = this.numberAt(slotOf);
    this.waiting -= 1;
    if (this.waiting > 0) this.sink(this.waiting * numbers);
    const thing = this.things[slot];
    this.things[slot] = undefined;
    this.free.push(slot);
    return thing;
  }

  /** Puts what stood in a place in again, from the top down. */
  private sink(from: number): void {
    const [time, order] = [this.numberAt(from), this.numberAt(from + orderOf)];
    let place = 0;
    for (let next = this.firstBelow(place); next !== undefined; next = this.firstBelow(place)) {
      const at = this.numberAt(next);
      if (at > time || (at === time && this.numberAt(next + orderOf) > order)) break;
      this.move(next, place);
      place = next;
    }
    this.put(place, time, order, this.numberAt(from + slotOf));
  }

  /** Who of those right below a place comes first; `undefined` when nobody is there. */
  private firstBelow(place: number): number | undefined {
    const from = width * place + numbers;
    const end = this.waiting * numbers;
    if (from >= end) return undefined;
    const to = Math.min(from + width * numbers, end);
    let first = from;
    let time = this.numberAt(from);
    for (let other = from + numbers; other < to; other += numbers) {
      const at = this.numberAt(other);
      if (at > time || (at === time && this.numberAt(other + orderOf) > this.numberAt(first + orderOf))) continue;
      first = other;
      time = at;
    }
    return first;
  }

  private numberAt(index: number): number {
    return this.heap[index] ?? 0;
  }

  private move(from: number, to: number): void {
    this.put(to, this.numberAt(from), this.numberAt(from + orderOf), this.numberAt(from + slotOf));
  }

  private put(place: number, time: number, order: number, slot: number): void {
    this.heap[place] = time;
    this.heap[place + orderOf] = order;
    this.heap[place + slotOf] = slot;
  }

  private grow(): void {
    const larger = new Float64Array(2 * this.heap.length);
    larger.set(this.heap);
    this.heap = larger;
  }
}
