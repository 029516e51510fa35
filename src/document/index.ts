/** Artefacts as documents of neutral blocks, drawings included, for a host's own writer or for `./render` and `./docx`. @packageDocumentation */
export type { Block, Document, Inline, Prose, Source, Table } from './document.js';
export type { Drawing, Point, Shape, Tone } from './drawing.js';
export { fotoDocument } from './foto.js';
export { opdrachtDocument } from './opdracht.js';
export { programmaDocument } from './programma.js';
export { reiskaartDocument } from './reiskaart.js';
export { reisverslagDocument } from './reisverslag.js';
