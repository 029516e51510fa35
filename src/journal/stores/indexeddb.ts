/** Journeys in a browser, in IndexedDB. @packageDocumentation */
import type { Fact } from '../../steps/facts.js';
import { problem } from '../format/problem.js';
import { recordedNow, type Clock } from './clock.js';
import { blocksOf, endProblem, factsIn, linesOf } from './indexeddb/blocks.js';
import { connection, storageProblem, written, type Database, type JournalRow } from './indexeddb/database.js';
import { news } from './indexeddb/news.js';
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
  type Appended,
  type JournalFacts,
  type JournalStore,
  type Prepared,
  type Unkept,
} from './store.js';

/** How the store behaves. */
export interface IndexedDbStoreOptions {
  /** The moment of now, to record when each fact was written; nothing is recorded when absent. */
  now?: Clock | undefined;
}

/** A store in a browser. */
export interface IndexedDbStore extends JournalStore {
  readonly subscribe: NonNullable<JournalStore['subscribe']>;
  /** Ends the connection and hears no more of other tabs; the next question makes a new connection. */
  readonly close: () => void;
}

/** How many blocks a stream asks for at a time; ours. */
const portion = 4;
/** Written to the disk before it is answered, where a browser can. */
const durable = { durability: 'strict' } as const;

/** All blocks of a journey, or those from one on. */
const range = (reisId: string, from = 1): IDBKeyRange =>
  IDBKeyRange.bound([reisId, from], [reisId, Number.MAX_SAFE_INTEGER]);

/** One writer of a journey at a time, in all tabs; IndexedDB itself keeps two transactions apart where there are no Web Locks. */
async function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks;
  return locks === undefined ? task() : ((await locks.request(name, task)) as T);
}

const told = (facts: readonly Fact[], { seq, erased }: Pick<JournalRow, 'seq' | 'erased'>): JournalFacts =>
  erased === undefined ? { ok: true, facts, seq } : { ok: true, facts, seq, erased };

/** The blocks from the one on that holds a fact, and where the journey is, at one moment. */
async function standing(database: Database, reisId: string, seq: number, most?: number) {
  const tx = database.transaction(['facts', 'journals']);
  const journal = tx.objectStore('journals').get(reisId);
  const blocks = tx.objectStore('facts');
  const before = seq > 1 ? await blocks.openKeyCursor(IDBKeyRange.bound([reisId, 1], [reisId, seq]), 'prev') : null;
  const begin = before?.key[1] ?? 1;
  return { begin, blocks: await blocks.getAll(range(reisId, begin), most), journal: (await journal) ?? { seq: 0 } };
}

/** Whether the old facts are gone: what stands there now is what was put there, and no snapshot of before is left. */
async function looked(database: Database, reisId: string, { texts }: Prepared): Promise<boolean> {
  const blocks = await database.getAll('facts', range(reisId));
  const snapshot = await database.get('snapshots', reisId);
  const journal = await database.get('journals', reisId);
  const isCurrent = snapshot === undefined || erasureBefore(snapshot) === journal?.erased;
  return isCurrent && blocks.map(({ text }) => text).join('\n') === texts.join('\n');
}

/**
 * Keeps journeys in the browser of one person, in IndexedDB; needs `idb`. Tabs write one at a time and hear of each other.
 * A browser may throw its storage away when the disk is full: ask for `navigator.storage.persist()`, and export what matters.
 *
 * @param name - the name of the database; journeys under another name are others
 * @example
 * const store = indexedDbStore('reizen', { now: () => new Date().toISOString() });
 * const opened = await openReis(store, 'reis-1');
 */
export function indexedDbStore(name = 'aanpakken-met-impact', { now }: IndexedDbStoreOptions = {}): IndexedDbStore {
  const { use, close } = connection(name);
  const journalOf = async (reisId: string): Promise<JournalRow> =>
    use(async (database) => (await database.get('journals', reisId)) ?? { reis: reisId, seq: 0 });
  const tabs = news(name, async (reisId) => {
    const { seq, erased } = await journalOf(reisId);
    return { seq, erased };
  });

  /** Reads what stands in the database, or says why it cannot; never for a name that is no id. */
  const reading = async <T>(reisId: string, task: (database: Database) => Promise<T | Unkept>): Promise<T | Unkept> => {
    const wrong = idProblem(reisId);
    if (wrong) return unkept(wrong);
    try {
      return await use(task);
    } catch (error) {
      return unkept(storageProblem(error));
    }
  };
  const writing = async (reisId: string, task: (database: Database) => Promise<Appended>): Promise<Appended> =>
    reading(reisId, async (database) => alone(`${name}/${reisId}`, async () => task(database)));

  const read = async (reisId: string, fromSeq: number, most?: number): Promise<JournalFacts | Unkept> =>
    reading(reisId, async (database) => {
      const from = Math.max(1, fromSeq);
      const { blocks, journal } = await standing(database, reisId, from, most);
      const facts = factsIn(reisId, blocks, from);
      if ('code' in facts) return unkept(facts);
      // Facts that are gone from the end leave no gap between others.
      const isWhole = most === undefined || blocks.length < most;
      const wrong = isWhole ? endProblem(blocks.at(-1), journal.seq) : undefined;
      return wrong ? unkept(wrong) : told(facts, journal);
    });

  return {
    read: async (reisId, fromSeq = 1) => read(reisId, fromSeq),
    stream: async function* stream(reisId, fromSeq = 1) {
      for (let next: number | undefined = fromSeq; next !== undefined;) {
        const found = await read(reisId, next, portion);
        const last: Fact | undefined = found.ok ? found.facts.at(-1) : undefined;
        if (!found.ok || last) yield found;
        next = last && last.seq + 1;
      }
    },
    append: async (reisId, facts, expectedSeq) => {
      const prepared = prepare(reisId, facts, expectedSeq);
      if (isProblem(prepared)) return unkept(prepared);
      const recorded = recordedNow(now);
      const appended = await writing(reisId, async (database) => {
        const tx = database.transaction(['facts', 'journals'], 'readwrite', durable);
        const journal: JournalRow = (await tx.objectStore('journals').get(reisId)) ?? { reis: reisId, seq: 0 };
        if (journal.seq !== expectedSeq) return conflictAt(journal.seq);
        const cursor = await tx.objectStore('facts').openCursor(range(reisId), 'prev');
        const wrong = endProblem(cursor?.value, expectedSeq);
        if (wrong) return unkept(wrong);
        const lines = prepared.texts.map((text) => ({ text, recorded }));
        const blocks = blocksOf(reisId, expectedSeq + 1, lines, cursor?.value);
        const seq = expectedSeq + lines.length;
        const put: Promise<unknown>[] = blocks.map(async (block) => tx.objectStore('facts').put(block));
        put.push(tx.objectStore('journals').put({ ...journal, seq }));
        await written(tx, put);
        return keptAt(seq, journal.erased);
      });
      if (appended.ok) tabs.tell(reisId, appended.seq);
      return appended;
    },
    list: async () => {
      try {
        return { ok: true, ids: (await use(async (database) => database.getAllKeys('journals'))).sort() };
      } catch (error) {
        return unkept(storageProblem(error));
      }
    },
    replace: async (reisId, facts, expectedSeq, under) => {
      const prepared = prepareErasure(reisId, facts, expectedSeq);
      if (isProblem(prepared)) return unkept(prepared);
      const replaced = await writing(reisId, async (database) => {
        const tx = database.transaction(['facts', 'journals', 'snapshots'], 'readwrite', durable);
        const before = await tx.objectStore('facts').getAll(range(reisId));
        const known = factsIn(reisId, before, 1);
        if ('code' in known) return unkept(known);
        const journal = await tx.objectStore('journals').get(reisId);
        const outdated =
          known.length !== expectedSeq || prepared.texts.length !== expectedSeq || erasedSince(journal?.erased, under);
        if (outdated || undoesErasure(known, prepared.facts)) return conflictAt(known.length);
        const recorded = before.flatMap((block) => linesOf(block).map((line) => line.recorded));
        const lines = prepared.texts.map((text, place) => ({ text, recorded: recorded[place] }));
        const put: Promise<unknown>[] = [
          tx.objectStore('facts').delete(range(reisId)),
          ...blocksOf(reisId, 1, lines).map(async (block) => tx.objectStore('facts').put(block)),
          tx.objectStore('journals').put({ reis: reisId, seq: expectedSeq, erased: erasureOf(prepared) }),
          tx.objectStore('snapshots').delete(reisId),
        ];
        await written(tx, put);
        return (await looked(database, reisId, prepared))
          ? { ok: true, seq: expectedSeq }
          : unkept(problem('journal.unreachable'));
      });
      if (replaced.ok) tabs.tell(reisId, 0);
      return replaced;
    },
    subscribe: tabs.listen,
    readSnapshot: async (reisId) => use(async (database) => database.get('snapshots', reisId)).catch(() => undefined),
    writeSnapshot: async (reisId, text) => {
      // In one transaction with the look at the last erasure. A snapshot may be lost, so a failure to write one is none.
      const kept = use(async (database) => {
        const tx = database.transaction(['journals', 'snapshots'], 'readwrite');
        const journal = await tx.objectStore('journals').get(reisId);
        if (journal?.erased === erasureBefore(text)) await tx.objectStore('snapshots').put(text, reisId);
        await tx.done;
      });
      await kept.catch(() => undefined);
    },
    recorded: async (reisId, fromSeq = 1) =>
      reading(reisId, async (database) => {
        const { begin, blocks } = await standing(database, reisId, Math.max(1, fromSeq));
        const moments = blocks.flatMap((block) => linesOf(block).map(({ recorded }) => recorded));
        return { ok: true, moments: moments.slice(Math.max(0, fromSeq - begin)) };
      }),
    close: () => {
      tabs.close();
      close();
    },
  };
}
