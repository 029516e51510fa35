import type { Reis } from '../schemas/reis.js';
import { applyFact, ownReis } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { planInput, type Judge } from './decide.js';
import type { Rejection } from './findings.js';

/** The answer to a batch: what was allowed, in order, and every refusal by its place. */
export interface BatchDecision {
  /** Whether nothing was refused. */
  ok: boolean;
  facts: readonly Fact[];
  reis: Reis;
  refused: readonly { index: number; rejection: Rejection }[];
}

/** Decides a batch on one copy of the journey, so that an import of thousands costs no more per command than one. */
export function decideMany(judge: Judge, reis: Reis, inputs: Iterable<unknown>): BatchDecision {
  const owned = ownReis(reis);
  const facts: Fact[] = [];
  const refused: { index: number; rejection: Rejection }[] = [];
  let index = 0;
  for (const input of inputs) {
    const planned = planInput(judge, owned, input);
    if (planned.ok) {
      applyFact(owned, planned.fact);
      facts.push(planned.fact);
    } else refused.push({ index, rejection: planned.rejection });
    index += 1;
  }
  return { ok: refused.length === 0, facts, reis: owned, refused };
}
