/** What a form asks for, per command. @packageDocumentation */
export { fieldsOf, jsonSchemaOf, type Field } from './fields.js';
export type { Help } from './words.js';
