/** A folder of journals, one file for each journey. @packageDocumentation */
import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskProblem } from './file/error.js';
import { FileJournal, type TornReport } from './file/journal.js';
import { fileNameOf, isDeviceName, reisIdOfFile } from './file/name.js';
import { readContents } from './file/read.js';
import { problem, type Problem } from './problem.js';
import { appendProblem, idProblem, unkept, type JournalStore } from './store.js';

export type { TornReport } from './file/journal.js';
export type { Appended, Conflict, JournalFacts, JournalStore, Unkept } from './store.js';

/** How a folder of journals behaves. */
export interface FileStoreOptions {
  /** Hears that a line which was never finished was cut off: a writer died in the middle of it. */
  onTorn?: ((report: TornReport) => void) | undefined;
}

/** How many facts a stream hands out at a time; ours. */
const portion = 1_000;

/** What is wrong with the name of a journey, if anything. */
const nameProblem = (reisId: string): Problem | undefined =>
  idProblem(reisId) ?? (isDeviceName(reisId) ? problem('journal.id') : undefined);

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

  const read: JournalStore['read'] = async (reisId, fromSeq = 1) => {
    const wrong = nameProblem(reisId);
    if (wrong) return unkept(wrong);
    try {
      const contents = readContents(await journalOf(reisId).bytes(), reisId);
      if ('code' in contents) return unkept(contents);
      const { facts, cursor, torn } = contents;
      const asked = fromSeq <= 1 ? facts : facts.slice(fromSeq - 1);
      return { ok: true, facts: asked, seq: cursor.seq, ...(torn > 0 && { torn }) };
    } catch (error) {
      return unkept(diskProblem(error));
    }
  };

  return {
    read,
    stream: async function* stream(reisId, fromSeq) {
      const whole = await read(reisId, fromSeq);
      if (!whole.ok) yield whole;
      else
        for (let place = 0; place < whole.facts.length; place += portion) {
          yield { ...whole, facts: whole.facts.slice(place, place + portion) };
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
      if (wrong) return unkept(wrong);
      const answer = await journalOf(reisId).replace(facts, expectedSeq);
      if (answer.ok) await rm(snapshotOf(reisId), { force: true });
      return answer;
    },
    readSnapshot: async (reisId) => readFile(snapshotOf(reisId), 'utf8').catch(() => undefined),
    writeSnapshot: async (reisId, text) => {
      // A snapshot may be lost, so a failure to write one is none.
      const path = snapshotOf(reisId);
      try {
        if (
          await lstat(path).then(
            (found) => !found.isFile(),
            () => false,
          )
        )
          return;
        await writeFile(`${path}.new`, text, { mode: 0o600 });
        await rename(`${path}.new`, path);
      } catch {
        await rm(`${path}.new`, { force: true }).catch(() => undefined);
      }
    },
  };
}
