/** What the store asks of a database client: a pool or client of `pg`, and PGlite, are one as they are. */
export interface SqlClient {
  query: (text: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;
}
