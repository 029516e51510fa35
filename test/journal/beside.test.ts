import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fact } from 'aanpakken-met-impact';
import { redactFacts } from 'aanpakken-met-impact/journal';
import { fileStore } from 'aanpakken-met-impact/journal/file';
import { expect, it, onTestFinished } from 'vitest';
import { journey } from './journey.js';

// Two stores on one folder are as two processes: they share nothing but the files.
it('who reads while another writes and erases sees a whole journal each time', async () => {
  const where = mkdtempSync(path.join(tmpdir(), 'journal-'));
  onTestFinished(() => {
    rmSync(where, { recursive: true });
  });
  const facts = journey(120);
  const [writer, reader] = [fileStore(where), fileStore(where)];
  await writer.append('reis-1', facts.slice(0, 20), 0);
  const expected = facts.map(({ seq }) => seq);
  let least = 20;
  const look = async (): Promise<void> => {
    // Three look at once: who began before another one ended may have seen less.
    const before = least;
    const read = await reader.read('reis-1');
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.facts.map(({ seq }) => seq)).toEqual(expected.slice(0, read.seq));
    expect(read.seq).toBeGreaterThanOrEqual(before);
    least = Math.max(least, read.seq);
  };
  for (let seq = 20; seq < facts.length; seq += 1) {
    const writing = writer.append('reis-1', [facts[seq] as Fact], seq);
    await Promise.all([look(), look(), look()]);
    expect(await writing).toMatchObject({ ok: true, seq: seq + 1 });
    if (seq % 10 !== 0) continue;
    const read = await writer.read('reis-1');
    const erasing = writer.replace('reis-1', redactFacts(read.ok ? read.facts : [], [`m-${seq - 5}`]), seq + 1);
    await Promise.all([look(), look(), look()]);
    expect(await erasing).toEqual({ ok: true, seq: seq + 1 });
  }
});
