import { redactedText } from '../method/redacted.js';
import type { Texts } from '../texts/say.js';
import type { Inline, Prose, Text } from './text.js';

/**
 * Stands before every word of our own, while a document is made in another language than its journey: what is not marked was
 * typed. A sentence may be filled, cut and joined without losing who said what, and nobody has to remember which text was typed.
 * Unicode keeps these characters for use within a program: `textIn` takes them out, so that no document holds one.
 */
const own = '\uFDD0';

/** Ends a word of our own within a word: what follows was typed. */
const typed = '\uFDD1';

const marks = /[\uFDD0\uFDD1]/g;
const wordOf = /\S+/g;
const says = /[\p{L}\p{N}]/u;
const placeholder = /(\{[a-zA-Z]+\})/;

/** Words of our own, each marked; signs that say nothing belong to what they stand beside. */
export const ours = (text: string): string => text.replace(wordOf, (word) => (says.test(word) ? own + word : word));

/** A template of which every word is marked, and what it is filled with is not. */
function template(text: string): string {
  return text
    .split(placeholder)
    .map((part, place) => {
      if (place % 2 === 1) return part;
      const end = says.test(/\S*$/.exec(part)?.[0] ?? '') ? typed : '';
      return ours(part) + end;
    })
    .join('');
}

function marked<T>(value: T, name = ''): T {
  if (typeof value === 'string') return (name === 'language' ? value : template(value)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, key)])) as T;
}

const known = new WeakMap<Texts, Texts>();

/** The same texts with every word marked as ours. */
export function textsOfOurs(texts: Texts): Texts {
  const made = known.get(texts) ?? marked(texts);
  known.set(texts, made);
  return made;
}

/** A text without marks. */
export const bare = (text: string): string => text.replace(marks, '');

/** How many characters a reader sees. */
export const lengthOf = (text: string): number => bare(text).length;

/** The first so many characters that a reader sees, with their marks. */
export function headOf(text: string, length: number): string {
  if (bare(text) === text) return text.slice(0, length);
  let seen = 0;
  let place = 0;
  while (place < text.length) {
    if (!/[\uFDD0\uFDD1]/.test(text.charAt(place))) seen += 1;
    if (seen > length) break;
    place += 1;
  }
  return text.slice(0, place);
}

/** The beginning of a text of at most so many characters, cut at its last space; a long word is cut in half. */
export function cutAtWord(text: string, length: number): string {
  const head = headOf(text, length);
  const words = lengthOf(head.slice(0, Math.max(0, head.lastIndexOf(' '))));
  return headOf(text, Math.max(words, length / 2));
}

/** The mark of a word: what is cut off it keeps it. */
export const markOf = (word: string): string => (word.startsWith(own) ? own : '');

interface Stretch {
  text: string;
  /** `undefined`: signs and numbers, that anybody may have said. */
  isOurs: boolean | undefined;
}

/** Who says which stretch. Signs and spaces stay with what comes before them; before anything else, with what comes after. */
function stretchesOf(text: string): Stretch[] {
  const made: Stretch[] = [];
  let isOurs = false;
  for (const part of text.split(/([\uFDD0\uFDD1]|\s+)/)) {
    if (part === '') continue;
    if (part === own || part === typed) {
      isOurs = part === own;
      continue;
    }
    const last = made.at(-1);
    const whose = (isOurs ? says : /\p{L}/u).test(part) ? isOurs : undefined;
    if (last && (whose === undefined || last.isOurs === whose)) last.text += part;
    else if (last && last.isOurs === undefined) made[made.length - 1] = { text: last.text + part, isOurs: whose };
    else made.push({ text: part, isOurs: whose });
    // A space ends a word of ours: the next says for itself whose it is.
    if (/^\s/.test(part)) isOurs = false;
  }
  return made;
}

/** The two languages of a document, which a writer knows. */
export interface Talen {
  /** The language of what was typed; `undefined` when it is that of the document, and then nothing was marked. */
  readonly taal: string | undefined;
  readonly texts: Pick<Texts, 'document'>;
}

/** What stands where a text was redacted, in the words of the reader. What is stored is Dutch, and a seal counts on it. */
const redactedIn = ({ texts }: Talen): string => `[${bare(texts.document.zin.gewist)}]`;

/** Whether a text is shown as it is written: one language, in which what was redacted is called as it is stored. */
export const isAsWritten = (talen: Talen): boolean => talen.taal === undefined && redactedIn(talen) === redactedText;

function withRedacted(text: string, talen: Talen): string {
  if (!text.includes(redactedText)) return text;
  const word = redactedIn(talen);
  return text.replaceAll(redactedText, talen.taal === undefined ? word : ours(word));
}

/** A marked text as readers get it: pieces where the language of the journey stands beside ours. */
export function textIn(written: string, talen: Talen): Text {
  const { taal } = talen;
  const text = withRedacted(written, talen);
  if (taal === undefined) return text;
  const stretches = stretchesOf(text);
  if (stretches.every(({ isOurs }) => isOurs !== false)) return bare(text);
  return stretches.map((one): Inline => (one.isOurs === false ? { text: one.text, lang: taal } : { text: one.text }));
}

/** A text of a document as marked text again: for who sets it in lines. What is marked already stays. */
export function markedText(text: Text, taal: string | undefined): string {
  if (taal === undefined) return plainText(text);
  if (typeof text === 'string') return text.includes(own) ? text : ours(text);
  return text.map((one) => (one.lang === undefined ? ours(one.text) : one.text)).join(typed);
}

/**
 * A text without its languages: for a format that does not know them, and for a name that holds no elements.
 *
 * @example
 * const { blocks } = fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl);
 * const heads = blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block.text)] : []));
 */
export const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((one) => one.text).join('');

/** A text as running text. */
export const proseOf = (text: Text): Prose => (typeof text === 'string' ? [{ text }] : text);

/** The language of a text that stands in one other language as a whole. */
export function langOf(text: Text): string | undefined {
  if (typeof text === 'string') return undefined;
  const lang = text[0]?.lang;
  for (const one of text) if (one.lang !== lang) return undefined;
  return lang;
}

/** A text in the parts that are parted by a pattern, such as an empty line; each with its languages. */
export function partsOf(text: Text, between: RegExp): Text[] {
  if (typeof text === 'string') return text.split(between);
  const parts: Inline[][] = [[]];
  for (const piece of text)
    piece.text.split(between).forEach((one, place) => {
      if (place > 0) parts.push([]);
      parts.at(-1)?.push({ ...piece, text: one });
    });
  return parts;
}

/** Running text in as few pieces as it has without its languages. */
export function merged(prose: Prose): Prose {
  if (prose.every(({ lang }) => lang === undefined)) return prose;
  const made: Inline[] = [];
  for (const one of prose) {
    const last = made.at(-1);
    const goesOn = last && last.sources === undefined && one.id === undefined && last.to === one.to;
    if (goesOn) made[made.length - 1] = { ...one, id: last.id, text: last.text + one.text };
    else made.push(one);
  }
  return made;
}
