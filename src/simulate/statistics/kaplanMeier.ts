import { atRiskIn, type Lives } from './lives.js';

/** The share that is still going after a time. */
export interface Survival {
  readonly time: number;
  readonly share: number;
  readonly atRisk: number;
}

/**
 * The share of journeys that is still going after each time (Kaplan and Meier), however they end. A journey that was unfinished
 * when we stopped looking counts as long as it was seen: leaving it out would make journeys look short. How many arrived and
 * how many stopped, `cumulativeIncidence` tells.
 */
export function kaplanMeier(lives: Lives): readonly Survival[] {
  let share = 1;
  const curve: Survival[] = [];
  for (const [[time, ended, , otherwise = 0], atRisk] of atRiskIn(lives)) {
    if (ended + otherwise > 0) {
      share *= 1 - (ended + otherwise) / atRisk;
      curve.push({ time, share, atRisk });
    }
  }
  return curve;
}
