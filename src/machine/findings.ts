import type { Niveau } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import { nearest } from '../method/nearest.js';
import { remedy } from '../rules/remedies.js';
import type { Path, Remedy, Rule, RawFinding } from '../rules/rule.js';
import type { InputIssue } from '../steps/invalid.js';
import { commandTypes } from '../steps/parse.js';
import type { Judgement } from './judge.js';
import { say, type MessageTexts } from '../texts/say.js';
import { bounded, type OmittedFindings } from './bounded.js';

/** One reason, in words: what is missing or wrong, where, and which steps would mend it. Plain data. */
export interface Finding {
  /** Stable; a host branches on this, never on the message. */
  code: string;
  /** The rule that found it; absent when the command itself was not in order. */
  rule?: string | undefined;
  path: Path;
  level: Niveau;
  params: Readonly<Record<string, string | number>>;
  /** A sentence in the language of the method's texts. */
  message: string;
  /** Steps that would mend it, the most honest first. */
  remedies: readonly Remedy[];
}

/** Why a command was refused. */
export type RejectionCode =
  'command.unknown' | 'command.invalid' | 'command.wrong-stage' | 'reis.ended' | 'rules.unmet' | 'conflict';

/** A refusal: a code, a sentence, and every reason. Never an exception. */
export interface Rejection {
  code: RejectionCode;
  message: string;
  /** The first reasons of each rule, at most `maximumFindings` or one for each rule. */
  findings: readonly Finding[];
  /** How many more there are, by code; absent when all of them are listed. */
  omitted?: OmittedFindings | undefined;
}

/** A refusal for many reasons, in words. */
export function rejection(
  texts: MessageTexts,
  code: RejectionCode,
  params: RawFinding['params'] = {},
  findings: readonly Finding[] = [],
): Rejection {
  return { code, message: say(texts, code, params), findings };
}

/**
 * A refusal for one reason, which lies in one field of the command: that field is where its finding points.
 *
 * @param said - the code of its finding and of its sentence, where one refusal has several
 */
export function rejectionAt(
  texts: MessageTexts,
  code: RejectionCode,
  field: string,
  params: RawFinding['params'] = {},
  remedies: readonly Remedy[] = [],
  said: string = code,
): Rejection {
  const message = say(texts, said, params);
  return { code, message, findings: [{ code: said, path: [field], level: 'integriteit', params, message, remedies }] };
}

/** That no command has this name, and which names come near. */
export const unknownCommand = (texts: MessageTexts, type: unknown): Rejection =>
  rejectionAt(texts, 'command.unknown', 'type', { bekend: nearest(type, commandTypes) });

/** Comply or explain: what a required rule of a gate always leaves open. */
function explaining(rule: Rule, reis: Reis): Remedy[] {
  if (rule.gate === 'stap' || rule.gate === 'aankomst') return [];
  const opdrachtgever = reis.opdracht?.opdrachtgever;
  const toelichting = { regel: rule.id, gate: rule.gate, ronde: reis.ronde, ...(opdrachtgever && { opdrachtgever }) };
  return [remedy('regel.toelichten', { toelichting }, { kind: 'explains', write: [['toelichting', 'motivering']] })];
}

/** The findings about a command that is invalid by itself. */
export function inputFindings(texts: MessageTexts, issues: readonly InputIssue[]): Finding[] {
  return issues.map((issue) => ({
    ...issue,
    level: 'integriteit',
    message: say(texts, issue.code, issue.params),
    remedies: [],
  }));
}

/** A list as it is told: bounded, in words, with a count of what was left out. */
interface Told {
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly omitted: OmittedFindings | undefined;
}

/** What these rules found, as far as one answer lists it. */
export function tell(texts: MessageTexts, reis: Reis, judgements: readonly Judgement[]): Told {
  const { listed, total, omitted } = bounded(judgements);
  return { findings: listed.flatMap((judgement) => toFindings(texts, reis, judgement)), total, omitted };
}

/**
 * What a rule found, in words, with its level in this journey. An angle that a host added is told by its name and not by its
 * label: that is a text that somebody typed.
 */
export function toFindings(texts: MessageTexts, reis: Reis, { rule, level, findings }: Judgement): Finding[] {
  if (findings.length === 0) return [];
  return findings.map(({ code, path, params = {}, remedies = [] }) => ({
    code,
    rule: rule.id,
    path,
    level,
    params,
    message: say(texts, code, params),
    remedies: level === 'vereist' ? [...remedies, ...explaining(rule, reis)] : remedies,
  }));
}
