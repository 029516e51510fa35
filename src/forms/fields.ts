import * as z from 'zod/mini';
import type { Thing } from '../method/dingen.js';
import type { EigenVeld, VeldSoort } from '../method/velden.js';
import { AanpakError } from '../method/error.js';
import { leavesOf, type Leaf } from '../schemas/basis/leaves.js';
import { extraPlacesOf } from '../schemas/extra.js';
import { patterns } from '../schemas/basis/patterns.js';
import type { Weight } from '../schemas/basis/weight.js';
import type { CommandType } from '../steps/commands.js';
import { isCommandType } from '../steps/parse.js';
import { payloadOf } from '../steps/steps.js';
import type { Texts } from '../texts/say.js';
import { describedAgain } from './again.js';
import { pointedAt } from './choices.js';
import { helpIn, helpOf, labelOf, optionLabels, type Help } from './words.js';

/** What a text has to look like, in the words that forms know. */
export type FieldFormat = 'date' | 'date-time' | 'month' | 'uri';

/** When a field is asked: another field holds one of these words. */
export interface FieldCondition {
  /** The other field: `materiaal.soort`. */
  readonly path: string;
  readonly words: readonly string[];
  /** The words under which it must be filled in. */
  readonly required: readonly string[];
}

/** One field of a form. */
export interface Field {
  /** Where its value stands in the command: `materiaal.bron.titel`; a list is written as `[]`. */
  readonly path: string;
  /** What stands above it, in the language of the reader. */
  readonly label: string;
  /** One sentence that says what is wanted. */
  readonly help: string | null;
  /** In which group it stands: the labels of what it is part of, outermost first. */
  readonly group: readonly string[];
  readonly kind: Leaf['kind'];
  /** Whether it must always be filled in; see `when` for a field that is not always asked. */
  readonly required: boolean;
  /** Whether more than one may be given. */
  readonly list: boolean;
  /** The words to choose from, in the order of the method: `true` and `false` for a yes or no; empty for anything else. */
  readonly options: readonly string[];
  /** The same words as people say them. */
  readonly optionLabels: readonly string[];
  /** What it points to, for a picker (`choicesOf`); `null` for a field that is no reference. */
  readonly refersTo: readonly Thing[] | null;
  /** When it is asked; `null` when it always is. */
  readonly when: FieldCondition | null;
  /** Shown at once, or under a fold. */
  readonly weight: Weight;
  /** Whether a text may have more than one line. */
  readonly multiline: boolean;
  readonly format: FieldFormat | null;
  /** Longest text, in characters. */
  readonly maxLength: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** What a host says of its forms. */
export interface FormOptions {
  /** Sentences of the host, by the ending of a path; those of the library when absent. */
  help?: Help | undefined;
  /** The fields of the host (`method.velden`), each asked where it can stand. */
  velden?: readonly EigenVeld[] | undefined;
}

/** The schemas of the payload of a command. Throws `command.expected` for any other name. */
export function payloadSchemas(command: CommandType): ReturnType<typeof payloadOf> {
  if (!isCommandType(command)) {
    throw new AanpakError('command.expected', 'Expected the name of a command but received something else.');
  }
  return payloadOf(command);
}

interface Limits {
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly allOf?: readonly Limits[];
}

/** A limit of ours, or `null`: JSON Schema also names the largest safe integer, which nobody chose. */
const limit = (value: number | undefined): number | null =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? null : value;

/** What JSON Schema says of one value: limits are read off there, so that they stand once. */
export function limitsOf({
  schema,
  kind,
  options,
}: Leaf): Pick<Field, 'multiline' | 'format' | 'maxLength' | 'min' | 'max'> {
  const { maxLength = null, minimum, maximum, format, pattern, allOf = [] } = z.toJSONSchema(schema) as Limits;
  const asked = new Set([pattern, ...allOf.map((one) => one.pattern)]);
  const has = (one: RegExp): boolean => asked.has(one.source);
  const formats: Record<string, FieldFormat> = { date: 'date', 'date-time': 'date-time' };
  const known = formats[format ?? ''] ?? (has(patterns.url) ? 'uri' : has(patterns.month) ? 'month' : null);
  return {
    multiline: kind === 'text' && options.length === 0 && maxLength !== null && known === null && !has(patterns.line),
    format: known,
    maxLength,
    min: limit(minimum),
    max: limit(maximum),
  };
}

/**
 * The fields of a form for one command, in the order in which the command holds them, with labels and help in one language.
 *
 * @throws AanpakError `command.expected` when the name is of no command
 * @example
 * const inputs = fieldsOf('materiaal.toevoegen', nl);
 */
export function fieldsOf(
  command: CommandType,
  texts: Texts,
  { help = helpIn(texts), velden = [] }: FormOptions = {},
): Field[] {
  const nameOf = (part: string): string => labelOf(part, texts);
  return Object.entries(payloadSchemas(command)).flatMap(([first, schema]) => [
    ...leavesOf(schema).map((leaf): Field => {
      const { path, kind, list, options, required, weight, when } = leaf;
      const parts = [first, ...path].filter((part) => part !== '[]');
      return {
        path: [first, ...path].join('.'),
        label: nameOf(parts.at(-1) ?? first),
        help: helpOf([...command.split('.'), ...parts], help),
        group: parts.slice(0, -1).map(nameOf),
        kind,
        required,
        list,
        ...wordsOf(kind, options, texts),
        refersTo: describedAgain(command, [first, ...path]) ?? pointedAt(leaf.schema),
        when: when && { path: [first, ...when.path].join('.'), words: when.words, required: when.required },
        weight,
        ...limitsOf(leaf),
      };
    }),
    ...extraPlacesOf(schema).flatMap(({ bij, path }) =>
      velden
        .filter((veld) => veld.bij.includes(bij))
        .map((veld) =>
          fieldOfHost(veld, [first, ...path], [first, ...path].filter((part) => part !== '[]').map(nameOf), texts),
        ),
    ),
  ]);
}

const kindOf: Readonly<Record<VeldSoort, Leaf['kind']>> = {
  tekst: 'text',
  datum: 'text',
  getal: 'number',
  jaNee: 'yesNo',
};

/** What can be chosen. A yes or no that may be left open needs both words: a box that is not ticked says neither. */
const wordsOf = (
  kind: Leaf['kind'],
  words: readonly string[],
  texts: Texts,
): Pick<Field, 'options' | 'optionLabels'> => {
  const options = kind === 'yesNo' ? ['true', 'false'] : words;
  return { options, optionLabels: optionLabels(options, texts) };
};

/** A field that the host declared, folded away behind those of the method. */
const fieldOfHost = (
  { naam, label, soort }: EigenVeld,
  path: readonly string[],
  group: readonly string[],
  texts: Texts,
): Field => ({
  path: [...path, naam].join('.'),
  label,
  help: null,
  group,
  kind: kindOf[soort],
  required: false,
  list: false,
  ...wordsOf(kindOf[soort], [], texts),
  refersTo: null,
  when: null,
  weight: 'meer',
  multiline: false,
  format: soort === 'datum' ? 'date' : null,
  maxLength: null,
  min: null,
  max: null,
});

/** Whether the parts of a path lead along a field: an item is a place in a list, or the id of a row as a draft knows it. */
const along = (parts: readonly (string | number)[], field: readonly string[]): boolean =>
  parts.every((part, place) => field[place] === '[]' || field[place] === part);

/** The id of a new thing is the host's to make: nobody types it. */
const isMade = ({ path, refersTo }: Field): boolean => refersTo === null && /(?:^|\.)id$/.test(path);

/**
 * The field that a finding is about, for `aria-describedby`; `undefined` when it is about the journey and no field. The place may
 * hold numbers, or the id of a row as in the findings of a draft.
 *
 * @example
 * const field = fieldOf({ path: ['materiaal', 'titel'] }, fieldsOf('materiaal.toevoegen', nl));
 */
export function fieldOf(
  finding: { readonly path: readonly (string | number)[] },
  fields: readonly Field[],
): Field | undefined {
  const { path } = finding;
  if (path.length === 0) return undefined;
  const parts = new Map(fields.map((field) => [field, field.path.split('.')]));
  const lengthOf = (field: Field): number => parts.get(field)?.length ?? 0;
  const leading = fields.filter((field) => along(path.slice(0, lengthOf(field)), parts.get(field) ?? []));
  return (
    leading.find((field) => lengthOf(field) === path.length) ??
    leading.find((field) => lengthOf(field) === path.length + 1 && field.path.endsWith('.[]')) ??
    // A place inside a value is that value; a group that is missing is asked in its first field, which is none that nobody sees.
    leading.find((field) => lengthOf(field) < path.length) ??
    leading.find((field) => !isMade(field)) ??
    leading[0]
  );
}
