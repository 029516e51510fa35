import { recordedAt, type SqlClient } from './client.js';

/** A fact that a host has yet to publish. */
export interface OutboxEvent {
  /** Rises with every event; hand it back to `settleEvents`. */
  id: number;
  reis: string;
  seq: number;
  /** When the database wrote the fact; absent for facts from before it kept that. */
  recordedAt?: string | undefined;
}

interface Row {
  id: number | string;
  reis_id: string;
  seq: number;
  recorded: string | null;
}

/**
 * The oldest events that nobody settled. A host publishes them and settles them after; when it dies in between, they come
 * again, so the receiver must know an event by `reis` and `seq`.
 *
 * @example
 * const events = await nextEvents(pool, 100);
 * for (const event of events) await publish(event);
 * await settleEvents(pool, events);
 */
export async function nextEvents(db: SqlClient, most: number): Promise<readonly OutboxEvent[]> {
  const { rows } = await db.query(
    `select o.id, o.reis_id, o.seq, ${recordedAt}
     from aanpak_outbox o left join aanpak_fact f on f.reis_id = o.reis_id and f.seq = o.seq
     order by o.id limit $1`,
    [most],
  );
  return rows.map((row) => {
    const { id, reis_id: reis, seq, recorded } = row as Row;
    const event = { id: Number(id), reis, seq };
    return recorded === null ? event : { ...event, recordedAt: recorded };
  });
}

/** Takes events that were published out of the outbox. */
export async function settleEvents(db: SqlClient, events: readonly OutboxEvent[]): Promise<void> {
  await db.query('delete from aanpak_outbox where id = any($1::bigint[])', [events.map(({ id }) => id)]);
}
