import { dayOf } from '../method/moment.js';
import type { DocumentTexts } from '../texts/nl/document.js';
import { fillIn, label, type Texts } from '../texts/say.js';

// Intl knows both languages wherever we run; the locales of a date library would be a sixth of the front door.
const locales = { nl: 'nl-NL', en: 'en-GB' };

/** How a value is shown: words in the reader's language, dates and numbers in the reader's way. */
export interface Writer {
  readonly texts: Texts;
  readonly document: DocumentTexts;
  /** A date as people write it. A moment falls on the day of the journey's zone; without one, on the day as it was written. */
  readonly date: (iso: string) => string;
  /** The day of a moment as `2026-01-12`, in the journey's zone; of a day: that day. */
  readonly day: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly sentence: (key: keyof DocumentTexts['zin'], values?: Readonly<Record<string, string | number>>) => string;
  readonly label: (list: keyof Texts['labels'], word: string) => string;
}

/** Undefined when there is no such zone: a name that only looks like one must not stop a document. */
function datesIn(locale: string, timeZone: string, dateStyle: 'long' | 'short'): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle, timeZone });
  } catch {
    return undefined;
  }
}

/** Makes a writer for one language, and for the zone of the journey when its rules name one. The zone of the machine never counts. */
export function writerOf(texts: Texts, tijdzone?: string): Writer {
  const { document, language } = texts;
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = tijdzone === undefined ? undefined : datesIn(locale, tijdzone, 'long');
  // The Swedish write a day as ISO does.
  const isoDays = tijdzone === undefined ? undefined : datesIn('sv-SE', tijdzone, 'short');
  // A journey has few days and names them often.
  const written = new Map<string, string>();
  const dateOf = (iso: string): string => {
    const day = dayOf(iso);
    const inZone = day === iso ? undefined : moments;
    const key = inZone === undefined ? day : iso;
    const known = written.get(key) ?? (inZone ?? days).format(Date.parse(key));
    written.set(key, known);
    return known;
  };
  return {
    texts,
    document,
    date: dateOf,
    day: (iso) => {
      const day = dayOf(iso);
      return day === iso || isoDays === undefined ? day : isoDays.format(Date.parse(iso));
    },
    number: (value) => numbers.format(value),
    sentence: (key, values = {}) => fillIn(document.zin[key], values),
    label: (list, word) => label(texts, list, word),
  };
}

/** A label at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
