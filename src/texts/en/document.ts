import type { DocumentTexts } from '../document.js';

/** English headings and sentences of the documents. */
export const document: DocumentTexts = {};
