import type { DoneSince } from './doneSince.js';
import { hasEnded } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import { remedy } from '../rules/remedies.js';
import { askedIn } from '../rules/spelregels.js';
import type { Command, CommandType } from '../steps/commands.js';
import { evolve } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { nameIn, parseCommand } from '../steps/parse.js';
import { plan } from '../steps/plan.js';
import type { MessageTexts } from '../texts/say.js';
import { inputFindings, rejection, rejectionAt, tell, unknownCommand, type Rejection } from './findings.js';
import { blocks, judgeBroken, receiptOf, type Judgement } from './judge.js';
import { leadingTo, plaatsOf, type Table } from './table.js';
import type { Way } from './way.js';

/** What deciding needs to know of a method. */
export interface Judge {
  readonly table: Table;
  readonly texts: MessageTexts;
  /** The version of the rules, for receipts. */
  readonly version: string;
}

/** A moment that was moved: the command lay just before the last fact, so it happens at the moment of that fact. */
export interface Adjusted {
  van: string;
  naar: string;
}

/** The answer to a command: the facts that it becomes and the journey after them, or why not. */
export type Decision = { ok: true; facts: readonly Fact[]; reis: Reis; adjusted?: Adjusted | undefined } | Refusal;

/** A refusal; the journey stays as it was. */
export interface Refusal {
  ok: false;
  rejection: Rejection;
  /** After a conflict: what was done since the sender looked. Only a store knows. */
  since?: readonly DoneSince[] | undefined;
}

const refuse = (rejected: Rejection): Refusal => ({ ok: false, rejection: rejected });

/** Why a command has no way from here, and which step leads to where it has one. */
export function noWay({ texts, table }: Judge, reis: Reis, type: CommandType): Rejection {
  const plaats = plaatsOf(reis);
  if (hasEnded(reis.fase)) return rejectionAt(texts, 'reis.ended', 'type', { fase: plaats });
  const leading = leadingTo(table, plaats, type);
  const [eerst] = leading;
  // Two sentences for one refusal: a stage that is still to come, and one that lies behind for good.
  const code = 'command.wrong-stage';
  if (eerst === undefined) return rejectionAt(texts, code, 'type', { fase: plaats }, [], 'command.stage-passed');
  return rejectionAt(
    texts,
    code,
    'type',
    { fase: plaats, eerst },
    leading.map((command) => remedy(command, {})),
  );
}

/** Whether a command was made on another journey than this one: one that somebody else has gone on with since. */
export const isOutdated = ({ seq }: Reis, expectedSeq: number | undefined): boolean =>
  expectedSeq !== undefined && expectedSeq !== seq;

/** That somebody else was first. */
export const conflict = ({ texts }: Pick<Judge, 'texts'>, { seq }: Reis): Rejection =>
  rejectionAt(texts, 'conflict', 'expectedSeq', { seq });

function unmetRules(judge: Judge, reis: Reis, broken: readonly Judgement[]): Rejection {
  const { findings, total, omitted } = tell(judge.texts, reis, broken.filter(blocks));
  const rejected = rejection(judge.texts, 'rules.unmet', { aantal: total }, findings);
  return omitted === undefined ? rejected : { ...rejected, omitted };
}

/** The plan: the one fact that a command becomes, or why not. */
type Planned = { ok: true; fact: Fact; adjusted?: Adjusted } | Refusal;

/** The fact of a command along one way, or why not. Changes nothing. */
function planAlong(judge: Judge, way: Way, reis: Reis, command: Command): Planned {
  if (isOutdated(reis, command.expectedSeq)) {
    return refuse(conflict(judge, reis));
  }
  const { recipe, naar, adopts } = way;
  const rules = askedIn(way.rules, reis);
  const broken = judgeBroken(rules, reis, command);
  if (broken.some(blocks)) return refuse(unmetRules(judge, reis, broken));
  const adopted = adopts && { artefact: adopts, receipt: receiptOf(judge.version, rules, broken) };
  const fact = plan(recipe, reis, command, naar, adopted);
  const { op } = command.meta;
  return fact.meta.op === op ? { ok: true, fact } : { ok: true, fact, adjusted: { van: op, naar: fact.meta.op } };
}

function invalid(
  { texts }: Judge,
  input: unknown,
  parsed: Exclude<ReturnType<typeof parseCommand>, { ok: true }>,
): Refusal {
  if (parsed.type === undefined) return refuse(unknownCommand(texts, nameIn(input)));
  return refuse(rejection(texts, 'command.invalid', {}, inputFindings(texts, parsed.issues)));
}

function carriedOut(reis: Reis, planned: Planned): Decision {
  if (!planned.ok) return planned;
  const { fact, adjusted } = planned;
  const decided = { ok: true, facts: [fact], reis: evolve(reis, fact) } as const;
  return adjusted === undefined ? decided : { ...decided, adjusted };
}

/** Parses unchecked input and decides it along one way. The guards and actions of the machine call it. */
export function decideAlong(judge: Judge, way: Way, reis: Reis, input: unknown): Decision {
  const parsed = parseCommand(input);
  if (!parsed.ok) return invalid(judge, input, parsed);
  return carriedOut(reis, planAlong(judge, way, reis, parsed.command));
}

/** The fact that a command becomes, if it is allowed; for one that was checked before or that a simulation made. Changes nothing. */
export function planParsed(judge: Judge, reis: Reis, command: Command): Planned {
  const way = judge.table.get(plaatsOf(reis))?.get(command.type);
  return way === undefined ? refuse(noWay(judge, reis, command.type)) : planAlong(judge, way, reis, command);
}

/** As `planParsed`, for whatever comes in. */
export function planInput(judge: Judge, reis: Reis, input: unknown): Planned {
  const parsed = parseCommand(input);
  return parsed.ok ? planParsed(judge, reis, parsed.command) : invalid(judge, input, parsed);
}

/** Decides a command that was checked before: from `parseCommand`, a batch or a simulation. */
export const decideParsed = (judge: Judge, reis: Reis, command: Command): Decision =>
  carriedOut(reis, planParsed(judge, reis, command));

/** Decides whatever comes in. */
export const decide = (judge: Judge, reis: Reis, input: unknown): Decision =>
  carriedOut(reis, planInput(judge, reis, input));
