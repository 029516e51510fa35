import { csvField as field, csvLines } from '../../method/csv.js';
import type { Row } from '../journey/row.js';
import type { TracedActivity } from '../journey/activities.js';
import { withBefore, type LogEvent } from './events.js';
import { columnsOf } from './table.js';

/**
 * An event log as CSV. Written out, because a log has millions of lines: no list is made of each.
 *
 * @throws SimulationError `values.invalid` when two journeys have one name, or the events of one are out of order
 */
export function logCsv(events: readonly LogEvent[]): string {
  let csv = 'case,seq,activity,time,resource\r\n';
  for (const [{ reis, seq, activity, time, door }] of withBefore(events)) {
    csv += `${field(reis)},${seq},${field(activity)},${field(time)},${field(door)}\r\n`;
  }
  return csv;
}

/** Rows as CSV, one line for each replication of each policy. Refusals and stalls have a column for each finding. */
export function rowsCsv(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const body = rows.map((_, i) => columns.map(({ values }) => values[i] ?? ''));
  return csvLines([columns.map(({ name }) => name), ...body]);
}

/** What one journey asked for as CSV, one line for each activity. */
export const activitiesCsv = (activities: readonly TracedActivity[]): string =>
  csvLines([
    ['time', 'kind', 'what', 'minutes', 'ok', 'findings'],
    ...activities.map(({ moment, kind, what, minutes, ok, findings }) => [
      moment,
      kind,
      what,
      minutes,
      String(ok),
      findings.join(' '),
    ]),
  ]);

/** Rows as NDJSON: one JSON text on each line, everything in it. */
export const rowsNdjson = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
