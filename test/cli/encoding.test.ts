import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializeJournal } from '../../src/journal/index.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { runCli } from './io.js';

const reis = serializeJournal(rotterdamFacts());
const host = JSON.stringify({
  bron: { naam: 'Gemeente', systeem: 'aanpak', oin: '00000001001234567000' },
  organisatie: { naam: 'Gemeente', rsin: '123456782', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0599' },
  basis: 'https://x.example',
});

/** Every option of the command line that names a JSON file, with a file that is in order. */
const doors: readonly (readonly [args: readonly string[], file: string, text: string])[] = [
  [['check', 'reis.json'], 'reis.json', reis],
  [
    ['render', 'reis.json', '--artefact', 'foto', '--stories', 'verhalen.json'],
    'verhalen.json',
    '{"m-1":"Een verhaal."}',
  ],
  [['export', 'reis.json', '--to', 'cloudevents', '--host', 'host.json', '--out', 'uit'], 'host.json', host],
  [['insight', 'what-if', 'reis.json', '--spelregels', 'regels.json'], 'regels.json', '{"minimumInvalshoeken":10}'],
];

/** A text as UTF-16, read as UTF-8: what a program sees of a file that an editor saved as «Unicode». */
const wide = (text: string): string => Buffer.from(`\u{feff}${text}`, 'utf16le').toString('utf8');

describe.each(doors)('%j', (args, file, text) => {
  const given = (content: string): Readonly<Record<string, string>> => ({ 'reis.json': reis, [file]: content });

  it('reads a file with a byte order mark and other line ends as one without', async () => {
    const plain = await runCli(args, given(text));
    // A journal in which rules are not met is read all the same.
    expect([plain.code === 1, plain.out === '']).toEqual([false, false]);
    for (const saved of [`\u{feff}${text}`, `\u{feff}${text.replaceAll('\n', '\r\n')}`])
      expect(await runCli(args, given(saved))).toEqual(plain);
  });

  it('names the encoding of a file that is whole, and says what to do', async () => {
    const { code, out, err } = await runCli(args, given(wide(text)));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/UTF-16.*UTF-8/s);
    expect(err).not.toMatch(/kopie|copy/i);
  });

  it('refuses brackets only at once, in one line without a stack', async () => {
    const { code, err } = await runCli(args, given('['.repeat(10_000_000)));
    expect(code).toBe(1);
    expect(err.split('\n').length).toBeLessThan(6);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('a file that is no UTF-8', () => {
  it('is refused: read loosely it would lose its accents without a word', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cli-latin-'));
    try {
      const file = path.join(folder, 'reis.json');
      writeFileSync(file, reis.replace('Rotterdam', 'Curaçao'), 'latin1');
      const ran = (from: string, input: string) =>
        spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'check', from], {
          input: readFileSync(input),
        });
      for (const { status, stdout, stderr } of [ran(file, file), ran('-', file)]) {
        expect([status, String(stdout)]).toEqual([1, '']);
        expect(String(stderr)).toContain('it is no text in UTF-8');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
