/** Most names that one sentence lists. Ours: nobody reads more in a row. */
const mostNames = 5;

/** A longer word is a slip of nothing: the names then stand in their own order. */
const longestWord = 40;

/** How many letters have to be written, taken out or changed to make one word the other. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, letter] of Array.from(one).entries()) {
    const now = [row + 1];
    for (let place = 0; place < other.length; place += 1) {
      const changed = before[place]! + (other[place] === letter ? 0 : 1);
      now.push(Math.min(changed, before[place + 1]! + 1, now[place]! + 1));
    }
    before = now;
  }
  return before[other.length]!;
}

/**
 * The names that come nearest to what somebody wrote, for a sentence: the nearest first, at most five, and how many others there are:
 * `titel, kring, bron, soort, extra (+4)`. Holds our names only, never the word that was written.
 */
export function nearest(word: unknown, names: readonly string[]): string {
  const written = typeof word === 'string' && word.length <= longestWord ? word.toLowerCase() : undefined;
  const ranked =
    written === undefined
      ? names
      : names
          .map((name) => ({ name, far: distance(written, name.toLowerCase()) }))
          .sort((one, other) => one.far - other.far)
          .map(({ name }) => name);
  const others = ranked.length - mostNames;
  return `${ranked.slice(0, mostNames).join(', ')}${others > 0 ? ` (+${others})` : ''}`;
}
