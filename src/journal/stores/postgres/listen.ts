import type { Unsubscribe } from '../../../machine/live.js';
import type { JournalStore } from '../store.js';
import { isolated } from '../isolated.js';
import type { SqlClient } from './client.js';
import { probing, type Limits } from './probe.js';

/** A listener: PGlite as it is, or a client of `pg` that is connected for this alone, without a pooler. */
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
  /** Subscribes to notifications, to the end of the connection, and to its errors. */
  on: {
    (event: 'notification', callback: (message: { channel: string; payload?: string | undefined }) => void): unknown;
    (event: 'end', callback: () => void): unknown;
    (event: 'error', callback: (error: Error) => void): unknown;
  };
  /** Ends the connection: asked when it no longer hears anything. */
  end?: (() => Promise<void>) | undefined;
};

/** The channel of NOTIFY; its payload is the id of a journey and its `seq`, with a space between. */
export const channel = 'aanpak_journal';

/** How often the connection is asked for a sign of life, in milliseconds; ours. */
const beat = 10_000;
/** How long such a sign is waited for, in milliseconds; ours. */
const patience = 5_000;

const nothing = (): undefined => undefined;

/**
 * Listens once for all journeys, and tells whoever asked for one. A connection is believed only as long as it hears what the
 * store itself says: at the start, so that a pooler is named, and from then on as a heartbeat, because a connection can die
 * without a word. When a host says how to connect, a lost connection is made again, and everybody is told 0: read anew, because
 * what was erased meanwhile has the `seq` it had. Until then the store looks for news by itself, once a heartbeat.
 *
 * A host that cannot connect yet waits in its own function, which is asked once at a time.
 */
export function subscription(
  db: SqlClient,
  listener: SqlListener | (() => Promise<SqlConnection>),
  limits: Limits = { beat, patience },
): NonNullable<JournalStore['subscribe']> {
  const listeners = new Set<readonly [reisId: string, tell: (seq: number) => void]>();
  const probe = probing(db, channel, limits.patience);
  const tellAll = (seq: number, reisId?: string): void => {
    for (const [asked, tell] of new Set(listeners)) if (reisId === undefined || asked === reisId) tell(seq);
  };
  const heard = (payload: string): void => {
    if (probe.isProbe(payload)) return;
    const [reisId, seq] = payload.split(' ');
    tellAll(Number(seq), reisId);
  };
  const hear = async (client: Exclude<SqlListener, { listen: unknown }>): Promise<unknown> => {
    client.on('notification', (message) => {
      if (message.channel === channel) heard(message.payload ?? '');
    });
    return client.query(`listen ${channel}`);
  };

  /** The connection that a host made for us last. */
  let connection: SqlConnection | undefined;
  const begin = async (): Promise<void> => {
    if (typeof listener !== 'function') {
      await ('listen' in listener ? listener.listen(channel, heard) : hear(listener));
      return probe.expect('query' in listener ? listener : undefined);
    }
    const client = await listener();
    connection = client;
    // Without a listener for it, an error of a connection ends the program.
    client.on('error', nothing);
    client.on('end', () => {
      if (client === connection) void again();
    });
    await hear(client);
    try {
      await probe.expect(client);
    } catch (error) {
      drop();
      throw error;
    }
  };
  const drop = (): void => {
    const lost = connection;
    connection = undefined;
    void lost?.end?.().catch(nothing);
  };

  let started: Promise<void> | undefined;
  /** Whether a connection was lost and nobody could be told yet what was said since. */
  let missed = false;
  const start = async (): Promise<void> => {
    const mine = (started ??= begin());
    try {
      await mine;
    } catch (error) {
      // The next subscriber tries again, unless somebody did already.
      if (started === mine) started = undefined;
      throw error;
    }
  };
  let connecting = false;
  const again = async (): Promise<void> => {
    if (connecting) return;
    connecting = true;
    started = undefined;
    missed = false;
    try {
      if (listeners.size === 0) return;
      await start();
      tellAll(0);
    } catch {
      missed = true;
    } finally {
      connecting = false;
    }
  };

  /** The last erasure of each journey, as it was seen since nothing is heard. */
  const erasures = new Map<string, string | null>();
  /**
   * Tells where the journeys stand that somebody has open: for as long as nothing is heard. An erasure changes no number, so
   * the first time, and whenever another one is seen, they are told to read anew.
   */
  const look = async (): Promise<void> => {
    const asked = [...new Set([...listeners].map(([reisId]) => reisId))];
    const { rows } = await db.query(
      `select reis_id, max(seq)::integer as seq, max(erased) as erased
       from aanpak_fact where reis_id = any($1::text[]) group by reis_id`,
      [asked],
    );
    for (const { reis_id, seq, erased } of rows as readonly { reis_id: string; seq: number; erased: string | null }[]) {
      const isNew = erasures.get(reis_id) !== erased;
      erasures.set(reis_id, erased);
      tellAll(isNew ? 0 : seq, reis_id);
    }
  };
  let beating = false;
  const keepAlive = (): void => {
    beating = listeners.size > 0;
    if (!beating) return;
    const timer = setTimeout(() => {
      void check().catch(nothing).finally(keepAlive);
    }, limits.beat);
    (timer as { unref?: () => void }).unref?.();
  };
  const check = async (): Promise<void> => {
    if (listeners.size === 0) return;
    if (!connecting && !missed && (await probe.answer()) !== 'silent') {
      erasures.clear();
      return;
    }
    drop();
    // A client that is given as it is cannot be connected anew: then looking is all there is.
    if (typeof listener === 'function') void again();
    await look();
  };

  return async (reisId, listen): Promise<Unsubscribe> => {
    const entry = [reisId, isolated(listen)] as const;
    listeners.add(entry);
    try {
      if (missed) await again();
      await start();
    } catch (error) {
      listeners.delete(entry);
      throw error;
    }
    if (!beating) keepAlive();
    return () => void listeners.delete(entry);
  };
}
