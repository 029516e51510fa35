import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializeJournal } from '../../src/journal/index.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { runCli } from './io.js';

const reis = serializeJournal(rotterdamFacts());
const files = {
  'reis.json': reis,
  'regels.json': '{"minimumInvalshoeken":10}',
  'verhalen.json': '{"m-1":"Een verhaal."}',
};

describe('what was read', () => {
  it.each([
    [['render', 'reis.json', '--artefact', 'foto', '--out', 'reis.json'], 'reis.json'],
    [
      ['render', 'reis.json', '--artefact', 'foto', '--stories', 'verhalen.json', '--out', 'verhalen.json'],
      'verhalen.json',
    ],
    [['insight', 'portfolio', 'reis.json', '--out', 'reis.json'], 'reis.json'],
    [['insight', 'what-if', 'reis.json', '--spelregels', 'regels.json', '--out', 'regels.json'], 'regels.json'],
  ])('is never written over: %j', async (args, file) => {
    const ran = await runCli(args, files);
    expect([ran.code, ran.files.size]).toEqual([1, 0]);
    expect(ran.err).toContain(`cannot write ${file}: it is the file that was read`);
  });

  it('is known behind a link as well', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cli-links-'));
    try {
      const at = (name: string): string => path.join(folder, name);
      writeFileSync(at('reis.json'), reis);
      symlinkSync('reis.json', at('soft.json'));
      linkSync(at('reis.json'), at('hard.json'));
      for (const out of ['soft.json', 'hard.json', './reis.json']) {
        const args = ['--import', 'tsx', 'src/cli/main.ts', 'render', at('reis.json'), '--artefact', 'foto', '--out'];
        const { status, stderr } = spawnSync(process.execPath, [...args, at(out)], { encoding: 'utf8' });
        expect(status).toBe(1);
        expect(stderr).toContain('it is the file that was read');
        expect(readFileSync(at('reis.json'), 'utf8')).toBe(reis);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("somebody's own journey", () => {
  it('is not taken away by the example; the example of before is', async () => {
    const other = reis.replaceAll('rotterdam-eenzaamheid', 'mijn-reis');
    const refused = await runCli(['demo', '--out', 'map'], { 'map/reis.json': other });
    expect([refused.code, refused.files.size]).toEqual([1, 0]);
    expect(refused.err).toContain('map/reis.json is not of the example');
    expect(await runCli(['demo', '--out', 'map'], { 'map/reis.json': reis })).toMatchObject({ code: 0, err: '' });
  });
});

describe('an input of nothing', () => {
  it('is called empty: nothing was cut off, and there is no older copy', async () => {
    for (const command of [['check'], ['render', '--artefact', 'foto'], ['insight', 'cards']]) {
      const { code, err } = await runCli([...command, 'leeg.json'], { 'leeg.json': '' });
      expect(code).toBe(1);
      expect(err).toContain('leeg.json is empty');
    }
  });
});

describe('a file in the place of a folder', () => {
  it('is told in words', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'init', 'script', 'package.json'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('part of the path is not a folder');
    expect(stderr).not.toContain('scandir');
  });
});
