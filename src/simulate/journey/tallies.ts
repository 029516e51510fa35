/** The numbers of one journey: what each stage cost, and how often it drew for each purpose. */
export interface Tally {
  readonly costs: number[];
  readonly draws: number[];
}

/** How many purposes have a place of their own here; a journey that draws for more keeps a list of these. */
const places = 16;

/**
 * The numbers of all journeys that are under way, side by side in two lists: a replication may hold hundreds of thousands of
 * journeys, and two lists for each of them would be half of what each holds.
 */
export class Tallies {
  private costs = new Float64Array(0);
  private draws = new Uint32Array(0);
  private readonly more = new Map<number, number[]>();
  private readonly free: number[] = [];
  private rows = 0;

  /** @param width - how many costs each journey has */
  constructor(private readonly width: number) {}

  /** A place for a journey that begins, with nothing in it. */
  open(): number {
    const row = this.free.pop() ?? this.rows++;
    if (row * this.width >= this.costs.length) this.grow(Math.max(64, 2 * row));
    this.costs.fill(0, row * this.width, (row + 1) * this.width);
    this.draws.fill(0, row * places, (row + 1) * places);
    return row;
  }

  /** Gives the place of a journey that ended to others, and its numbers to whoever still asks. */
  close(row: number): Tally {
    const tally = {
      costs: this.costsOf(row),
      draws: [...this.draws.subarray(row * places, (row + 1) * places), ...(this.more.get(row) ?? [])],
    };
    this.more.delete(row);
    this.free.push(row);
    return tally;
  }

  /** What a journey cost. */
  costsOf(row: number): number[] {
    return [...this.costs.subarray(row * this.width, (row + 1) * this.width)];
  }

  /** Adds to what a journey cost. */
  spend(row: number, at: number, minutes: number): void {
    const place = row * this.width + at;
    this.costs[place] = (this.costs[place] ?? 0) + minutes;
  }

  /** How often a journey drew for a purpose before; counted on here. */
  count(row: number, purpose: number): number {
    if (purpose < places) {
      const place = row * places + purpose;
      const before = this.draws[place] ?? 0;
      this.draws[place] = before + 1;
      return before;
    }
    let more = this.more.get(row);
    if (more === undefined) this.more.set(row, (more = []));
    return countIn(more, purpose - places);
  }

  private grow(rows: number): void {
    const [costs, draws] = [new Float64Array(rows * this.width), new Uint32Array(rows * places)];
    costs.set(this.costs);
    draws.set(this.draws);
    [this.costs, this.draws] = [costs, draws];
  }
}

/** As `Tallies.count`, in a list of one journey. */
export function countIn(draws: number[], purpose: number): number {
  while (draws.length <= purpose) draws.push(0);
  const before = draws[purpose] ?? 0;
  draws[purpose] = before + 1;
  return before;
}
