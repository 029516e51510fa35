import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fold, type Fact } from 'aanpakken-met-impact';
import { parseJournal, serializeJournal } from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/journal/stores/file/line.js';
import { upcast } from '../../src/journal/format/upcast.js';
import { journey } from './journey.js';

const version1 = readFileSync('test/journal/fixtures/version-1.json', 'utf8');

interface Loose {
  [key: string]: unknown;
  facts: Record<string, unknown>[];
}

const facts = journey(6);

/** The journal after one change. */
function changed(change: (journal: Loose) => void): string {
  const journal = JSON.parse(serializeJournal(facts)) as Loose;
  change(journal);
  return JSON.stringify(journal);
}

/** A record inside a fact. */
const inside = (journal: Loose, place: number, field: string): Record<string, unknown> =>
  (journal.facts[place] ?? {})[field] as Record<string, unknown>;

const said = (text: string): unknown => {
  const parsed = parseJournal(text);
  return parsed.ok ? 'read' : parsed.findings.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
};

describe('a journal', () => {
  it('comes back as it was written', () => {
    const parsed = parseJournal(serializeJournal(facts));
    expect(parsed).toEqual({ ok: true, facts });
    expect(parsed.ok && fold(parsed.facts)).toEqual(fold(facts));
  });

  it('is read as text only', () => {
    expect(said(undefined as unknown as string)).toEqual(['journal.no-json']);
  });

  it('of version 1 is still read, and is written again in the version of today', () => {
    const old = parseJournal(version1);
    expect(old.ok && fold(old.facts).fase).toBe('gestaakt');
    expect(old.ok && serializeJournal(old.facts)).toContain('"version":3,"reis":"reis-1"');
  });

  it('of an older version goes through every step to today', () => {
    const steps = new Map([[1, () => ({ header: { version: 2, steps: 1 }, facts: ['one'] })]]);
    expect(upcast({ header: { version: 1 }, facts: [] }, steps)).toEqual({
      header: { version: 2, steps: 1 },
      facts: ['one'],
    });
  });
});

describe('a journal that cannot be trusted', () => {
  const text = serializeJournal(facts);

  it.each<[string, string, string[]]>([
    ['that is torn', text.slice(0, -40), ['journal.no-json']],
    ['of nothing', '', ['journal.no-json']],
    ['as the file store writes it', lineOf('journal', '{}') + lineOf('fact', '{}'), ['journal.of-store']],
    ['that is a list', '[]', ['journal.foreign']],
    ['of somebody else', '{"format":"something-else","version":1,"facts":[]}', ['journal.foreign']],
    ['without facts to read', changed((one) => (one.facts = 'none' as never)), ['journal.foreign facts']],
    ['with something beside the facts', changed((one) => (one['extra'] = 1)), ['journal.foreign']],
    ['from the future', changed((one) => (one['version'] = 4)), ['journal.newer version']],
    ['from before the first version', changed((one) => (one['version'] = 0)), ['journal.older version']],
    ['with a version that nobody counts to', changed((one) => (one['version'] = 1e300)), ['journal.foreign']],
    ['with half a version', changed((one) => (one['version'] = 1.5)), ['journal.foreign']],
    ['with no facts', changed((one) => (one.facts = [])), ['journal.empty facts']],
    ['of another journey than it says', changed((one) => (one['reis'] = 'reis-2')), ['journal.other-reis reis']],
    ['with a gap', changed((one) => one.facts.splice(3, 1)), ['journal.gap facts.3.seq']],
    [
      'with a fact twice',
      changed((one) => one.facts.splice(3, 0, one.facts[2] ?? {})),
      ['journal.duplicate facts.3.seq'],
    ],
    [
      'with a fact that moved',
      changed((one) => one.facts.splice(5, 0, ...one.facts.splice(3, 1))),
      ['journal.out-of-order facts.3.seq'],
    ],
    [
      'that begins in the middle',
      changed((one) => {
        one.facts.shift();
        one.facts.forEach((fact, place) => (fact['seq'] = place + 1));
      }),
      ['journal.first-fact facts.0.type'],
    ],
    [
      'that starts twice',
      changed((one) => (one.facts[1] = { ...one.facts[0], seq: 2 })),
      ['journal.second-start facts.1.type'],
    ],
    [
      'with a fact that nobody knows',
      changed((one) => (one.facts[2] = { type: 'reis.verzonnen', seq: 3 })),
      ['journal.unknown-fact facts.2.type'],
    ],
    [
      'with a fact that is no record',
      changed((one) => (one.facts[2] = null as never)),
      ['journal.unknown-fact facts.2.type'],
    ],
    [
      'with a field that does not fit',
      changed((one) => (inside(one, 1, 'reiziger')['rol'] = 'burgemeester Jansen')),
      ['journal.invalid-fact facts.1', 'invoer.keuze facts.1.reiziger.rol'],
    ],
    [
      'in which time runs backwards',
      changed((one) => (inside(one, 4, 'meta')['op'] = '2020-01-01T00:00:00+01:00')),
      ['journal.time-backwards facts.4.meta.op'],
    ],
    [
      'with __proto__ above the facts',
      text.replace('{"format"', '{"__proto__":{"a":1},"format"'),
      ['journal.forbidden-key'],
    ],
    [
      'with __proto__ in a fact',
      text.replace('"rol":', '"__proto__":{"a":1},"rol":'),
      ['journal.forbidden-key facts.1'],
    ],
    [
      'with a written-out __proto__',
      text.replace('"rol":', String.raw`"\u005f_proto__":{"a":1},"rol":`),
      ['journal.forbidden-key facts.1'],
    ],
    [
      'with __proto__ among the fields of a host',
      text.replace('"rol":', '"extra":{"__proto__":"x"},"rol":'),
      ['journal.forbidden-key facts.1'],
    ],
    ['with constructor in a fact', text.replace('"rol":', '"constructor":1,"rol":'), ['journal.forbidden-key facts.1']],
    ['with prototype in a fact', text.replace('"rol":', '"prototype":1,"rol":'), ['journal.forbidden-key facts.1']],
    ['of brackets only', '['.repeat(50_000_000), ['journal.too-deep line.1']],
    ['of nested records only', '{"a":'.repeat(2_000_000), ['journal.no-json']],
    ['of records in records', `${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`, ['journal.foreign']],
    [
      'with records in records in a fact',
      text.replace('"rol":', `"b":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)},"rol":`),
      ['journal.invalid-fact facts.1', 'invoer.onbekend-veld facts.1.reiziger.b'],
    ],
    [
      'with a nest in one fact',
      changed((one) => (one.facts[2] = { seq: 3, type: 'x', a: '' })).replace(
        '"a":""',
        `"a":${'['.repeat(1e5)}${']'.repeat(1e5)}`,
      ),
      ['journal.too-deep line.1'],
    ],
    [
      'with a nest far from its beginning',
      text.replace('"rol":', `"a":"${'x'.repeat(100_000)}","b":${'['.repeat(1e6)}${']'.repeat(1e6)},"rol":`),
      ['journal.too-deep line.3'],
    ],
  ])('%s is refused', (_name, journal, findings) => {
    expect(said(journal)).toEqual(findings);
  });

  it('larger than the host allows is refused before it is read', () => {
    const parsed = parseJournal(text, { maximumLength: 100 });
    expect(parsed.ok ? [] : parsed.findings.map(({ code, params }) => [code, params])).toEqual([
      ['journal.too-large', { grens: 100 }],
    ]);
  });

  it('is refused in words that repeat nothing of it', () => {
    const parsed = parseJournal(changed((one) => (inside(one, 1, 'reiziger')['rol'] = 'burgemeester Jansen')));
    expect(JSON.stringify(parsed)).not.toContain('Jansen');
    expect(!parsed.ok && parsed.findings[0]?.message).toMatch(/^Dit feit is niet goed ingevuld/);
  });

  it('leaves every prototype as it was', () => {
    parseJournal(text.replace('"rol":', '"__proto__":{"polluted":1},"rol":'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('any journal', () => {
  const text = serializeJournal(facts);

  it('with one character changed is read or refused, and never thrown over', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (place, piece) => {
        const parsed = parseJournal(text.slice(0, place) + piece + text.slice(place + 1));
        expect(parsed.ok ? parsed.facts.length : parsed.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('of any JSON is refused', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseJournal(json).ok).toBe(false);
      }),
    );
  });

  it('with anything for a fact is refused', () => {
    fc.assert(
      fc.property(fc.anything({ withObjectString: true, withNullPrototype: true }), (value) => {
        const json = changed((one) => (one.facts[2] = value as never));
        expect(parseJournal(json).ok).toBe(false);
      }),
    );
  });

  it('of any length comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
        const some: readonly Fact[] = journey(length);
        expect(parseJournal(serializeJournal(some))).toEqual({ ok: true, facts: some });
      }),
      { numRuns: 20 },
    );
  });
});

it('a page that forbids code from text reads journals all the same', () => {
  const program = `
    import { parseJournal } from './src/journal/index.ts';
    import { readFileSync } from 'node:fs';
    const parsed = parseJournal(readFileSync('test/journal/fixtures/version-1.json', 'utf8'));
    process.stdout.write(JSON.stringify(parsed.ok && parsed.facts.length));
  `;
  const flags = ['--disallow-code-generation-from-strings', '--import', 'tsx', '--input-type=module', '-e', program];
  expect(execFileSync(process.execPath, flags, { encoding: 'utf8' })).toBe('3');
});
