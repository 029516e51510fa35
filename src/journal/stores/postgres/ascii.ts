/**
 * The same JSON in ASCII alone, for a database whose encoding is not UTF-8. Only inside strings does JSON hold anything else,
 * and there an escape says the same.
 */
export const asciiJson = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
