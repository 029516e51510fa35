import { problem, type Problem } from './problem.js';

const byteOrderMark = '\u{feff}';

/** The text without the byte order mark that some editors put in front of it (RFC 8259, section 8.1). Only one: more are text. */
export const withoutMark = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(1) : text);

/** How far a text is looked at for its encoding, in characters. */
const beginning = 64;

/**
 * Which encoding a text seems to have had, when it was read as another one; `undefined` when nothing tells. In UTF-16 every
 * second byte of our own words is zero, and no JSON holds that character as such.
 */
export function encodingProblem(text: string): Problem | undefined {
  if (text.slice(0, beginning).includes('\0')) {
    const four = /[^\0]\0{3}|\0{3}[^\0]/.test(text.slice(0, beginning));
    return problem('journal.encoding', [], { codering: four ? 'UTF-32' : 'UTF-16' });
  }
  return undefined;
}
