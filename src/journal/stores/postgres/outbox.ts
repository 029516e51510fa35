import type { SqlClient } from './client.js';

/** A fact that a host has yet to publish. */
export interface OutboxEvent {
  /** Rises with every event; hand it back to `settleEvents`. */
  id: number;
  reis: string;
  seq: number;
}

/**
 * The oldest events that nobody settled. A host publishes them and settles them after; when it dies in between, they come
 * again, so whoever receives them must know `reis` and `seq`.
 *
 * @example
 * const events = await nextEvents(pool, 100);
 * for (const event of events) await publish(event);
 * await settleEvents(pool, events);
 */
export async function nextEvents(db: SqlClient, most: number): Promise<readonly OutboxEvent[]> {
  const { rows } = await db.query('select id, reis_id, seq from aanpak_outbox order by id limit $1', [most]);
  return rows.map((row) => {
    const { id, reis_id: reis, seq } = row as { id: number | string; reis_id: string; seq: number };
    return { id: Number(id), reis, seq };
  });
}

/** Takes events that were published out of the outbox. */
export async function settleEvents(db: SqlClient, events: readonly OutboxEvent[]): Promise<void> {
  await db.query('delete from aanpak_outbox where id = any($1::bigint[])', [events.map(({ id }) => id)]);
}
