import { highest } from '../../method/extremes.js';
import { SimulationError } from '../error.js';
import { expectFields, fieldsOf } from '../fields.js';

/** One line of CSV: its fields, and the line of the text on which it begins, from 1. */
interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

/**
 * The lines of a CSV text (RFC 4180): within quotes stand separators, doubled quotes and ends of lines as they are. A quote that does not
 * begin a field is a letter: the inch of a pipe takes no line away.
 */
function linesOf(csv: string, separator: string): readonly Line[] {
  const lines: Line[] = [];
  let fields: string[] = [];
  let [field, isQuoted, number, next, opened] = ['', false, 1, 1, 1];
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
    } else if (character === '"' && isQuoted) isQuoted = false;
    else if (character === '"' && field.trim() === '') [field, isQuoted, opened] = ['', true, next];
    else if (isQuoted) field += character;
    else if (character === separator) endField();
    else if (character === '\n') endLine();
    else field += character;
  }
  if (isQuoted) invalid(`Expected every quote to be closed; the one on line ${opened} is not.`);
  endLine();
  return lines;
}

/** The separator of a text: whichever the first line has outside quotes. */
function separatorOf(csv: string): ';' | ',' {
  const [head = ''] = csv.replaceAll(/(^|[;,\n])[ \t]*"(?:[^"]|"")*"/g, '$1').split('\n');
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

/** The letters and digits of a name, to find one that is nearly it. */
const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The place of the one column of this name. */
function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place < 0) {
    // Not all of them: the first line may be one of data.
    const near = names.filter((one) => lettersOf(one).includes(lettersOf(name)) && lettersOf(name) !== '');
    const hint = near.length === 0 ? '' : ` Is it ${near.map((one) => `«${one}»`).join(' or ')}?`;
    invalid(`Expected a column ${name}; the first line has ${names.length} columns and none of that name.${hint}`);
  }
  if (names.lastIndexOf(name) !== place) invalid(`Expected one column ${name}; the first line has more of that name.`);
  return place;
}

/** Refuses a line that ends before a column that is asked: it may have another separator. An empty line is none. */
function assertLong(lines: readonly Line[], place: number): void {
  const short = lines.find(({ fields }) => fields.length <= place && fields.some((field) => field !== ''));
  if (short !== undefined)
    invalid(
      `Expected at least ${place + 1} fields on line ${short.number}, not ${short.fields.length}: has it another separator?`,
    );
}

/** The lines that have what is asked in each of these columns. */
function chosen(lines: readonly Line[], names: readonly string[], { where = {} }: ColumnOptions): readonly Line[] {
  const wanted = Object.entries(where).map(([name, text]) => [placeOf(names, name), text.trim()] as const);
  assertLong(lines, highest(wanted.map(([place]) => place)));
  const found = lines.filter(({ fields }) => wanted.every(([place, text]) => fields[place] === text));
  if (wanted.length > 0 && found.length === 0)
    invalid(`Expected a line that has what is asked in ${Object.keys(where).join(', ')}.`);
  return found;
}

/** A number as people write it, with a point; not the hexadecimal and empty ones that JavaScript takes too. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number with a decimal comma, and one whose points may all be those of thousands. */
const [decimalComma, thousands] = [/^[+-]?[\d.]*,\d+$/, /^[+-]?[1-9]\d{0,2}\.\d{3}$/];

/**
 * The numbers of one column of a CSV text, such as durations that you observed. The separator is a comma or a semicolon, whichever
 * the first line has; behind semicolons a number may have a decimal comma. A column is written in one way: a point beside decimal
 * commas may be that of thousands, and is refused; behind semicolons too where every point has three digits behind it. Empty fields are
 * left out.
 *
 * @throws SimulationError `values.invalid` when there is no such column or more than one, a field is no number, a quote is not closed, or
 *   a line has more fields than the first (a decimal comma between commas) or ends before the column: it names the line; or when no line
 *   has what `where` asks
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
  assertLong(lines, place);
  const cells = chosen(lines, names, options).flatMap(({ number, fields }) => {
    const cell = fields[place] ?? '';
    return cell === '' ? [] : [{ number, cell }];
  });
  // Also where other lines are asked for: a column is written in one way.
  const hasCommas = separator === ';' && lines.some(({ fields }) => decimalComma.test(fields[place] ?? ''));
  const pointed = lines.filter(({ fields }) => fields[place]?.includes('.') && decimal.test(fields[place]));
  const areThousands = pointed.every(({ fields }) => thousands.test(fields[place] ?? ''));
  const ambiguous = cells.find(({ cell }) => cell.includes('.'));
  if (separator === ';' && !hasCommas && pointed.length > 0 && areThousands && ambiguous !== undefined)
    invalid(
      `Expected numbers in column ${name} that are read in one way: on line ${ambiguous.number} the point may be that of thousands. Leave it out, or write a decimal comma.`,
    );
  return cells.map(({ number, cell }) => {
    const value = hasCommas ? cell.replace(',', '.') : cell;
    if (hasCommas && cell.includes('.'))
      invalid(`Expected decimal commas in column ${name}, and no point on line ${number}.`);
    if (!decimal.test(value) || !Number.isFinite(Number(value)))
      invalid(`Expected a number in column ${name} on line ${number}.`);
    return Number(value);
  });
}
