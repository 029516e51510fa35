import { millisecondsPerDay } from '../../method/moment.js';

/** Minutes in a day. */
export const minutesPerDay = 1440;

/** Days from 1970-01-01 to a day, `2026-01-12`; no number for what is no day, such as 30 February, which engines read as a day of March. */
export function dayOf(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
  return Number.isInteger(day) && dateOf(day) === date ? day : NaN;
}

/** The date of a day that is counted from 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(day: number): number {
  return ((day + 3) % 7) + 1;
}

const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const dates = new Map<number, string>();
const midnights = new Map<number, string>();

/** As `dateOf`, made once for each day: journeys that write down the same day share one text. */
export function sharedDateOf(day: number): string {
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = dateOf(day)));
  return date;
}

/** A moment as ISO 8601, from minutes since 1970-01-01. Simulated time is one clock without summer time. */
export function momentOf(minute: number): string {
  const day = Math.floor(minute / minutesPerDay);
  let midnight = midnights.get(day);
  if (midnight === undefined) midnights.set(day, (midnight = `${dateOf(day)}T`));
  const rest = minute - day * minutesPerDay;
  return `${midnight}${two[Math.floor(rest / 60)]}:${two[rest % 60]}:00Z`;
}
