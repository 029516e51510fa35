import { isPerRound, type Artefact } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import { rulesOf } from '../rules/registry.js';
import type { Evidence, Rule } from '../rules/rule.js';
import type { Command, CommandType } from '../steps/commands.js';
import { nearestFirst } from './advice.js';
import { bounded, type OmittedFindings } from './bounded.js';
import { isCommandType, nameIn, parseCommand } from '../steps/parse.js';
import { conflict, isOutdated, noWay, type Judge } from './decide.js';
import {
  inputFindings,
  rejection,
  tell,
  toFindings,
  unknownCommand,
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
  /** How many findings of each code are in none of these lists, which hold at most `maximumFindings` each; absent when all are. */
  omitted?: OmittedFindings | undefined;
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

/** A standing, and how many findings stand in the way, listed or not. */
interface Counted {
  standing: Standing;
  blocking: number;
}

function standingOf({ texts }: Judge, reis: Reis, judgements: readonly Judgement[]): Counted {
  const open = judgements.filter(({ findings }) => findings.length > 0);
  const covered = bounded(open.filter(({ toelichting }) => toelichting !== undefined));
  const blocking = tell(texts, reis, open.filter(blocks));
  const advice = tell(
    texts,
    reis,
    open.filter((judgement) => judgement.toelichting === undefined && !blocks(judgement)),
  );
  const omitted = sum([blocking.omitted, advice.omitted, covered.omitted]);
  const standing = {
    findings: blocking.findings,
    met: judgements
      .filter(({ findings, rule }) => findings.length === 0 && rule.gate !== 'stap')
      .map(({ rule, by }) => ({ rule: rule.id, by })),
    explained: covered.listed.map((judgement) => ({
      rule: judgement.rule.id,
      toelichting: judgement.toelichting?.id ?? '',
      findings: toFindings(texts, reis, judgement),
    })),
    advice: nearestFirst(advice.findings, judgements),
  };
  return { standing: omitted === undefined ? standing : { ...standing, omitted }, blocking: blocking.total };
}

/** Counts by code as one; `undefined` when nothing was left out. */
function sum(parts: readonly (OmittedFindings | undefined)[]): OmittedFindings | undefined {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const [code, count] of Object.entries(part ?? {})) counts.set(code, (counts.get(code) ?? 0) + count);
  return counts.size === 0 ? undefined : Object.fromEntries(counts);
}

/**
 * Whether a step is possible. With the name of a command: whether the journey is ready for it, whatever it will carry.
 * With a whole command: exactly what `decide` would answer.
 */
export function explain(judge: Judge, reis: Reis, asked: unknown): Explanation {
  if (isCommandType(asked)) return explainCommand(judge, reis, asked);
  const parsed = parseCommand(asked);
  if (parsed.ok) return explainParsed(judge, reis, parsed.command);
  const { type } = parsed;
  if (type === undefined)
    return refusedFor(unknownCommand(judge.texts, typeof asked === 'string' ? asked : nameIn(asked)));
  const invalid = rejection(judge.texts, 'command.invalid');
  return { ...refusedFor(invalid), command: type, findings: inputFindings(judge.texts, parsed.issues) };
}

/** As `explain`, for a command that was checked before or that a simulation made. */
export const explainParsed = (judge: Judge, reis: Reis, command: Command): Explanation =>
  explainCommand(judge, reis, command.type, command);

function refusedFor({ code, message }: Rejection): Explanation {
  return { ...nothing, allowed: false, rejection: code, message };
}

function explainCommand(judge: Judge, reis: Reis, type: CommandType, command?: Command): Explanation {
  const way = judge.table.get(plaatsOf(reis))?.get(type);
  // Asked too early or too late, the rules still say how the journey stands.
  const { standing, blocking } = standingOf(
    judge,
    reis,
    judgeAll((way ?? anyWay(judge.table, type))?.rules ?? [], reis, command),
  );
  const refusal = way ? refusalOf(judge, reis, blocking, command?.expectedSeq) : noWay(judge, reis, type);
  const { findings, met, explained, advice, omitted } = standing;
  // Field by field: what V8 makes by spreading and then adding to it stays in memory until a full collection, and simulations ask often.
  const explanation: Explanation = {
    findings,
    met,
    explained,
    advice,
    command: type,
    allowed: refusal === null,
    rejection: refusal?.code ?? null,
    message: refusal?.message ?? null,
  };
  return omitted === undefined ? explanation : { ...explanation, omitted };
}

function refusalOf(judge: Judge, reis: Reis, aantal: number, expectedSeq?: number): Rejection | null {
  if (isOutdated(reis, expectedSeq)) return conflict(judge, reis);
  return aantal === 0 ? null : rejection(judge.texts, 'rules.unmet', { aantal });
}

/** How one gate stands now: also one that lies behind the journey, or far ahead of it. */
export function explainGate(judge: Judge, rules: readonly Rule[], reis: Reis, gate: Artefact): GateStanding {
  const adopted = reis.vastgesteld.some(
    ({ artefact, ronde }) => artefact === gate && (isPerRound(gate) ? ronde === reis.ronde : true),
  );
  return { gate, adopted, ...standingOf(judge, reis, judgeAll(rulesOf(rules, gate), reis)).standing };
}
