import { insideOf, elementOf, required, shapeOf } from '../schemas/basis/inside.js';
import type { Schema } from '../schemas/basis/schema.js';
import { rowLists, schemaOfDraft, type DraftArtefact } from './content.js';

/** Longest text and longest list in a draft: as long as anything that can be written down. */
const maximumText = 20_000;
const maximumRows = 1_000;

/** Names that would reach the inside of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value could become one of this schema: half filled, but of the right kind everywhere. */
function couldBe(schema: Schema<unknown>, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  const inner = required(schema);
  const { type, options } = insideOf(inner);
  if (options) return options.some((option) => couldBe(option, value));
  if (type === 'array') {
    const element = elementOf(inner);
    return (
      Array.isArray(value) && value.length <= maximumRows && value.every((one) => !element || couldBe(element, one))
    );
  }
  if (type === 'object' || type === 'record') {
    const shape = shapeOf(inner);
    return (
      isRecord(value) &&
      Object.entries(value).every(([key, one]) =>
        type === 'record'
          ? !forbidden.has(key) && Object(one) !== one
          : Object.hasOwn(shape, key) && couldBe(shape[key]!, one),
      )
    );
  }
  if (typeof value === 'string') return type !== 'number' && value.length <= maximumText;
  return (typeof value === 'number' && type === 'number') || (typeof value === 'boolean' && type !== 'number');
}

/** Whether a name can be the key of a row: an id, and `~2` behind it for a second row about the same thing. */
const isKey = (key: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,109}$/.test(key) && !forbidden.has(key);

/** Whether what stands at this path of a draft could be this value. Hostile input must not get in where a person types. */
export function fitsAt(
  artefact: DraftArtefact,
  [field = '', row, ...rest]: readonly string[],
  value: unknown,
): boolean {
  const lists = rowLists(artefact);
  const shape = shapeOf(schemaOfDraft(artefact));
  if (field === 'volgorde')
    return (
      row !== undefined &&
      rest.length === 0 &&
      lists.has(row) &&
      Array.isArray(value) &&
      value.length <= maximumRows &&
      value.every((one) => typeof one === 'string' && isKey(one))
    );
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  if (!schema) return false;
  if (!lists.has(field)) return fitsIn(schema, row === undefined ? rest : [row, ...rest], value);
  const element = elementOf(schema);
  if (!element || row === undefined || !isKey(row)) return false;
  return fitsIn(element, rest, value);
}

function fitsIn(schema: Schema<unknown>, [key, ...rest]: readonly string[], value: unknown): boolean {
  if (key === undefined) return couldBe(schema, value);
  const shape = shapeOf(schema);
  const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return inner !== undefined && fitsIn(inner, rest, value);
}

/** The places of a draft whose value cannot be there. */
export function misfits(artefact: DraftArtefact, value: unknown): readonly string[][] {
  if (!isRecord(value) || !isRecord(value['volgorde'])) return [[]];
  const lists = rowLists(artefact);
  const rows = Object.entries(value).flatMap(([field, inner]): [string[], unknown][] => {
    if (field !== 'volgorde' && !lists.has(field)) return [[[field], inner]];
    if (!isRecord(inner)) return [[[field], null]];
    return Object.entries(inner).map(([row, one]): [string[], unknown] => [[field, row], one]);
  });
  const lacking = [...lists.keys()].filter(
    (list) => !isRecord(value[list]) || !isRecord(value['volgorde']) || !Array.isArray(value['volgorde'][list]),
  );
  return [
    ...lacking.map((list) => [list]),
    ...rows.filter(([path, one]) => !fitsAt(artefact, path, one)).map(([path]) => path),
  ];
}
