import { same } from '../method/same.js';
import type { Opdracht } from '../schemas/opdracht.js';

/** One field of the opdracht beside what it was; `null` where nothing was written. */
export interface FieldDiff {
  readonly veld: keyof Opdracht;
  readonly was: Opdracht[keyof Opdracht] | null;
  readonly wordt: Opdracht[keyof Opdracht] | null;
}

/**
 * What is different between two versions of the opdracht: only fields that differ, in the order of the newer one.
 *
 * @example
 * const [was, wordt] = opdrachten;
 * const fields = diffOpdracht(was, wordt).map(({ veld }) => veld);
 */
export function diffOpdracht(first: Opdracht, second: Opdracht): FieldDiff[] {
  const fields = [...new Set([...Object.keys(second), ...Object.keys(first)])] as (keyof Opdracht)[];
  return fields
    .filter((veld) => !same(first[veld], second[veld]))
    .map((veld) => ({ veld, was: first[veld] ?? null, wordt: second[veld] ?? null }));
}
