import { highest, lowest } from '../method/extremes.js';

/** The marks of an axis of values. */
export interface Ticks {
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** About how many marks an axis has. */
const wanted = 4;

/** An axis covers at least this share of its largest value. Ours: on a narrower one three points of a hundred look like a fall. */
const leastShare = 1 / 3;

/** Round marks around the values. Finite for every finite value, also at the edge of what a number can hold. */
export function ticksOf(numbers: readonly number[]): Ticks {
  const finite = numbers.filter((one) => Number.isFinite(one));
  let low = finite.length === 0 ? 0 : lowest(finite);
  let high = finite.length === 0 ? 0 : highest(finite);
  const half = high / 2 - low / 2;
  const least = (Math.max(Math.abs(low), Math.abs(high)) / 2) * leastShare - half;
  const room = Math.max(low === high ? 1 : half * 0.3, least);
  const [wider, higher] = [low - room, high + room];
  // Nothing is less than nothing: shares and counts begin at zero.
  if (Number.isFinite(wider)) low = low >= 0 ? Math.max(0, wider) : wider;
  if (Number.isFinite(higher)) high = higher;
  const step = roundStep(high / wanted - low / wanted);
  const first = Math.ceil(low / step);
  const values = Array.from({ length: wanted * 2 + 1 }, (_, place) => (first + place) * step)
    .map((one) => Number(one.toPrecision(12)))
    .filter((one) => Number.isFinite(one) && one <= high);
  return values.length < 2 ? { values: [low, high], low, high } : { values, low, high };
}

/** 1, 2 or 5 with zeros: the first that is not smaller. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(size, Number.MIN_VALUE * 1e20)));
  const found = [1, 2, 5, 10].find((one) => one * power >= size * 0.999) ?? 10;
  const step = found * power;
  return Number.isFinite(step) && step > 0 ? step : size;
}

/** Where a value stands between the lowest and the highest, from 0 to 1; halves keep the largest numbers finite. */
export function shareOf(waarde: number, { low, high }: Ticks): number {
  const span = high / 2 - low / 2;
  if (span === 0) return 0.5;
  return Math.min(1, Math.max(0, (waarde / 2 - low / 2) / span));
}
