// PostgreSQL when DATABASE_URL says where; else PGlite in this process, so that nothing has to be installed.
import { PGlite } from '@electric-sql/pglite';
import { migrate, postgresStore, type SqlClient } from 'aanpakken-met-impact/journal/postgres';
import type { JournalStore } from 'aanpakken-met-impact/journal';
import pg from 'pg';

export interface Database {
  readonly store: JournalStore;
  readonly client: SqlClient;
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const ready = (client: SqlClient) => (): Promise<boolean> =>
  client.query('select 1').then(
    () => true,
    () => false,
  );

/** @param told - whether anybody takes events out of the outbox; without, it would only grow */
export async function openDatabase(
  url: string | undefined,
  folder: string | undefined,
  told: boolean,
): Promise<Database> {
  if (url === undefined) {
    const db = await PGlite.create(folder);
    await migrate(db);
    return { store: postgresStore(db, { outbox: told }), client: db, isReady: ready(db), close: () => db.close() };
  }
  const pool = new pg.Pool({ connectionString: url, max: 20, connectionTimeoutMillis: 5_000 });
  // A server that goes away ends idle clients; the next question gets a new one.
  pool.on('error', () => undefined);
  await migrate(pool);
  return { store: postgresStore(pool, { outbox: told }), client: pool, isReady: ready(pool), close: () => pool.end() };
}
