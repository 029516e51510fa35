import { leavesOf, type Leaf } from '../../schemas/basis/leaves.js';
import type { Schema } from '../../schemas/basis/schema.js';

/** Where the value of a field comes from: a column, a column that needs reading, or one value for all rows. */
export type RowSource =
  | string
  | {
      readonly kolom: string;
      /** How a cell is read; a field of the method says so itself. `euro`: an amount in euros, which becomes whole cents. */
      readonly als?: 'euro' | 'getal' | 'jaNee' | 'datum' | undefined;
      /** What stands before it: `i-` makes the id `i-12` of the number 12. */
      readonly voor?: string | undefined;
      /** Words of the table and the words of the method that they stand for. */
      readonly woorden?: Readonly<Record<string, string>> | undefined;
    }
  | { readonly vast: string | number | boolean | readonly string[] };

/** What a cell says, as the field wants it. What cannot be read stays text, and the schema says what is wrong with it. */
export type CellReader = (path: readonly string[], text: string, source: RowSource) => unknown;

/** A number as people in the Netherlands write it: a comma before decimals, dots only between thousands. */
function numberOf(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00A0]|^€|%$/g, '');
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare)) return undefined;
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}

/** Whole cents; `undefined` for an amount with more than two decimals. */
function centsOf(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00A0]|^€|,-$/g, '');
  if (/,\d{3,}$/.test(bare)) return undefined;
  const euros = numberOf(bare);
  return euros === undefined ? undefined : Math.round(euros * 100);
}

/** A day as people write it, `31-12-2026`, as ISO 8601 has it. */
function dayOf(text: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const yesNo: Readonly<Record<string, boolean>> = {
  ja: true,
  nee: false,
  true: true,
  false: false,
  yes: true,
  no: false,
};

/** Reads cells as the fields of a schema want them. */
export function cellReader(schema: Schema<unknown>): CellReader {
  const leaves = new Map(leavesOf(schema).map((leaf) => [leaf.path.join('.'), leaf]));
  return (path, text, source) => {
    const key = path.map((part) => (/^\d+$/.test(part) ? '[]' : part)).join('.');
    const item = leaves.get(`${key}.[]`);
    if (item) return text.split(';').flatMap((one) => (one.trim() === '' ? [] : [read(item, one.trim(), source)]));
    return read(leaves.get(key), text, source);
  };
}

function read(leaf: Leaf | undefined, text: string, source: RowSource): unknown {
  const { als, voor = '', woorden = {} } = typeof source === 'object' && 'kolom' in source ? source : {};
  if (als === 'euro') return centsOf(text) ?? text;
  const word = Object.hasOwn(woorden, text) ? (woorden[text] ?? text) : text;
  if (als === 'datum') return dayOf(word);
  if (als === 'getal' || leaf?.kind === 'number') return numberOf(word) ?? word;
  if (als === 'jaNee' || leaf?.kind === 'yesNo') return yesNo[word.toLowerCase()] ?? word;
  // A day is tried only where the text itself does not fit: «1-2-2026» could be a name.
  if (leaf && leaf.kind === 'text' && !leaf.schema.safeParse(word).success) {
    const day = dayOf(word);
    if (leaf.schema.safeParse(day).success) return day;
  }
  return `${voor}${word}`;
}
