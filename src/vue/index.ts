/** A journey in Vue: one composable. @packageDocumentation */
export { useReis, type UsedReis } from './useReis.js';
