/** A folder of journals, one file for each journey. @packageDocumentation */
import { constants } from 'node:fs';
import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../../steps/facts.js';
import { diskProblem } from './file/error.js';
import { FileJournal, type TornReport } from './file/journal.js';
import { fileNameOf, isDeviceName, reisIdOfFile } from './file/name.js';
import { problem, type Problem } from '../format/problem.js';
import { appendProblem, idProblem, unkept, type JournalFacts, type JournalStore, type Unkept } from './store.js';

export type { TornReport } from './file/journal.js';
export type { Appended, Conflict, JournalFacts, JournalStore, Unkept } from './store.js';

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

/** How a folder of journals behaves. */
export interface FileStoreOptions {
  /** Hears that a line which was never finished was cut off: a writer died in the middle of it. */
  onTorn?: ((report: TornReport) => void) | undefined;
}

/** What is wrong with the name of a journey, if anything. */
const nameProblem = (reisId: string): Problem | undefined =>
  idProblem(reisId) ?? (isDeviceName(reisId) ? problem('journal.id-of-device') : undefined);

/**
 * Keeps every journey in a file of its own in this folder, a line for a fact. An append is on the disk when it is answered.
 * Many processes of one machine can write at once; a network folder needs the SQL store.
 *
 * @example
 * const store = fileStore('reizen', { onTorn: ({ reis, bytes }) => log(`${reis}: ${bytes} bytes were never finished`) });
 */
export function fileStore(folder: string, { onTorn = () => undefined }: FileStoreOptions = {}): JournalStore {
  const journals = new Map<string, FileJournal>();
  const pathOf = (reisId: string): string => join(folder, fileNameOf(reisId));
  const journalOf = (reisId: string): FileJournal => {
    let journal = journals.get(reisId);
    if (!journal) journals.set(reisId, (journal = new FileJournal(pathOf(reisId), reisId, onTorn)));
    return journal;
  };
  const snapshotOf = (reisId: string): string => `${pathOf(reisId)}.snapshot`;

  async function* stream(reisId: string, fromSeq = 1): AsyncGenerator<JournalFacts | Unkept, void, undefined> {
    const wrong = nameProblem(reisId);
    if (wrong) {
      yield unkept(wrong);
      return;
    }
    try {
      for await (const found of journalOf(reisId).portions(fromSeq)) {
        if ('code' in found) {
          yield unkept(found);
          return;
        }
        const { facts, seq, torn } = found;
        yield { ok: true, facts, seq, ...(torn > 0 && { torn }) };
      }
    } catch (error) {
      yield unkept(diskProblem(error));
    }
  }

  return {
    read: async (reisId, fromSeq) => {
      let whole: JournalFacts = { ok: true, facts: [], seq: 0 };
      const facts: Fact[] = [];
      for await (const portion of stream(reisId, fromSeq)) {
        if (!portion.ok) return portion;
        for (const fact of portion.facts) facts.push(fact);
        whole = { ...portion, facts };
      }
      return whole;
    },
    stream: async function* portions(reisId, fromSeq) {
      for await (const portion of stream(reisId, fromSeq)) {
        // The last one may hold no facts.
        if (!portion.ok || portion.facts.length > 0 || portion.torn !== undefined) yield portion;
      }
    },
    append: async (reisId, facts, expectedSeq) => {
      const wrong = nameProblem(reisId) ?? appendProblem(reisId, facts, expectedSeq);
      return wrong ? unkept(wrong) : journalOf(reisId).append(facts, expectedSeq);
    },
    list: async () => {
      try {
        const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return [];
          throw error;
        });
        return { ok: true, ids: names.flatMap((name) => reisIdOfFile(name) ?? []).toSorted() };
      } catch (error) {
        return unkept(diskProblem(error));
      }
    },
    replace: async (reisId, facts, expectedSeq) => {
      const wrong = nameProblem(reisId) ?? appendProblem(reisId, facts, 0);
      return wrong ? unkept(wrong) : journalOf(reisId).replace(facts, expectedSeq);
    },
    readSnapshot: async (reisId) => {
      if (nameProblem(reisId)) return undefined;
      try {
        return await readFile(snapshotOf(reisId), { encoding: 'utf8', flag: O_RDONLY | O_NOFOLLOW | O_NONBLOCK });
      } catch {
        return undefined;
      }
    },
    writeSnapshot: async (reisId, text) => {
      if (nameProblem(reisId)) return;
      // A snapshot may be lost, so a failure to write one is none.
      const path = snapshotOf(reisId);
      const next = `${path}.new`;
      try {
        const found = await lstat(path).catch(() => undefined);
        if (found?.isFile() === false) return;
        await rm(next, { force: true });
        await writeFile(next, text, { mode: 0o600, flag: 'wx' });
        await rename(next, path);
      } catch {
        await rm(next, { force: true }).catch(() => undefined);
      }
    },
  };
}
