/** The database client that the store needs. A pool or client of `pg`, and PGlite, are one as they are. */
export interface SqlClient {
  /** Runs one statement with `$1`, `$2` … filled from `params`; rejects with the error of the database. */
  query: (text: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** The moment of a row as ISO 8601 in UTC, whatever the session shows. */
export const recordedAt = `to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded`;
