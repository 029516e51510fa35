import { isPerRound, type Artefact } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import { rulesOf } from '../rules/registry.js';
import type { Evidence, Rule } from '../rules/rule.js';
import type { Command, CommandType } from '../steps/commands.js';
import { nearestFirst } from './advice.js';
import { isCommandType, parseCommand } from '../steps/parse.js';
import { conflict, isOutdated, noWay, type Judge } from './decide.js';
import {
  inputFindings,
  rejection,
  rejectionAt,
  toFindings,
  type Finding,
  type Rejection,
  type RejectionCode,
} from './findings.js';
import { blocks, judgeAll, type Judgement } from './judge.js';
import { anyWay, plaatsOf } from './table.js';

/** A rule that is met, and by what. */
export interface MetRule {
  rule: string;
  by: readonly Evidence[];
}

/** A rule that is not met and was explained, and by which toelichting. */
export interface ExplainedRule {
  rule: string;
  toelichting: string;
  findings: readonly Finding[];
}

/** How a set of rules stands. */
export interface Standing {
  /** What stands in the way. */
  findings: readonly Finding[];
  met: readonly MetRule[];
  explained: readonly ExplainedRule[];
  /** What would be better, and never stands in the way; what the text says comes before what is ours. See `firstAdvice`. */
  advice: readonly Finding[];
}

/** Whether a step is possible now, and why or why not. */
export interface Explanation extends Standing {
  /** Absent when the name is of no command. */
  command?: CommandType | undefined;
  allowed: boolean;
  /** Why it would be refused, as `decide` would say it; `null` when it is allowed. */
  rejection: RejectionCode | null;
  message: string | null;
}

/** How one gate of the method stands, whatever the stage of the journey. */
export interface GateStanding extends Standing {
  gate: Artefact;
  /** Adopted in this journey; a gate behind an instap is not. */
  adopted: boolean;
}

const nothing: Standing = { findings: [], met: [], explained: [], advice: [] };

function standingOf({ texts }: Judge, reis: Reis, judgements: readonly Judgement[]): Standing {
  const findings: Finding[] = [];
  const met: MetRule[] = [];
  const explained: ExplainedRule[] = [];
  const advice: Finding[] = [];
  for (const one of judgements) {
    const found = toFindings(texts, reis, one);
    if (found.length === 0) {
      if (one.rule.gate !== 'stap') met.push({ rule: one.rule.id, by: one.by });
    } else if (one.toelichting) {
      explained.push({ rule: one.rule.id, toelichting: one.toelichting.id, findings: found });
    } else (blocks(one) ? findings : advice).push(...found);
  }
  return { findings, met, explained, advice: nearestFirst(advice, judgements) };
}

/**
 * Whether a step is possible. With the name of a command: whether the journey is ready for it, whatever it will carry.
 * With a whole command: exactly what `decide` would answer.
 */
export function explain(judge: Judge, reis: Reis, asked: unknown): Explanation {
  if (isCommandType(asked)) return explainCommand(judge, reis, asked);
  const parsed = parseCommand(asked);
  if (parsed.ok) return explainCommand(judge, reis, parsed.command.type, parsed.command);
  const { type } = parsed;
  if (type === undefined) return refusedFor(rejectionAt(judge.texts, 'command.unknown', 'type'));
  const invalid = rejection(judge.texts, 'command.invalid');
  return { ...refusedFor(invalid), command: type, findings: inputFindings(judge.texts, parsed.issues) };
}

function refusedFor({ code, message }: Rejection): Explanation {
  return { ...nothing, allowed: false, rejection: code, message };
}

function explainCommand(judge: Judge, reis: Reis, type: CommandType, command?: Command): Explanation {
  const way = judge.table.get(plaatsOf(reis))?.get(type);
  // Asked too early or too late, the rules still say how the journey stands.
  const standing = standingOf(judge, reis, judgeAll((way ?? anyWay(judge.table, type))?.rules ?? [], reis, command));
  const refusal = way ? refusalOf(judge, reis, standing, command?.expectedSeq) : noWay(judge, reis, type);
  return {
    ...standing,
    command: type,
    allowed: refusal === null,
    rejection: refusal?.code ?? null,
    message: refusal?.message ?? null,
  };
}

function refusalOf(judge: Judge, reis: Reis, standing: Standing, expectedSeq?: number): Rejection | null {
  if (isOutdated(reis, expectedSeq)) return conflict(judge, reis);
  const aantal = standing.findings.length;
  return aantal === 0 ? null : rejection(judge.texts, 'rules.unmet', { aantal });
}

/** How one gate stands now: also one that lies behind the journey, or far ahead of it. */
export function explainGate(judge: Judge, rules: readonly Rule[], reis: Reis, gate: Artefact): GateStanding {
  const adopted = reis.vastgesteld.some(
    ({ artefact, ronde }) => artefact === gate && (isPerRound(gate) ? ronde === reis.ronde : true),
  );
  return { gate, adopted, ...standingOf(judge, reis, judgeAll(rulesOf(rules, gate), reis)) };
}
