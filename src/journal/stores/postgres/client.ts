/** The database client that the store needs. A pool or client of `pg`, and PGlite, are one as they are. */
export interface SqlClient {
  /** Runs one statement with `$1`, `$2` … filled from `params`; rejects with the error of the database. */
  query: (text: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** The moment of a row as ISO 8601 in UTC, whatever the session shows. */
export const recordedAt = `to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded`;

/** The largest number that a column for `seq` can hold: no journey is longer. */
export const largest = 2_147_483_647;

/** A place to read from that the database can be asked for. */
export const within = (fromSeq: number): number => Math.min(Math.max(1, fromSeq), largest);
