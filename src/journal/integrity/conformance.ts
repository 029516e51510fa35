import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { inputFindings, rejection, type Finding, type Rejection, type RejectionCode } from '../../machine/findings.js';
import type { Method } from '../../machine/method.js';
import { plaatsOf, tableOf, type Table } from '../../machine/table.js';
import type { Reis } from '../../schemas/reis.js';
import { evolve } from '../../steps/evolve.js';
import { commandOf } from '../../steps/commandOf.js';
import type { Fact } from '../../steps/facts.js';
import { factIssues } from '../../steps/parse.js';
import { isFactType } from '../../steps/recipes.js';
import { blankReis } from '../../steps/blank.js';
import { itemsOf, plainRecord } from '../../method/plain.js';
import { problem, problemFindings } from '../format/problem.js';

/** A fact that today's rules would not have allowed, and why. The history is what it is. */
export interface Deviation {
  seq: number;
  /** `undefined` when it is no fact that we know. */
  type: Fact['type'] | undefined;
  rejection: Rejection;
}

/** A refusal in the words of its one finding: what is said to whoever sends a command does not fit a fact. */
const saying = (code: RejectionCode, findings: readonly Finding[]): Rejection => ({
  code,
  message: findings[0]?.message ?? code,
  findings,
});

/** Why a fact says of itself that it led where the method does not lead by its command; `undefined` when it does not. */
export function elsewhere(method: Method, table: Table, reis: Reis, fact: Fact): Rejection | undefined {
  const way = table.get(plaatsOf(reis))?.get(commandOf(fact).type);
  if (way === undefined || !('naar' in fact) || fact.naar === way.naar) return undefined;
  // A step that leads on says so in `naar`; any other goes by what it carries, whatever `naar` it was given.
  const fase = way.naar ?? evolve(reis, fact).fase;
  const findings = problemFindings(problem('journal.leads-elsewhere', ['naar'], { fase }), method.texts);
  return saying('command.wrong-stage', findings);
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
  const table = tableOf(method.machine);
  let reis: Reis = blankReis();
  const deviations: Deviation[] = [];
  for (const [place, value] of itemsOf(facts).entries()) {
    const found = judge(value, reis, method, table);
    if (found === undefined) deviations.push(unreadable(value, place + 1, method));
    else {
      const { fact, why } = found;
      if (why) deviations.push({ seq: fact.seq, type: fact.type, rejection: why });
      reis = found.reis;
    }
  }
  return deviations;
}

/** A fact with why it should not have been, and the journey after it; `undefined` for what is no fact of ours. */
function judge(value: unknown, reis: Reis, method: Method, table: Table) {
  try {
    const fact = value as Fact;
    if (!isFactType(fact.type)) return undefined;
    const decision = method.decide(reis, commandOf(fact));
    const why = decision.ok ? elsewhere(method, table, reis, fact) : decision.rejection;
    return { fact, why, reis: evolve(reis, fact) };
  } catch {
    return undefined;
  }
}

/** That a value is no fact that can be known, in its place. */
function unreadable(value: unknown, seq: number, method: Method): Deviation {
  const { type } = plainRecord(value);
  if (!isFactType(type)) {
    const findings = problemFindings(problem('journal.unknown-fact', ['type']), method.texts);
    return { seq, type: undefined, rejection: saying('command.unknown', findings) };
  }
  const issues = factIssues(type, plainRecord(value));
  const findings = inputFindings(method.texts, issues ?? []);
  return { seq, type, rejection: rejection(method.texts, 'command.invalid', {}, findings) };
}
