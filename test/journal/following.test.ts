import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/journal/format/check.js';
import { journey } from './journey.js';

const facts = journey(5);

describe('facts that follow', () => {
  const at = (seq: number, op: string) => ({ seq, op });
  const [first, second, third, fourth] = facts as [(typeof facts)[number], ...typeof facts];

  it('move the place they were checked from to the last of them, and it stays at the last good one', () => {
    const cursor = at(0, '');
    expect(checkFacts(facts.slice(0, 2), cursor)).toBeUndefined();
    expect(cursor).toEqual(at(2, second!.meta.op));
    expect(checkFacts([third, first], cursor)).toEqual({
      code: 'journal.duplicate',
      path: ['facts', 1, 'seq'],
      params: { expected: 4 },
    });
    expect(cursor).toEqual(at(3, third!.meta.op));
  });

  it('are told apart: one that is missing, one that came twice, one that moved', () => {
    const told = (...some: unknown[]): unknown => checkFacts(some, at(1, ''));
    const where = (code: string, place: number, expected: number) => ({
      code,
      path: ['facts', place, 'seq'],
      params: { expected },
    });
    expect(told(third, fourth)).toEqual(where('journal.gap', 0, 2));
    expect(told(third, null, 'x', second)).toEqual(where('journal.out-of-order', 0, 2));
    expect(told(second, second)).toEqual(where('journal.duplicate', 1, 3));
    expect(told(second, fourth, third)).toEqual(where('journal.out-of-order', 1, 3));
    expect(told(fourth, third)).toEqual(where('journal.gap', 0, 2));
  });

  it('begin with the start of a journey, and with no other', () => {
    const start = (seq: number): unknown => checkFacts([{ ...first, seq }], at(seq - 1, ''));
    expect([start(1), start(2)]).toEqual([
      undefined,
      { code: 'journal.second-start', path: ['facts', 0, 'type'], params: {} },
    ]);
    expect(checkFacts([{ ...second!, seq: 1 }])).toEqual({
      code: 'journal.first-fact',
      path: ['facts', 0, 'type'],
      params: {},
    });
  });

  it('happen no earlier than the one before, whatever the offset of their clocks', () => {
    const told = (op: string, last: string): unknown =>
      checkFacts([{ ...second, meta: { ...second!.meta, op } }], at(1, last))?.code;
    expect(told('2026-01-12T09:00:00+01:00', '2026-01-12T09:00:00+01:00')).toBeUndefined();
    expect(told('2026-01-12T08:59:59+01:00', '2026-01-12T09:00:00+01:00')).toBe('journal.time-backwards');
    expect(told('2026-01-12T08:30:00+00:00', '2026-01-12T09:00:00+01:00')).toBeUndefined();
    expect(told('2026-01-12T09:30:00+02:00', '2026-01-12T09:00:00+01:00')).toBe('journal.time-backwards');
    expect(told('1990-01-12T09:30:00+02:00', '')).toBeUndefined();
    expect(
      checkFacts([{ ...second, meta: { ...second!.meta, op: '1990-01-12T09:30:00+02:00' } }], at(1, first.meta.op)),
    ).toEqual({
      code: 'journal.time-backwards',
      path: ['facts', 0, 'meta', 'op'],
      params: {},
    });
  });

  it('hide no key that could reach into a prototype, however deep, and no other key is one', () => {
    const withKey = (json: string): unknown => checkFacts([JSON.parse(json)])?.code;
    expect(withKey('{"type":"x","a":[{"b":[[{"__proto__":1}]]}]}')).toBe('journal.forbidden-key');
    expect(withKey('{"type":"reis.gestart","a":{"prototype":null}}')).toBe('journal.forbidden-key');
    expect(withKey('[{"constructor":1}]')).toBe('journal.forbidden-key');
    expect(withKey('{"type":"x","a":[{"b":"__proto__"},null,["constructor"]]}')).toBe('journal.unknown-fact');
    expect(withKey('{"a":1}')).toBe('journal.unknown-fact');
    expect(withKey('"reis.gestart"')).toBe('journal.unknown-fact');
    expect(withKey('null')).toBe('journal.unknown-fact');
    expect(checkFacts([undefined])).toEqual({ code: 'journal.unknown-fact', path: ['facts', 0, 'type'], params: {} });
    expect(withKey('{"type":"reis.gestart"}')).toBe('journal.invalid-fact');
  });
});
