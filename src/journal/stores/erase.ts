import { maximumFindings } from '../../machine/bounded.js';
import { valueAt } from '../../method/valueAt.js';
import type { Fact } from '../../steps/facts.js';
import { problem } from '../format/problem.js';
import { partOf, type Erasable } from '../integrity/part.js';
import { redactFacts } from '../integrity/redact.js';
import { unkept, type Conflict, type JournalStore, type Unkept } from './store.js';

/** What was erased: the store looked, and the old text is gone. */
export interface Erased {
  ok: true;
  /** Where the journey stands; erasing changes no number. */
  seq: number;
  /** The `seq` of every fact that lost something; none when nothing was there to take, or it was taken before. */
  changed: readonly number[];
}

/** How often is read again when somebody writes meanwhile. Ours: an erasure takes longer than a step. */
const attempts = 10;

/** Whether a value holds an id, as the name of a thing or as a reference to one. */
const holdsId = (value: unknown, id: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some((inner) => holdsId(inner, id)) : value === id;

function isKnown(facts: readonly Fact[], asked: Erasable): boolean {
  if (typeof asked === 'number') return facts.some(({ seq }) => seq === asked);
  if (typeof asked === 'string') return facts.some((fact) => holdsId(fact, asked));
  const part = partOf(asked);
  return part !== undefined && facts.some((fact) => fact.seq === part.seq && valueAt(fact, part.path) !== undefined);
}

/**
 * Erases what people told about these things, in one call: reads the journey, takes it out of the facts (`redactFacts`), puts
 * the result in their place (`replace`), and does so again when somebody wrote meanwhile.
 *
 * Shape: `ok` when the store looked and the old text is gone; `changed` says from which facts something went. An id, a `seq`
 * or a part that this journey does not hold is refused as `journal.unknown-id` with its place in `path`, and then nothing is
 * erased: a mistyped id must not look like an erasure. After `journal.held-by-…`, end what holds the old text and call
 * this again; `changed` is then empty, because the facts were replaced before.
 *
 * @param what - ids of things, the `seq` of facts that go whole, or parts of a fact
 * @example
 * const erased = await eraseFacts(store, 'reis-1', ['m-12', { seq: 2, path: ['reiswens', 'urgentie', 0] }]);
 */
export async function eraseFacts(
  store: JournalStore,
  reisId: string,
  what: Iterable<Erasable>,
): Promise<Erased | Unkept | Conflict> {
  // As it is now: what a host writes into it while we read is not what was asked. A text alone is one id, not its letters.
  const asked = (typeof what === 'string' ? [what] : Array.from(what)).map((one) => {
    const part = partOf(one);
    return part === undefined ? one : { seq: part.seq, path: [...part.path] };
  });
  for (let attempt = 1; ; attempt += 1) {
    const read = await store.read(reisId);
    if (!read.ok) return read;
    const unknown = asked.flatMap((one, place) =>
      isKnown(read.facts, one) ? [] : [problem('journal.unknown-id', ['what', place])],
    );
    // The first ones: a list as long as data fits in no call, and nobody mends more at once.
    if (unknown.length > 0) return unkept(...unknown.slice(0, maximumFindings));
    const facts = redactFacts(read.facts, asked);
    const changed = facts.flatMap((fact, place) => (fact === read.facts[place] ? [] : [fact.seq]));
    const replaced = await store.replace(reisId, facts, read.seq, { erased: read.erased });
    if (replaced.ok) return { ok: true, seq: replaced.seq, changed };
    if (!replaced.conflict || attempt === attempts) return replaced;
  }
}
