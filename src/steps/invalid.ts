import type { core } from 'zod/mini';
import { fieldsOf } from '../method/fieldsOf.js';
import { nearest } from '../method/nearest.js';
import { insideOf, isOptional, required, shapeOf } from '../schemas/basis/inside.js';
import { patterns } from '../schemas/basis/patterns.js';
import type { Schema } from '../schemas/basis/schema.js';

/** What is wrong with a piece of input: a code, the place, and what was asked for; never what was received. */
export interface InputIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Most issues for one input: nobody mends more at once, and hostile input must not make us write a book. */
const maximumIssues = 100;

/** A key that can only be a slip of the keyboard. Anything else might be a value, and a finding repeats no value. */
const plainKey = /^[A-Za-z]{1,40}$/;

const grens = (value: number | bigint): InputIssue['params'] => (typeof value === 'number' ? { grens: value } : {});

const measuresLength = (origin: string): boolean => origin === 'string' || origin === 'array';

const patternNames: ReadonlyMap<string, string> = new Map(
  Object.entries(patterns).map(([name, pattern]) => [String(pattern), name]),
);

/** What a length is counted in: a text is as long as its characters, a list as its items. */
const maat = (origin: string): InputIssue['params'] =>
  measuresLength(origin) ? { maat: origin === 'array' ? 'items' : 'characters' } : {};

/** What our schema asked for, in a code and in words of the schema. `alternatives`: what may stand where none of several fits. */
function describe(
  issue: core.$ZodIssue,
  alternatives: readonly string[],
): [code: string, params: InputIssue['params']] {
  switch (issue.code) {
    case 'invalid_type':
      return ['invoer.soort', { verwacht: issue.expected }];
    case 'invalid_value':
      return ['invoer.keuze', { verwacht: issue.values.map(String).join(', ') }];
    case 'invalid_format':
      return ['invoer.vorm', { verwacht: patternNames.get(issue.pattern ?? '') ?? issue.format }];
    case 'too_big':
      return [
        measuresLength(issue.origin) ? 'invoer.te-lang' : 'invoer.te-groot',
        { ...grens(issue.maximum), ...maat(issue.origin) },
      ];
    case 'too_small':
      return [
        measuresLength(issue.origin) ? 'invoer.te-kort' : 'invoer.te-klein',
        { ...grens(issue.minimum), ...maat(issue.origin) },
      ];
    case 'invalid_union':
      // One field says which of the alternatives is meant, and it holds none of their words.
      if ('options' in issue) return ['invoer.keuze', { verwacht: issue.options.map(String).join(', ') }];
      // Records that share no field are told by their fields; other alternatives are a text, a number, or yes or no.
      return alternatives.length > 0
        ? ['invoer.een-van', { verwacht: alternatives.join(', ') }]
        : ['invoer.soort', { verwacht: 'scalar' }];
    case 'invalid_key':
      return ['invoer.vorm', { verwacht: 'name' }];
    default:
      return ['invoer.ongeldig', {}];
  }
}

/** The schema of what stands at this path of an input; `undefined` below a record whose names nobody declared. */
function schemaAt(whole: Schema<unknown>, input: unknown, path: readonly PropertyKey[]): Schema<unknown> | undefined {
  let schema: Schema<unknown> | undefined = required(whole);
  let value: unknown = input;
  for (const key of path) {
    if (schema === undefined) return undefined;
    const { element, shape } = insideOf(chosen(schema, value));
    const inner: Schema<unknown> | undefined = typeof key === 'number' ? element : shape?.[String(key)];
    schema = inner && required(inner);
    value = typeof value === 'object' && value !== null ? fieldsOf(value)[String(key)] : undefined;
  }
  return schema && chosen(schema, value);
}

/** Of alternatives, the one that this value says it is. */
function chosen(schema: Schema<unknown>, value: unknown): Schema<unknown> {
  const { options = [], discriminator } = insideOf(schema);
  if (discriminator === undefined || typeof value !== 'object' || value === null) return schema;
  const word = fieldsOf(value)[discriminator];
  return options.find((option) => shapeOf(option)[discriminator]?.safeParse(word).success === true) ?? schema;
}

/** Whether nothing stands at this path of the input. */
function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value === undefined;
}

/** Whether a field is there and may not be absent. */
const isAsked = (field: Schema<unknown> | undefined): boolean => field !== undefined && !isOptional(field);

/**
 * Where a field says which alternative is meant and is absent: what is absent as well and every alternative asks. Zod looks at no
 * field then, so that people would be told of one thing at a time.
 */
function absentInAll(whole: Schema<unknown>, input: unknown, path: InputIssue['path']): InputIssue['path'][] {
  const place = path.slice(0, -1);
  const schema = schemaAt(whole, input, place);
  const [first, ...others] = (schema ? insideOf(schema).options : undefined) ?? [];
  if (first === undefined) return [];
  return Object.entries(shapeOf(first)).flatMap(([key, field]) => {
    const isCommon = isAsked(field) && others.every((option) => isAsked(shapeOf(option)[key]));
    return key !== path.at(-1) && isCommon && isAbsent(input, [...place, key]) ? [[...place, key]] : [];
  });
}

/**
 * Translates the issues of Zod to our codes. An unknown field is named only when its name is a plain word: any other key could
 * hold what a person typed. What may stand there instead are names of ours.
 *
 * @param whole - the schema that the input was checked with: it knows the fields that may stand where an unknown one was found
 */
export function inputIssues(
  input: unknown,
  issues: readonly core.$ZodIssue[],
  whole: Schema<unknown>,
): readonly InputIssue[] {
  const found = issues.slice(0, maximumIssues).flatMap((issue): InputIssue[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const inside = (): readonly string[] => {
      const schema = schemaAt(whole, input, issue.path);
      if (schema === undefined) return [];
      const { options, shape = {} } = insideOf(schema);
      return options ? options.flatMap((option) => Object.keys(shapeOf(option))) : Object.keys(shape);
    };
    if (issue.code === 'unrecognized_keys') {
      const known = inside();
      return issue.keys.slice(0, maximumIssues).map((key) => ({
        code: 'invoer.onbekend-veld',
        path: plainKey.test(key) ? [...path, key] : path,
        params: { bekend: nearest(key, known) },
      }));
    }
    // The key of a record is what somebody wrote.
    if (issue.code === 'invalid_key') path.pop();
    else if (isAbsent(input, issue.path)) {
      const also = issue.code === 'invalid_union' ? absentInAll(whole, input, path) : [];
      return [path, ...also].map((one) => ({ code: 'invoer.ontbreekt', path: one, params: {} }));
    }
    const [code, params] = describe(issue, issue.code === 'invalid_union' ? inside() : []);
    return [{ code, path, params }];
  });
  return found.slice(0, maximumIssues);
}

/** For input that could not even be read, such as an object whose getters throw. */
export const unreadable: readonly InputIssue[] = [{ code: 'invoer.ongeldig', path: [], params: {} }];
