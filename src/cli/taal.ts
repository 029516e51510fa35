import { createMethod, type Method } from '../index.js';
import { type Texts, nl } from '../texts/nl.js';
import { en } from '../texts/en.js';
import { oneOf } from './command.js';
import { talen, type Taal } from './words.js';

/** The option that every command with sentences has. */
export const taalOption = { taal: { type: 'string' } } as const;

/**
 * The language asked for; else that of the terminal, when what is said stands on a terminal; else Dutch. A document that is kept takes no
 * notice of the terminal: a report to a council is not in English because a machine is.
 */
export function readTaal(value: string | undefined, terminal?: string): Taal {
  if (value !== undefined) return oneOf('taal', value, talen);
  return talen.find((taal) => terminal?.toLowerCase().startsWith(taal)) ?? 'nl';
}

/** The texts in a language. */
export const textsIn = (taal: Taal): Texts => ({ nl, en })[taal];

/** The method, with messages in a language. */
export const methodIn = (taal: Taal): Method => createMethod({ texts: textsIn(taal) });
