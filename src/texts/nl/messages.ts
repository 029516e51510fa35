import type { MessageTexts } from '../say.js';
import { findings } from './findings.js';
import { messageLabels } from './messageLabels.js';

/** What the method says in Dutch when a host asks for nothing else. Apart from `nl`, so that nobody loads documents and journals to decide. */
export const messages: MessageTexts = { language: 'nl', findings, labels: messageLabels };
