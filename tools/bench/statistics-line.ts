// One line of the table of statistics: ours beside a reference, and how to ask R for one.
import { spawnSync } from 'node:child_process';

/** One line: what, ours, the reference and where it comes from, how many observations, and z or the largest difference. */
export interface Line {
  readonly what: string;
  readonly ours: number | string;
  readonly reference: number | string;
  readonly source: string;
  readonly n: number;
  /** Standard errors between the two; absent where the answer is exact. */
  readonly z?: number;
  readonly ok: boolean;
}

const near = (ours: number, reference: number, tolerance: number): boolean =>
  Math.abs(ours - reference) <= tolerance * Math.max(1, Math.abs(reference));

/** A line without chance: equal but for rounding. */
export const exact = (
  what: string,
  ours: number,
  reference: number,
  source: string,
  n: number,
  tolerance = 1e-9,
): Line => ({
  what,
  ours,
  reference,
  source,
  n,
  ok: near(ours, reference, tolerance),
});

/** A line with chance: within four standard errors, so that a hundred lines hardly ever fail by chance. */
export function byChance(
  what: string,
  ours: number,
  reference: number,
  error: number,
  source: string,
  n: number,
): Line {
  const z = (ours - reference) / error;
  return { what, ours, reference, source, n, z, ok: Math.abs(z) <= 4 };
}

export function run(program: string, script: string): readonly number[] | undefined {
  const { status, stdout } = spawnSync(program, program.endsWith('Rscript') ? ['-e', script] : ['-c', script], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim().split(/\s+/).map(Number) : undefined;
}

export const R = (script: string): readonly number[] | undefined =>
  run('/usr/bin/Rscript', `options(digits = 15); ${script}`);
export const vector = (values: readonly number[]): string => `c(${values.join(',')})`;
