import type { Row } from '../journey/row.js';
import type { LogEvent } from './events.js';

/** One field of CSV (RFC 4180). A field that a spreadsheet would take for a formula is made a text. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lines = (all: readonly (readonly (string | number)[])[]): string =>
  all.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');

/** An event log as CSV. */
export const logCsv = (events: readonly LogEvent[]): string =>
  lines([
    ['case', 'seq', 'activity', 'time', 'resource'],
    ...events.map(({ reis, seq, activity, time, door }) => [reis, seq, activity, time, door]),
  ]);

const counted = ['started', 'arrived', 'stopped', 'unfinished', 'steps', 'rounds', 'minutesToArrival'] as const;
const fasen = ['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const;
const kinds = ['working', 'resource', 'rule', 'waiting'] as const;

/** Rows as CSV, one line for each replication of each policy. Refusals and stalls have a column for each finding. */
export function rowsCsv(rows: readonly Row[]): string {
  const keys = (pick: (row: Row) => Readonly<Record<string, number>>) =>
    [...new Set(rows.flatMap((row) => Object.keys(pick(row))))].sort();
  const refusals = keys((row) => row.refusals);
  const stalls = keys((row) => row.stalls);
  const used = keys((row) => row.used);
  const head = [
    'policy',
    'replication',
    ...counted,
    ...fasen.flatMap((fase) => kinds.map((kind) => `${fase}.${kind}`)),
    ...refusals.map((code) => `refusals.${code}`),
    ...stalls.map((code) => `stalls.${code}`),
    ...used.map((name) => `used.${name}`),
  ];
  const body = rows.map((row) => [
    row.policy,
    row.replication,
    ...counted.map((name) => row[name]),
    ...fasen.flatMap((fase) => kinds.map((kind) => row.stages[fase][kind])),
    ...refusals.map((code) => row.refusals[code] ?? 0),
    ...stalls.map((code) => row.stalls[code] ?? 0),
    ...used.map((name) => row.used[name] ?? 0),
  ]);
  return lines([head, ...body]);
}

/** Rows as NDJSON: one JSON text on each line, everything in it. */
export const rowsNdjson = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
