import type { Fact } from '../../steps/facts.js';
import { replicate } from './replicate.js';
import type { ReplicateOptions } from './replicateOptions.js';
import type { Scenario } from './scenario.js';

/**
 * Every fact of one journey of one replication, by running that replication again: journeys share resources, so one alone
 * would be another journey.
 *
 * @param reis - the name of the journey, such as `r17`
 * @returns nothing when the replication has no such journey
 */
export function traceReis(
  scenario: Scenario,
  options: Pick<ReplicateOptions, 'policy' | 'seed' | 'replication'>,
  reis: string,
): readonly Fact[] {
  let found: readonly Fact[] = [];
  const keeps = (number: number) => reis === `r${number}`;
  replicate(scenario, { ...options, keeps, onReis: (_name, facts) => (found = facts) });
  return found;
}

/** Every fact of every journey of one replication, in order of begin. */
export function traceAll(
  scenario: Scenario,
  options: Pick<ReplicateOptions, 'policy' | 'seed' | 'replication'>,
): readonly (readonly [reis: string, facts: readonly Fact[]])[] {
  const found: (readonly [string, readonly Fact[]])[] = [];
  replicate(scenario, { ...options, keeps: () => true, onReis: (name, facts) => found.push([name, facts]) });
  return found.sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
}
