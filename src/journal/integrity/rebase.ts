import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Rejection } from '../../machine/findings.js';
import type { Method } from '../../machine/method.js';
import type { Reis } from '../../schemas/reis.js';
import { applyFact, ownReis } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { itemsOf, plainCopy } from '../../method/plain.js';
import { refusals, type Omitted } from '../format/refusals.js';

/** Which commands that were given elsewhere hold, and which do not and why. */
export interface Rebased {
  /** The facts that still hold, to append behind the journey. */
  facts: readonly Fact[];
  /** The journey after them. */
  reis: Reis;
  /** The first thousand; `omitted` counts the others. */
  refused: readonly Refused[];
  omitted?: Omitted | undefined;
}

/** A command that was refused, by its place. */
interface Refused {
  index: number;
  rejection: Rejection;
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
  const refused = refusals<Refused>();
  for (const [index, command] of itemsOf(commands).entries()) {
    const decision = method.decide(owned, inTime(command, owned, op));
    if (decision.ok) {
      for (const fact of decision.facts) {
        facts.push(fact);
        applyFact(owned, fact);
      }
    } else refused.add({ index, rejection: decision.rejection });
  }
  const rebased = { facts, reis: owned, refused: refused.listed };
  const omitted = refused.omitted();
  return omitted === undefined ? rebased : { ...rebased, omitted };
}

/** The command without the place it was meant for, and not before what already happened. */
function inTime(input: unknown, reis: Reis, op: string | undefined): unknown {
  const command = plainCopy(input);
  // `decide` refuses what cannot be read.
  if (typeof command !== 'object' || command === null) return input;
  const { expectedSeq: _expectedSeq, ...rest } = command as Timed & { expectedSeq?: unknown };
  const { meta } = rest;
  const late = op !== undefined && typeof meta?.op === 'string' && Date.parse(meta.op) < Date.parse(reis.op);
  return late ? { ...rest, meta: { ...meta, op } } : rest;
}
