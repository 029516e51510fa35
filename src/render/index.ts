/** Documents as files that people read. @packageDocumentation */
export { renderHtml } from './html.js';
export { renderMarkdown } from './markdown.js';
export { reiskaart } from './reiskaart.js';
export { renderSvg } from './svg.js';
