const byteOrderMark = '\u{feff}';

/** The text without the byte order mark that some editors put in front of it (RFC 8259, section 8.1). Only one: more are text. */
export const withoutMark = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(1) : text);

/**
 * How JSON begins in an encoding of two or four bytes a sign, when it is read as UTF-8 or byte by byte: perhaps what is left of a
 * mark, then a bracket and a quote, a line end or a space, with zeros around them.
 */
const encodings: readonly (readonly [name: string, form: RegExp])[] = [
  ['UTF-32', /^(?:\ufffd\ufffd|\u00ff\u00fe)?\0{0,3}[[{]\0{3}["\s]/],
  ['UTF-16', /^(?:\ufffd\ufffd|\u00ff\u00fe|\u00fe\u00ff)?\0?[[{]\0["\s]/],
];

/**
 * In which encoding a text was saved, when it was read as another one; `undefined` when nothing tells. Only for a text that begins as
 * our JSON does: a picture or a program holds zeros too.
 */
export const encodingOf = (text: string): string | undefined => encodings.find(([, form]) => form.test(text))?.[0];
