// PostgreSQL when DATABASE_URL says where; else PGlite in this process, so that nothing has to be installed.
import { PGlite } from '@electric-sql/pglite';
import { migrate, postgresStore, type SqlClient } from 'aanpakken-met-impact/journal/postgres';
import type { JournalStore } from 'aanpakken-met-impact/journal';
import pg from 'pg';

export interface Database {
  readonly store: JournalStore;
  readonly client: SqlClient;
  readonly close: () => Promise<void>;
}

export async function openDatabase(url: string | undefined, folder?: string): Promise<Database> {
  if (url === undefined) {
    const db = await PGlite.create(folder);
    await migrate(db);
    return { store: postgresStore(db, { outbox: true }), client: db, close: () => db.close() };
  }
  const pool = new pg.Pool({ connectionString: url, max: 20, connectionTimeoutMillis: 5_000 });
  // A server that goes away ends idle clients; the next question gets a new one.
  pool.on('error', () => undefined);
  await migrate(pool);
  return { store: postgresStore(pool, { outbox: true }), client: pool, close: () => pool.end() };
}
