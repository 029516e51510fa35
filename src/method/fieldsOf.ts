/** The fields of a record by name, to be read only: for code that knows the name of a field from a table. */
export const fieldsOf = (record: object): Readonly<Record<string, unknown>> =>
  record as Readonly<Record<string, unknown>>;
