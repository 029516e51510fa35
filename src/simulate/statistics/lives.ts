/**
 * Lives of the same length: how many ended as asked, were lost from sight, and ended otherwise. A journey that stops ends
 * otherwise: it is not lost from sight, for it can never arrive.
 */
export type Life = readonly [time: number, ended: number, censored: number, otherwise?: number];

/** Lives by how long they had lasted. */
export type Lives = readonly Life[];

/** Lives in order of their length. */
export const byLength = (lives: Lives): Lives => lives.slice().sort(([a], [b]) => a - b);

/** How many there are. */
export const sizeOf = (lives: Lives): number =>
  lives.reduce((sum, [, ended, censored, otherwise = 0]) => sum + ended + censored + otherwise, 0);

/** Everything that several replications saw, added up by time. */
export function mergeLives(all: readonly Lives[]): Lives {
  const merged = new Map<number, [number, number, number]>();
  for (const lives of all) {
    for (const [time, ended, censored, otherwise = 0] of lives) {
      const known = merged.get(time) ?? [0, 0, 0];
      merged.set(time, [known[0] + ended, known[1] + censored, known[2] + otherwise]);
    }
  }
  return byLength([...merged].map(([time, counts]) => [time, ...counts] as const));
}
