/** Signs that are not seen, such as a soft hyphen or a joiner, and accents that stand apart from their letter are folded away. */
const unseen = /\p{Cf}/gu;
const plain = /^[\n\r\t -~]*$/;
const plainBetween = /[^0-9A-Za-z]+/g;
const between = /[\s\p{P}\p{S}]+/gu;

/**
 * The words of a text, by which two texts are the same: however it is encoded, spaced, punctuated and capitalised. Empty for a
 * text without words.
 */
export function wordsOf(text: string): string {
  // Most text needs none of it, and every text of a journal is asked.
  if (plain.test(text)) return text.replaceAll(plainBetween, ' ').trim().toLowerCase();
  return text.normalize('NFKC').replaceAll(unseen, '').replaceAll(between, ' ').trim().toLowerCase();
}

/** A word or a name may be anybody's; this many words, or this many signs where none stands between them, are a sentence. */
const fewestWords = 4;
const fewestSigns = 40;

/** Whether words are somebody's sentence rather than a word that anybody can use. */
export const isSentence = (words: string): boolean =>
  words.split(' ', fewestWords).length === fewestWords || words.length >= fewestSigns;
