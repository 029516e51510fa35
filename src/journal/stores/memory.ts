import type { Fact } from '../../steps/facts.js';
import { appendProblem, conflictAt, idProblem, undoesErasure, unkept, type JournalStore } from './store.js';

/**
 * Keeps journeys as long as the program runs: for tests, for a browser that saves elsewhere, to learn.
 *
 * @example
 * const store = memoryStore();
 * const opened = await openReis(store, 'reis-1');
 */
export function memoryStore(): JournalStore {
  const journals = new Map<string, readonly Fact[]>();
  const snapshots = new Map<string, string>();
  const listeners = new Set<readonly [reisId: string, listener: (seq: number) => void]>();
  const factsOf = (reisId: string): readonly Fact[] => journals.get(reisId) ?? [];
  // To a copy: who stops and begins again while it is told, hears the next one.
  const tell = (reisId: string, seq: number): void => {
    for (const [id, listener] of new Set(listeners)) if (id === reisId) listener(seq);
  };
  const read: JournalStore['read'] = async (reisId, fromSeq = 1) => {
    const wrong = idProblem(reisId);
    if (wrong) return unkept(wrong);
    const facts = factsOf(reisId);
    return { ok: true, facts: fromSeq <= 1 ? facts : facts.slice(fromSeq - 1), seq: facts.length };
  };
  return {
    read,
    stream: async function* stream(reisId, fromSeq) {
      yield await read(reisId, fromSeq);
    },
    append: async (reisId, facts, expectedSeq) => {
      const wrong = appendProblem(reisId, facts, expectedSeq);
      if (wrong) return unkept(wrong);
      const known = factsOf(reisId);
      if (known.length !== expectedSeq) return conflictAt(known.length);
      journals.set(reisId, [...known, ...facts]);
      const seq = expectedSeq + facts.length;
      tell(reisId, seq);
      return { ok: true, seq };
    },
    list: async () => ({ ok: true, ids: [...journals.keys()].toSorted() }),
    replace: async (reisId, facts, expectedSeq) => {
      const wrong = appendProblem(reisId, facts, 0);
      if (wrong) return unkept(wrong);
      const known = factsOf(reisId);
      if (known.length !== expectedSeq || facts.length !== expectedSeq || undoesErasure(known, facts))
        return conflictAt(known.length);
      journals.set(reisId, [...facts]);
      snapshots.delete(reisId);
      tell(reisId, 0);
      return { ok: true, seq: expectedSeq };
    },
    subscribe: async (reisId, listener) => {
      const entry = [reisId, listener] as const;
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    readSnapshot: async (reisId) => snapshots.get(reisId),
    writeSnapshot: async (reisId, text) => void snapshots.set(reisId, text),
  };
}
