import { highest } from '../method/extremes.js';

/** Rows as lines with aligned columns; the last column is as wide as it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_title, column) =>
    highest(
      all.map((row) => row[column]?.length ?? 0),
      0,
    ),
  );
  const ruler = widths.slice(0, -1).map((width) => '-'.repeat(width));
  return [head, [...ruler, '-'.repeat(head.at(-1)?.length ?? 0)], ...rows]
    .map((row) => row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)))
    .map((row) => `${row.join('  ')}\n`)
    .join('');
}

/** JSON that is safe to print: the signs by which a text can command a terminal are escaped, as JSON allows. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/[\u007f-\u009f\p{Cf}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** A text that somebody typed, safe to print: without the characters by which a text can command a terminal. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
