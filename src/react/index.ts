/** A journey in React: one hook, and one that takes a part. @packageDocumentation */
export { useReis, useReisPart, type UsedReis } from './useReis.js';
