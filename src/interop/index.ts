/** Mappings to what a municipality runs already: pure functions, no client, no clock. @packageDocumentation */
export { openApi, schemaName, type OpenApiHost } from './openApi.js';
export { httpProblem, statusOfRejection, toProblem, type HttpCode, type Problem, type Undone } from './problem.js';
