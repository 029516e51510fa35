/**
 * The light door: a journey as it is, for a page that only reads. No rules, no machine, no sentences. What stands here is the same
 * as in the front door.
 * @packageDocumentation
 */
export { fold } from '../steps/evolve.js';
export type { Fact, FactType } from '../steps/facts.js';
