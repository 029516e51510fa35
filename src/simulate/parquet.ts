/** Simulated rows and event logs as Parquet, for pandas, R, DuckDB and others. The package `hyparquet-writer` is the host's. @packageDocumentation */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Row } from './journey/row.js';
import type { LogEvent } from './log/events.js';
import { columnsOf } from './log/table.js';

/** A column as Parquet has it. */
function parquetColumn({ name, kind, values }: ReturnType<typeof columnsOf>[number]) {
  if (kind === 'text') return { name, type: 'STRING' as const, data: [...values] };
  if (kind === 'real') return { name, type: 'DOUBLE' as const, data: [...values] };
  return { name, type: 'INT64' as const, data: values.map(BigInt) };
}

/**
 * Rows as Parquet, with the columns of `rowsCsv`: texts, whole numbers of 64 bits, and doubles for what you measured.
 *
 * @returns the bytes of a file; the same rows are the same bytes under one version of `hyparquet-writer`
 * @example
 * writeFileSync('rows.parquet', rowsParquet(rows));
 */
export function rowsParquet(rows: readonly Row[]): Uint8Array {
  const columnData = columnsOf(rows).map((column) => parquetColumn(column));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const text = (name: string, events: readonly LogEvent[], pick: (event: LogEvent) => string) => ({
  name,
  type: 'STRING' as const,
  data: events.map(pick),
});

/**
 * An event log as Parquet, with the columns of `logCsv`.
 *
 * `time` is the text of the fact, as in the other logs: a moment of Parquet forgets the time zone in which it was written.
 */
export function logParquet(events: readonly LogEvent[]): Uint8Array {
  const columnData = [
    text('case', events, ({ reis }) => reis),
    { name: 'seq', type: 'INT32' as const, data: events.map(({ seq }) => seq) },
    text('activity', events, ({ activity }) => activity),
    text('time', events, ({ time }) => time),
    text('resource', events, ({ door }) => door),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
