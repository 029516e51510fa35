/** Lives that ended and lives that were lost from sight, by how long they had lasted. */
export type Lives = readonly (readonly [time: number, ended: number, censored: number])[];

/** The share that is still going after a time. */
export interface Survival {
  readonly time: number;
  readonly share: number;
  readonly atRisk: number;
}

/**
 * The share of journeys that is still going after each time (Kaplan and Meier). A journey that was unfinished when we stopped
 * looking counts as long as it was seen: leaving it out would make journeys look short.
 */
export function kaplanMeier(lives: Lives): readonly Survival[] {
  const inOrder = lives.toSorted(([a], [b]) => a - b);
  let atRisk = inOrder.reduce((sum, [, ended, censored]) => sum + ended + censored, 0);
  let share = 1;
  const curve: Survival[] = [];
  for (const [time, ended, censored] of inOrder) {
    if (ended > 0) {
      share *= 1 - ended / atRisk;
      curve.push({ time, share, atRisk });
    }
    atRisk -= ended + censored;
  }
  return curve;
}

/** Mean time until the end, counted up to a limit: what unfinished journeys allow us to say. */
export function restrictedMean(lives: Lives, limit: number): number {
  let [mean, from, share] = [0, 0, 1];
  for (const point of kaplanMeier(lives)) {
    const time = Math.min(point.time, limit);
    mean += share * (time - from);
    from = time;
    share = point.share;
  }
  return mean + share * Math.max(0, limit - from);
}

/** The time after which half has ended; `undefined` when less than half was seen to end. */
export function medianTime(lives: Lives): number | undefined {
  return kaplanMeier(lives).find(({ share }) => share <= 0.5)?.time;
}

/** Everything that several replications saw, added up by time. */
export function mergeLives(all: readonly Lives[]): Lives {
  const merged = new Map<number, [number, number]>();
  for (const [time, ended, censored] of all.flat()) {
    const known = merged.get(time) ?? [0, 0];
    merged.set(time, [known[0] + ended, known[1] + censored]);
  }
  return [...merged].map(([time, [ended, censored]]) => [time, ended, censored] as const).sort(([a], [b]) => a - b);
}
