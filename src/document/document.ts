import type { Drawing } from './drawing.js';

/** A piece of running text, and the sources that it rests on. */
export interface Inline {
  readonly text: string;
  /** Keys in `Document.sources`: a writer shows them as footnotes. */
  readonly sources?: readonly string[] | undefined;
  /** The place in the same document that this text leads to: the id of a heading or of another piece. A place that is not there is left out. */
  readonly to?: string | undefined;
  /** The name of this place, so that others can lead to it. */
  readonly id?: string | undefined;
}

/** Running text: pieces that follow each other without anything between them. */
export type Prose = readonly Inline[];

/** Cells under heads. One head per column; the first cell of every row is the head of that row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Prose[])[];
}

/** One block of a document. Text is plain: writers escape it, nobody else does. */
export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly id: string }
  | { readonly type: 'paragraph'; readonly content: Prose }
  | { readonly type: 'list'; readonly items: readonly Prose[] }
  /** Terms with what is said of them; `large` for the few numbers that carry the message. */
  | {
      readonly type: 'definitions';
      readonly items: readonly { readonly term: string; readonly content: Prose }[];
      readonly large?: boolean | undefined;
    }
  | { readonly type: 'quote'; readonly text: string; readonly by: string }
  /** Something the reader must not miss: a gap, an explanation, an erratum. */
  | { readonly type: 'note'; readonly label: string; readonly content: Prose }
  | ({ readonly type: 'table' } & Table)
  /** A drawing; its description says in words what it shows, and its table gives the figures. */
  | { readonly type: 'figure'; readonly drawing: Drawing; readonly table: Table };

/** Where something was found, as a footnote. */
export interface Source {
  readonly key: string;
  readonly text: string;
  readonly url: string | null;
}

/** A document, before anybody decided how it looks: title, blocks, sources. Writers turn it into Markdown, HTML and so on. */
export interface Document {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** One line under the title: which journey, which version. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  /** The words that writers themselves need. */
  readonly words: { readonly contents: string; readonly sources: string };
}
