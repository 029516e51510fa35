import { highest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { atRiskIn, sizeOf, type Lives } from './lives.js';

/** The shares that ended as asked, ended otherwise and are still going after a time: together 1. */
export interface Incidence {
  readonly time: number;
  readonly ended: number;
  readonly otherwise: number;
  readonly going: number;
  /** How many were still going and in sight just before. */
  readonly atRisk: number;
}

/**
 * Which share has ended in which way after each time, when one end keeps the other from happening (Aalen and Johansen). For the
 * lives of a row: arrived, stopped, still going.
 *
 * @returns one point for each time at which something ended, in order
 */
export function cumulativeIncidence(lives: Lives): readonly Incidence[] {
  let [asked, other, going] = [0, 0, 1];
  const curve: Incidence[] = [];
  for (const [[time, ended, , otherwise = 0], atRisk] of atRiskIn(lives)) {
    if (ended + otherwise > 0) {
      asked += (going * ended) / atRisk;
      other += (going * otherwise) / atRisk;
      going *= 1 - (ended + otherwise) / atRisk;
      curve.push({ time, ended: asked, otherwise: other, going, atRisk });
    }
  }
  return curve;
}

/** Refuses to say how nothing ends. */
function assertSome(lives: Lives): void {
  if (sizeOf(lives) === 0)
    throw new SimulationError('values.too-few', 'Expected at least one life; of none there are no shares.');
}

/**
 * How it stands after a time; `time` and `atRisk` are those of the last point of the curve until then. Behind the last life that was
 * seen the curve stays as it is, whatever came of the lives that were lost from sight.
 *
 * @throws SimulationError `values.invalid` when the time is no number, or as `restrictedMean` for the lives
 */
export function incidenceAt(lives: Lives, time: number): Incidence {
  if (Number.isNaN(time)) throw new SimulationError('values.invalid', 'Expected a time that is a number.');
  assertSome(lives);
  const start: Incidence = { time: 0, ended: 0, otherwise: 0, going: 1, atRisk: sizeOf(lives) };
  return cumulativeIncidence(lives).reduce((last, point) => (point.time <= time ? point : last), start);
}

/**
 * Mean time until the end that is asked, counted up to a limit. What ended otherwise never gets there and counts for the whole
 * limit («never arrived»), so that stopping sooner can never look like being faster. Behind the last life that was seen nobody knows:
 * the curve stays as it is there, so choose a limit within what was seen.
 *
 * @throws SimulationError `values.invalid` when the limit, a length or a count is no number of at least 0, `values.too-few` when there
 *   is no life
 */
export function restrictedMean(lives: Lives, limit: number): number {
  if (!(limit >= 0 && Number.isFinite(limit)))
    throw new SimulationError('values.invalid', `Expected a limit of at least 0 but received ${String(limit)}.`);
  assertSome(lives);
  let [mean, from, missing] = [0, 0, 1];
  for (const { time, ended } of cumulativeIncidence(lives)) {
    if (time >= limit) break;
    mean += missing * (time - from);
    from = time;
    missing = 1 - ended;
  }
  return mean + missing * (limit - from);
}

/**
 * The share that was still going when the last life was lost from sight, and for how long before a limit: what came of it nobody saw.
 * Of lives that were seen up to the limit, or to their ends, it is nothing.
 */
export function unseenIn(lives: Lives, limit: number): { readonly share: number; readonly time: number } {
  const last = highest(
    lives.filter((life) => sizeOf([life]) > 0).map(([time]) => time),
    0,
  );
  if (last >= limit) return { share: 0, time: 0 };
  return { share: cumulativeIncidence(lives).at(-1)?.going ?? 1, time: limit - last };
}

/** A share that was added up of many may come out a little below it. */
const rounding = 1e-9;

/**
 * The time after which a share has ended as asked, of all lives, those that ended otherwise included; `undefined` when less than that
 * was seen to.
 *
 * @param share - above 0 and at most 1
 * @throws SimulationError `values.invalid` when it is none
 * @example
 * const weeks = (timeBy([[7, 3, 0, 1], [14, 1, 0]], 0.5) ?? Infinity) / 7; // 1: three of five after 7 days
 */
export function timeBy(lives: Lives, share: number): number | undefined {
  if (!(share > 0 && share <= 1))
    throw new SimulationError('values.invalid', `Expected a share above 0 and at most 1, not ${String(share)}.`);
  return cumulativeIncidence(lives).find(({ ended }) => ended >= share - rounding)?.time;
}

/** The time after which half has ended as asked; `undefined` when less than half was seen to. */
export const medianTime = (lives: Lives): number | undefined => timeBy(lives, 1 / 2);

/** Of how many lives it is known how they stood after a time: all but those that were lost from sight before. */
export const knownAt = (lives: Lives, time: number): number =>
  lives.reduce(
    (sum, [lasted, ended, censored, otherwise = 0]) => sum + ended + otherwise + (lasted >= time ? censored : 0),
    0,
  );
