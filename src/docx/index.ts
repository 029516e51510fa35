/** Documents as Word files. The package `docx` is the host's. @packageDocumentation */
export { renderDocx } from './docx.js';
