import { ownOf } from '../../method/own.js';
import { levendeFasen } from '../../method/fasen.js';
import type { Row } from '../journey/row.js';

/** One column of a table: as many values as there are rows. */
type Column =
  | { readonly name: string; readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly name: string; readonly kind: 'whole' | 'real'; readonly values: readonly number[] };

const counted = ['started', 'arrived', 'stopped', 'unfinished', 'steps', 'rounds', 'minutesToArrival'] as const;
const kinds = ['working', 'resource', 'rule', 'waiting'] as const;
const keysOf = (rows: readonly Row[], part: 'marks' | 'values'): readonly string[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row[part])))].sort();

const reachedIn = (row: Row, mark: string): number =>
  (ownOf(row.marks, mark) ?? []).reduce((sum, [, reached]) => sum + reached, 0);

const keyed = ['refusals', 'stalls', 'used'] as const;

/**
 * Rows as columns, the same for every kind of file. Refusals, stalls and resources have a column for each that any row
 * knows; a row that does not know it has 0 there. Of marks it is how many journeys reached them; sketches, lives and use over time are
 * left out: a table has no place for them.
 */
export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const whole = (name: string, pick: (row: Row) => number): Column => ({ name, kind: 'whole', values: rows.map(pick) });
  return [
    { name: 'policy', kind: 'text', values: rows.map(({ policy }) => policy) },
    whole('replication', ({ replication }) => replication),
    ...counted.map((name) => whole(name, (row) => row[name])),
    ...levendeFasen.flatMap((fase) =>
      kinds.map((kind) => whole(`${fase}.${kind}`, ({ stages }) => stages[fase][kind])),
    ),
    ...keyed.flatMap((part) =>
      [...new Set(rows.flatMap((row) => Object.keys(row[part])))]
        .sort()
        .map((key) => whole(`${part}.${key}`, (row) => ownOf(row[part], key) ?? 0)),
    ),
    ...keysOf(rows, 'marks').map((key) => whole(`marks.${key}`, (row) => reachedIn(row, key))),
    ...keysOf(rows, 'values').flatMap((key): Column[] => [
      whole(`values.${key}.journeys`, (row) => ownOf(row.values, key)?.[0] ?? 0),
      { name: `values.${key}.sum`, kind: 'real', values: rows.map((row) => ownOf(row.values, key)?.[1] ?? 0) },
    ]),
  ];
}
