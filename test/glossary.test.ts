import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors, identifiersOf, publicNames } from './publicApi.js';

/** The English words of the public API: bookkeeping, verbs and standard terms. Whatever is not here is Dutch. */
const english = new Set(
  readFileSync('test/glossary.english.txt', 'utf8')
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** `werkzaamElement`, `wetten.toepassen` and «werkzaam element» alike, as words in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The cells of every row of every table. */
const rows = readFileSync('docs/guide/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word') && !/^\| -+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ term: cells[1] ?? '', never: cells.length > 4 ? (cells[4] ?? '') : '' }));

const dutch = new Set(rows.flatMap(({ term }) => wordsOf(term)));

/** The doors of the method itself. Simulation and storage have standard terms of their own. */
const methodDoors = [
  '.',
  './assemble',
  './testing',
  './document',
  './forms',
  './privacy',
  './render',
  './site',
  './schemas',
  './texts/nl',
  './texts/en',
].map((door) => doors[door] ?? '');

const used = new Map(
  methodDoors
    .flatMap(publicNames)
    .flatMap((name) => identifiersOf(name).map((identifier) => ({ identifier, file: name.file })))
    .flatMap(({ identifier, file }) => wordsOf(identifier).map((word) => [word, `${identifier} in ${file}`] as const)),
);

/** Every file of the source. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

/** Whether a text of ours holds a word. What stands between « and » is a citation; «(in)richten» is how people read `inrichten`. */
const says = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L}|\\(in\\))${word}(?!\\p{L})`, 'iu').test(text.replaceAll(/«[^»]*»/g, ''));

describe('the glossary', () => {
  it('holds every Dutch word of the public API', () => {
    const unknown = [...used].filter(([word]) => !dutch.has(word) && !english.has(word));
    expect(
      unknown.map(
        ([word, where]) =>
          `${word}: ${where}: add a Dutch word to docs/guide/glossary.md, an English one to test/glossary.english.txt`,
      ),
    ).toEqual([]);
  });

  it('holds no word that nothing uses', () => {
    const everything = source.map(({ text }) => text).join('\n');
    const inSource = new Set(wordsOf(everything));
    expect([...dutch].filter((word) => !inSource.has(word))).toEqual([]);
    expect([...english].filter((word) => !used.has(word))).toEqual([]);
  });

  it('calls no word both Dutch and English', () => {
    expect([...english].filter((word) => dutch.has(word))).toEqual([]);
  });

  it('names synonyms that occur nowhere in the source', () => {
    const never = rows.flatMap((row) => row.never.split(', ')).filter((word) => word !== '');
    expect(never).toContain('programmaplan');
    const found = source.flatMap(({ file, text }) =>
      never.filter((word) => says(text, word)).map((word) => `${word}: src/${file}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(['het programmaplan', 'Programmaplan.', 'we gaan richten'])('sees the synonym in «%s»', (text) => {
    expect(says(text, 'programmaplan') || says(text, 'richten')).toBe(true);
  });

  it.each(['«(In)richten»', 'het «programmaplan»', '(in)richten', 'inrichten', 'richtingen'])(
    'lets «%s» pass',
    (text) => {
      expect(says(text, 'richten') || says(text, 'programmaplan')).toBe(false);
    },
  );
});
