import type { DocumentTexts } from '../document.js';

/** Dutch headings and sentences of the documents. */
export const document: DocumentTexts = {};
