import type { Row } from '../journey/row.js';
import type { TracedActivity } from '../journey/activities.js';
import type { LogEvent } from './events.js';
import { columnsOf } from './table.js';

/** One field of CSV (RFC 4180). A field that a spreadsheet would take for a formula is made a text. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of CSV. */
export const csvLines = (all: readonly (readonly (string | number)[])[]): string =>
  all.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');

/** An event log as CSV. Written out, because a log has millions of lines: no list is made of each. */
export function logCsv(events: readonly LogEvent[]): string {
  let csv = 'case,seq,activity,time,resource\r\n';
  for (const { reis, seq, activity, time, door } of events) {
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
