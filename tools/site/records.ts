import { labelOf } from '../../src/forms/words.js';
import { listRegisterFields, type RegisterField } from '../../src/privacy/register.js';
import { insideOf } from '../../src/schemas/basis/inside.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import type { Schema } from '../../src/schemas/basis/schema.js';
import * as schemas from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { cell } from './commands.js';
import { anchorOf } from '../../src/machine/help.js';
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

const shownTo = (row: RegisterField | undefined): string =>
  row === undefined ? '' : row.publiek === 'eigen' ? 'as the materiaal says' : 'every audience';

function section(name: string, schema: Schema<unknown>): string {
  const rows = leavesOf(schema).map(({ path, kind, required, list, options, when }) => {
    const place = path.join('.');
    const row = registerOf(name, place);
    const own = path.filter((part) => part !== '[]').at(-1) ?? '';
    const words = options.length > 6 ? `${options.length} words` : options.map((one) => `\`${one}\``).join(' ');
    const asked = when ? `when \`${when.path.join('.')}\` is ${when.words.join(', ')}` : '';
    return [
      `\`${place}\``,
      `${list ? 'list of ' : ''}${kind}${words === '' ? '' : `: ${words}`}`,
      [required ? 'yes' : '', asked].filter((one) => one !== '').join(', '),
      shownTo(row),
      row?.persoonlijk ?? '',
      labelOf(own, nl),
      labelOf(own, en),
    ].map(cell);
  });
  const head = ['field', 'type', 'required', 'shown to', 'personal', 'Dutch', 'English'];
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `## \`${name}\` {#${anchorOf(name)}}\n\nSchema: \`${name}Schema\` of \`aanpakken-met-impact/schemas\`.\n\n${lines.join('\n')}`;
}

/** The page of the records. */
export const recordPages = (): Page[] => [
  [
    'reference/records.md',
    `# Records and their fields\n\nEverything that can be written down, made from the schemas: each field with its type, whether it is required, who may see it and whether it can hold\npersonal data (where a command carries it), and its label in both languages. A field of a list is written with \`[]\`. Texts have a greatest length, which the\nschema says. [Commands](commands.md) carry these records.\n\n${[...records].map(([name, schema]) => section(name, schema)).join('\n\n')}\n`,
  ],
];
