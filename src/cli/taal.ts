import { createMethod, type Method } from '../index.js';
import { type Texts, nl } from '../texts/nl.js';
import { en } from '../texts/en.js';
import { oneOf } from './command.js';
import { talen, type Taal } from './words.js';

/** The option that every command with sentences has. */
export const taalOption = { taal: { type: 'string' } } as const;

/** The language asked for; Dutch when nobody asked. */
export const readTaal = (value: string | undefined): Taal => (value === undefined ? 'nl' : oneOf('taal', value, talen));

/** The texts in a language. */
export const textsIn = (taal: Taal): Texts => ({ nl, en })[taal];

/** The method, with messages in a language. */
export const methodIn = (taal: Taal): Method => createMethod({ texts: textsIn(taal) });
