/** Documents as files that people read. @packageDocumentation */
export { renderHtml } from './html.js';
export { renderMarkdown } from './markdown.js';
export { renderReiskaart } from './reiskaart.js';
export { renderSvg } from './svg.js';
export { renderPraatplaat, renderPraatplaatSvg } from './praatplaat.js';
export { tokens } from './tokens.js';
