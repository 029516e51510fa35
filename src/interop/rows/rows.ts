import { AanpakError } from '../../method/error.js';
import { doelSchema } from '../../schemas/doel.js';
import { indicatorSchema } from '../../schemas/indicator.js';
import { inspanningSchema } from '../../schemas/inspanning.js';
import { materiaalSchema } from '../../schemas/materiaal.js';
import { metingSchema } from '../../schemas/meting.js';
import { reizigerSchema } from '../../schemas/reiziger.js';
import type { Meta } from '../../schemas/basis/values.js';
import type { Schema } from '../../schemas/basis/schema.js';
import { blankProgramma, type Programma } from '../../schemas/programma.js';
import type { Command } from '../../steps/commands.js';
import { inputIssues } from '../../steps/invalid.js';
import { messages } from '../../texts/nl/messages.js';
import { say, type MessageTexts } from '../../texts/say.js';
import { cellReader } from './cell.js';
import { areFields, cellsOf, columnOf, merged, recordOf, type RowFields, type TableRow } from './record.js';

/** What the rows of a table are about. */
export type RowKind = 'reizigers' | 'materiaal' | 'metingen' | 'indicatoren' | 'doelen' | 'inspanningen';

/** How a table is read. */
export interface RowMapping {
  readonly soort: RowKind;
  readonly velden: RowFields;
  /** When and by whom it comes in. */
  readonly meta: Meta;
  /** For doelen and inspanningen: the draft that they come into. A thing with the same id is replaced. */
  readonly programma?: Programma | undefined;
  /** The language of the messages; Dutch when absent. */
  readonly texts?: MessageTexts | undefined;
}

/** Why a row gives nothing, and in which column. */
export interface RowProblem {
  readonly code: string;
  /** `null` where no column carries the field. */
  readonly kolom: string | null;
  /** The field, in the record that the row stands for. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What came of one row. Rows count from 1, without the line with the names. */
export type RowAnswer =
  | { readonly ok: true; readonly rij: number; /** Its command, in the list of commands. */ readonly command: number }
  | { readonly ok: false; readonly rij: number; readonly problemen: readonly RowProblem[] };

/** What came of a table. */
export interface RowsAnswer {
  /** To be given to `decideMany`, which checks ids and references. */
  readonly commands: readonly Command[];
  /** One for every row, in their order. */
  readonly rijen: readonly RowAnswer[];
}

const schemas: Readonly<Record<RowKind, Schema<unknown>>> = {
  reizigers: reizigerSchema as Schema<unknown>,
  materiaal: materiaalSchema as Schema<unknown>,
  metingen: materiaalSchema as Schema<unknown>,
  indicatoren: indicatorSchema as Schema<unknown>,
  doelen: doelSchema as Schema<unknown>,
  inspanningen: inspanningSchema as Schema<unknown>,
};

type Tree = Record<string, unknown>;

/** A lists that the schema wants and a table may leave out. */
const lists: Partial<Record<RowKind, readonly string[]>> = {
  materiaal: ['aangedragenDoor'],
  metingen: ['aangedragenDoor'],
  inspanningen: ['doelen'],
};

/** A series is one piece of materiaal: the last row is the figure that is shown, the rows before it are the others. */
function asSeries(records: readonly Tree[]): Tree {
  const all = records.map((record) => record['meting']);
  const metingen = all.slice(0, -1);
  return { ...records[0], soort: 'data', meting: all.at(-1), ...(metingen.length > 0 && { metingen }) };
}

/** The rows of one thing together. */
const together = (soort: RowKind, records: readonly Tree[]): Tree =>
  soort === 'metingen' ? asSeries(records) : records.reduce(merged);

/** The column that carries a field, or what the field is part of. */
function columnFor(fields: RowFields, path: readonly (string | number)[]): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const source = fields[path.slice(0, length).join('.')];
    if (source !== undefined) return columnOf(source) ?? null;
  }
  return null;
}

/** A mapping may be kept as JSON by whoever fills it in: it is looked at before it is followed. */
function assertMapping({ soort, velden }: Partial<RowMapping>): void {
  if (typeof soort !== 'string' || !Object.hasOwn(schemas, soort) || !areFields(velden) || !Object.hasOwn(velden, 'id'))
    throw new AanpakError(
      'mapping.expected',
      'Expected a mapping with a soort, a column for id and paths of fields but received another.',
    );
}

/**
 * Commands from the rows of a table, as a municipality has them in a spreadsheet. Reading the file is the host's: any parser of CSV
 * gives rows. Every row is answered: which command it became part of, or why not and in which column.
 *
 * Shape: reizigers, materiaal and indicatoren give a command for every id; the metingen of one id are one series; doelen and
 * inspanningen come together in one `programma.opstellen`. Rows with the same id are one thing: their lists stand behind each other. A message
 * never repeats what stands in a cell. Numbers are read as people in the Netherlands write them.
 *
 * @throws AanpakError `mapping.expected` when the mapping has no column for `id`, no soort that is known, or a path that no record has
 * @example
 * const velden = { id: { kolom: 'Nr', voor: 'r-' }, rol: 'Rol', kring: 'Kring', organisatie: 'Organisatie' };
 * const { commands, rijen } = commandsFromRows(rows, { soort: 'reizigers', velden, meta });
 * @source ours
 */
export function commandsFromRows(rows: readonly TableRow[], mapping: RowMapping): RowsAnswer {
  assertMapping(Object(mapping) as Partial<RowMapping>);
  const { soort, velden, texts = messages } = mapping;
  const schema = schemas[soort];
  const reader = cellReader(schema);
  const prefixed = soort === 'metingen' ? cellReader(metingSchema as Schema<unknown>) : undefined;
  const read: typeof reader = (path, text, source) =>
    prefixed && path[0] === 'meting' ? prefixed(path.slice(1), text, source) : reader(path, text, source);
  const problem = (code: string, path: RowProblem['path'], params = {}): RowProblem => ({
    code,
    kolom: columnFor(velden, path),
    path,
    message: say(texts, code, params),
  });
  const columns = Object.entries(velden).map(([field, source]) => [field, columnOf(source)] as const);
  const things = new Map<unknown, { records: Tree[]; rows: number[] }>();
  const answers: RowAnswer[] = [];
  (Array.isArray(rows) ? rows : []).map(cellsOf).forEach((row, place) => {
    const base = Object.fromEntries((lists[soort] ?? []).map((field) => [field, []]));
    const record = { ...base, ...recordOf(row, velden, read) };
    const missing = columns.flatMap(([field, column]) =>
      column !== undefined && !Object.hasOwn(row, column) ? [problem('invoer.ontbreekt', field.split('.'))] : [],
    );
    const checked = schema.safeParse(together(soort, [record]));
    const issues = checked.success
      ? []
      : inputIssues(together(soort, [record]), checked.error.issues, schema).map(({ code, path, params }) =>
          problem(code, path, params),
        );
    const problemen = missing.length > 0 ? missing : issues;
    answers.push(
      problemen.length > 0 ? { ok: false, rij: place + 1, problemen } : { ok: true, rij: place + 1, command: 0 },
    );
    if (problemen.length > 0) return;
    const thing = things.get(record['id']) ?? { records: [], rows: [] };
    thing.records.push(record);
    thing.rows.push(place);
    things.set(record['id'], thing);
  });
  const records = [...things.values()].map((thing) => together(soort, thing.records));
  const commands = commandsOf(mapping, records);
  [...things.values()].forEach((thing, place) => {
    for (const row of thing.rows)
      answers[row] = { ok: true, rij: row + 1, command: Math.min(place, commands.length - 1) };
  });
  return { commands, rijen: answers };
}

/** One command for each record, or one for all of them where they are parts of the programma. */
function commandsOf({ soort, meta, programma }: RowMapping, records: readonly Tree[]): readonly Command[] {
  if (soort !== 'doelen' && soort !== 'inspanningen') {
    const [type, field] = (
      {
        reizigers: ['reiziger.toevoegen', 'reiziger'],
        materiaal: ['materiaal.toevoegen', 'materiaal'],
        metingen: ['materiaal.toevoegen', 'materiaal'],
        indicatoren: ['indicator.beschrijven', 'indicator'],
      } as const
    )[soort];
    return records.map((record) => ({ type, meta, [field]: record }) as unknown as Command);
  }
  if (records.length === 0) return [];
  const before = programma ?? blankProgramma;
  const ids = new Set(records.map(({ id }) => id));
  const list = [...before[soort].filter(({ id }) => !ids.has(id)), ...records];
  return [{ type: 'programma.opstellen', meta, programma: { ...before, [soort]: list } } as Command];
}
