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

/**
 * The line at which a JSON text nests deeper than any journal, if it does. Told before the text is parsed, because 50 MB of
 * brackets would cost the parser seconds and gigabytes. Looks once at everything outside strings, and jumps over those.
 */
export function tooDeepAt(text: string): number | undefined {
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
