import { aanpakkenMetImpact } from '../machine/default.js';
import { rejectionAt, type Rejection } from '../machine/findings.js';
import type { Method } from '../machine/method.js';
import type { Reis } from '../schemas/reis.js';
import { evolve } from '../steps/evolve.js';
import { factOf, type Fact } from '../steps/facts.js';
import type { CommandType } from '../steps/commands.js';
import { steps } from '../steps/steps.js';
import { blankReis } from '../steps/reis.js';

/** A fact that today's rules would not have allowed, and why. The history is what it is. */
export interface Deviation {
  seq: number;
  type: Fact['type'];
  rejection: Rejection;
}

const commands = new Map((Object.keys(factOf) as CommandType[]).map((command) => [factOf[command] as string, command]));

/** The command that a fact came from. */
export function commandOf(fact: Fact): { type: CommandType; meta: Fact['meta'] } & Record<string, unknown> {
  const type = commands.get(fact.type) as CommandType;
  const from = fact as unknown as Readonly<Record<string, unknown>>;
  const payload = Object.keys(steps[type].payload).filter((field) => from[field] !== undefined);
  return { type, meta: fact.meta, ...Object.fromEntries(payload.map((field) => [field, from[field]])) };
}

/** Where a fact says that it led, when that is not where the method leads. */
function elsewhere(fact: Fact, decided: readonly Fact[]): boolean {
  const [expected] = decided;
  return 'naar' in fact && (!expected || !('naar' in expected) || expected.naar !== fact.naar);
}

/**
 * Walks a history through the rules of today and reports where it went round them: a gate that was not open, a voice that
 * was missing, a step in the wrong stage. Changes nothing: for auditors and researchers.
 *
 * @param method - the rules to walk through; the method as the text has it when absent
 * @example
 * for (const { seq, rejection } of conformance(facts)) report(seq, rejection.message, rejection.findings);
 */
export function conformance(facts: readonly Fact[], method: Method = aanpakkenMetImpact): readonly Deviation[] {
  let reis: Reis = blankReis();
  const deviations: Deviation[] = [];
  for (const fact of facts) {
    const decision = method.decide(reis, commandOf(fact));
    if (!decision.ok) deviations.push({ seq: fact.seq, type: fact.type, rejection: decision.rejection });
    else if (elsewhere(fact, decision.facts)) {
      const { seq, type } = fact;
      deviations.push({
        seq,
        type,
        rejection: rejectionAt(method.texts, 'command.wrong-stage', 'naar', { fase: reis.fase }),
      });
    }
    reis = evolve(reis, fact);
  }
  return deviations;
}
