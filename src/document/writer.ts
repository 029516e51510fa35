import { dayIn } from '../method/zone.js';
import type { DocumentTexts } from '../texts/nl/document.js';
import { fillPieces, label, templateOf, type Texts } from '../texts/say.js';
import { bare, markOf, ours, textsOfOurs } from './taal.js';

// Intl knows both languages wherever we run; the locales of a date library would be a sixth of the front door.
const locales = { nl: 'nl-NL', en: 'en-GB' };

/** How a value is shown: words in the reader's language, dates and numbers in the reader's way. */
export interface Writer {
  readonly texts: Texts;
  /** The language of what was typed, when it is not that of the document: a tag of BCP 47. */
  readonly taal: string | undefined;
  readonly document: DocumentTexts;
  /** A date as people write it. A moment falls on the day of the journey's zone; without one, on the day as it was written. */
  readonly date: (iso: string) => string;
  /** The day of a moment as `2026-01-12`, in the journey's zone; of a day: that day. */
  readonly day: (iso: string) => string;
  /** A number as people write it; with `decimals`, exactly so many: cents. */
  readonly number: (value: number, decimals?: number) => string;
  readonly sentence: (key: keyof DocumentTexts['zin'], values?: Readonly<Record<string, string | number>>) => string;
  readonly label: (list: keyof Texts['labels'], word: string) => string;
}

/** Most decimals that a person writes; a number with more came out of a calculation. */
const writtenDecimals = 6;

/**
 * Numbers as people write them. What was written keeps all its decimals, so that two values that differ are never printed alike;
 * what was calculated has two, and more where it would read as nothing.
 */
function numbersIn(locale: string): Writer['number'] {
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: writtenDecimals });
  const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return (given, asked) => {
    // A zero that a calculation or a sender made negative, and less than half of the last decimal that is asked for, have no sign.
    const value = Math.abs(given) < (asked === undefined ? Number.MIN_VALUE : 0.5 / 10 ** asked) ? 0 : given;
    if (asked !== undefined)
      return value.toLocaleString(locale, { minimumFractionDigits: asked, maximumFractionDigits: asked });
    const [, decimals = ''] = String(value).split('.');
    if (/^\d*$/.test(decimals) && decimals.length <= writtenDecimals && Math.abs(value) >= 1e-6)
      return exact.format(value);
    return value !== 0 && Math.abs(value) < 0.005 ? small.format(value) : rounded.format(value);
  };
}

/** How one language writes numbers and days. */
interface Formats {
  readonly numbers: Writer['number'];
  readonly days: Intl.DateTimeFormat;
  readonly months: Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

/** The formats of a language. They take as long to make as a page, so each language makes them once. */
function formatsOf(language: keyof typeof locales): Formats {
  const locale = locales[language];
  const made = formats.get(language) ?? {
    numbers: numbersIn(locale),
    days: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    months: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
  formats.set(language, made);
  return made;
}

/** What a journey says of how it was written; its rules, the head of an artefact and a plate hold it. */
interface AsWritten {
  readonly tijdzone?: string | undefined;
  readonly taal?: string | undefined;
}

/** The language of what people typed, unless the journey says another. */
const usualTaal = 'nl';

/** Whether two tags of BCP 47 name one language: `nl-BE` is Dutch. */
const isSame = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];

/**
 * Makes a writer for one language, and for the zone and the language of the journey when its rules name them. The zone of the
 * machine never counts. Where the journey was typed in another language, every word of the writer is marked as ours.
 */
export function writerOf(said: Texts, { taal: typed = usualTaal, tijdzone }: AsWritten = {}): Writer {
  const taal = isSame(typed, said.language) ? undefined : typed;
  const texts = taal === undefined ? said : textsOfOurs(said);
  const asOurs = taal === undefined ? (text: string): string => text : ours;
  const { document, language } = texts;
  const { days, months, numbers } = formatsOf(language);
  // A year or a month is written as that: nobody said which day.
  const shown = (iso: string, at: number): string =>
    /^\d{4}$/.test(iso) ? iso : (/^\d{4}-\d{2}$/.test(iso) ? months : days).format(at);
  // A journey has few days and names them often.
  const written = new Map<string, string>();
  const dateOf = (iso: string): string => {
    const at = Date.parse(dayIn(iso, tijdzone));
    // A journey that has not started has no moment: nothing is written for it.
    const known = written.get(iso) ?? (Number.isNaN(at) ? iso : asOurs(shown(iso, at)));
    written.set(iso, known);
    return known;
  };
  // A document says a few sentences many times.
  const templates = new Map<string, readonly string[]>();
  const piecesFor = (key: keyof DocumentTexts['zin']): readonly string[] => {
    const pieces = templates.get(key) ?? templateOf(document.zin[key]);
    templates.set(key, pieces);
    return pieces;
  };
  return {
    texts,
    taal,
    document,
    date: dateOf,
    day: (iso) => dayIn(iso, tijdzone),
    number: (value, decimals) => asOurs(numbers(value, decimals)),
    sentence: (key, values = {}) => fillPieces(piecesFor(key), values),
    label: (list, word) => label(texts, list, word),
  };
}

/** A label at the start of a line. */
export function capital(text: string): string {
  const mark = markOf(text);
  return mark + text.charAt(mark.length).toUpperCase() + text.slice(mark.length + 1);
}

/** A text that another one follows: with a full stop when it has no end of its own. */
export const ended = (text: string): string => (/[.!?…:]\s*$/.test(bare(text)) ? text : `${text}.`);
