import { dayOf } from './moment.js';

/** The length of a calendar day, `2026-01-12`. */
const isoDay = 10;

/** Undefined when there is no such zone: a name that only looks like one must not stop an export. */
function daysIn(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return undefined;
  }
}

/**
 * The calendar day of a moment in a zone: `2026-01-12T23:30:00Z` lies on the 13th in Amsterdam. Of a day: that day. Without a
 * zone, or with a name that is of none, the day as it was written.
 */
export function dayIn(iso: string, tijdzone: string | undefined): string {
  const days = tijdzone === undefined || iso.length === isoDay ? undefined : daysIn(tijdzone);
  return days === undefined ? dayOf(iso) : days.format(Date.parse(iso)).padStart(isoDay, '0');
}
