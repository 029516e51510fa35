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

/** Most decimals that a person writes; a number with more came out of a calculation. */
const writtenDecimals = 6;

/**
 * Numbers as people write them. What was written keeps all its decimals, so that two values that differ are never printed alike;
 * what was calculated has two, and more where it would read as nothing.
 */
function numbersIn(locale: string): (value: number) => string {
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: writtenDecimals });
  const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return (value) => {
    const [, decimals = ''] = String(value).split('.');
    if (/^\d*$/.test(decimals) && decimals.length <= writtenDecimals && Math.abs(value) >= 1e-6)
      return exact.format(value);
    return value !== 0 && Math.abs(value) < 0.005 ? small.format(value) : rounded.format(value);
  };
}

/** Makes a writer for one language, and for the zone of the journey when its rules name one. The zone of the machine never counts. */
export function writerOf(texts: Texts, tijdzone?: string): Writer {
  const { document, language } = texts;
  const locale = locales[language];
  const numbers = numbersIn(locale);
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
    number: numbers,
    sentence: (key, values = {}) => fillIn(document.zin[key], values),
    label: (list, word) => label(texts, list, word),
  };
}

/** A label at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
