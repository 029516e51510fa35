import { dayOf } from './moment.js';

/** The zone that was asked for last: making a format costs more than using it, and a journey has one zone. */
let last: { readonly tijdzone: string; readonly days: Intl.DateTimeFormat | undefined } | undefined;

/** Undefined when there is no such zone: a name that only looks like one must not stop a document or an export. */
function daysIn(tijdzone: string): Intl.DateTimeFormat | undefined {
  if (last?.tijdzone === tijdzone) return last.days;
  let days: Intl.DateTimeFormat | undefined;
  try {
    // The Swedish write a day as ISO does.
    days = new Intl.DateTimeFormat('sv-SE', { timeZone: tijdzone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    days = undefined;
  }
  last = { tijdzone, days };
  return days;
}

/**
 * The calendar day of a moment in a zone: `2026-01-12T23:30:00Z` lies on the 13th in Amsterdam. Of a day: that day. Without a
 * zone, or with a name that is of none, the day as it was written.
 */
export function dayIn(iso: string, tijdzone: string | undefined): string {
  const written = dayOf(iso);
  if (tijdzone === undefined || written === iso) return written;
  const at = Date.parse(iso);
  return Number.isNaN(at) ? written : (daysIn(tijdzone)?.format(at) ?? written);
}
