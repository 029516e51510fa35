/** Whether a form asks a field at once (`basis`) or under a fold (`meer`). */
export type Weight = 'basis' | 'meer';

const weights = new WeakMap<object, Weight>();

/**
 * Marks a field that the text asks for though a draft may lack it. Unmarked, a field that may be absent is folded away.
 * Give it a schema of its own (`z.optional(…)`): the mark belongs to the place.
 */
export function basis<S extends object>(schema: S): S {
  weights.set(schema, 'basis');
  return schema;
}

/** Marks a field that is ours though it must be there, such as a list that may be empty: it is folded away. */
export function meer<S extends object>(schema: S): S {
  weights.set(schema, 'meer');
  return schema;
}

/** The mark of a schema; `undefined` where it has none. */
export const weightOf = (schema: object): Weight | undefined => weights.get(schema);
