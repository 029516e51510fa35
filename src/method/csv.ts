/** One field of CSV (RFC 4180). A field that a spreadsheet would take for a formula is made a text. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of CSV. */
export const csvLines = (all: readonly (readonly (string | number)[])[]): string =>
  all.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
