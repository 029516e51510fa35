import { listRegisterFields, type RegisterField } from '../../src/privacy/register.js';
import { insideOf } from '../../src/schemas/basis/inside.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import type { Schema } from '../../src/schemas/basis/schema.js';
import * as schemas from '../../src/schemas/index.js';
import { anchorOf } from '../../src/machine/help.js';
import { fieldHead, fieldRow, tableRows, wordLists } from './fields.js';
import type { Page } from './pages.js';

const isSchema = (value: unknown): value is Schema<unknown> =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** Every record that has a schema, by its name without \`Schema\`. */
export const records: ReadonlyMap<string, Schema<unknown>> = new Map(
  Object.entries(schemas).flatMap(([name, value]: [string, unknown]) => {
    if (!name.endsWith('Schema') || !isSchema(value)) return [];
    const { type, options } = insideOf(value);
    return type === 'object' || options !== undefined ? [[name.slice(0, -'Schema'.length), value]] : [];
  }),
);

const registered: readonly RegisterField[] = listRegisterFields();

/** What the register says of a field, wherever a command carries the record. */
const registerOf = (record: string, path: string): RegisterField | undefined =>
  registered.find(({ field }) => field.endsWith(` ${record}.${path}`) || field.endsWith(`.${record}.${path}`));

function section(name: string, schema: Schema<unknown>): string {
  const rows = leavesOf(schema).map((leaf) => fieldRow(leaf, name, [], registerOf(name, leaf.path.join('.'))));
  return `## \`${name}\` {#${anchorOf(name)}}\n\nSchema: \`${name}Schema\` of \`aanpakken-met-impact/schemas\`.\n\n${tableRows([fieldHead, ...rows])}`;
}

/** The page of the records. */
export const recordPages = (): Page[] => [
  [
    'reference/records.md',
    `---\npageClass: reference\n---\n\n# Records and their fields\n\nEverything that can be written down, made from the schemas: each field with its type and limit, whether it is required, who may see it and whether it can hold\npersonal data (where a command carries it), and its label in both languages. A field of a list is written with \`[]\`. [Commands](commands.md) carry\nthese records. Long lists of words to choose from stand [at the end](#words).\n\n${[...records].map(([name, schema]) => section(name, schema)).join('\n\n')}\n\n## The words to choose from {#words}\n\n${wordLists()}\n`,
  ],
];
