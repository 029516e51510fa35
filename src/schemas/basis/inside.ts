import type { Schema } from './schema.js';

/** What a schema is made of, as Zod keeps it. Each kind of schema has some of these. */
export interface Inside {
  /** The kind: `string`, `object`, `array`, `optional` … */
  readonly type: string;
  /** The fields of a record. */
  readonly shape?: Readonly<Record<string, Schema<unknown>>>;
  /** What a list holds. */
  readonly element?: Schema<unknown>;
  /** What may be absent. */
  readonly innerType?: Schema<unknown>;
  /** Alternatives. */
  readonly options?: readonly Schema<unknown>[];
  /** The field by which alternatives are told apart. */
  readonly discriminator?: string;
  /** The words of a closed list. */
  readonly entries?: Readonly<Record<string, string>>;
  /** The values of a literal. */
  readonly values?: readonly unknown[];
}

/**
 * The inside of a schema. The only place that knows how Zod keeps it: forms, redaction and the register of personal data all look through
 * here, and one of them guards privacy.
 */
export const insideOf = (schema: Schema<unknown>): Inside => schema.def as Inside;

/** The schema without `optional` and `nullable` around it. */
export function required(schema: Schema<unknown>): Schema<unknown> {
  const { innerType } = insideOf(schema);
  return innerType ? required(innerType) : schema;
}

/** Whether a value may be absent. */
export const isOptional = (schema: Schema<unknown>): boolean => insideOf(schema).type === 'optional';

/** The fields of a record; nothing for any other schema. */
export const shapeOf = (schema: Schema<unknown>): Readonly<Record<string, Schema<unknown>>> =>
  insideOf(required(schema)).shape ?? {};

/** The schema of the items of a list; `undefined` for any other schema. */
export const elementOf = (schema: Schema<unknown>): Schema<unknown> | undefined => insideOf(required(schema)).element;
