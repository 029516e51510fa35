import fc from 'fast-check';
import type { Block, Document, Prose } from '../../src/document/index.js';

/** Texts that mean something to a program that is not careful. */
export const hostile: string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><script>1</script>',
  '--><!-- <b>',
  '# kop',
  '- lijst',
  '1. lijst',
  '1) lijst',
  '+ lijst',
  '---',
  '===',
  '> citaat',
  '| a | b |',
  'a \\| b',
  '[klik](javascript:alert(1))',
  '![beeld](x)',
  '[^1]: noot',
  '[^1]',
  '`code` ``` ~~~',
  '*nadruk* _nadruk_ **sterk** ~~weg~~',
  '&lt;b&gt; &amp; &#x3c;',
  'https://example.org www.example.org iemand@example.org',
  '$x^2$ =1+1 @SUM(A1) {{ x }} ${x}',
  'regel een\nregel twee\n\n    code',
  '\u202Eomgekeerd \u2066 richting',
  'nul\u200Bbreed\u0000 \u0007 \uD800',
  'שלום עולם',
  'x'.repeat(100_000),
  '',
  '   ',
];

const word = fc.oneof(
  fc.constantFrom(...hostile.filter((text) => text.length < 200)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-.!|~&@:=^$"\'\\ \t\n1a'.split('')), maxLength: 12 }),
);

/** Any text, as hostile as it gets. */
const text: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** The places that a text may be, or lead to; the last is never there. */
const places = ['s1', 's2', 'keuze.k-1', 'materiaal.m.1:2'];

const prose: fc.Arbitrary<Prose> = fc.array(
  fc.record({
    text,
    sources: fc.constantFrom([], ['b-1'], ['b-1', 'b-2']),
    to: fc.constantFrom(undefined, undefined, ...places, 'nergens'),
    id: fc.constantFrom(undefined, undefined, ...places),
  }),
  { minLength: 1, maxLength: 3 },
);

const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    caption: text,
    columns: fc.array(text, { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(prose, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2, 3, 4),
    text,
    id: fc.constantFrom('s1', 's2'),
  }),
  fc.record({ type: fc.constant('paragraph' as const), content: prose }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(prose, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    type: fc.constant('definitions' as const),
    items: fc.array(fc.record({ term: text, content: prose }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('quote' as const), text, by: text }),
  fc.record({ type: fc.constant('note' as const), label: text, content: prose }),
  table.map((made): Block => ({ type: 'table', ...made })),
  fc.record({
    type: fc.constant('figure' as const),
    drawing: fc.record({
      title: text,
      description: text,
      width: fc.constant(100),
      height: fc.constant(50),
      shapes: fc.array(
        text.map((words) => ({ shape: 'text' as const, at: [1, 2] as const, text: words })),
        { maxLength: 2 },
      ),
    }),
    table,
  }),
);

/** Any document, with any text in every place. */
export const documents: fc.Arbitrary<Document> = fc.record({
  language: fc.constantFrom('nl', 'en'),
  title: text,
  subtitle: text,
  blocks: fc.array(block, { maxLength: 8 }),
  sources: fc.tuple(text, text).map(([first, second]) => [
    { key: 'b-1', text: first, url: 'https://example.org/?a=1&b=%22' },
    { key: 'b-2', text: second, url: null },
  ]),
  words: fc.constant({ contents: 'Inhoud', sources: 'Bronnen' }),
});
