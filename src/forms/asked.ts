import { fieldsOf } from '../method/fieldsOf.js';
import type { Field } from './fields.js';

/** What a form holds now: flat, by the paths of `fieldsOf`. */
type Values = Readonly<Record<string, unknown>>;

/** What is chosen where a field depends on it; an empty text when nothing is. */
function chosen(path: string, values: Values): string {
  try {
    const value = fieldsOf(Object(values) as object)[path];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  } catch {
    // What cannot be read chooses nothing.
    return '';
  }
}

/**
 * Whether a field is asked now: always, or because of what was chosen in another field. Put the field that others depend on (`when.path`)
 * before them.
 *
 * @param values - flat, by the paths of `fieldsOf`
 * @example
 * const values = { 'materiaal.soort': 'data' };
 * const asked = fieldsOf('materiaal.toevoegen', nl).filter((field) => isAsked(field, values));
 */
export const isAsked = ({ when }: Pick<Field, 'when'>, values: Values): boolean =>
  when === null || when.words.includes(chosen(when.path, values));

/**
 * Whether a field must be filled in now: always, or because of what was chosen in another field. A list may be left empty, until the
 * method says otherwise.
 *
 * @param values - flat, by the paths of `fieldsOf`
 * @example
 * const [field] = fieldsOf('materiaal.toevoegen', nl);
 * const label = isRequired(field, { 'materiaal.soort': 'data' }) ? field.label : `${field.label} (mag leeg)`;
 */
export const isRequired = (
  { required, list, when }: Pick<Field, 'required' | 'list' | 'when'>,
  values: Values,
): boolean => !list && (required || (when?.required.includes(chosen(when.path, values)) ?? false));
