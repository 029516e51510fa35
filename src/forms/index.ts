/** What a form asks for, per command. @packageDocumentation */
export { isAsked, isRequired } from './asked.js';
export { choicesOf, type Choice } from './choices.js';
export { commandFrom, type CommandMeta, type FormValues } from './command.js';
export { fieldOf, fieldsOf, type Field, type FieldCondition, type FieldFormat, type FormOptions } from './fields.js';
export { jsonSchemaOf, schemaVersion, type JsonSchemaOptions } from './jsonSchema.js';
export { standardSchemaOf, type StandardCheck } from './standard.js';
export type { Help } from './words.js';
