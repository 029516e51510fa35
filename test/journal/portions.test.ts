import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fact } from 'aanpakken-met-impact';
import { fileStore } from 'aanpakken-met-impact/journal/file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../../src/journal/stores/file/line.js';
import { found, journey } from './journey.js';

let where: string;
beforeAll(() => {
  where = mkdtempSync(path.join(tmpdir(), 'journal-'));
});
afterAll(() => {
  rmSync(where, { recursive: true });
});

/** A journal of more than one block and more than two portions. */
async function long(id: string): Promise<readonly Fact[]> {
  const facts = [...journey(2, id)];
  for (let seq = 3; seq <= 2_000; seq += 1) {
    const { meta, materiaal } = found(seq - 1);
    facts.push({ type: 'materiaal.toegevoegd', seq, meta, materiaal } as Fact);
  }
  expect(await fileStore(where).append(id, facts, 0)).toEqual({ ok: true, seq: 2_000 });
  return facts;
}

const fileOf = (id: string): string => path.join(where, `${id}.jsonl`);
const lineStart = (bytes: Buffer, line: number): number => {
  let start = 0;
  for (let left = line; left > 1; left -= 1) start = bytes.indexOf(0x0a, start) + 1;
  return start;
};

describe('a long journal in a file', () => {
  it('comes in portions, the same facts from any place on', async () => {
    const facts = await long('lang');
    for (const from of [1, 2, 1_001, 2_000, 2_001]) {
      const portions: (readonly Fact[])[] = [];
      for await (const portion of fileStore(where).stream('lang', from)) {
        if (!portion.ok) throw new Error('Expected facts but received a refusal.');
        portions.push(portion.facts);
      }
      expect(portions.flat()).toEqual(facts.slice(from - 1));
      expect(Math.max(0, ...portions.map(({ length }) => length))).toBeLessThanOrEqual(1_000);
      expect(await fileStore(where).read('lang', from)).toEqual({ ok: true, facts: facts.slice(from - 1), seq: 2_000 });
    }
  });

  it('is read from the place that is asked for: nothing before it is looked at', async () => {
    const facts = await long('staart');
    const bytes = readFileSync(fileOf('staart'));
    const at = lineStart(bytes, 100);
    bytes[at + 40] = (bytes[at + 40] ?? 0) + 1;
    writeFileSync(fileOf('staart'), bytes);
    const store = fileStore(where);
    expect(await store.read('staart', 100)).toEqual({ ok: true, facts: facts.slice(99), seq: 2_000 });
    const whole = await store.read('staart');
    expect('findings' in whole && whole.findings).toMatchObject([{ code: 'journal.damaged', path: ['line', 100] }]);
    const told: unknown[] = [];
    for await (const portion of store.stream('staart', 99)) told.push(portion.ok || portion.findings[0]?.path);
    expect(told).toEqual([['line', 100]]);
  });

  it('that misses a line near its end is refused from any place on', async () => {
    await long('gat');
    const bytes = readFileSync(fileOf('gat'));
    const [from, to] = [lineStart(bytes, 1_900), lineStart(bytes, 1_901)];
    writeFileSync(fileOf('gat'), Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
    for (const asked of [1, 1_890, 1_899])
      expect((await fileStore(where).read('gat', asked)).ok, `from ${asked}`).toBe(false);
  });

  it('under the name of another journey is refused from any place on', async () => {
    await long('eigen');
    writeFileSync(fileOf('ander'), readFileSync(fileOf('eigen')));
    const read = await fileStore(where).read('ander', 1_500);
    expect('findings' in read && read.findings[0]?.code).toBe('journal.other-reis');
  });

  it('whose last line was never finished tells so from any place on', async () => {
    const facts = await long('los');
    const bytes = readFileSync(fileOf('los'));
    writeFileSync(fileOf('los'), bytes.subarray(0, -10));
    const torn = bytes.length - 10 - lineStart(bytes, 2_001);
    for (const asked of [1, 1_500])
      expect(await fileStore(where).read('los', asked)).toEqual({
        ok: true,
        facts: facts.slice(asked - 1, -1),
        seq: 1_999,
        torn,
      });
  });
});

describe('a line that nests deep', () => {
  it('is refused before it is parsed, with its line', async () => {
    await long('diep');
    const bytes = readFileSync(fileOf('diep'));
    writeFileSync(fileOf('diep'), Buffer.concat([bytes, Buffer.from(lineOf('fact', '['.repeat(5_000_000)))]));
    const read = await fileStore(where).read('diep');
    expect('findings' in read && read.findings).toMatchObject([{ code: 'journal.damaged', path: ['line', 2_002] }]);
  });
});
