/** Documents as files that people read. @packageDocumentation */
export { renderHtml } from './html.js';
export { renderMarkdown } from './markdown.js';
export { renderReiskaart } from './reiskaart.js';
export { renderSvg } from './svg.js';
