/** What the store asks of a database client: a pool or client of `pg`, and PGlite, are one as they are. */
export interface SqlClient {
  /** Runs one statement with `$1`, `$2` … filled from `params`; rejects with the error of the database. */
  query: (text: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;
}
