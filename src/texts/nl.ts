import { document } from './nl/document.js';
import { findings } from './nl/findings.js';
import { journal } from './nl/journal.js';
import { labels } from './nl/labels.js';
import type { Texts } from './say.js';

/** All texts in Dutch, at B1 level. */
export const nl: Texts = { language: 'nl', findings: { ...findings, ...journal }, labels, document };
