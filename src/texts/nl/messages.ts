import type { MessageTexts } from '../say.js';
import { findings } from './findings.js';
import { messageLabels } from './messageLabels.js';

/** The default messages, in Dutch. Separate from `nl`, so that deciding does not load the texts of documents and journals. */
export const messages: MessageTexts = { language: 'nl', findings, labels: messageLabels };
