import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decideMany, startReis, type Fact } from '../../src/index.js';

/** The Rotterdam journey, fact by fact. */
export function rotterdamFacts(): Fact[] {
  const started = startReis(rotterdam.start);
  if (!started.ok) throw new Error('the example does not start');
  const { facts, ok } = decideMany(started.reis, rotterdam.commands);
  if (!ok) throw new Error('the example is refused');
  return [...started.facts, ...facts];
}
