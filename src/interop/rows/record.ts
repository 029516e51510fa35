import { withoutMark } from '../../method/encoding.js';
import { ownOf } from '../../method/own.js';
import { plainRecord } from '../../method/plain.js';
import type { RowSource, CellReader } from './cell.js';

/** One row of a table: its cells by the name of their column, as a CSV parser gives them. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * The cells of what a parser gave for a row, all as text: a spreadsheet gives numbers, and a broken one anything at all. A parser may
 * leave the byte order mark of a file before the name of its first column.
 */
export const cellsOf = (row: unknown): TableRow =>
  Object.fromEntries(Object.entries(plainRecord(row)).map(([column, cell]) => [withoutMark(column), textOf(cell)]));

/** A number is written as people in the Netherlands do, for that is how cells are read. */
function textOf(cell: unknown): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}

/** Which field comes from which column, by the path of the field: `bron.titel`, `kosten.0.bedrag`. */
export type RowFields = Readonly<Record<string, RowSource>>;

/** A step of a path: a field, or a place in a list that a row could fill. What every object has already is no field. */
const isStep = (step: string): boolean => /^(?:[A-Za-z]\w{0,49}|\d{1,3})$/.test(step) && !(step in Object.prototype);

const isSource = (source: unknown): boolean =>
  typeof source === 'string' ||
  (typeof source === 'object' &&
    source !== null &&
    ('vast' in source || ('kolom' in source && typeof source.kolom === 'string')));

/** Whether paths lead to fields, none of them through another, and each says where its value comes from. */
export function areFields(fields: unknown): fields is RowFields {
  if (typeof fields !== 'object' || fields === null) return false;
  const paths = Object.keys(fields);
  const within = new Set(
    paths.flatMap((path) => path.split('.').map((_, place, parts) => parts.slice(0, place).join('.'))),
  );
  return (
    paths.every((path) => path.split('.').every(isStep) && !within.has(path)) && Object.values(fields).every(isSource)
  );
}

type Tree = Record<string, unknown>;

/** The column of a source; `undefined` for one value for all rows. */
export const columnOf = (source: RowSource): string | undefined =>
  typeof source === 'string' ? source : 'kolom' in source ? source.kolom : undefined;

const isPlace = (part: string): boolean => /^\d+$/.test(part);

/** The item of a list in which a path stands, `kosten.0`; a path outside a list stands in the record itself. */
function itemOf(path: readonly string[]): string {
  const place = path.map(isPlace).lastIndexOf(true);
  return place === -1 ? '' : path.slice(0, place + 1).join('.');
}

/** What one row says, as a record; a cell that is empty says nothing. */
export function recordOf(row: TableRow, fields: RowFields, reader: CellReader): Tree {
  const said = Object.entries(fields).flatMap(([field, source]) => {
    const column = columnOf(source);
    const text = column === undefined ? '' : (ownOf(row, column) ?? '').trim();
    if (typeof source === 'object' && 'vast' in source)
      return [{ path: field.split('.'), value: source.vast, own: false }];
    return text === '' ? [] : [{ path: field.split('.'), value: reader(field.split('.'), text, source), own: true }];
  });
  // What is the same for all rows makes no item of a list by itself: a year without an amount costs nothing.
  const items = new Set(said.flatMap(({ path, own }) => (own ? enclosing(itemOf(path)) : [])));
  const record: Tree = {};
  for (const { path, value } of said) {
    const item = itemOf(path);
    if (item === '' || items.has(item)) put(record, path, value);
  }
  return withoutHoles(record) as Tree;
}

/** An item and the items that it stands in: `a.0.b.1` also makes `a.0`. */
function enclosing(item: string): string[] {
  const parts = item.split('.');
  return parts.flatMap((part, place) => (isPlace(part) ? [parts.slice(0, place + 1).join('.')] : []));
}

function put(record: Tree, path: readonly string[], value: unknown): void {
  let here = record;
  path.forEach((part, place) => {
    const next = path[place + 1];
    if (next === undefined) here[part] = value;
    else here = (here[part] ??= isPlace(next) ? [] : {}) as Tree;
  });
}

/** A list without the places that no row filled. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutHoles(one)]));
}

/** Two rows about one thing: their lists stand behind each other, and of the rest the first row says it. */
export function merged(one: Tree, other: Tree): Tree {
  const both = { ...other, ...one };
  for (const [key, value] of Object.entries(other)) {
    const there = one[key];
    if (Array.isArray(there) && Array.isArray(value)) both[key] = joined(there, value);
  }
  return both;
}

/** Items that say which indicator they are about are one item; an id stands once. */
function joined(there: readonly unknown[], more: readonly unknown[]): unknown[] {
  const list = [...there];
  for (const item of more) {
    const place = list.findIndex((known) => isSame(known, item));
    if (place === -1) list.push(item);
    else if (typeof item === 'object') list[place] = merged(list[place] as Tree, item as Tree);
  }
  return list;
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [a, b] = [one as Tree, other as Tree];
  return a['indicator'] !== undefined && a['indicator'] === b['indicator'];
}
