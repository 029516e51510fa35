/** A folder of journals, one file for each journey. @packageDocumentation */
import { constants } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../../steps/facts.js';
import { diskProblem } from './file/error.js';
import { FileJournal, type TornReport } from './file/journal.js';
import { fileNameOf, isDeviceName, reisIdOfFile } from './file/name.js';
import { problem, type Problem } from '../format/problem.js';
import { recordedNow, type Clock } from './clock.js';
import {
  idProblem,
  isProblem,
  prepare,
  prepareErasure,
  unkept,
  type JournalFacts,
  type JournalStore,
  type Unkept,
} from './store.js';

export type { TornReport } from './file/journal.js';

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

/** How a folder of journals behaves. */
export interface FileStoreOptions {
  /** Is called after a torn write: a writer died in the middle of a line, and the line was cut off. */
  onTorn?: ((report: TornReport) => void) | undefined;
  /** The moment of now, to record when each fact was written; nothing is recorded when absent. */
  now?: Clock | undefined;
}

/** Returns the problem with the name of a journey, if there is one. */
const nameProblem = (reisId: string): Problem | undefined =>
  idProblem(reisId) ?? (isDeviceName(reisId) ? problem('journal.id-of-device') : undefined);

/**
 * Keeps every journey in a file of its own in this folder, a line for a fact. An append is on the disk when it is answered.
 * Many processes of one machine can write at once; a network folder needs the SQL store.
 *
 * @example
 * const store = fileStore('reizen', { onTorn: ({ reis, bytes }) => log(`${reis}: ${bytes} bytes were never finished`) });
 */
export function fileStore(folder: string, { onTorn = () => undefined, now }: FileStoreOptions = {}): JournalStore {
  const journals = new Map<string, FileJournal>();
  const pathOf = (reisId: string): string => join(folder, fileNameOf(reisId));
  const journalOf = (reisId: string): FileJournal => {
    let journal = journals.get(reisId);
    if (!journal) journals.set(reisId, (journal = new FileJournal(pathOf(reisId), reisId, onTorn)));
    return journal;
  };

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
        const { facts, seq, torn, erased } = found;
        yield { ok: true, facts, seq, ...(torn > 0 && { torn }), ...(erased !== undefined && { erased }) };
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
      const prepared = nameProblem(reisId) ?? prepare(reisId, facts, expectedSeq);
      if (isProblem(prepared)) return unkept(prepared);
      return journalOf(reisId).append(prepared, recordedNow(now), expectedSeq);
    },
    list: async () => {
      try {
        const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return [];
          throw error;
        });
        return { ok: true, ids: names.flatMap((name) => reisIdOfFile(name) ?? []).sort() };
      } catch (error) {
        return unkept(diskProblem(error));
      }
    },
    replace: async (reisId, facts, expectedSeq, under) => {
      const prepared = nameProblem(reisId) ?? prepareErasure(reisId, facts, expectedSeq);
      return isProblem(prepared) ? unkept(prepared) : journalOf(reisId).replace(prepared, expectedSeq, under);
    },
    readSnapshot: async (reisId) => {
      if (nameProblem(reisId)) return undefined;
      try {
        return await readFile(`${pathOf(reisId)}.snapshot`, {
          encoding: 'utf8',
          flag: O_RDONLY | O_NOFOLLOW | O_NONBLOCK,
        });
      } catch {
        return undefined;
      }
    },
    writeSnapshot: async (reisId, text) => {
      // A snapshot may be lost, so a failure to write one is none.
      if (!nameProblem(reisId)) await journalOf(reisId).keepSnapshot(text);
    },
    recorded: async (reisId, fromSeq) => {
      const wrong = nameProblem(reisId);
      if (wrong) return unkept(wrong);
      const moments: (string | undefined)[] = [];
      try {
        for await (const found of journalOf(reisId).portions(fromSeq)) {
          if (isProblem(found)) return unkept(found);
          for (const moment of found.recorded) moments.push(moment);
        }
        return { ok: true, moments };
      } catch (error) {
        return unkept(diskProblem(error));
      }
    },
  };
}
