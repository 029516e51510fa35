import { dayIn } from '../method/zone.js';
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

/** Makes a writer for one language, and for the zone of the journey when its rules name one. The zone of the machine never counts. */
export function writerOf(texts: Texts, tijdzone?: string): Writer {
  const { document, language } = texts;
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // A journey has few days and names them often.
  const written = new Map<string, string>();
  const dateOf = (iso: string): string => {
    const at = Date.parse(dayIn(iso, tijdzone));
    // A journey that has not started has no moment: nothing is written for it.
    const known = written.get(iso) ?? (Number.isNaN(at) ? iso : days.format(at));
    written.set(iso, known);
    return known;
  };
  return {
    texts,
    document,
    date: dateOf,
    day: (iso) => dayIn(iso, tijdzone),
    number: (value) => numbers.format(value),
    sentence: (key, values = {}) => fillIn(document.zin[key], values),
    label: (list, word) => label(texts, list, word),
  };
}

/** A label at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
