/** Milliseconds in a day of UTC. */
export const millisecondsPerDay = 86_400_000;

/** How many days one calendar day, `2026-01-12`, lies after another. Both are read as UTC, where every day is as long. */
export const daysAfter = (day: string, before: string): number =>
  (Date.parse(day) - Date.parse(before)) / millisecondsPerDay;

/** Where the offset begins in `2026-01-12T09:00:00+01:00`. */
const clockLength = 19;

/** Whether two moments of one length are written with the same offset. Character by character: slicing makes two texts. */
function sameOffset(op: string, last: string): boolean {
  for (let place = clockLength; place < op.length; place += 1) {
    if (op.charCodeAt(place) !== last.charCodeAt(place)) return false;
  }
  return true;
}

/**
 * Whether one moment lies before another; both are ISO 8601 with offset. Moments with the same offset compare as text,
 * which takes a tenth of the time of reading both.
 */
export function isBefore(op: string, last: string): boolean {
  if (op.length === last.length && sameOffset(op, last)) return op < last;
  return Date.parse(op) < Date.parse(last);
}

/**
 * How many seconds a step may lie before the last one and still follow it; ours. Two requests of one host, stamped when
 * they arrive, may be written in the other order, and clocks of two servers differ a little.
 */
export const klokSpeling = 5;

/** Whether a moment lies further before the last one than clocks and requests explain; `speling` in seconds. */
export const isTooEarly = (op: string, last: string, speling: number): boolean =>
  isBefore(op, last) && Date.parse(last) - Date.parse(op) > speling * 1000;

/** The moment, or the last one when that is later: a journal runs one way. */
export const notBefore = (op: string, last: string): string => (isBefore(op, last) ? last : op);

/** The length of the day in `2026-01-12T09:00:00+01:00`. */
const isoDay = 10;

/** The day of a moment as it was written, at its own offset; of a day: that day. */
export const dayOf = (iso: string): string => iso.slice(0, isoDay);
