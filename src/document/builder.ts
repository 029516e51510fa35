import { isRedacted } from '../method/redacted.js';
import { says } from '../method/says.js';
import type { Kop } from '../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type { Extra } from '../schemas/extra.js';
import type { Bron } from '../schemas/bron.js';
import type { DocumentTexts } from '../texts/nl/document.js';
import type { Texts } from '../texts/say.js';
import type { Block, Document, Source, Table } from './document.js';
import type { Inline, Prose } from './text.js';
import { documentIn } from './inTalen.js';
import { isInvented } from './verzonnen.js';
import { joined, placeOf } from './links.js';
import { capital, writerOf, type Writer } from './writer.js';

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
export function withoutEmpty({ caption, columns, rows }: Table): Table {
  const kept = columns.map((_column, place) => place === 0 || rows.some((row) => saysCell(row[place])));
  if (kept.every(Boolean)) return { caption, columns, rows };
  return {
    caption,
    columns: columns.filter((_column, place) => kept[place]),
    rows: rows.map((row) => row.filter((_cell, place) => kept[place])),
  };
}

/** Collects the blocks and sources of one document. */
export interface Builder extends Writer {
  /** A heading; with an id it is a place that others lead to. */
  readonly heading: (level: 2 | 3 | 4, text: string, id?: string) => void;
  /** A section of the artefact, with what the guide says and what was corrected of it. */
  readonly section: (sectie: keyof DocumentTexts['sectie'], title?: string) => void;
  /** The guide's own words with a section, and its corrections: under its heading. */
  readonly saidOf: (sectie: string) => void;
  readonly paragraph: (said: Said) => void;
  /** A paragraph, or the sentence that says that nothing stands here yet. */
  readonly textOrEmpty: (text: string | undefined) => void;
  /** That nothing stands here; or that nothing stands here which this audience may read. */
  readonly empty: (isHidden?: boolean) => void;
  readonly list: (items: readonly Said[]) => void;
  /** Terms with what is said of them; what nothing is said of is left out. */
  readonly definitions: (items: readonly (readonly [term: string, said: Said | undefined])[]) => void;
  readonly table: (caption: string, columns: readonly string[], rows: readonly (readonly Said[])[]) => void;
  /** Fields of the host with their values, under the labels that it declared. */
  readonly eigenVelden: (extra: Extra | undefined) => readonly (readonly [term: string, said: string])[];
  readonly note: (labelText: string, said: Said) => void;
  readonly add: (block: Block) => void;
  /** Makes a source known and gives its key, for `Inline.sources`. */
  readonly cite: (bron: Bron) => readonly [key: string];
  /** The titles of pieces of materiaal that this document tells, as links. What it does not tell is left out. */
  readonly piecesOf: (ids: readonly string[]) => Prose;
  /** Whether something in this document is invented. */
  readonly isInvented: boolean;
  /** The document; a form of its own says what stands above it. */
  readonly finish: (head?: { readonly title?: string; readonly subtitle?: string }) => Document;
}

/** A value of a field of the host, as people write it. */
function valueIn({ number, sentence }: Writer, value: Extra[string]): string {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? value : sentence(value ? 'ja' : 'nee');
}

/**
 * Starts a document: its title, which version it is, for whom, and what was explained or left out.
 *
 * @param pieces - the materiaal that it tells: one piece may name another
 */
export function builderOf(texts: Texts, kop: Kop, pieces: readonly GetoondMateriaal[] = []): Builder {
  const writer = writerOf(texts, kop);
  const { document, sentence } = writer;
  const blocks: Block[] = [];
  const sources = new Map<string, { readonly source: Source; readonly cited: readonly [key: string] }>();
  let titles: ReadonlyMap<string, string> | undefined;
  const talks = new Map<Bron, number>();
  let headings = 0;

  const add = (block: Block): void => void blocks.push(block);
  const builder: Builder = {
    ...writer,
    add,
    heading: (level, text, id) => {
      headings += 1;
      add({ type: 'heading', level, text, id: id ?? `s${headings}` });
    },
    section: (sectie, title = document.sectie[sectie]) => {
      builder.heading(2, title);
      builder.saidOf(sectie);
    },
    saidOf: (sectie) => {
      for (const one of kop.secties) if (one.sectie === sectie) builder.note(sentence('toelichting'), one.tekst);
      for (const one of kop.errata) if (one.sectie === sectie) builder.note(document.veld.erratum, one.tekst);
    },
    paragraph: (said) => {
      add({ type: 'paragraph', content: prose(said) });
    },
    empty: (isHidden = false) => {
      builder.paragraph(sentence(isHidden ? 'leegVerborgen' : kop.vastgesteld === null ? 'leeg' : 'leegVast'));
    },
    textOrEmpty: (text) => {
      if (!says(text)) {
        builder.empty();
        return;
      }
      for (const part of text.split(/\n{2,}/)) builder.paragraph(part);
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
      if (rows.length === 0) builder.empty();
      else add({ type: 'table', ...withoutEmpty({ caption, columns, rows: rowsOf(rows) }) });
    },
    eigenVelden: (extra = {}) =>
      (kop.velden ?? []).flatMap(({ naam, label, soort }) => {
        const value = Object.hasOwn(extra, naam) ? extra[naam] : undefined;
        return value === undefined
          ? []
          : [[label, soort === 'datum' ? writer.date(String(value)) : valueIn(writer, value)]];
      }),
    note: (labelText, said) => {
      add({ type: 'note', label: labelText, content: prose(said) });
    },
    cite: (bron) => {
      const { datum, titel, uitgever, url = null } = bron;
      const by = uitgever === undefined ? titel : `${titel}, ${uitgever}`;
      // An erased source of before has the day of its fact: that is no day of the source.
      const text = datum === undefined || isRedacted(titel) ? by : `${by}, ${writer.date(datum)}`;
      // Two talks may be called alike: without a publisher or an address, each is a source of its own.
      const isTalk = bron.kennissoort === 'ervaring' && uitgever === undefined && url === null;
      if (isTalk && !talks.has(bron)) talks.set(bron, talks.size);
      const key = `${text}|${url ?? ''}${isTalk ? `|${talks.get(bron)}` : ''}`;
      const known = sources.get(key);
      if (known) return known.cited;
      const cited = [key] as const;
      sources.set(key, { source: { key, text, url }, cited });
      return cited;
    },
    piecesOf: (ids) => {
      const known = (titles ??= new Map(pieces.map(({ id, titel }) => [id, titel])));
      return joined(
        ids.flatMap((id) => {
          const text = known.get(id);
          return text === undefined ? [] : { text, to: placeOf('materiaal', id) };
        }),
      );
    },
    isInvented: pieces.some(isInvented),
    finish: ({
      title = `${document.titel[kop.artefact]}: ${kop.titel}`,
      subtitle = capital(sentence('versie', { versie: kop.versie, ronde: kop.ronde })),
    } = {}) =>
      documentIn(
        {
          language: texts.language,
          title,
          subtitle,
          blocks,
          sources: [...sources.values()].map(({ source }) => source),
          words: { contents: document.sectie.inhoud, sources: document.sectie.bronnen },
        },
        writer,
      ),
  };
  return builder;
}
