/** The headings and sentences of the documents, by key. */
export type DocumentTexts = Readonly<Record<string, string>>;
