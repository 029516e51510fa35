import type { Fact } from '../../steps/facts.js';
import { recordedNow, type Clock } from './clock.js';
import { isolated } from './isolated.js';
import { erasureBefore } from './snapshot.js';
import {
  conflictAt,
  erasedSince,
  erasureOf,
  idProblem,
  isProblem,
  keptAt,
  prepare,
  prepareErasure,
  undoesErasure,
  unkept,
  type JournalFacts,
  type JournalStore,
} from './store.js';

/** One journey in memory. Facts are kept as text, so that nobody who holds a fact can change the journal. */
interface Kept {
  texts: readonly string[];
  recorded: readonly (string | undefined)[];
  erased?: string;
}

/** How a store in memory behaves. */
export interface MemoryStoreOptions {
  /** The moment of now, to record when each fact was written; nothing is recorded when absent. */
  now?: Clock | undefined;
}

const nothing: Kept = { texts: [], recorded: [] };
const parsed = (texts: readonly string[]): readonly Fact[] => texts.map((text) => JSON.parse(text) as Fact);

/**
 * Keeps journeys as long as the program runs: for tests, for a browser that saves elsewhere, to learn.
 *
 * @example
 * const store = memoryStore();
 * const opened = await openReis(store, 'reis-1');
 */
export function memoryStore({ now }: MemoryStoreOptions = {}): JournalStore {
  const journals = new Map<string, Kept>();
  const snapshots = new Map<string, string>();
  const listeners = new Set<readonly [reisId: string, listener: (seq: number) => void]>();
  const keptOf = (reisId: string): Kept => journals.get(reisId) ?? nothing;
  // Iterates over a copy: a listener that resubscribes while it is called hears the next one.
  const tell = (reisId: string, seq: number): void => {
    for (const [id, listener] of new Set(listeners)) if (id === reisId) isolated(listener)(seq);
  };
  const read: JournalStore['read'] = async (reisId, fromSeq = 1) => {
    const wrong = idProblem(reisId);
    if (wrong) return unkept(wrong);
    const { texts, erased } = keptOf(reisId);
    const found: JournalFacts = { ok: true, facts: parsed(texts.slice(Math.max(0, fromSeq - 1))), seq: texts.length };
    return erased === undefined ? found : { ...found, erased };
  };
  return {
    read,
    stream: async function* stream(reisId, fromSeq) {
      yield await read(reisId, fromSeq);
    },
    append: async (reisId, facts, expectedSeq) => {
      const prepared = prepare(reisId, facts, expectedSeq);
      if (isProblem(prepared)) return unkept(prepared);
      const kept = keptOf(reisId);
      if (kept.texts.length !== expectedSeq) return conflictAt(kept.texts.length);
      const moment = recordedNow(now);
      const texts = [...kept.texts, ...prepared.texts];
      journals.set(reisId, { ...kept, texts, recorded: [...kept.recorded, ...prepared.texts.map(() => moment)] });
      tell(reisId, texts.length);
      return keptAt(texts.length, kept.erased);
    },
    list: async () => ({ ok: true, ids: [...journals.keys()].sort() }),
    replace: async (reisId, facts, expectedSeq, under) => {
      const prepared = prepareErasure(reisId, facts, expectedSeq);
      if (isProblem(prepared)) return unkept(prepared);
      const { texts, recorded, erased } = keptOf(reisId);
      const outdated =
        texts.length !== expectedSeq || prepared.texts.length !== expectedSeq || erasedSince(erased, under);
      if (outdated || undoesErasure(parsed(texts), prepared.facts)) return conflictAt(texts.length);
      journals.set(reisId, { texts: prepared.texts, recorded, erased: erasureOf(prepared) });
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
    writeSnapshot: async (reisId, text) => {
      if (erasureBefore(text) === keptOf(reisId).erased) snapshots.set(reisId, text);
    },
    recorded: async (reisId, fromSeq = 1) => {
      const wrong = idProblem(reisId);
      return wrong ? unkept(wrong) : { ok: true, moments: keptOf(reisId).recorded.slice(Math.max(0, fromSeq - 1)) };
    },
  };
}
