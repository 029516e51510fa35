import { limitsOf } from '../../src/forms/fields.js';
import { labelOf, optionLabels } from '../../src/forms/words.js';
import type { RegisterField } from '../../src/privacy/register.js';
import { anchorOf } from '../../src/machine/help.js';
import type { Leaf } from '../../src/schemas/basis/leaves.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';

/** A text that fits in a cell of a table. */
const cell = (text: string): string =>
  text
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');

/** A table of Markdown. */
export const tableRows = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...others] = rows;
  return [head, head.map(() => '---'), ...others].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

/** Up to so many words to choose from stand in the table; more are a list of their own. */
const fitting = 6;

const lists = new Map<string, { readonly anchor: string; readonly name: string; readonly words: readonly string[] }>();

/** The list of these words, with a heading that no other list has. */
function listOf(name: string, words: readonly string[]): { readonly anchor: string } {
  const key = words.join();
  const known = lists.get(key);
  if (known) return known;
  const same = [...lists.values()].filter((one) => one.name === name).length;
  const made = { anchor: `words-${anchorOf(name)}${same > 0 ? `-${same + 1}` : ''}`, name, words };
  lists.set(key, made);
  return made;
}

/** Every closed list that a field so far chose from and that was too long for its cell, with what people say. */
export const wordLists = (): string =>
  [...lists.values()]
    .map(({ anchor, name, words }) => {
      const [dutch, english] = [optionLabels(words, nl), optionLabels(words, en)];
      const rows = words.map((word, place) => [`\`${word}\``, dutch[place] ?? '', english[place] ?? ''].map(cell));
      return `### Words of \`${name}\` {#${anchor}}\n\n${tableRows([['word', 'Dutch', 'English'], ...rows])}`;
    })
    .join('\n\n');

/** A number with commas from ten thousand on: a year has none. */
const count = (one: number): string => new Intl.NumberFormat('en', { useGrouping: 'min2' }).format(one);

/** What a value may be at most, or how it is written. */
function limitOf(leaf: Leaf): string {
  const { maxLength, min, max, format } = limitsOf(leaf);
  return [
    ...(format === null ? [] : [format]),
    ...(maxLength === null || format !== null ? [] : [`≤ ${count(maxLength)} characters`]),
    ...(min === null ? [] : [`≥ ${count(min)}`]),
    ...(max === null ? [] : [`≤ ${count(max)}`]),
  ].join(' ');
}

/** What stands in a field: its kind, and the words to choose from. */
function typeOf({ kind, list, options, path }: Leaf, lastName: string): string {
  const own = path.filter((part) => part !== '[]').at(-1) ?? lastName;
  const words =
    options.length > fitting
      ? `[${options.length} words](records.md#${listOf(own, options).anchor})`
      : options.map((one) => `\`${one}\``).join(' ');
  return `${list ? 'list of ' : ''}${kind}${words === '' ? '' : `: ${words}`}`;
}

/** Who may see it, by the register. */
const shownTo = (row: RegisterField | undefined): string =>
  row === undefined ? '' : row.publiek === 'eigen' ? 'as the materiaal says' : 'everybody';

/** The columns of both references. */
export const fieldHead = ['field', 'type', 'limit', 'required', 'shown to', 'personal', 'Dutch', 'English'] as const;

/** One field of a record or command, by those columns. */
export function fieldRow(
  leaf: Leaf,
  name: string,
  before: readonly string[],
  row: RegisterField | undefined,
): string[] {
  const { path, required, when } = leaf;
  const own = path.filter((part) => part !== '[]').at(-1) ?? name;
  const asked = when ? `when \`${[...before, ...when.path].join('.')}\` is ${when.words.join(', ')}` : '';
  return [
    `\`${[...before, ...path].join('.')}\``,
    typeOf(leaf, name),
    limitOf(leaf),
    [required ? 'yes' : '', asked].filter((one) => one !== '').join(', '),
    shownTo(row),
    row?.persoonlijk ?? '',
    labelOf(own, nl),
    labelOf(own, en),
  ].map(cell);
}
