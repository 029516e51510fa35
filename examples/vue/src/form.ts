// The form of one step: its fields, what is asked now, and what was typed as a command.
import type { CommandType, Finding } from 'aanpakken-met-impact';
import { choicesOf, commandFrom, fieldOf, fieldsOf, isAsked, type Field } from 'aanpakken-met-impact/forms';
import type { Reis } from 'aanpakken-met-impact/schemas';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { door, newId, now } from './host.js';

/** What is typed, by the path of its field. */
export type Values = Record<string, unknown>;

/** An id of a new thing is ours to make: nobody types one. */
const isOwnId = ({ path, refersTo }: Field): boolean => /(?:^|\.)id$/.test(path) && refersTo === null;

/** A row of a list of records: the smallest host leaves those to `examples/web`. */
const isInRow = ({ path }: Field): boolean => path.includes('.[].');

/** What the text of the method asks; the rest is for a host with a fold. */
export const formOf = (type: CommandType): readonly Field[] =>
  fieldsOf(type, nl).filter((field) => field.weight === 'basis' && !isInRow(field));

/** The fields that are asked, now that these words were chosen. */
export const asked = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter((field) => !isOwnId(field) && isAsked(field, values));

/** What can be chosen: words of the method, or things of this journey. */
export const optionsOf = (field: Field, reis: Reis): readonly { id: string; label: string }[] =>
  field.refersTo === null
    ? field.options.map((id, place) => ({ id, label: field.optionLabels[place] ?? id }))
    : choicesOf(field, reis, nl);

/** What was typed, as a command: with the ids that are ours to make, and the journey as it was seen. */
export function commandOf(type: CommandType, fields: readonly Field[], values: Values, reis: Reis, id: string) {
  const ids = fields.filter(isOwnId).map(({ path }) => [path, path === 'id' ? id : newId()] as const);
  const lines = fields
    .filter(({ path, list, options, refersTo }) => list && options.length === 0 && refersTo === null && path in values)
    .map(({ path }) => [path, String(values[path]).split('\n')] as const);
  const typed = { ...values, ...Object.fromEntries(lines), ...Object.fromEntries(ids) };
  return commandFrom(type, typed, { op: now(), door, expectedSeq: reis.seq });
}

/** The sentences of a refusal by field, and those that are about no field of this form. */
export function sentences(findings: readonly Finding[], fields: readonly Field[]) {
  const byField = new Map<string, string>();
  const other: Finding[] = [];
  for (const finding of findings) {
    const field = fieldOf(finding, fields);
    if (field) byField.set(field.path, finding.message);
    else other.push(finding);
  }
  return { byField, other };
}
