/** Documents as Word files. The package `docx` is the host's. @packageDocumentation */
export { renderDocx, type DocxOptions } from './docx.js';
