import { widthOf } from './letterWidths.js';
import { bare, markOf } from './taal.js';

/** How a text is set: the width of its column, the size of its type, the most lines it may take. */
interface Setting {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
  readonly bold?: boolean | undefined;
}

/** A space at which no line ends: between a number and its unit. */
export const hardSpace = '\u00A0';

/** A number before its sign or «procent», as people type it: the space between them does not end a line either. */
const beforeSign = /(\d[\uFDD0\uFDD1]?) (?=[\uFDD0\uFDD1]?(?:[%‰°€]|procent))/g;

/** Says that something was left out here; the whole text stands in the report. */
export const ellipsis = '…';

/**
 * Breaks a text into lines that fit, by upper bounds of the widths of its letters: a line never runs out of its column.
 *
 * Shape: at most `lines` lines, each without spaces around it. What does not fit is cut at a word and ends in an ellipsis; a
 * word that is wider than the column is broken within the word, a number that is wider with its unit before the unit. No text gives no lines.
 */
export function fit(text: string, { width, size, lines, bold = false }: Setting): string[] {
  const made: string[] = [];
  const fits = (line: string): boolean => widthOf(line, size, bold) <= width;
  let words = text
    .replace(beforeSign, `$1${hardSpace}`)
    .split(/[^\S\u00A0]+/)
    .filter((one) => one.trim() !== '');
  let line = '';
  let place = 0;
  while (place < words.length && made.length < lines) {
    const word = words[place] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      place += 1;
    } else if (line === '' && word.trim().includes(hardSpace)) {
      const parts = word.split(hardSpace).filter(Boolean);
      words = [...words.slice(0, place), ...parts, ...words.slice(place + 1)];
    } else if (line === '') {
      const head = longestHead(word, fits);
      words[place] = markOf(word) + word.slice(head.length);
      made.push(head);
    } else {
      made.push(line);
      line = '';
    }
  }
  if (line !== '' && made.length < lines) made.push(line);
  else if (line !== '' || place < words.length) made.push(cut(made.pop() ?? '', fits));
  return made.filter((one) => one !== '');
}

/** The longest beginning that fits, of whole letters; at least one, so that every word comes to an end. */
function longestHead(word: string, fits: (line: string) => boolean): string {
  let head = '';
  for (const letter of word) {
    if (bare(head) !== '' && !fits(head + letter)) return head;
    head += letter;
  }
  return head;
}

/** A line with an ellipsis behind it, without as many words as that costs. */
function cut(line: string, fits: (line: string) => boolean): string {
  let kept = line;
  while (/[ \u00A0]/.test(kept) && !fits(`${kept}${ellipsis}`)) kept = kept.replace(/[ \u00A0]+[^ \u00A0]*$/, '');
  if (fits(`${kept}${ellipsis}`)) return `${kept.replace(/[,;:.]$/, '')}${ellipsis}`;
  return `${longestHead(kept, (one) => fits(`${one}${ellipsis}`))}${ellipsis}`;
}
