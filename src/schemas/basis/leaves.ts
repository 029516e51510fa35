import { insideOf, type Inside } from './inside.js';
import type { Schema } from './schema.js';
import { weightOf, type Weight } from './weight.js';

/** Under which words of a field something is asked: `samenvatting` when `soort` is one of these. */
export interface Condition {
  /** The field that says which alternative is meant. */
  readonly path: readonly string[];
  readonly words: readonly string[];
  /** The words under which it must be there. */
  readonly required: readonly string[];
}

/** One place in a schema where a value stands: a text, a number, a word from a list. Lists are written as `[]`. */
export interface Leaf {
  readonly path: readonly string[];
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'yesNo' | 'choice';
  /** The words to choose from. */
  readonly options: readonly string[];
  readonly list: boolean;
  readonly schema: Schema<unknown>;
  /** Under which alternative it is asked; `null` when it always is. */
  readonly when: Condition | null;
  /** Whether a form asks it at once, or under a fold. */
  readonly weight: Weight;
}

/** Every leaf of a schema, in its own order. Alternatives follow each other; what they share is named once. */
export function leavesOf(schema: Schema<unknown>): Leaf[] {
  const leaves = new Map<string, Leaf>();
  walk(schema, [], true, 'basis', leaves);
  return [...leaves.values()];
}

/** The weight of a place: an optional field is folded away, unless its metadata says otherwise; so is everything inside it. */
function weightOfPlace(schema: Schema<unknown>, around: Weight): Weight {
  if (around === 'meer') return around;
  return weightOf(schema) ?? (insideOf(schema).type === 'optional' ? 'meer' : around);
}

function walk(
  schema: Schema<unknown>,
  path: readonly string[],
  required: boolean,
  around: Weight,
  leaves: Map<string, Leaf>,
): void {
  const { discriminator, element, entries, innerType, options, shape, type, values } = insideOf(schema);
  const weight = weightOfPlace(schema, around);
  if (shape)
    for (const [field, inner] of Object.entries(shape)) walk(inner, [...path, field], required, weight, leaves);
  else if (element) walk(element, [...path, '[]'], required, weight, leaves);
  else if (options) walkEach({ options, discriminator }, path, required, weight, leaves);
  else if (innerType) walk(innerType, path, required && type !== 'optional' && type !== 'nullable', weight, leaves);
  // The fields of a host have no place of their own: the host declared them.
  else if (type !== 'record') {
    const kinds: Readonly<Record<string, Leaf['kind']>> = {
      number: 'number',
      boolean: 'yesNo',
      enum: 'choice',
      literal: 'choice',
    };
    leaves.set(path.join('.'), {
      path,
      required,
      kind: kinds[type] ?? 'text',
      options: entries ? Object.values(entries) : (values ?? []).map(String),
      list: path.at(-1) === '[]',
      schema,
      when: null,
      weight,
    });
  }
}

/** Walks alternatives: together they offer the words of each, and ask only for what every one of them asks for. */
function walkEach(
  { options, discriminator }: { options: NonNullable<Inside['options']>; discriminator: string | undefined },
  path: readonly string[],
  required: boolean,
  weight: Weight,
  leaves: Map<string, Leaf>,
): void {
  const each = options.map((option) => {
    const own = new Map<string, Leaf>();
    walk(option, path, required, weight, own);
    return own;
  });
  const says = discriminator === undefined ? undefined : [...path, discriminator];
  const wordsOf = (asked: readonly Map<string, Leaf>[]): string[] =>
    asked.flatMap((own) => own.get(says?.join('.') ?? '')?.options ?? []);
  for (const own of each) {
    for (const [key, leaf] of own) {
      if (leaves.has(key)) continue;
      const asking = each.filter((other) => other.has(key));
      const demanding = asking.filter((other) => other.get(key)?.required === true);
      const words = asking.flatMap((other) => other.get(key)?.options ?? []);
      const when =
        says && asking.length < each.length
          ? { path: says, words: wordsOf(asking), required: wordsOf(demanding) }
          : leaf.when;
      leaves.set(key, { ...leaf, required: demanding.length === each.length, options: [...new Set(words)], when });
    }
  }
}
