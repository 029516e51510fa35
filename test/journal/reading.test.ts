import { aanpakkenMetImpact } from 'aanpakken-met-impact';
import { serializeJournal, parseJournal, type ParseJournalOptions } from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { problem, problemFindings } from '../../src/journal/format/problem.js';
import { headerProblem, upcast } from '../../src/journal/format/upcast.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { journey } from './journey.js';

const facts = journey(5);
const text = serializeJournal(facts);
const codes = (journal: string, options?: ParseJournalOptions): unknown => {
  const parsed = parseJournal(journal, options);
  return parsed.ok ? 'read' : parsed.findings.map(({ code }) => code);
};
const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const format = 'aanpakken-met-impact/journal';

describe('a journal as text', () => {
  it('is one fact a line, below a header that names the journey', () => {
    expect(serializeJournal(facts).split('\n')).toEqual([
      '{"format":"aanpakken-met-impact/journal","version":3,"reis":"reis-1","facts":[',
      ...facts.map((fact, place) => JSON.stringify(fact) + (place < 4 ? ',' : '')),
      ']}',
      '',
    ]);
  });

  it('of facts that start nothing names no journey', () => {
    expect(serializeJournal(facts.slice(1))).toContain('"version":3,"reis":"","facts"');
    expect(serializeJournal([])).toContain('"reis":"","facts":[\n\n]');
  });
});

describe('a text that went through other hands', () => {
  it.each<[string, string]>([
    ['with a byte order mark', `\u{feff}${text}`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with old line ends', text.replaceAll('\n', '\r')],
    ['with all three', `\u{feff}${text.replaceAll('\n', '\r\n')}`],
    ['that was laid out again', JSON.stringify(JSON.parse(text), null, 2)],
  ])('%s is read as it was', (_how, other) => {
    const parsed = parseJournal(other);
    expect(parsed.ok && parsed.facts).toEqual(facts);
  });

  const utf16 = Buffer.from(`\u{feff}${text}`, 'utf16le');
  it.each<[string, string, string]>([
    ['UTF-16 with a mark', utf16.toString('utf8'), 'UTF-16'],
    ['UTF-16 without a mark', utf16.subarray(2).toString('utf8'), 'UTF-16'],
    ['UTF-16 the other way round', Buffer.from(utf16).swap16().toString('utf8'), 'UTF-16'],
    ['UTF-16, read as if every byte were a character', utf16.toString('latin1'), 'UTF-16'],
    [
      'UTF-32',
      Buffer.from(Array.from(text).flatMap((sign) => [sign.codePointAt(0)!, 0, 0, 0])).toString('utf8'),
      'UTF-32',
    ],
  ])('that was saved as %s is told so, and not that it is torn', (_how, other, codering) => {
    const parsed = parseJournal(other);
    expect(parsed.ok ? [] : parsed.findings).toMatchObject([{ code: 'journal.encoding', params: { codering } }]);
    expect(JSON.stringify(parsed)).not.toMatch(/oudere|afgebroken/);
  });
});

describe('a text that is something else', () => {
  it.each<[string, Buffer]>([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['zeros', Buffer.alloc(64)],
    ['one bracket and zeros', Buffer.from('{\0\0\0\0\0\0')],
  ])('is not called a journal in another encoding: %s', (_what, bytes) => {
    for (const encoding of ['utf8', 'latin1'] as const)
      expect(codes(bytes.toString(encoding))).toEqual(['journal.no-json']);
  });
});

describe('a text is not even parsed', () => {
  it('when it is longer than the host allows', () => {
    expect(codes(text, { maximumLength: text.length })).toBe('read');
    const told = parseJournal(text, { maximumLength: text.length - 1 });
    expect(told.ok ? [] : told.findings).toMatchObject([
      { code: 'journal.too-large', path: [], params: { grens: text.length - 1 } },
    ]);
  });

  it('when it nests deeper than any journey', () => {
    expect(codes(nest(64))).toEqual(['journal.foreign']);
    expect(codes(nest(65))).toEqual(['journal.too-deep']);
    expect(codes(`${'{"a":['.repeat(32)}[${']}'.repeat(32)}]`)).toEqual(['journal.too-deep']);
    expect(codes('{"a":'.repeat(65) + '1' + '}'.repeat(65))).toEqual(['journal.foreign']);
    expect(codes(`[${Array(100).fill('[]').join()}]`)).toEqual(['journal.foreign']);
    expect(codes(`[${Array(100).fill('{}').join()}]`)).toEqual(['journal.foreign']);
    const told = parseJournal(nest(65));
    expect(told.ok ? [] : told.findings).toMatchObject([
      { code: 'journal.too-deep', path: ['line', 1], params: { grens: 64 } },
    ]);
  });

  it('and what stands between quotes is no nest, also behind a quote that was escaped', () => {
    const brackets = '['.repeat(100);
    expect(codes(JSON.stringify([brackets, '{'.repeat(100)]))).toEqual(['journal.foreign']);
    expect(codes(JSON.stringify(['"' + brackets]))).toEqual(['journal.foreign']);
    expect(codes(JSON.stringify(['\\']) + brackets)).toEqual(['journal.too-deep']);
    expect(codes(`["a",${nest(64)}]`)).toEqual(['journal.too-deep']);
    expect(codes(`["a",${nest(63)}]`)).toEqual(['journal.foreign']);
  });

  it('wherever the nest begins: its line is named', () => {
    const told = parseJournal(`["${'x'.repeat(200_000)}",\n"${String.raw`\"\\`}",\n${nest(64)}\n\n]`);
    expect(told.ok ? [] : told.findings).toMatchObject([{ code: 'journal.too-deep', path: ['line', 3] }]);
    expect(codes(`["${'x'.repeat(200_000)}",\n${nest(63)}]`)).toEqual(['journal.foreign']);
  });

  it('and a string that never ends is no nest', () => {
    expect(codes(`["${'['.repeat(100)}`)).toEqual(['journal.no-json']);
    expect(codes(`["${'['.repeat(100)}${String.raw`\"`}`)).toEqual(['journal.no-json']);
  });
});

describe('what stands above the facts', () => {
  const header = { format, version: 3, reis: 'reis-1' };

  it('is of this format and of a version that is read', () => {
    const two = { format, version: 2 };
    expect([headerProblem(two), headerProblem({ format, version: 1 })]).toEqual([undefined, undefined]);
    for (const foreign of [
      {},
      { version: 2 },
      { format: 'x', version: 2 },
      { format },
      { format, version: '2' },
      { format, version: 1.5 },
    ])
      expect(headerProblem(foreign)).toEqual({ code: 'journal.foreign', path: [], params: {} });
    expect(headerProblem({ format, version: 4 })).toEqual({
      code: 'journal.newer',
      path: ['version'],
      params: { version: 4, supported: 3 },
    });
    expect(headerProblem({ format, version: 0 })).toEqual({
      code: 'journal.older',
      path: ['version'],
      params: { version: 0, supported: 1 },
    });
  });

  it('of a version that was never written is no reason to look for older software', () => {
    for (const texts of [nl, en]) expect(texts.findings['journal.older']).not.toMatch(/oude|older software/i);
  });

  it('holds nothing else', () => {
    const withHeader = (extra: string): unknown => codes(text.replace('{"format"', `{${extra},"format"`));
    expect(withHeader('"titel":"x"')).toEqual(['journal.foreign']);
    expect(withHeader('"constructor":1')).toEqual(['journal.forbidden-key']);
    expect(withHeader('"prototype":1')).toEqual(['journal.forbidden-key']);
    expect(withHeader('"toString":1')).toEqual(['journal.foreign']);
  });

  it('is asked before anything below it', () => {
    for (const [wrong, code] of [
      [{ version: 4 }, 'journal.newer'],
      [{ version: 0 }, 'journal.older'],
      [{ format: 'x' }, 'journal.foreign'],
    ] as const)
      expect(codes(JSON.stringify({ ...header, ...wrong, facts: 'none' }))).toEqual([code]);
  });

  it('stands above a list of facts, and an empty list is no journey', () => {
    const told = (raw: unknown): unknown => {
      const parsed = parseJournal(JSON.stringify({ ...header, facts: raw }));
      return parsed.ok ? 'read' : parsed.findings.map(({ code, path }) => [code, path]);
    };
    expect(told('none')).toEqual([['journal.foreign', ['facts']]]);
    expect(told(undefined)).toEqual([['journal.foreign', ['facts']]]);
    expect(told([])).toEqual([['journal.empty', ['facts']]]);
  });

  it('names the journey that the facts tell', () => {
    const of = (reis: unknown): string => JSON.stringify({ ...header, reis, facts });
    expect([codes(of('reis-1')), codes(of('reis-2')), codes(of(undefined)), codes(of(null))]).toEqual([
      'read',
      ['journal.other-reis'],
      ['journal.other-reis'],
      ['journal.other-reis'],
    ]);
    const told = parseJournal(of('reis-2'));
    expect(told.ok ? [] : told.findings[0]?.path).toEqual(['reis']);
  });

  it('of version 1 named no journey: the first fact does', () => {
    expect(upcast({ header: { format, version: 1 }, facts: [{ id: 'reis-7' }, 2] })).toEqual({
      header: { format, version: 3, reis: 'reis-7' },
      facts: [{ id: 'reis-7' }, 2],
    });
    for (const first of [null, 'x', [{ id: 'x' }], undefined]) {
      expect(upcast({ header: { version: 1 }, facts: [first] }).header['reis']).toBeUndefined();
    }
    expect(upcast({ header: { version: 1 }, facts: [] })).toEqual({
      header: { version: 3, reis: undefined },
      facts: [],
    });
    const today = { header, facts };
    expect(upcast(today)).toBe(today);
    expect(codes(JSON.stringify({ format, version: 1, facts }))).toBe('read');
    expect(codes(JSON.stringify({ format, version: 1, facts: [null] }))).toEqual(['journal.unknown-fact']);
  });

  it('goes through a version that needs no change as it is', () => {
    const old = { header: { version: 1 }, facts: [] };
    expect(upcast(old, new Map())).toBe(old);
  });

  it.each(['null', '7', '"text"', '[]', 'true'])('is not there in %s', (json) => {
    expect(codes(json)).toEqual(['journal.foreign']);
  });
});

describe('a problem in words', () => {
  const issue = { code: 'invoer.ontbreekt', path: ['meta'], params: {} } as const;

  it('says the problem first and then every reason inside the fact, in its place', () => {
    expect(problem('journal.empty')).toStrictEqual({ code: 'journal.empty', path: [], params: {} });
    const invalid = problem('journal.invalid-fact', ['facts', 2], {}, [issue]);
    expect(problemFindings(invalid).map(({ code, path, level, remedies }) => [code, path, level, remedies])).toEqual([
      ['journal.invalid-fact', ['facts', 2], 'integriteit', []],
      ['invoer.ontbreekt', ['facts', 2, 'meta'], 'integriteit', []],
    ]);
    expect(problemFindings(problem('journal.empty'))).toHaveLength(1);
  });

  it('is Dutch until the host asks for another language', () => {
    const said = (options?: ParseJournalOptions): unknown => {
      const parsed = parseJournal('x', options);
      return parsed.ok ? '' : parsed.findings[0]?.message;
    };
    expect(said({ texts: en })).toBe(en.findings['journal.no-json']);
    expect(parseJournal(undefined as never)).toEqual(parseJournal('x'));
    expect(said()).not.toBe(said({ texts: en }));
    expect(problemFindings(problem('journal.no-json'), en)[0]?.message).toBe(en.findings['journal.no-json']);
  });

  it('is Dutch for a method that says nothing of journals, and as the host says it where the host does', () => {
    const { texts } = aanpakkenMetImpact;
    expect(texts.findings).not.toHaveProperty(['journal.empty']);
    expect(problemFindings(problem('journal.empty'), texts)[0]?.message).toBe(nl.findings['journal.empty']);
    const theirs = { ...texts, findings: { ...texts.findings, 'journal.empty': 'Niets te lezen.' } };
    expect(problemFindings(problem('journal.empty'), theirs)[0]?.message).toBe('Niets te lezen.');
  });
});
