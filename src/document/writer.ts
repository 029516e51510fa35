import type { DocumentTexts } from '../texts/nl/document.js';
import { fillIn, label, type Texts } from '../texts/say.js';

// Intl knows both languages wherever we run; the locales of a date library would be a sixth of the front door.
const locales = { nl: 'nl-NL', en: 'en-GB' };

/** How a value is shown: words in the reader's language, dates and numbers in the reader's way. */
export interface Writer {
  readonly texts: Texts;
  readonly document: DocumentTexts;
  /** A date as people write it. The day as it was written counts: the time zone of the machine does not. */
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly sentence: (key: keyof DocumentTexts['zin'], values?: Readonly<Record<string, string | number>>) => string;
  readonly label: (list: keyof Texts['labels'], word: string) => string;
}

/** The length of the day in `2026-01-12T09:00:00+01:00`. */
const isoDay = 10;

/** Makes a writer for one language. */
export function writerOf(texts: Texts): Writer {
  const { document, language } = texts;
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
  const dates = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  // A journey has few days and names them often.
  const days = new Map<string, string>();
  const dateOf = (iso: string): string => {
    const day = iso.slice(0, isoDay);
    const known = days.get(day) ?? dates.format(Date.parse(day));
    days.set(day, known);
    return known;
  };
  return {
    texts,
    document,
    date: dateOf,
    number: (value) => numbers.format(value),
    sentence: (key, values = {}) => fillIn(document.zin[key], values),
    label: (list, word) => label(texts, list, word),
  };
}

/** A label at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
