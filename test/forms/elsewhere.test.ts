import { spawnSync } from 'node:child_process';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { artefacten } from '../../src/schemas/index.js';
import { patterns } from '../../src/schemas/basis/patterns.js';
import { commandTypes } from '../../src/index.js';
import { jsonSchemaOf } from '../../src/forms/index.js';
import { portable, portablePattern } from '../../src/forms/portable.js';
import { commandSchema } from '../../src/steps/parse.js';
import { full, fullCommands } from '../support/full.js';

/** Asks Python's jsonschema about many values at once: `[schema, values]` each, and for every value whether it is valid. */
const program = `
import json, sys, jsonschema
print(json.dumps([[jsonschema.Draft202012Validator(schema).is_valid(value) for value in values] for schema, values in json.load(sys.stdin)]))
`;

type Question = readonly [schema: unknown, values: readonly unknown[]];

function inPython(questions: readonly Question[]): unknown {
  const input = JSON.stringify(questions);
  const { status, stdout } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

const hasPython = inPython([[{}, [1]]]) !== undefined;

const options = { strict: true, strictTypes: false, validateFormats: false } as const;

/** What two drafts of ajv say of these values. */
const inAjv = (name: Parameters<typeof jsonSchemaOf>[0], values: readonly unknown[]): boolean[][] => {
  const new2020 = new Ajv2020(options).compile(jsonSchemaOf(name));
  const seven = new Ajv(options).compile(jsonSchemaOf(name, undefined, { target: 'draft-07' }));
  return [new2020, seven].map((validate) => values.map((value) => validate(value)));
};

/** Texts that one engine takes and another does not: line ends, digits and spaces of other scripts, letters in a code. */
const texts = [
  'r-anna',
  'r-anna\n',
  'r-\u0661',
  '\ufeff',
  '\u001c',
  '\u0085',
  '\u00a0',
  '\u3000',
  '\u2028',
  'a\u2028b',
  'a\rb',
  'a\nb',
  'a\n',
  '',
  ' ',
  'GM0363',
  'WK0363AF',
  'BU0363AF08',
  'NL00',
  'LD01',
  'CR23',
  'GG4607',
  'GM0599  ',
  'GM\u0660599',
  'wk0363af',
  '2026-01',
  '2026-13',
  '2026-01\n',
  '\u0662026-01',
  'https://x.nl/a',
  'https://x.nl/\u0085',
  'https://x.nl/\u00a0b',
  'foto.een',
  '2026-01-12T09:00:00+01:00',
  '2026-01-12T09:00:00Z\n',
  '\u0662\u0660\u0662\u0666-01-12T09:00:00+01:00',
  '0000-01-01T00:00:00Z',
  '2026-01-12',
  '2026-02-30',
  '0000-01-01',
  `2026-01-12T09:00:00.${'1'.repeat(900)}Z`,
];

/** Every text in a command, each time with one of the strange texts in its place. */
function spoiled(value: unknown): unknown[] {
  // Some of the texts in each place, others in the next: every text stands in many places.
  if (typeof value === 'string') return texts.filter((_text, place) => (place + value.length) % 12 === 0);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    spoiled(inner).map((one) =>
      Array.isArray(value)
        ? value.map((item: unknown, place) => (String(place) === key ? one : item))
        : { ...value, [key]: one },
    ),
  );
}

describe('a pattern', () => {
  const all = Object.entries(patterns);

  it.each(all)('of a schema (%s) means the same when it is written out', (_name, pattern) => {
    const schema = portable({ type: 'string', pattern: pattern.source });
    for (const validate of [new Ajv2020(options).compile(schema as object), new Ajv(options).compile(schema as object)])
      expect(texts.map((text) => [text, validate(text)])).toEqual(texts.map((text) => [text, pattern.test(text)]));
  });

  it.skipIf(!hasPython)('means the same in Python (skipped without python3-jsonschema)', () => {
    const questions = all.map(([, { source }]): Question => [portable({ type: 'string', pattern: source }), texts]);
    expect(inPython(questions)).toEqual(all.map(([, pattern]) => texts.map((text) => pattern.test(text))));
  });

  it('is written with nothing that another engine reads otherwise, in every published schema', () => {
    for (const name of [...commandTypes, ...artefacten]) {
      const written = JSON.stringify(jsonSchemaOf(name)).match(/"pattern":"(?:[^"\\]|\\.)*"/g) ?? [];
      for (const one of written) expect([name, one, /\\\\[dDsSwWbB]|\(\?[=!<]/.test(one)]).toEqual([name, one, false]);
    }
    expect(() => portablePattern(String.raw`[\S]`)).toThrow('Expected a pattern that can be written out');
  });
});

describe('a command', () => {
  // The texts of all commands are of the same kinds: these hold every one of them, and are few enough to ask about.
  const asked = [
    full('reis.staken'),
    full('reiziger.toevoegen'),
    full('keuze.maken'),
    full('opdracht.opstellen'),
    ...fullCommands.filter(({ type }) => type === 'materiaal.toevoegen'),
  ];
  const questions = asked.map((command) => ({ type: command.type, values: [command, ...spoiled(command)] }));
  const ours = questions.map(({ type, values }) => values.map((value) => commandSchema(type).safeParse(value).success));

  it('is taken and refused alike by the library and by two drafts of ajv', () => {
    for (const [place, { type, values }] of questions.entries()) {
      for (const answers of inAjv(type, values)) {
        const other = answers.findIndex((answer, at) => answer !== ours[place]![at]);
        expect([type, other < 0 ? '' : JSON.stringify(values[other])]).toEqual([type, '']);
      }
    }
    expect(ours.flat().filter(Boolean).length).toBeGreaterThan(20);
    expect(ours.flat().filter((answer) => !answer).length).toBeGreaterThan(150);
  });

  it.skipIf(!hasPython)('and by Python (skipped without python3-jsonschema)', () => {
    const answers = inPython(questions.map(({ type, values }) => [jsonSchemaOf(type), values])) as boolean[][];
    const other = questions.flatMap(({ type, values }, place) =>
      values
        .filter((_value, at) => answers[place]![at] !== ours[place]![at])
        .map((value) => JSON.stringify([type, value])),
    );
    expect(other.slice(0, 3)).toEqual([]);
  });
});
