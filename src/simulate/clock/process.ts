import type { Behaviour } from './activity.js';
import type { Resource, Waiting } from './resource.js';

/** Why somebody lets time pass. */
export type Usage = 'working' | 'resource' | 'waiting';

/** What happens between somebody and something shared. */
export type LineEvent = 'entered' | 'granted' | 'reneged' | 'released';

/** Somebody who acts: a journey, or a customer in a test. */
export interface Process {
  /** How a message names it, such as `r17`. */
  readonly name: string;
  readonly body: Behaviour;
  /** The place in line, while waiting for a resource. */
  place: Waiting<Process> | undefined;
  /** Since when time passes, and why. */
  since: number;
  why: Usage;
  /** What is held, one entry for each. Never changed in place: whoever holds the same one thing shares the list. */
  held: readonly Resource<Process>[];
}
