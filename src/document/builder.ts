import { says } from '../method/says.js';
import type { Kop } from '../schemas/artefact/artefact.js';
import type { Bron } from '../schemas/bron.js';
import type { DocumentTexts } from '../texts/nl/document.js';
import { fillIn, label, say, type Texts } from '../texts/say.js';
import type { Block, Document, Inline, Prose, Source, Table } from './document.js';

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

/** What can stand in a cell, an item or a paragraph. */
export type Said = string | Inline | Prose;

/** A text as running text. */
const prose = (said: Said): Prose => {
  if (typeof said === 'string') return [{ text: said }];
  return 'text' in said ? [said] : said;
};

/** The rows of a table as running text. */
export const rowsOf = (rows: readonly (readonly Said[])[]): Table['rows'] => rows.map((row) => row.map(prose));

const saysCell = (cell: Prose | undefined): boolean => cell?.some(({ text }) => says(text)) === true;

/** A table without the columns in which nothing stands; the first names the rows and stays. */
function withoutEmpty({ caption, columns, rows }: Table): Table {
  const kept = columns.map((_column, place) => place === 0 || rows.some((row) => saysCell(row[place])));
  if (kept.every(Boolean)) return { caption, columns, rows };
  return {
    caption,
    columns: columns.filter((_column, place) => kept[place]),
    rows: rows.map((row) => row.filter((_cell, place) => kept[place])),
  };
}

/** A label at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Collects the blocks and sources of one document. */
export interface Builder extends Writer {
  /** A heading; with an id it is a place that others lead to. */
  readonly heading: (level: 2 | 3 | 4, text: string, id?: string) => void;
  /** A section of the artefact, with the guide's own words if there are any. */
  readonly section: (sectie: keyof DocumentTexts['sectie']) => void;
  readonly paragraph: (said: Said) => void;
  /** A paragraph, or the sentence that says that nothing stands here yet. */
  readonly textOrEmpty: (text: string | undefined) => void;
  readonly list: (items: readonly Said[]) => void;
  /** Terms with what is said of them; what nothing is said of is left out. */
  readonly definitions: (items: readonly (readonly [term: string, said: Said | undefined])[]) => void;
  readonly table: (caption: string, columns: readonly string[], rows: readonly (readonly Said[])[]) => void;
  readonly note: (labelText: string, text: string) => void;
  readonly add: (block: Block) => void;
  /** Makes a source known and gives its key. */
  readonly cite: (bron: Bron) => string;
  readonly finish: () => Document;
}

/** Starts a document: its title, which version it is, for whom, and what was explained or left out. */
export function builderOf(texts: Texts, kop: Kop): Builder {
  const writer = writerOf(texts);
  const { document, sentence } = writer;
  const blocks: Block[] = [];
  const sources = new Map<string, Source>();
  let headings = 0;

  const add = (block: Block): void => void blocks.push(block);
  const builder: Builder = {
    ...writer,
    add,
    heading: (level, text, id) => {
      headings += 1;
      add({ type: 'heading', level, text, id: id ?? `s${headings}` });
    },
    section: (sectie) => {
      builder.heading(2, document.sectie[sectie]);
      for (const one of kop.secties) if (one.sectie === sectie) builder.note(sentence('toelichting'), one.tekst);
    },
    paragraph: (said) => {
      add({ type: 'paragraph', content: prose(said) });
    },
    textOrEmpty: (text) => {
      const said = says(text) ? text : sentence('leeg');
      for (const part of said.split(/\n{2,}/)) builder.paragraph(part);
    },
    list: (items) => {
      if (items.length > 0) add({ type: 'list', items: items.map(prose) });
    },
    definitions: (items) => {
      const said = items.flatMap(([term, what]) => {
        const content = prose(what ?? []);
        return content.some(({ text }) => says(text)) ? [{ term, content }] : [];
      });
      if (said.length > 0) add({ type: 'definitions', items: said });
    },
    table: (caption, columns, rows) => {
      if (rows.length === 0) builder.paragraph(sentence('leeg'));
      else add({ type: 'table', ...withoutEmpty({ caption, columns, rows: rowsOf(rows) }) });
    },
    note: (labelText, text) => {
      add({ type: 'note', label: labelText, content: prose(text) });
    },
    cite: (bron) => {
      const date = bron.datum === undefined ? undefined : writer.date(bron.datum);
      const text = [bron.titel, bron.uitgever, date].filter((part) => part !== undefined).join(', ');
      const key = `${text}|${bron.url ?? ''}`;
      if (!sources.has(key)) sources.set(key, { key, text, url: bron.url ?? null });
      return key;
    },
    finish: () => ({
      language: texts.language,
      title: `${document.titel[kop.artefact]}: ${kop.titel}`,
      subtitle: capital(sentence('versie', { versie: kop.versie, ronde: kop.ronde })),
      blocks,
      sources: [...sources.values()],
      words: { contents: document.sectie.inhoud, sources: document.sectie.bronnen },
    }),
  };
  return builder;
}

/** What was explained and corrected, and how the gate stood: the last thing in every document. */
export function writeAccount(builder: Builder, kop: Kop): void {
  const { sentence, date } = builder;
  if (kop.toegelicht.length > 0) {
    builder.section('toegelicht');
    for (const { regel, motivering, op } of kop.toegelicht) {
      const name = ruleName(builder, regel);
      builder.note(capital(name), sentence('toegelicht', { regel: name, datum: date(op), motivering }));
    }
  }
  if (kop.errata.length > 0) {
    builder.section('errata');
    builder.list(kop.errata.map(({ tekst }) => tekst));
  }
  builder.section('verantwoording');
  if (kop.vastgesteld === null) {
    builder.paragraph(sentence('zonderVaststelling'));
    return;
  }
  const { receipt } = kop.vastgesteld;
  const count = (verdict: string): number => receipt.verdicts.filter((one) => one.verdict === verdict).length;
  const counts = { voldaan: count('met'), toegelicht: count('explained'), advies: count('advised') };
  builder.paragraph(sentence('openRegels', { ...counts, regels: receipt.rules }));
  const advised = receipt.verdicts.filter(({ verdict }) => verdict === 'advised');
  if (advised.length === 0) return;
  builder.heading(3, builder.document.sectie.advies);
  builder.list(advised.map(({ rule }) => capital(ruleName(builder, rule))));
}

/** What a rule asks, in words; a rule of the host stands for itself, unless the host gave it a sentence. */
function ruleName({ document, texts }: Writer, rule: string): string {
  const names: Readonly<Record<string, string>> = document.regel;
  return (Object.hasOwn(names, rule) ? names[rule] : undefined) ?? say(texts, rule);
}
