import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Finding } from '../../machine/findings.js';
import { inputFindings } from '../../machine/findings.js';
import type { InputIssue } from '../../steps/invalid.js';
import { journal } from '../../texts/nl/journal.js';
import type { MessageTexts } from '../../texts/say.js';

/** The codes of problems with a journal, found before anything in it is believed. Hosts branch on them. */
export type JournalCode =
  | 'journal.too-large'
  | 'journal.too-deep'
  | 'journal.no-json'
  | 'journal.encoding'
  | 'journal.line-ends'
  | 'journal.of-store'
  | 'journal.foreign'
  | 'journal.newer'
  | 'journal.older'
  | 'journal.forbidden-key'
  | 'journal.unknown-fact'
  | 'journal.invalid-fact'
  | 'journal.empty'
  | 'journal.first-fact'
  | 'journal.second-start'
  | 'journal.gap'
  | 'journal.duplicate'
  | 'journal.out-of-order'
  | 'journal.time-backwards'
  | 'journal.other-reis'
  | 'journal.leads-elsewhere'
  | 'journal.damaged'
  | 'journal.id'
  | 'journal.id-of-device'
  | 'journal.no-permission'
  | 'journal.no-space'
  | 'journal.not-a-file'
  | 'journal.locked'
  | 'journal.unknown-id'
  | 'journal.held-by-link'
  | 'journal.held-by-session'
  | 'journal.held-by-prepared'
  | 'journal.held-by-slot'
  | 'journal.pooler'
  | 'journal.not-heard'
  | 'journal.unreachable';

/** A place in a journal: the envelope, or a fact and a field of it. */
type Place = readonly (string | number)[];

/** One reason why a journal cannot be read or written, with its place; it repeats nothing of what the journal holds. */
export interface Problem extends InputIssue {
  readonly code: JournalCode;
  /** What is wrong inside one fact, when that is the problem. */
  readonly issues?: readonly InputIssue[] | undefined;
}

/** A problem. */
export function problem(
  code: JournalCode,
  path: Place = [],
  params: Readonly<Record<string, string | number>> = {},
  issues?: readonly InputIssue[],
): Problem {
  return issues === undefined ? { code, path, params } : { code, path, params, issues };
}

/** A problem in words: the problem itself, and then every reason inside the fact. */
export function problemFindings(
  { issues = [], ...what }: Problem,
  texts: MessageTexts = aanpakkenMetImpact.texts,
): readonly Finding[] {
  const inside = issues.map((issue) => ({ ...issue, path: [...what.path, ...issue.path] }));
  // What a method says by itself holds no sentence of a journal; a language that has its own keeps them.
  return inputFindings({ ...texts, findings: { ...journal, ...texts.findings } }, [what, ...inside]);
}
