import type { Meta } from '../schemas/basis/values.js';
import { plainRecord } from '../method/plain.js';
import { veldOf, type EigenVeld, type VeldSoort } from '../method/velden.js';
import { withoutEmpty } from '../schemas/basis/filled.js';
import { insideOf, required, shapeOf, elementOf } from '../schemas/basis/inside.js';
import type { Schema } from '../schemas/basis/schema.js';
import { plaatsOf } from '../schemas/extra.js';
import type { CommandType } from '../steps/commands.js';
import { payloadSchemas, type FormOptions } from './fields.js';

/** What a form holds, by field: nested as the command is, or flat by the path of a field. */
export type FormValues = Readonly<Record<string, unknown>>;

/** When and by whom, and the journey that the writer looked at. */
export interface CommandMeta extends Meta {
  /** The `seq` of that journey: without it, whoever saves last writes over what another wrote. */
  expectedSeq?: number | undefined;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that would reach the inside of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Values by path as a tree: `{ 'keuze.materiaal': ['m-1'] }` becomes `{ keuze: { materiaal: ['m-1'] } }`. */
function nested(values: FormValues): Tree {
  const tree: Tree = {};
  // Ours to write in; what came in as a value is copied first, and only once: a form may have very many fields.
  const own = new Set<Tree>([tree]);
  for (const [path, value] of Object.entries(values)) {
    const parts = path.split('.').filter((part) => part !== '[]');
    const last = parts.pop();
    if (last === undefined || [last, ...parts].some((part) => forbidden.has(part))) continue;
    let here = tree;
    for (const part of parts) {
      const inner = Object.hasOwn(here, part) ? here[part] : undefined;
      const next: Tree = isTree(inner) ? (own.has(inner) ? inner : { ...inner }) : {};
      own.add(next);
      here[part] = next;
      here = next;
    }
    here[last] = value;
  }
  return tree;
}

/** A number or a yes or no that a form holds as text; what is neither stays text, and `decide` says so. */
function unwritten(kind: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (kind === 'number' && /^-?\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return kind === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : value;
}

const kinds: Partial<Record<VeldSoort, string>> = { getal: 'number', jaNee: 'boolean' };

/** A value as its schema wants it: numbers and yes or no that a form holds as text, only the fields of the alternative that is meant. */
function fitted(schema: Schema<unknown>, value: unknown, velden: readonly EigenVeld[]): unknown {
  const inner = required(schema);
  const { options, type, values } = insideOf(inner);
  if (Array.isArray(value)) {
    const element = elementOf(inner);
    return element ? value.map((one: unknown) => fitted(element, one, velden)) : value;
  }
  const bij = plaatsOf(inner);
  if (bij !== undefined && isTree(value)) {
    const written = Object.entries(value).map(([naam, one]): [string, unknown] => {
      const soort = veldOf(velden, bij, naam)?.soort;
      return [naam, soort ? unwritten(kinds[soort] ?? soort, one) : one];
    });
    return Object.fromEntries(written);
  }
  if (options && isTree(value)) {
    const meant = options.find((option) => isMeant(option, value));
    return meant ? fitted(meant, ownFields(meant, value), velden) : value;
  }
  if (isTree(value)) {
    const shape = shapeOf(inner);
    const filled = Object.entries(value).map(([key, one]): [string, unknown] => {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return [key, field ? fitted(field, one, velden) : one];
    });
    return Object.fromEntries([...emptyFields(shape, value, velden), ...filled]);
  }
  return unwritten(type === 'literal' && values?.[0] === true ? 'boolean' : type, value);
}

/**
 * What has to be there and in which nobody put anything: a list is an empty list, and only the method says whether that is enough; a
 * record is an empty record, so that every field that it needs is asked for at once.
 */
const emptyFields = (
  shape: Readonly<Record<string, Schema<unknown>>>,
  value: Tree,
  velden: readonly EigenVeld[],
): [string, unknown][] =>
  Object.entries(shape).flatMap(([key, field]): [string, unknown][] => {
    if (key in value) return [];
    if (insideOf(field).type === 'array') return [[key, []]];
    return isRecord(field) ? [[key, fitted(field, {}, velden)]] : [];
  });

/** Whether a value has to be there and consists of fields: of one record, or of the one that its `soort` names. */
function isRecord(schema: Schema<unknown>): boolean {
  const { shape, discriminator } = insideOf(schema);
  return shape !== undefined || discriminator !== undefined;
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== '' && value !== null;

/** Whether this alternative is the one that the closed words in a value, or else its filled fields, speak of. */
function isMeant(option: Schema<unknown>, value: Tree): boolean {
  const shape = Object.entries(shapeOf(option));
  const closed = shape.flatMap(([key, field]) => {
    const { values, entries } = insideOf(field);
    return (values ?? entries) ? [[key, (values ?? Object.values(entries ?? {})) as unknown[]] as const] : [];
  });
  const speaking = closed.filter(([key]) => key in value && key === 'soort');
  if (speaking.length > 0) return speaking.every(([key, words]) => words.includes(value[key]));
  return shape.every(([key, field]) => insideOf(field).type === 'optional' || isFilled(value[key]));
}

const ownFields = (option: Schema<unknown>, value: Tree): Tree => {
  const shape = shapeOf(option);
  return Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(shape, key)));
};

/**
 * The command that a form stands for, to be given to `decide`, which checks it. What was left empty is absent, numbers are
 * numbers, a list or record in which nobody put anything is empty, and what was filled in for another `soort` than the chosen one is left out.
 *
 * @param values - nested as the command is, or by the paths of `fieldsOf`
 * @param options - the fields of the host, as `fieldsOf` took them: their text becomes a number, or yes or no, as they were declared
 * @throws AanpakError `command.expected` when the name is of no command
 * @example
 * const values = { 'witteVlek.invalshoek': 'wetenschap', 'witteVlek.waarom': 'Niets gevonden.' };
 * const made = commandFrom('witteVlek.benoemen', values, { ...meta, expectedSeq: reis.seq });
 */
export function commandFrom(
  type: CommandType,
  values: FormValues,
  { expectedSeq, ...meta }: CommandMeta,
  { velden = [] }: Pick<FormOptions, 'velden'> = {},
): Record<string, unknown> {
  const tree = nested(plainRecord(values));
  const payload = Object.entries(payloadSchemas(type)).flatMap(([field, schema]) => {
    const given = tree[field] ?? (isRecord(schema) ? {} : undefined);
    const filled = withoutEmpty(schema, fitted(schema, given, velden));
    return filled === undefined ? [] : [[field, filled] as const];
  });
  return { type, meta, ...(expectedSeq !== undefined && { expectedSeq }), ...Object.fromEntries(payload) };
}
