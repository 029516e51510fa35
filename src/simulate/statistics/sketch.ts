import { SimulationError } from '../error.js';

/** Sub-buckets of each doubling: a quantile is at most 1/256 off. Below 256 it is exact. */
const perDoubling = 128;
/** The largest number that a sketch counts. */
const largest = 0x7fff_ffff;

/** A sketch as plain data: buckets in order with how many fell in each. */
export type SketchData = readonly (readonly [bucket: number, count: number])[];

/** The bucket of a whole number of at least 0. */
function bucketOf(value: number): number {
  if (value < perDoubling) return value;
  const shift = 31 - Math.clz32(value) - 7;
  return shift * perDoubling + Math.floor(value / 2 ** shift);
}

/** The middle of a bucket. */
function valueOf(bucket: number): number {
  if (bucket < 2 * perDoubling) return bucket;
  const shift = Math.floor(bucket / perDoubling) - 1;
  return (bucket - shift * perDoubling) * 2 ** shift + (2 ** shift - 1) / 2;
}

/**
 * Counts of whole numbers in buckets of equal relative width (as an HDR histogram), up to 2^31. Merging two sketches gives
 * exactly the sketch of everything together, in any order.
 */
export class Sketch {
  private readonly counts = new Map<number, number>();
  private total = 0;

  constructor(data: SketchData = []) {
    this.merge(data);
  }

  /**
   * Adds one whole number.
   *
   * @throws SimulationError `values.invalid` when it is none from 0 up to 2^31
   */
  add(value: number): void {
    if (!(value >= 0 && value <= largest && Number.isInteger(value)))
      throw new SimulationError(
        'values.invalid',
        `Expected a whole number from 0 to ${largest}, not ${String(value)}.`,
      );
    const bucket = bucketOf(value);
    this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + 1);
    this.total += 1;
  }

  /**
   * Adds everything that another sketch counted.
   *
   * @throws SimulationError `values.invalid` for what no sketch holds
   */
  merge(data: SketchData): void {
    const strange = data.find((pair) => !pair.every((value) => Number.isSafeInteger(value) && value >= 0));
    if (strange !== undefined)
      throw new SimulationError(
        'values.invalid',
        `Expected buckets and counts that are whole numbers of at least 0, not ${strange.join(' and ')}.`,
      );
    for (const [bucket, count] of data) {
      this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + count);
      this.total += count;
    }
  }

  /** How many numbers were added. */
  get size(): number {
    return this.total;
  }

  /**
   * The value up to which a share lies: the least that at least so many are not above. `undefined` when nothing was added.
   *
   * @throws SimulationError `values.invalid` when it is no share from 0 to 1
   */
  quantile(share: number): number | undefined {
    if (!(share >= 0 && share <= 1))
      throw new SimulationError('values.invalid', `Expected a share from 0 to 1, not ${String(share)}.`);
    // 0.07 of a hundred is 7.000000000000001 in binary numbers, and is the seventh.
    let left = Math.max(1, Math.ceil(share * this.total * (1 - 4 * Number.EPSILON)));
    for (const [bucket, count] of this.data()) {
      left -= count;
      if (left <= 0) return valueOf(bucket);
    }
    return undefined;
  }

  /** As plain data. */
  data(): SketchData {
    return [...this.counts].sort(([a], [b]) => a - b);
  }
}
