import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Rejection } from '../../machine/findings.js';
import type { Method } from '../../machine/method.js';
import type { Reis } from '../../schemas/reis.js';
import { applyFact, ownReis } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';

/** What holds of commands that were given elsewhere, and what does not and why. */
export interface Rebased {
  /** The facts that still hold, to append behind the journey. */
  facts: readonly Fact[];
  /** The journey after them. */
  reis: Reis;
  refused: readonly { index: number; rejection: Rejection }[];
}

interface Timed {
  meta?: { op?: unknown } | undefined;
}

/**
 * Decides commands again on a journey that went on without them: two people worked on copies. What the second one did is
 * asked anew of the journey of the first, so a gate that closed, an id that was taken and a thing that was erased are seen.
 *
 * @param op - the moment of joining: commands from before the last fact happen then, because a journal runs one way
 * @example
 * const { facts, refused } = rebase(mine, theirs, { op: now });
 */
export function rebase(
  commands: Iterable<unknown>,
  reis: Reis,
  { op, method = aanpakkenMetImpact }: { op?: string | undefined; method?: Method | undefined } = {},
): Rebased {
  const owned = ownReis(reis);
  const facts: Fact[] = [];
  const refused: { index: number; rejection: Rejection }[] = [];
  let index = 0;
  for (const command of commands) {
    const decision = method.decide(owned, inTime(command, owned, op));
    if (decision.ok) {
      facts.push(...decision.facts);
      for (const fact of decision.facts) applyFact(owned, fact);
    } else refused.push({ index, rejection: decision.rejection });
    index += 1;
  }
  return { facts, reis: owned, refused };
}

/** The command without the place it was meant for, and not before what already happened. */
function inTime(command: unknown, reis: Reis, op: string | undefined): unknown {
  if (typeof command !== 'object' || command === null) return command;
  const { expectedSeq: _expectedSeq, ...rest } = command as Timed & { expectedSeq?: unknown };
  const { meta } = rest;
  const late = op !== undefined && typeof meta?.op === 'string' && Date.parse(meta.op) < Date.parse(reis.op);
  return late ? { ...rest, meta: { ...meta, op } } : rest;
}
