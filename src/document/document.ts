import type { Drawing } from './drawing.js';
import type { Prose, Text } from './text.js';

/** Cells under heads. One head per column; the first cell of every row is the head of that row. */
export interface Table {
  readonly caption: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Prose[])[];
}

/** One block of a document. Text is without markup: writers escape it, nobody else does. */
export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly text: Text; readonly id: string }
  | { readonly type: 'paragraph'; readonly content: Prose }
  | { readonly type: 'list'; readonly items: readonly Prose[] }
  /** Terms with what is said of them; `large` for the few numbers that carry the message. */
  | {
      readonly type: 'definitions';
      readonly items: readonly { readonly term: Text; readonly content: Prose }[];
      readonly large?: boolean | undefined;
    }
  | { readonly type: 'quote'; readonly text: Text; readonly by: Text }
  /** Something the reader must not miss: a gap, an explanation, an erratum. */
  | { readonly type: 'note'; readonly label: Text; readonly content: Prose }
  | ({ readonly type: 'table' } & Table)
  /** A drawing; its description says in words what it shows, and its table gives the figures. */
  | { readonly type: 'figure'; readonly drawing: Drawing; readonly table: Table };

/** Where something was found, as a footnote. */
export interface Source {
  readonly key: string;
  readonly text: Text;
  readonly url: string | null;
}

/** A document, before anybody decided how it looks: title, blocks, sources. Writers turn it into Markdown, HTML and so on. */
export interface Document {
  readonly language: 'nl' | 'en';
  readonly title: Text;
  /** One line under the title: which journey, which version. */
  readonly subtitle: Text;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  /** The words that writers themselves need. */
  readonly words: { readonly contents: string; readonly sources: string };
}
