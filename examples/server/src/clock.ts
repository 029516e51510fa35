// The clock of the host. A moment carries the offset of the place: one in `Z` would put an evening on the next day.

/** The offset of a zone at a moment, `+02:00` in the summer of Europe/Amsterdam. */
function offsetAt(moment: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
}

/** A moment as this place writes it, to the second: `2026-07-14T00:30:00+02:00`. */
export function momentIn(zone: string, milliseconds: number): string {
  const offset = offsetAt(new Date(milliseconds), zone);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const shift = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  return `${new Date(milliseconds + shift).toISOString().slice(0, 19)}${offset}`;
}
