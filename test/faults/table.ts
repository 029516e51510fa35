/** One kind of fault from outside: what was found of it, and the test that fails without the mend. */
interface Kind {
  /** As numbered where the faults were reported; 1 to 18 are answers, 19 to 28 documents. */
  readonly number: number;
  readonly kind: string;
  /** How many members were found, and how many of them were mended. */
  readonly found: number;
  readonly mended: number;
  readonly tests: readonly string[];
  /** What is not mended or not shown. */
  readonly left?: string;
}

/** Every kind, in the order of its number. */
export const kinds: readonly Kind[] = [
  {
    number: 1,
    kind: 'a list as long as data in the arguments of a call; answers without bound',
    found: 45,
    mended: 45,
    tests: [
      'test/spread.test.ts',
      'test/machine/bounded.test.ts',
      'test/steps/invalid.test.ts',
      'test/drafts/drafts.test.ts',
    ],
  },
  {
    number: 2,
    kind: 'success reported without looking',
    found: 4,
    mended: 4,
    tests: ['test/journal/looking.test.ts', 'test/journal/server.test.ts'],
    left: 'A listener that is hidden from a role, and a walsender with feedback and no slot, are unseen by a role without pg_read_all_stats.',
  },
  {
    number: 3,
    kind: 'a cache that can outlive what it caches',
    found: 3,
    mended: 3,
    tests: ['test/faults/stores.test.ts', 'test/journal/snapshot.test.ts'],
  },
  {
    number: 4,
    kind: 'identity per process where it must be per instance; deleting what is not ours',
    found: 5,
    mended: 5,
    tests: ['test/faults/stores.test.ts', 'test/journal/trouble.test.ts', 'test/journal/processes.test.ts'],
  },
  {
    number: 5,
    kind: 'check, then use after an await; aliasing; inherited toJSON and getters',
    found: 3,
    mended: 3,
    tests: ['test/faults/stores.test.ts', 'test/journal/hostile.test.ts'],
  },
  {
    number: 6,
    kind: 'a refusal decided on a stale journey; a subscription that is believed and not asked',
    found: 4,
    mended: 4,
    tests: ['test/faults/stores.test.ts', 'test/journal/opening.test.ts', 'test/journal/looking.test.ts'],
  },
  {
    number: 7,
    kind: 'an exported function that throws on data, or makes an answer up for a name of Object.prototype',
    found: 39,
    mended: 39,
    tests: [
      'test/faults/everyFunction.test.ts',
      'test/forms/knows.test.ts',
      'test/interop/rows.test.ts',
      'test/machine/misuse.test.ts',
      'test/machine/velden.test.ts',
    ],
  },
  {
    number: 8,
    kind: 'a number from data that meets arithmetic',
    found: 11,
    mended: 11,
    tests: [
      'test/faults/first.test.ts',
      'test/faults/everyFunction.test.ts',
      'test/document/drawing.test.ts',
      'test/document/number.test.ts',
    ],
  },
  {
    number: 9,
    kind: 'work per item that walks everything anew',
    found: 5,
    mended: 5,
    tests: ['test/assemble/trace.test.ts'],
    left: 'No timed test: `npm run proof:answers` times every input.',
  },
  {
    number: 10,
    kind: 'typed text that leaves through a message or the terminal',
    found: 4,
    mended: 4,
    tests: ['test/texts/findings.test.ts', 'test/machine/standing.test.ts', 'test/steps/invalid.test.ts'],
    left: 'The path of an unknown field names its key where that is one plain word: a form has to know which.',
  },
  {
    number: 11,
    kind: 'what a redaction leaves; what is told through what rests on it',
    found: 7,
    mended: 7,
    tests: [
      'test/faults/redaction.test.ts',
      'test/journal/copies.test.ts',
      'test/journal/erasing.test.ts',
      'test/assemble/law.test.ts',
      'test/cli/export.test.ts',
    ],
    left: 'Answers, changes and causes that rest on materiaal are texts of the report: they are not under the general law of audiences.',
  },
  {
    number: 12,
    kind: 'a byte order mark, another encoding, another line end',
    found: 11,
    mended: 11,
    tests: [
      'test/journal/reading.test.ts',
      'test/journal/damage.test.ts',
      'test/cli/encoding.test.ts',
      'test/drafts/drafts.test.ts',
      'test/interop/rows.test.ts',
    ],
  },
  {
    number: 13,
    kind: 'standard input and output: pipes, slow writers, closed readers, full disks, folders',
    found: 9,
    mended: 9,
    tests: ['test/cli/main.test.ts', 'test/cli/overwrite.test.ts'],
    left: 'Permissions as another user than root are not in a test (run by hand as nobody: every command in words). Where a shell closed standard output, Node writes to nothing and cannot tell.',
  },
  {
    number: 14,
    kind: 'a door for browsers that needs Node, or what an older browser does not know',
    found: 17,
    mended: 17,
    tests: ['test/floor.test.ts', 'test/layers.test.ts'],
  },
  {
    number: 15,
    kind: 'a schema that means something else elsewhere',
    found: 7,
    mended: 7,
    tests: ['test/forms/elsewhere.test.ts', 'test/faults/first.test.ts'],
    left: 'JSON Schema counts code points and zod UTF-16 units: 300 emoji are valid by the schema and refused by decide.',
  },
  { number: 16, kind: 'first answers', found: 2, mended: 2, tests: ['test/faults/first.test.ts'] },
  {
    number: 17,
    kind: 'codes, days and directions',
    found: 17,
    mended: 17,
    tests: [
      'test/document/day.test.ts',
      'test/document/number.test.ts',
      'test/faults/first.test.ts',
      'test/forms/elsewhere.test.ts',
    ],
  },
  {
    number: 18,
    kind: 'small ones',
    found: 6,
    mended: 6,
    tests: [
      'test/faults/redaction.test.ts',
      'test/forms/elsewhere.test.ts',
      'test/journal/looking.test.ts',
      'test/render/markdown.test.ts',
    ],
  },
  {
    number: 19,
    kind: 'a ground that is dropped or guessed',
    found: 8,
    mended: 8,
    tests: [
      'test/document/truth.test.ts',
      'test/document/laws.test.ts',
      'test/faults/reports.test.ts',
      'test/document/everyField.test.ts',
      'test/document/links.test.ts',
    ],
  },
  {
    number: 20,
    kind: 'a law of the documents that does not hold',
    found: 11,
    mended: 11,
    tests: [
      'test/document/truth.test.ts',
      'test/document/laws.test.ts',
      'test/assemble/adopted.test.ts',
      'test/document/drawing.test.ts',
      'test/document/praatplaat.test.ts',
    ],
  },
  {
    number: 21,
    kind: 'a language that is not marked',
    found: 1,
    mended: 1,
    tests: ['test/document/taal.test.ts', 'test/render/html.test.ts'],
  },
  {
    number: 22,
    kind: 'what was adopted elsewhere and is looked up here',
    found: 9,
    mended: 9,
    tests: ['test/document/truth.test.ts', 'test/assemble/adopted.test.ts', 'test/assemble/programma.test.ts'],
    left: 'Counted as places that look a version of the programma up; all ask one function.',
  },
  {
    number: 23,
    kind: 'left out told as done; absent told as left out',
    found: 6,
    mended: 6,
    tests: ['test/document/truth.test.ts', 'test/faults/reports.test.ts'],
  },
  {
    number: 24,
    kind: 'a refusal that does not say how to mend',
    found: 33,
    mended: 33,
    tests: [
      'test/texts/findings.test.ts',
      'test/journal/reading.test.ts',
      'test/rules/remedies.test.ts',
      'test/rules/stap.test.ts',
      'test/steps/invalid.test.ts',
    ],
  },
  {
    number: 25,
    kind: 'silence that is not told',
    found: 13,
    mended: 13,
    tests: ['test/document/truth.test.ts', 'test/faults/reports.test.ts', 'test/document/everyField.test.ts'],
  },
  {
    number: 26,
    kind: 'a document that knows the future',
    found: 1,
    mended: 1,
    tests: ['test/document/laws.test.ts', 'test/faults/reports.test.ts', 'test/assemble/adopted.test.ts'],
  },
  {
    number: 27,
    kind: 'two things on one line',
    found: 15,
    mended: 15,
    tests: [
      'test/document/truth.test.ts',
      'test/document/sameLine.test.ts',
      'test/document/drawing.test.ts',
      'test/document/praatplaat.test.ts',
    ],
  },
  { number: 28, kind: 'a check that goes red by chance', found: 1, mended: 1, tests: ['test/journal/server.test.ts'] },
];
