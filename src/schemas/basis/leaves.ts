import { insideOf } from './inside.js';
import type { Schema } from './schema.js';

/** One place in a schema where a value stands: a text, a number, a word from a list. Lists are written as `[]`. */
export interface Leaf {
  readonly path: readonly string[];
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'yesNo' | 'choice';
  /** The words to choose from. */
  readonly options: readonly string[];
  readonly list: boolean;
  readonly schema: Schema<unknown>;
}

/** Every leaf of a schema, in its own order. Alternatives follow each other; what they share is named once. */
export function leavesOf(schema: Schema<unknown>): Leaf[] {
  const leaves = new Map<string, Leaf>();
  walk(schema, [], true, leaves);
  return [...leaves.values()];
}

function walk(schema: Schema<unknown>, path: readonly string[], required: boolean, leaves: Map<string, Leaf>): void {
  const { element, entries, innerType, options, shape, type, values } = insideOf(schema);
  if (shape) for (const [field, inner] of Object.entries(shape)) walk(inner, [...path, field], required, leaves);
  else if (element) walk(element, [...path, '[]'], required, leaves);
  else if (options) walkEach(options, path, required, leaves);
  else if (innerType) walk(innerType, path, required && type !== 'optional' && type !== 'nullable', leaves);
  else {
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
    });
  }
}

/** Walks alternatives: together they offer the words of each, and ask only for what every one of them asks for. */
function walkEach(
  options: readonly Schema<unknown>[],
  path: readonly string[],
  required: boolean,
  leaves: Map<string, Leaf>,
): void {
  const each = options.map((option) => {
    const own = new Map<string, Leaf>();
    walk(option, path, required, own);
    return own;
  });
  for (const own of each) {
    for (const [key, leaf] of own) {
      const words = each.flatMap((other) => other.get(key)?.options ?? []);
      const always = each.every((other) => other.get(key)?.required === true);
      if (!leaves.has(key)) leaves.set(key, { ...leaf, required: always, options: [...new Set(words)] });
    }
  }
}
