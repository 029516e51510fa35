/** Artefacts as documents of neutral blocks, drawings included, for a host's own writer or for `./render` and `./docx`. @packageDocumentation */
export type { Block, Document, Inline, Prose, Source, Table } from './document.js';
export type { Drawing, Point, Shape, Tone } from './drawing.js';
export { fotoDocument } from './foto.js';
export { opdrachtDocument } from './opdracht.js';
export { programmaDocument } from './programma.js';
export { reiskaartDocument } from './reiskaart.js';
export { reisverslagDocument } from './reisverslag.js';
export { fotoPraatplaat } from './praatplaat/foto.js';
export { opdrachtPraatplaat } from './praatplaat/opdracht.js';
export type { Figuur, Getal, Lijst, Praatplaat, Staaf } from './praatplaat/praatplaat.js';
export { programmaPraatplaat } from './praatplaat/programma.js';
export { reisverslagPraatplaat } from './praatplaat/reisverslag.js';
export type { Band, Punt, Reeks } from './reeks.js';
export { artefactDocument, artefactPraatplaat } from './adopted.js';
export { raadsvoorstelDocument, type RaadsvoorstelDelen } from './raadsvoorstel.js';
export { terugkoppelbriefDocument, type TerugkoppelbriefDelen } from './terugkoppelbrief.js';
export { posterDrawing } from './poster.js';
