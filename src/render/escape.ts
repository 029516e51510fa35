/** What cannot stand in HTML or SVG as it is, and what stands for it. */
const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;', // begins an entity
  '<': '&lt;', // begins a tag
  '>': '&gt;', // ends a tag, and a comment
  '"': '&quot;', // ends an attribute
  "'": '&#39;', // ends an attribute
};

/** Control characters, except tab and the two line ends, and the non-characters that no XML document may hold. */
const notInXml = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Half a character: what is left when a text is cut in the middle of an emoji. */
const loneSurrogate = /\p{Cs}/gu;

/** Characters that turn the direction of text around: a way to make a reader see something else than what is there. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** Whether one of the three above may be in a text. Nearly always not: one look instead of three passes. */
const suspect = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Text that shows as it is and does nothing. Every writer begins here. */
export const cleanText = (text: string): string =>
  suspect.test(text)
    ? text.replace(notInXml, '\uFFFD').replace(loneSurrogate, '\uFFFD').replace(directionMarks, '')
    : text;

/** What most texts are: letters, digits and signs that no format gives a meaning, also of other scripts. It is told in one look. */
const plainHtml = /^[\t\n\r !#-%(-;=?-~\u00A0-\u1FFF]*$/;

/** Text for HTML and SVG, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  plainHtml.test(text)
    ? text
    : cleanText(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);

/** An address that only leads to a page; anything else leads nowhere. */
export const safeUrl = (url: string): string | null => (/^https?:\/\/[^\s<>"']+$/.test(url) ? url : null);

/**
 * Everything in a text that could mean something in CommonMark or GFM, and what stands for it. ASCII punctuation may always
 * be escaped with a backslash, so one list serves paragraphs, headings, cells and notes.
 */
const markdownSigns: readonly (readonly [sign: RegExp, becomes: string])[] = [
  [/[\\`*_[\]<>|~#{}$^]/g, '\\$&'], // emphasis, code, links, tags, cells, headings, footnotes, formulas
  [/&/g, '\\&'], // begins an entity
  [/!(?=\\\[|$)/g, '\\!'], // begins an image, of what follows if need be
  [/^( ?)([-+=.)])/, '$1\\$2'], // a list, a rule, the underline of a heading; the rest of a number that came before
  [/^( ?\d{1,9})([.)])/, '$1\\$2'], // a numbered list
  [/(:)(?=\/\/)/g, '\\$1'], // GFM makes a bare address a link; it may, but not here
  [/@/g, '\\@'], // the same for e-mail
];

/** A line with nothing of the above in it, and no space that has to go: it begins with a letter and has single spaces. */
const plainMarkdown = /^[A-Za-z\u00C0-\u024F](?:[A-Za-z0-9"'(),-/;=?%+\u00A1-\u024F]| (?! ))*$/;

/** Text for Markdown within a line: what stands before or after it may be a space. */
export const escapeInline = (text: string): string => {
  if (plainMarkdown.test(text)) return text;
  let line = cleanText(text).replace(/\s+/g, ' ');
  for (const [sign, becomes] of markdownSigns) line = line.replace(sign, becomes);
  return line;
};

/** Text for Markdown, on one line. */
export const escapeMarkdown = (text: string): string => escapeInline(text).trim();
