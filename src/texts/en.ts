import { document } from './en/document.js';
import { findings } from './en/findings.js';
import { forms } from './en/forms.js';
import { insight } from './en/insight.js';
import { journal } from './en/journal.js';
import { labels } from './en/labels.js';
import type { Texts } from './say.js';

/** All texts in English. */
export const en: Texts = { language: 'en', findings: { ...findings, ...journal }, labels, document, forms, insight };
