import type { Finding } from '../machine/findings.js';
import type { Fact } from '../steps/facts.js';
import type { MessageTexts } from '../texts/say.js';
import { checkFacts, isForbidden } from './check.js';
import { reisIdOf } from './format.js';
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

/** Deeper than anything that can be written down in a journey; ours. */
const maximumDepth = 64;
/** How much of the beginning is looked at for depth. Looking at all of a text costs a fifth of parsing it. */
const lookedAt = 65_536;

/** Whether the beginning nests deeper than any journal: 50 MB of brackets would cost the parser seconds and gigabytes. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let place = 0; place < text.length && place < lookedAt; place += 1) {
    const code = text.charCodeAt(place);
    if (quoted) {
      if (code === 0x5c) place += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maximumDepth) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

function read(text: string, maximumLength: number): { facts: readonly Fact[] } | Problem {
  if (text.length > maximumLength) return problem('journal.too-large', [], { grens: maximumLength });
  if (isTooDeep(text)) return problem('journal.too-deep', [], { grens: maximumDepth });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('journal.no-json');
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
 * fact that is not known or not valid. Facts are taken as they are; no rule is asked.
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
