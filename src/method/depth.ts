/** Deeper than anything that can be written down in a journey; ours. */
export const maximumDepth = 64;

const [quote, backslash] = [0x22, 0x5c];
const [openList, openRecord, closeList, closeRecord] = [0x5b, 0x7b, 0x5d, 0x7d];

/** Where the string that begins here ends, or the end of the text. */
function endOfString(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of backslashes are characters themselves; of an odd number, the last one belongs to the quote.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/** The densest way to nest. No artefact has a list in a list; a text that somebody typed may hold these two signs. */
const nestedList = '[[';

/**
 * The line at which lists in a JSON text nest deeper than any journal, if they do. Told before the text is parsed, because
 * 50 MB of brackets would cost the parser seconds and gigabytes. Looks once at everything outside strings, and jumps over
 * those. Records in records cost the parser no more than records side by side, and are left to the schemas.
 */
export function tooDeepAt(text: string): number | undefined {
  if (!text.includes(nestedList)) return undefined;
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === quote) place = endOfString(text, place);
    else if (code === openList || code === openRecord) {
      depth += 1;
      if (depth > maximumDepth) return text.slice(0, place).split('\n').length;
    } else if (code === closeList || code === closeRecord) depth -= 1;
  }
  return undefined;
}
