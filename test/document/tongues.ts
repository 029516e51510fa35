/** A word that only a person in a test types: no text of ours holds it. */
export const typedWord = 'žqx';

/** A stretch of what a reader reads, and the language that the nearest element says. */
interface Stretch {
  readonly text: string;
  readonly lang: string;
}

const alone = new Set(['meta', 'rect', 'circle', 'path', 'input']);

/** A name is one text for machines: no element may stand in it, so it cannot hold two languages. */
const names = new Set(['title', 'desc', 'style', 'script']);

/** Every text of a page with its language. Our own writer closes every element and quotes every attribute, so a simple reading will do. */
function stretchesOf(html: string): Stretch[] {
  const made: Stretch[] = [];
  const open: { tag: string; lang: string }[] = [{ tag: '', lang: '' }];
  for (const part of html.split(/(<[^>]*>)/)) {
    const here = open.at(-1)!;
    const [, end, tag = ''] = /^<(\/?)([a-zA-Z0-9!]+)/.exec(part) ?? [];
    if (tag === '') {
      if (!names.has(here.tag) && part.trim() !== '') made.push({ text: part, lang: here.lang });
    } else if (end === '/') {
      if (open.pop()?.tag !== tag) throw new Error(`not closed before ${part}`);
    } else if (!alone.has(tag) && tag !== '!doctype' && !part.endsWith('/>')) {
      open.push({ tag, lang: / lang="([^"]*)"/.exec(part)?.[1] ?? here.lang });
    }
  }
  return made;
}

/** Every word of a journey that is no key of ours: what people typed, and the ids and codes beside it. */
export function wordsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const look = (one: unknown): void => {
    if (typeof one === 'string') for (const word of wordsOf(one)) found.add(word);
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(look);
  };
  look(value);
  return found;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word));

/** Typed words that do not stand in `typed`, and words in `typed` that nobody typed. */
export function wrongTongue(html: string, ours: string, typed: string, journey: ReadonlySet<string>): string[] {
  return stretchesOf(html).flatMap(({ lang, text }) =>
    wordsOf(text.replace(/&[a-z#0-9]+;/gi, ' '))
      .filter((word) =>
        word.includes(typedWord) ? lang !== typed : lang !== ours && (lang !== typed || !journey.has(word)),
      )
      .map((word) => `${word} in ${lang || 'no language'}: ${text.trim().slice(0, 80)}`),
  );
}
