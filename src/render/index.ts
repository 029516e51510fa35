/** Writers and drawings: a document as Markdown or HTML, a journey as a map. @packageDocumentation */
export { renderHtml } from './html.js';
export { renderMarkdown } from './markdown.js';
export { reiskaart } from './reiskaart.js';
