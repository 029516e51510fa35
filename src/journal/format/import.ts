import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { inputFindings, rejection, type Rejection } from '../../machine/findings.js';
import type { Method } from '../../machine/method.js';
import { tableOf, type Table } from '../../machine/table.js';
import { notBefore } from '../../method/moment.js';
import type { Reis } from '../../schemas/reis.js';
import { applyFact, ownReis } from '../../steps/evolve.js';
import { isFactType } from '../../steps/recipes.js';
import type { Fact } from '../../steps/facts.js';
import { factIssues } from '../../steps/parse.js';
import { blankReis } from '../../steps/blank.js';
import { commandOf } from '../../steps/commandOf.js';
import { elsewhere } from '../integrity/conformance.js';
import { itemsOf, plainRecord } from '../../method/plain.js';
import { refusals, type Omitted } from './refusals.js';

/** A value that was refused, by its place. */
interface Refused {
  index: number;
  rejection: Rejection;
}

/** What came of an import: the facts that can follow, numbered anew, the journey after them, and every fact that was refused. */
export interface Imported {
  facts: readonly Fact[];
  reis: Reis;
  /** The first thousand; `omitted` counts the others. */
  refused: readonly Refused[];
  omitted?: Omitted | undefined;
}

/** Whether only the gates refused, which a history from elsewhere may have passed in its own way. */
const keepsWhole = ({ code, findings }: Rejection): boolean =>
  code === 'rules.unmet' && findings.every(({ level }) => level !== 'integriteit');

/**
 * Takes a history from elsewhere, fact by fact: known, valid, in time, its ids new, what it points to there,
 * and leading where the method leads by its command. A fact that is not is refused with its reasons and the rest goes on.
 * Gates are not asked: that is what `conformance` is for.
 *
 * @param values - facts of a journal from elsewhere, unchecked
 * @param onto - the journey that they follow on; none when they start one
 */
export function importFacts(values: Iterable<unknown>, onto?: Reis, method: Method = aanpakkenMetImpact): Imported {
  const table = tableOf(method.machine);
  const reis = ownReis(onto ?? blankReis());
  const facts: Fact[] = [];
  const refused = refusals<Refused>();
  for (const [index, value] of itemsOf(values).entries()) {
    const found = importable(value, reis, method, table);
    if ('rejection' in found) refused.add({ index, rejection: found.rejection });
    else {
      applyFact(reis, found.fact);
      facts.push(found.fact);
    }
  }
  const imported = { facts, reis, refused: refused.listed };
  const omitted = refused.omitted();
  return omitted === undefined ? imported : { ...imported, omitted };
}

function importable(
  value: unknown,
  reis: Reis,
  method: Method,
  table: Table,
): { fact: Fact } | { rejection: Rejection } {
  const raw = plainRecord(value);
  const known = isFactType(raw['type']);
  const command = known ? commandOf(raw as Fact) : { type: raw['type'] };
  const decision = method.decide(reis, command);
  if (!decision.ok && !(known && keepsWhole(decision.rejection))) return { rejection: decision.rejection };
  const fact = inTime({ ...raw, seq: reis.seq + 1 } as Fact, reis);
  const issues = factIssues(fact.type, fact);
  if (issues !== undefined)
    return { rejection: rejection(method.texts, 'command.invalid', {}, inputFindings(method.texts, issues)) };
  const why = elsewhere(method, table, reis, fact);
  return why ? { rejection: why } : { fact };
}

/** The fact at the moment at which a command of the same moment would have happened. */
function inTime(fact: Fact, reis: Reis): Fact {
  const { meta } = fact as { meta?: Fact['meta'] };
  const op = typeof meta?.op === 'string' ? notBefore(meta.op, reis.op) : undefined;
  return meta === undefined || op === undefined || op === meta.op ? fact : { ...fact, meta: { ...meta, op } };
}
