import { SimulationError } from '../error.js';

/** The fields of one line of CSV; quotes may hold separators and doubled quotes. */
function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = [];
  let [field, isQuoted] = ['', false];
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i] ?? '';
    if (character === '"' && isQuoted && line[i + 1] === '"') {
      field += '"';
      i += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      fields.push(field);
      field = '';
    } else field += character;
  }
  fields.push(field);
  return fields.map((text) => text.trim());
}

const invalid = (message: string): never => {
  throw new SimulationError('values.invalid', message);
};

/**
 * The numbers of one column of a CSV text, such as durations that you observed. The separator is a comma or a semicolon, whichever
 * the first line has; behind semicolons a number may have a decimal comma. Empty fields are left out.
 *
 * @throws SimulationError `values.invalid` when there is no such column, or a field is no number: it names the line
 * @example
 * const days = column('dagen;soort\n12,5;raad\n30;college\n', 'dagen'); // [12.5, 30]
 */
export function column(csv: string, name: string): readonly number[] {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const separator = head.includes(';') ? ';' : ',';
  const names = fieldsOf(head, separator);
  const place = names.indexOf(name);
  if (place < 0)
    invalid(`Expected a column ${name}; the first line has ${names.length} columns and none of that name.`);
  return lines.flatMap((line, i) => {
    const text = fieldsOf(line, separator)[place] ?? '';
    if (text === '') return [];
    const value = Number(separator === ';' ? text.replace(',', '.') : text);
    if (!Number.isFinite(value)) invalid(`Expected a number in column ${name} on line ${i + 2}.`);
    return [value];
  });
}
