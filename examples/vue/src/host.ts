// What a host gives to the method: a store, a clock with the offset of the place, ids, and who is at the keyboard.
import { indexedDbStore } from 'aanpakken-met-impact/journal/indexeddb';

/** Now, as this place calls it: a moment in `Z` would put an evening on the next day. */
export function now(): string {
  const date = new Date();
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** A new id that says nothing about anybody. */
export const newId = (): string => `id-${crypto.randomUUID().slice(0, 8)}`;

/** With another store (PostgreSQL behind your API, say) nothing else changes. */
export const store = indexedDbStore('reis', { now });

/** The one journey of this page. */
export const reisId = 'mijn-reis';

/** Who is at the keyboard: an id, never a name. A real host asks its login. */
export const door = 'ik';
