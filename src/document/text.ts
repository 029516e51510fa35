/** A piece of running text, and the sources that it rests on. */
export interface Inline {
  readonly text: string;
  /** The language of what was typed, where it is not that of the document: a tag of BCP 47. */
  readonly lang?: string | undefined;
  /** Keys in `Document.sources`: a writer shows them as footnotes. */
  readonly sources?: readonly string[] | undefined;
  /** The place in the same document that this text leads to: the id of a heading or of another piece. A place that is not there is left out. */
  readonly to?: string | undefined;
  /** The name of this place, so that others can lead to it. */
  readonly id?: string | undefined;
}

/**
 * What a reader reads in one place. A string is in the language of the document; where what people typed stands in it in the
 * language of the journey, it is in pieces, and those say so in `lang`. `plainText` gives the words alone.
 */
export type Text = string | Prose;

/** Running text: pieces that follow each other without anything between them. */
export type Prose = readonly Inline[];
