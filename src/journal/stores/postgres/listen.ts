import type { Unsubscribe } from '../../../machine/live.js';
import type { JournalStore } from '../store.js';
import type { SqlClient } from './client.js';

/** What listens: PGlite as it is, or a client of `pg` that is connected for this alone. */
export type SqlListener =
  | {
      /** Calls back with the payload of every notification on a channel; resolves to what stops it. */
      listen: (channel: string, callback: (payload: string) => void) => Promise<() => Promise<void>>;
    }
  | (SqlClient & {
      /** Calls back with every notification that reaches this connection. */
      on: (
        event: 'notification',
        callback: (message: { channel: string; payload?: string | undefined }) => void,
      ) => unknown;
    });

/** A client of `pg` that is connected, and that tells when it no longer is. */
export type SqlConnection = SqlClient & {
  /** Listens to what the client tells: news of the channel, its end, what went wrong. */
  on: {
    (event: 'notification', callback: (message: { channel: string; payload?: string | undefined }) => void): unknown;
    (event: 'end', callback: () => void): unknown;
    (event: 'error', callback: (error: Error) => void): unknown;
  };
};

/** The channel of NOTIFY; its payload is the id of a journey and its `seq`, with a space between. */
export const channel = 'aanpak_journal';

/**
 * Listens once for all journeys, and tells whoever asked for one. When a host says how to connect, a connection that was lost
 * is made again, and everybody is told 0: read anew, because what was erased meanwhile has the `seq` it had. A host that cannot
 * connect yet waits in its own function; when that rejects, the next who listens tries again for all.
 */
export function subscription(
  listener: SqlListener | (() => Promise<SqlConnection>),
): NonNullable<JournalStore['subscribe']> {
  const listeners = new Set<readonly [reisId: string, tell: (seq: number) => void]>();
  const told = (payload: string): void => {
    const [reisId, seq] = payload.split(' ');
    for (const [asked, tell] of new Set(listeners)) if (asked === reisId) tell(Number(seq));
  };
  const hear = async (client: Exclude<SqlListener, { listen: unknown }>): Promise<unknown> => {
    client.on('notification', (message) => {
      if (message.channel === channel) told(message.payload ?? '');
    });
    return client.query(`listen ${channel}`);
  };

  const begin = async (): Promise<unknown> => {
    if (typeof listener !== 'function') return 'listen' in listener ? listener.listen(channel, told) : hear(listener);
    const client = await listener();
    // Without anybody who hears of it, an error of a connection ends the program.
    client.on('error', () => undefined);
    client.on('end', () => void again());
    return hear(client);
  };

  let started: Promise<unknown> | undefined;
  /** Whether a connection was lost and nobody could be told yet what was said since. */
  let missed = false;
  const start = async (): Promise<unknown> => {
    const mine = (started ??= begin());
    try {
      return await mine;
    } catch (error) {
      // Who asks next tries again, unless somebody did already.
      if (started === mine) started = undefined;
      throw error;
    }
  };
  const again = async (): Promise<void> => {
    started = undefined;
    missed = false;
    if (listeners.size === 0) return;
    try {
      await start();
      for (const [, tell] of new Set(listeners)) tell(0);
    } catch {
      missed = true;
    }
  };

  return async (reisId, tell): Promise<Unsubscribe> => {
    const entry = [reisId, tell] as const;
    listeners.add(entry);
    try {
      if (missed) await again();
      await start();
    } catch (error) {
      listeners.delete(entry);
      throw error;
    }
    return () => void listeners.delete(entry);
  };
}
