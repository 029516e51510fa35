/** The numbers of one journey: what each stage cost, and how often it drew for each purpose. */
export interface Tally {
  readonly costs: number[];
  readonly draws: number[];
}

/** How many purposes have a place of their own here; a journey that draws for more keeps a list of these. */
const places = 16;

/** Journeys whose numbers stand in one page. */
const perPage = 512;

/**
 * The numbers of all journeys that are under way, side by side in pages: a replication may hold hundreds of thousands of journeys, and
 * two lists for each of them would be half of what each holds. Pages, because a list that doubles holds all of it three times meanwhile.
 * Costs are whole minutes of at most the length of a scenario, which `assertScenario` keeps below 2^32.
 */
export class Tallies {
  private readonly pages: Uint32Array[] = [];
  private readonly more = new Map<number, number[]>();
  private readonly free: number[] = [];
  private readonly size: number;
  private rows = 0;

  /** @param width - how many costs each journey has */
  constructor(private readonly width: number) {
    this.size = width + places;
  }

  /** A place for a journey that begins, with nothing in it. */
  open(): number {
    const row = this.free.pop() ?? this.rows++;
    const page = Math.floor(row / perPage);
    if (page === this.pages.length) this.pages.push(new Uint32Array(perPage * this.size));
    this.pageOf(row).fill(0, this.at(row), this.at(row) + this.size);
    return row;
  }

  /** Gives the place of a journey that ended to others, and its numbers to whoever still asks. */
  close(row: number): Tally {
    const from = this.at(row) + this.width;
    const draws = [...this.pageOf(row).subarray(from, from + places), ...(this.more.get(row) ?? [])];
    const tally = { costs: this.costsOf(row), draws };
    this.more.delete(row);
    this.free.push(row);
    return tally;
  }

  /** What a journey cost. */
  costsOf(row: number): number[] {
    return [...this.pageOf(row).subarray(this.at(row), this.at(row) + this.width)];
  }

  /** Adds to what a journey cost. */
  spend(row: number, at: number, minutes: number): void {
    const page = this.pageOf(row);
    const place = this.at(row) + at;
    page[place] = (page[place] ?? 0) + minutes;
  }

  /** How often a journey drew for a purpose before; counted on here. */
  count(row: number, purpose: number): number {
    if (purpose < places) {
      const page = this.pageOf(row);
      const place = this.at(row) + this.width + purpose;
      const before = page[place] ?? 0;
      page[place] = before + 1;
      return before;
    }
    let more = this.more.get(row);
    if (more === undefined) this.more.set(row, (more = []));
    return countIn(more, purpose - places);
  }

  private pageOf(row: number): Uint32Array {
    return this.pages[Math.floor(row / perPage)] as Uint32Array;
  }

  private at(row: number): number {
    return (row % perPage) * this.size;
  }
}

/** As `Tallies.count`, in a list of one journey. */
export function countIn(draws: number[], purpose: number): number {
  while (draws.length <= purpose) draws.push(0);
  const before = draws[purpose] ?? 0;
  draws[purpose] = before + 1;
  return before;
}
