/** What JavaScript calls white space; Python and others have other lists. */
const spaces = String.raw`\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;

/** What may not stand in a line of JavaScript. */
const lineEnds = String.raw`\n\r\u2028\u2029`;

/** What a sign of a pattern is elsewhere: beside other signs in a list (`[…]`), and by itself. */
const elsewhere: Readonly<Record<string, readonly [inList: string | undefined, alone: string]>> = {
  '\\d': ['0-9', '[0-9]'],
  '\\s': [spaces, `[${spaces}]`],
  '\\S': [undefined, `[^${spaces}]`],
  '.': ['.', `[^${lineEnds}]`],
};

/**
 * A pattern that means the same to every validator. `\d` is any digit of Unicode in Python, `\s` and `.` are lists that
 * differ: they are written out. Nothing that only some engines have, such as a look ahead, is used.
 */
export function portablePattern(pattern: string): string {
  let inList = false;
  let made = '';
  for (const [sign] of pattern.matchAll(/\\.|[^\\]/gs)) {
    if (sign === '[') inList = true;
    else if (sign === ']') inList = false;
    const written = Object.hasOwn(elsewhere, sign) ? elsewhere[sign]![inList ? 0 : 1] : sign;
    if (written === undefined)
      throw new TypeError(`Expected a pattern that can be written out but received ${pattern}.`);
    made += written;
  }
  return made;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema in which every pattern means the same to every validator. To Python `$` is also the place before a last line
 * end: what a pattern closes with `$` therefore may hold no line end at all, which is said apart.
 */
export function portable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(portable);
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node as Node).map(([key, value]) => [key, portable(value)]));
  const { pattern } = inner;
  if (typeof pattern !== 'string') return inner;
  return {
    ...inner,
    pattern: portablePattern(pattern),
    ...(/(?:^|[^\\])\$$/.test(pattern) && { not: { pattern: String.raw`\n` } }),
  };
}
