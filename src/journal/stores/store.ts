import { AanpakError } from '../../method/error.js';
import { idSchema } from '../../schemas/basis/values.js';
import type { Finding } from '../../machine/findings.js';
import type { Unsubscribe } from '../../machine/live.js';
import type { Fact } from '../../steps/facts.js';
import { checkFacts } from '../format/check.js';
import { reisIdOf } from '../format/format.js';
import { isErasedSince } from '../../method/redacted.js';
import { problem, problemFindings, type Problem } from '../format/problem.js';
import { checksum } from './checksum.js';

/**
 * What a store could not do, and why. The journal is as it was, with two exceptions. After `journal.unreachable` nobody
 * knows, because the answer itself may have been lost: read before you write again, and what was kept after all is a
 * conflict. After a `replace`, `journal.held-by-…` says that the facts were replaced and that the old text is still on the
 * disk: end what holds it, and call `replace` again with the same facts.
 */
export interface Unkept {
  ok: false;
  conflict: false;
  findings: readonly Finding[];
}

/** The facts that were asked for. A journey that nobody started has none. */
export interface JournalFacts {
  ok: true;
  facts: readonly Fact[];
  /** The `seq` of the last fact of the journey; 0 when there is none. */
  seq: number;
  /** Bytes of a last line that was never finished. No acknowledged fact is in them; the next append cuts them off. */
  torn?: number | undefined;
  /** The digest of the last erasure; absent when nothing was ever erased. What was read under another one is outdated. */
  erased?: string | undefined;
}

/** Somebody was first: the journey stands at `seq`. Nothing was written. */
export interface Conflict {
  ok: false;
  conflict: true;
  seq: number;
}

/** When the store wrote each fact, by its own clock; `undefined` for facts from before the store kept that. */
export interface RecordedMoments {
  ok: true;
  moments: readonly (string | undefined)[];
}

/**
 * What became of an append. `ok` only when every fact is kept, so that it survives a crash of the process; `erased` is then the
 * digest of the last erasure, so that a journey that is open learns that a text in its memory was erased meanwhile.
 */
export type Appended = { ok: true; seq: number; erased?: string | undefined } | Conflict | Unkept;

/**
 * Where journeys are kept. Five functions, and four that may be left out; a host can write its own and run the contract of `./journal/contract` on it.
 * Data never throws: a damaged journal, a full disk and a conflict are answers.
 */
export interface JournalStore {
  /** The facts from `fromSeq` on (1 when absent), in order, checked. */
  readonly read: (reisId: string, fromSeq?: number) => Promise<JournalFacts | Unkept>;
  /** The same in portions, so that a long journal need not be in memory at once. Ends after an answer that is not ok. */
  readonly stream: (reisId: string, fromSeq?: number) => AsyncIterable<JournalFacts | Unkept>;
  /** Writes facts behind `expectedSeq`, all or none; a conflict when the journey is no longer there. */
  readonly append: (reisId: string, facts: readonly Fact[], expectedSeq: number) => Promise<Appended>;
  /** The ids of all journeys, sorted. */
  readonly list: () => Promise<{ ok: true; ids: readonly string[] } | Unkept>;
  /**
   * Puts other facts in the place of all of these, for erasure; their number stays the same. Copies that the store keeps
   * (a snapshot) go. A conflict when they would bring back what was erased since they were read. `ok` only when the store
   * looked and found the old text gone.
   *
   * @param under - what `read` told of the last erasure: then every erasure since is a conflict. Without it only one whose
   * texts would come back is seen, and not one that took a figure or a day.
   */
  readonly replace: (
    reisId: string,
    facts: readonly Fact[],
    expectedSeq: number,
    under?: Pick<JournalFacts, 'erased'>,
  ) => Promise<Appended>;
  /**
   * Calls the listener with the `seq` of new facts, by whomever they were written; with 0 when all facts were replaced, so
   * that what was read before counts no more. It may tell late, twice or what is known.
   */
  readonly subscribe?: (reisId: string, listener: (seq: number) => void) => Promise<Unsubscribe>;
  /** The text of a snapshot that was written before; a store that keeps none leaves both out. */
  readonly readSnapshot?: (reisId: string) => Promise<string | undefined>;
  /**
   * Keeps a snapshot. It may be lost at any time, and a store drops one that was made before its last erasure. A store that
   * keeps snapshots must also give `erased` with the facts: without it, an erased text could come back.
   */
  readonly writeSnapshot?: (reisId: string, text: string) => Promise<void>;
  /** When each fact from `fromSeq` on was written, by the clock of the store. No part of the fact, its checksum or a seal. */
  readonly recorded?: (reisId: string, fromSeq?: number) => Promise<RecordedMoments | Unkept>;
}

/** A problem, or several, as a store answers it. */
export const unkept = (...found: readonly Problem[]): Unkept => ({
  ok: false,
  conflict: false,
  findings: found.flatMap((one) => problemFindings(one)),
});

/** Whether what came back is a problem. */
export const isProblem = (value: object): value is Problem => 'code' in value;

/** Facts that were kept, as a store answers it. */
export const keptAt = (seq: number, erased: string | null | undefined): Appended =>
  typeof erased === 'string' ? { ok: true, seq, erased } : { ok: true, seq };

/** A conflict, as a store answers it. */
export const conflictAt = (seq: number): Conflict => ({ ok: false, conflict: true, seq });

/** What is wrong with the id of a journey, if anything. */
export const idProblem = (reisId: string): Problem | undefined =>
  idSchema.safeParse(reisId).success ? undefined : problem('journal.id');

/** Facts as they will be kept: their texts, and the facts parsed from those texts. Later changes by a host reach neither. */
export interface Prepared {
  readonly facts: readonly Fact[];
  readonly texts: readonly string[];
}

/** The text of every fact; `undefined` when one has none, such as a record that holds itself or a getter that throws. */
function textsOf(facts: readonly unknown[]): readonly string[] | undefined {
  try {
    return Array.from(facts, (fact) => (JSON.stringify(fact) as string | undefined) ?? 'null');
  } catch {
    return undefined;
  }
}

/**
 * Facts that should be written behind `expectedSeq`, or what is wrong with them. Every store asks this first, and keeps
 * these texts: what was checked is what is kept, also when a host changes its facts meanwhile or they have a `toJSON`.
 *
 * @throws AanpakError `seq.expected` when no `expectedSeq` was given: nothing could then be known of others who write
 */
export function prepare(reisId: string, facts: readonly Fact[], expectedSeq: number): Prepared | Problem {
  expectSeq('append', expectedSeq);
  return checked(reisId, facts, expectedSeq);
}

/**
 * Facts that should be put in the place of all that a journey has, or what is wrong with them; `expectedSeq` is how many that are.
 *
 * @throws AanpakError `seq.expected` when no `expectedSeq` was given: it would look as if somebody else was first, for ever
 */
export function prepareErasure(reisId: string, facts: readonly Fact[], expectedSeq: number): Prepared | Problem {
  expectSeq('replace', expectedSeq);
  return checked(reisId, facts, 0);
}

function expectSeq(call: 'append' | 'replace', expectedSeq: number): void {
  if (Number.isSafeInteger(expectedSeq) && expectedSeq >= 0) return;
  throw new AanpakError(
    'seq.expected',
    `Expected ${call}(reisId, facts, expectedSeq) with the seq of the journey as it was read but received ${typeof expectedSeq}.`,
  );
}

function checked(reisId: string, facts: readonly Fact[], expectedSeq: number): Prepared | Problem {
  const wrongId = idProblem(reisId);
  if (wrongId) return wrongId;
  if (!Array.isArray(facts) || facts.length === 0) return problem('journal.empty', ['facts']);
  const texts = textsOf(facts);
  if (texts === undefined) return problem('journal.invalid-fact', ['facts']);
  const copies = texts.map((text) => JSON.parse(text) as unknown);
  const found = checkFacts(copies, { seq: expectedSeq, op: '' });
  if (found) return found;
  const sound = copies as readonly Fact[];
  return expectedSeq === 0 && reisIdOf(sound) !== reisId
    ? problem('journal.other-reis', ['facts', 0, 'id'])
    : { facts: sound, texts };
}

/**
 * A digest of the facts that an erasure put in the place of others. A journal shows the digest of its last one, and a
 * snapshot the one that it was made after: a snapshot from before an erasure is known by it.
 */
export const erasureOf = ({ texts }: Prepared): string => checksum(texts.join('\n'));

/** Whether there was an erasure since facts were read, as far as whoever read them says what they knew. */
export const erasedSince = (now: string | null | undefined, under: Pick<JournalFacts, 'erased'> | undefined): boolean =>
  under !== undefined && (now ?? undefined) !== under.erased;

/**
 * Whether facts that were read before an erasure would undo it. Their number did not change, so nothing else tells: of two
 * who erase at once, the second would write back what the first took out.
 */
export const undoesErasure = (now: readonly Fact[], next: readonly Fact[]): boolean =>
  now.some((fact, place) => fact !== next[place] && isErasedSince(next[place], fact));
