import type { Finding } from '../../machine/findings.js';
import { encodingOf, withoutMark } from '../../method/encoding.js';
import type { Fact } from '../../steps/facts.js';
import type { MessageTexts } from '../../texts/say.js';
import { checkFacts, isForbidden } from './check.js';
import { maximumDepth, tooDeepAt } from '../../method/depth.js';
import { reisIdOf, storedLineHead } from './format.js';
import { problem, problemFindings, type Problem } from './problem.js';
import { headerProblem, upcast } from './upcast.js';

/** What became of a text: the facts of a journey, or what is wrong with it. Never half of it. */
export type ParsedJournal = { ok: true; facts: readonly Fact[] } | { ok: false; findings: readonly Finding[] };

/** Limits and language of reading a journal. */
export interface ParseJournalOptions {
  /** Longest text that is read, in characters; no limit when absent. */
  maximumLength?: number | undefined;
  /** The language of the findings; Dutch when absent. */
  texts?: MessageTexts | undefined;
}

function read(given: string, maximumLength: number): { facts: readonly Fact[] } | Problem {
  const text = withoutMark(given);
  if (text.length > maximumLength) return problem('journal.too-large', [], { grens: maximumLength });
  const deep = tooDeepAt(text);
  if (deep !== undefined) return problem('journal.too-deep', ['line', deep], { grens: maximumDepth });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const codering = encodingOf(text);
    if (codering !== undefined) return problem('journal.encoding', [], { codering });
    return problem(text.startsWith(storedLineHead) ? 'journal.of-store' : 'journal.no-json');
  }
  return readEnvelope(value);
}

/** Reads a journal that was parsed as JSON before. */
function readEnvelope(value: unknown): { facts: readonly Fact[] } | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('journal.foreign');
  const { facts: raw, ...header } = value as Record<string, unknown>;
  const wrong = headerProblem(header);
  if (wrong) return wrong;
  if (!Array.isArray(raw)) return problem('journal.foreign', ['facts']);
  const { header: newest, facts } = upcast({ header, facts: raw });
  for (const key of Object.keys(newest)) {
    if (isForbidden(key)) return problem('journal.forbidden-key');
    if (key !== 'format' && key !== 'version' && key !== 'reis') return problem('journal.foreign');
  }
  if (facts.length === 0) return problem('journal.empty', ['facts']);
  const found = checkFacts(facts);
  if (found) return found;
  const checked = facts as readonly Fact[];
  return newest['reis'] === reisIdOf(checked) ? { facts: checked } : problem('journal.other-reis', ['reis']);
}

/**
 * Reads a journal. All of it is in order, or none of it is handed out: torn, foreign, newer, with a gap, a fact twice, a
 * fact that is not known or not valid. Facts are taken as they are; no rule is asked. A byte order mark and other line ends
 * change nothing; a file that was saved in another encoding is refused by the name of that encoding.
 *
 * @example
 * const journal = parseJournal(text);
 * const reis = journal.ok ? fold(journal.facts) : undefined;
 */
export function parseJournal(
  text: string,
  { maximumLength = Number.POSITIVE_INFINITY, texts }: ParseJournalOptions = {},
): ParsedJournal {
  const outcome = typeof text === 'string' ? read(text, maximumLength) : problem('journal.no-json');
  return 'facts' in outcome
    ? { ok: true, facts: outcome.facts }
    : { ok: false, findings: problemFindings(outcome, texts) };
}
