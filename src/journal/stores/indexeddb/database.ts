import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { problem, type Problem } from '../../format/problem.js';
import type { Block } from './blocks.js';

/** Where a journey is, so that no append has to count its facts. */
export interface JournalRow {
  reis: string;
  seq: number;
  /** The digest of the last erasure. */
  erased?: string;
}

interface Tables extends DBSchema {
  journals: { key: string; value: JournalRow };
  facts: { key: [reis: string, from: number]; value: Block };
  snapshots: { key: string; value: string };
}

export type Database = IDBPDatabase<Tables>;

/** The version of these tables; not that of the format. A later release raises it, and this one then refuses by name. */
const tablesVersion = 1;

const codes: Readonly<Record<string, Problem['code']>> = {
  QuotaExceededError: 'journal.no-space',
  // A private window, a frame of another site, or a person who allows no storage.
  SecurityError: 'journal.no-permission',
  NotAllowedError: 'journal.no-permission',
  BlockedError: 'journal.locked',
};

/** Maps an error of the storage of a browser to one of our codes. */
export function storageProblem(error: unknown): Problem {
  const { name } = (error ?? {}) as { name?: unknown };
  if (name === 'VersionError')
    return problem('journal.newer', [], { version: `≥ ${tablesVersion + 1}`, supported: tablesVersion });
  return problem((typeof name === 'string' && Object.hasOwn(codes, name) && codes[name]) || 'journal.unreachable');
}

const named = (name: string): Error => Object.assign(new Error(name), { name });

/**
 * Waits for everything that a transaction writes. When one write fails, none is kept: the others would otherwise be committed
 * without it.
 */
export async function written(
  tx: { readonly done: Promise<void>; readonly abort: () => void },
  writes: readonly Promise<unknown>[],
): Promise<void> {
  // Heard here, because who waits for a write that failed does not come to it.
  tx.done.catch(() => undefined);
  try {
    await Promise.all(writes);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The browser did already.
    }
    throw error;
  }
  await tx.done;
}

/** The connection to the database: made at first use, and made again after another tab or the browser ended it. */
interface Connection {
  /** Does something with the database; once more when the connection was closing just then. */
  readonly use: <T>(task: (database: Database) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** A connection that is not made yet. */
export function connection(name: string): Connection {
  let opened: Promise<Database> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = async (ended: () => void): Promise<Database> => {
    if (typeof indexedDB === 'undefined') throw named('SecurityError');
    return new Promise((resolve, reject) => {
      // Whoever asked was told that it is not to be had; when it comes after all, nobody holds it.
      let isLate = false;
      const opening = openDB<Tables>(name, tablesVersion, {
        upgrade: (database) => {
          database.createObjectStore('journals', { keyPath: 'reis' });
          database.createObjectStore('facts', { keyPath: ['reis', 'from'] });
          database.createObjectStore('snapshots');
        },
        // A tab with an older release keeps its tables open.
        blocked: () => {
          isLate = true;
          reject(named('BlockedError'));
        },
        // Another tab wants newer tables, or none: let go at once, or it waits for ever.
        blocking: (_current, _wanted, event) => {
          ended();
          (event.target as IDBDatabase).close();
        },
        terminated: ended,
      });
      opening.then((database) => (isLate ? database.close() : resolve(database)), reject);
    });
  };
  const connect = async (): Promise<Database> => {
    // What ends one connection says nothing of the one that was made after it.
    const mine = (opened ??= open(() => {
      if (opened === mine) forget();
    }));
    try {
      return await mine;
    } catch (error) {
      // A failed connection is tried again at the next question.
      if (opened === mine) forget();
      throw error;
    }
  };
  return {
    use: async (task) => {
      try {
        return await task(await connect());
      } catch (error) {
        if ((error as { name?: unknown } | null)?.name !== 'InvalidStateError') throw error;
        forget();
        return task(await connect());
      }
    },
    close: () => {
      const left = opened;
      forget();
      void end(left).catch(() => undefined);
    },
  };
}

async function end(left: Promise<Database> | undefined): Promise<void> {
  (await left)?.close();
}
