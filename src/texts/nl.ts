/** All texts in Dutch. @packageDocumentation */
import { document } from './nl/document.js';
import { forms } from './nl/forms.js';
import { insight } from './nl/insight.js';
import { journal } from './nl/journal.js';
import { labels } from './nl/labels.js';
import { messages } from './nl/messages.js';
import type { Texts } from './say.js';

export type { Labels, MessageLabels } from './labels.js';
export type { DocumentTexts } from './nl/document.js';
export type { MessageTexts, Texts } from './say.js';

/** All texts in Dutch, at B1 level. */
export const nl: Texts = {
  ...messages,
  findings: { ...messages.findings, ...journal },
  labels,
  document,
  forms,
  insight,
};
