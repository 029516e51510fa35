import { SimulationError } from '../error.js';
import { expectFields, fieldsOf } from '../fields.js';

/** One line of CSV: its fields, and the line of the text on which it begins, from 1. */
interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

/** The lines of a CSV text (RFC 4180): within quotes stand separators, doubled quotes and ends of lines as they are. */
function linesOf(csv: string, separator: string): readonly Line[] {
  const lines: Line[] = [];
  let fields: string[] = [];
  let [field, isQuoted, number, next] = ['', false, 1, 1];
  const endField = () => {
    fields.push(field.trim());
    field = '';
  };
  const endLine = () => {
    endField();
    lines.push({ number, fields });
    [fields, number] = [[], next];
  };
  for (let i = 0; i < csv.length; i += 1) {
    const character = csv[i] ?? '';
    if (character === '\n') next += 1;
    if (character === '"' && isQuoted && csv[i + 1] === '"') {
      field += '"';
      i += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) field += character;
    else if (character === separator) endField();
    else if (character === '\n') endLine();
    else field += character;
  }
  endLine();
  return lines;
}

/** The separator of a text: whichever the first line has outside quotes. */
function separatorOf(csv: string): ';' | ',' {
  const [head = ''] = csv.replaceAll(/"[^"]*"/g, '').split('\n');
  return head.includes(';') ? ';' : ',';
}

const invalid = (message: string): never => {
  throw new SimulationError('values.invalid', message);
};

/** Which lines of a CSV count. */
export interface ColumnOptions {
  /** Only lines that have this text in each of these columns; all when absent. */
  readonly where?: Readonly<Record<string, string>> | undefined;
}

const optionFields = fieldsOf<ColumnOptions>({ where: true });

/** The place of the one column of this name. */
function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0)
    invalid(`Expected a column ${name}; the first line has ${names.length} columns and none of that name.`);
  if (names.lastIndexOf(name) !== place) invalid(`Expected one column ${name}; the first line has more of that name.`);
  return place;
}

/** The lines that have what is asked in each of these columns. */
function chosen(lines: readonly Line[], names: readonly string[], { where = {} }: ColumnOptions): readonly Line[] {
  const wanted = Object.entries(where).map(([name, text]) => [placeOf(names, name), text] as const);
  const found = lines.filter(({ fields }) => wanted.every(([place, text]) => fields[place] === text));
  if (wanted.length > 0 && found.length === 0)
    invalid(`Expected a line that has what is asked in ${Object.keys(where).join(', ')}.`);
  return found;
}

/** A number as people write it, with a point; not the hexadecimal and empty ones that JavaScript takes too. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The numbers of one column of a CSV text, such as durations that you observed. The separator is a comma or a semicolon, whichever
 * the first line has; behind semicolons a number may have a decimal comma. A column is written in one way: a point beside decimal
 * commas may be that of thousands, and is refused. Empty fields are left out.
 *
 * @throws SimulationError `values.invalid` when there is no such column or more than one, a field is no number, or a line has more
 *   fields than the first (a decimal comma between commas): it names the line; or when no line has what `where` asks
 * @example
 * const days = column('dagen;soort\n12,5;raad\n30;college\n', 'dagen'); // [12.5, 30]
 * const ofCouncil = column('dagen;soort\n12,5;raad\n30;college\n', 'dagen', { where: { soort: 'raad' } }); // [12.5]
 */
export function column(csv: string, name: string, options: ColumnOptions = {}): readonly number[] {
  expectFields('options of a column', options, optionFields, 'values.invalid');
  const text = csv.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const [head, ...lines] = linesOf(text, separator);
  const names = head?.fields ?? [];
  const place = placeOf(names, name);
  const long = lines.find(({ fields }) => fields.slice(names.length).some((field) => field !== ''));
  if (long !== undefined)
    invalid(
      `Expected ${names.length} fields on line ${long.number}, not ${long.fields.length}: is a comma that of a decimal?`,
    );
  const cells = chosen(lines, names, options).flatMap(({ number, fields }) => {
    const cell = fields[place] ?? '';
    return cell === '' ? [] : [{ number, cell }];
  });
  const hasCommas = separator === ';' && cells.some(({ cell }) => cell.includes(','));
  return cells.map(({ number, cell }) => {
    const value = hasCommas ? cell.replace(',', '.') : cell;
    if (hasCommas && cell.includes('.'))
      invalid(`Expected decimal commas in column ${name}, and no point on line ${number}.`);
    if (!decimal.test(value) || !Number.isFinite(Number(value)))
      invalid(`Expected a number in column ${name} on line ${number}.`);
    return Number(value);
  });
}
