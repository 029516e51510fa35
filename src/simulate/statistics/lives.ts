import { SimulationError } from '../error.js';
import { areFinite } from '../exact/finite.js';

/**
 * Lives of the same length: how many ended as asked, were lost from sight, and ended otherwise. A journey that stops ends
 * otherwise: it is not lost from sight, for it can never arrive.
 */
export type Life = readonly [time: number, ended: number, censored: number, otherwise?: number];

/** Lives by how long they had lasted. */
export type Lives = readonly Life[];

/**
 * Lives in order of their length, of each length once: of what ended and what was lost from sight at the same time, nothing was
 * lost before.
 *
 * @throws SimulationError `values.invalid` when a length is no number of at least 0, or a count is none
 */
function byLength(lives: Lives): Lives {
  const strange = lives.findIndex((life) => !life.every((value = 0) => value >= 0 && areFinite(value)));
  if (strange >= 0)
    throw new SimulationError(
      'values.invalid',
      `Expected lives of a length and counts of at least 0, but life ${strange + 1} of ${lives.length} is ${String(lives[strange])}.`,
    );
  const merged = new Map<number, [number, number, number]>();
  for (const [time, ended, censored, otherwise = 0] of lives) {
    const known = merged.get(time) ?? [0, 0, 0];
    merged.set(time, [known[0] + ended, known[1] + censored, known[2] + otherwise]);
  }
  return [...merged].map(([time, counts]) => [time, ...counts] as const).sort(([a], [b]) => a - b);
}

/**
 * Lives as `byLength` gives them, each with how many were still going and in sight just before. Added up from the last one: what is left
 * of a large number after many subtractions would be rounding.
 */
export function atRiskIn(lives: Lives): readonly (readonly [life: Life, atRisk: number])[] {
  const ordered = byLength(lives);
  const atRisk = ordered.map(() => 0);
  let left = 0;
  for (let i = ordered.length - 1; i >= 0; i -= 1) {
    const [, ended = 0, censored = 0, otherwise = 0] = ordered[i] ?? [0];
    left += ended + censored + otherwise;
    atRisk[i] = left;
  }
  return ordered.map((life, i) => [life, atRisk[i] ?? 0]);
}

/** How many there are. */
export const sizeOf = (lives: Lives): number =>
  lives.reduce((sum, [, ended, censored, otherwise = 0]) => sum + ended + censored + otherwise, 0);

/** Everything that several replications saw, added up by time. */
export const mergeLives = (all: readonly Lives[]): Lives => byLength(all.flat());
