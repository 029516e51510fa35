import { withoutEmpty } from '../schemas/basis/filled.js';
import { insideOf, elementOf, isOptional, shapeOf } from '../schemas/basis/inside.js';
import type { Schema } from '../schemas/basis/schema.js';
import { opdrachtSchema, type Opdracht } from '../schemas/opdracht.js';
import { programmaSchema, type Programma } from '../schemas/programma.js';
import type { Reis } from '../schemas/reis.js';
import { reisverslagSchema, type Reisverslag } from '../schemas/reisverslag.js';

/** What people write for weeks. */
export interface DraftContents {
  opdracht: Opdracht;
  programma: Programma;
  reisverslag: Reisverslag;
}

/** An artefact that has a draft. */
export type DraftArtefact = keyof DraftContents;

/** The artefacts that have a draft, in the order of the method. */
export const draftArtefacten = ['opdracht', 'programma', 'reisverslag'] as const satisfies readonly DraftArtefact[];

const schemas: Readonly<Record<DraftArtefact, Schema<unknown>>> = {
  opdracht: opdrachtSchema as Schema<unknown>,
  programma: programmaSchema as Schema<unknown>,
  reisverslag: reisverslagSchema as Schema<unknown>,
};

/** The schema of the whole artefact. */
export const schemaOfDraft = (artefact: DraftArtefact): Schema<unknown> => schemas[artefact];

/** Rows that have no id of their own are known by what they point to. */
interface PointingRow {
  doelbereik: 'doel';
  antwoorden: 'leervraag';
  aannames: 'aanname';
  medeOpdrachtgevers: 'reiziger';
}
const pointingRows: Readonly<Record<string, string>> = {
  doelbereik: 'doel',
  antwoorden: 'leervraag',
  aannames: 'aanname',
  medeOpdrachtgevers: 'reiziger',
} satisfies PointingRow;

/** The lists of an artefact whose rows are known by a key, and the field that holds it. */
export function rowLists(artefact: DraftArtefact): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const [field, schema] of Object.entries(shapeOf(schemas[artefact]))) {
    const row = elementOf(schema);
    const fields = row ? shapeOf(row) : {};
    const key = 'id' in fields ? 'id' : (pointingRows[field] ?? '');
    if (key in fields) lists.set(field, key);
  }
  return lists;
}

/** Half-filled, all the way down. */
type Unfinished<T> = T extends readonly (infer Item)[]
  ? Unfinished<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]?: Unfinished<T[K]> | undefined }
    : T;

type RowOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never;

/** The names of the lists whose rows are known by a key. */
type RowLists<T> = {
  [K in keyof T]-?: [RowOf<T[K]>] extends [never]
    ? never
    : RowOf<T[K]> extends { id: string }
      ? K
      : K extends keyof PointingRow
        ? RowOf<T[K]> extends Record<PointingRow[K], string>
          ? K
          : never
        : never;
}[keyof T];

/**
 * An artefact as it is edited. Every list of rows is a record by the id of the row, so that nobody hits another row after a row
 * was put before it; `volgorde` says in which order they stand. A row that has no id of its own (doelbereik, antwoorden,
 * outcomes of aannames) is known by the id that it points to.
 */
export type Editable<A extends DraftArtefact> = {
  -readonly [K in Exclude<keyof DraftContents[A], RowLists<DraftContents[A]>>]?:
    Unfinished<DraftContents[A][K]> | undefined;
} & {
  [K in RowLists<DraftContents[A]>]: Record<string, Unfinished<RowOf<DraftContents[A][K]>>>;
} & { volgorde: { [K in RowLists<DraftContents[A]>]: string[] } };

/** An artefact as it is edited, for code that reads any of the three. */
export interface AnyEditable {
  [field: string]: unknown;
  volgorde: Record<string, string[]>;
}

/** One row of a list, for code that reads any of them. */
export type Row = Record<string, unknown>;

/** The rows of one list by their key. */
export const rowsOf = (value: AnyEditable, list: string): Record<string, Row> =>
  (value[list] ?? {}) as Record<string, Row>;

/** An artefact as it is edited: from one that is written down, or an empty one. */
export function editableOf(artefact: DraftArtefact, written: unknown): AnyEditable {
  const lists = rowLists(artefact);
  const value: AnyEditable = { volgorde: {} };
  const source = (written ?? {}) as Record<string, unknown>;
  for (const [field, inner] of Object.entries(source)) if (!lists.has(field)) value[field] = inner;
  for (const [list, key] of lists) {
    const rows: Record<string, Row> = {};
    // An order of its own: in a record, keys that look like numbers come first.
    value.volgorde[list] = ((source[list] ?? []) as Row[]).map((row) => {
      const own = freeKey(rows, String(row[key]));
      rows[own] = row;
      return own;
    });
    value[list] = rows;
  }
  return value;
}

/** A goal that is told twice has two rows: the second is known as `d-1~2`. */
function freeKey(rows: Readonly<Record<string, unknown>>, key: string): string {
  if (!Object.hasOwn(rows, key)) return key;
  let number = 2;
  while (Object.hasOwn(rows, `${key}~${number}`)) number += 1;
  return `${key}~${number}`;
}

/** The artefact as it would be written down. Rows in their order; what was left empty is absent where it may be. */
export function writtenOf(artefact: DraftArtefact, value: AnyEditable): Record<string, unknown> {
  const lists = rowLists(artefact);
  const written: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shapeOf(schemas[artefact]))) {
    const key = lists.get(field);
    const inner =
      key === undefined
        ? value[field]
        : (value.volgorde[field] ?? []).map((one) => ({ [key]: one.split('~')[0], ...rowsOf(value, field)[one] }));
    const filled = withoutEmpty(schema, inner) ?? emptyOf(schema);
    if (filled !== undefined) written[field] = filled;
  }
  return written;
}

/** What a required text or list is before anybody wrote in it. */
function emptyOf(schema: Schema<unknown>): unknown {
  if (isOptional(schema)) return undefined;
  const { type } = insideOf(schema);
  return type === 'string' ? '' : type === 'array' ? [] : undefined;
}

/** The draft of this artefact in a journey, as far as it was written down. */
export const inReis = (reis: Reis, artefact: DraftArtefact): unknown => reis[artefact];
