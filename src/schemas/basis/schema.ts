import * as z from 'zod/mini';

/**
 * A schema that asserts `T`: what comes out is what went in. It has `parse` and `safeParse`, and fits in the schemas of a
 * host, of `zod` and of `zod/mini` alike: `z.object({ opdracht: opdrachtSchema, foto: z.optional(fotoSchema) })`.
 */
export type Schema<T> = z.ZodMiniType<T, T>;

/** `T` without `readonly`, all the way down: how Zod infers it. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

type Identical<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/**
 * Binds a schema to the interface that is written out beside it, so that declarations stay small.
 * It compiles only when both say exactly the same, in both directions: a field that one of them lacks is an error here.
 *
 * @example
 * export const gebiedSchema = schemaOf<Gebied>()(z.strictObject({ naam: name, code: z.optional(name) }));
 */
export function schemaOf<T>() {
  return <S extends z.ZodMiniType>(
    schema: Identical<Plain<z.output<S>>, Plain<T>> extends true ? S : never,
  ): Schema<T> => schema as Schema<T>;
}
