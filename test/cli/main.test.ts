import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { journal } from './journal.js';

const folder = mkdtempSync(path.join(tmpdir(), 'aanpakken-'));

/** Runs the program as a process of its own. */
function program(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// A process takes a second to start, and many on a machine that is busy.
describe('the program', { timeout: 120_000 }, () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with the line by which a shell knows that it is for Node', () => {
    expect(readFileSync('src/cli/main.ts', 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('reads a journal from standard input and ends with the code of a closed gate', () => {
    const { status, stdout, stderr } = program(['check', '-'], journal());
    expect({ status, stderr, first: stdout.split('\n')[0] }).toEqual({
      status: 2,
      stderr: '',
      first: 'Minder eenzaam (reis-1)',
    });
  });

  it('reads a pipe whose writer takes its time', () => {
    const file = path.join(folder, 'slow.json');
    writeFileSync(file, journal());
    const script = `(head -c 100 "$1"; sleep 0.2; tail -c +101 "$1") | "$0" --import tsx src/cli/main.ts check -`;
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, file], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that a disk is full, and ends as a mistake', () => {
    const script = `"$0" --import tsx src/cli/main.ts rules > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'aanpakken-met-impact: cannot write to standard output: the disk is full\n',
    });
  });

  it('says that a folder is no journal, and is silent when its reader has gone', () => {
    const asked = (script: string) => spawnSync('bash', ['-c', script, process.execPath], { encoding: 'utf8' });
    const read = asked(`"$0" --import tsx src/cli/main.ts check - < .`);
    expect([read.status, read.stderr]).toEqual([1, 'aanpakken-met-impact: cannot read -: it is a folder\n']);
    expect(asked(`"$0" --import tsx src/cli/main.ts rules | true`)).toMatchObject({ status: 0, stderr: '' });
  });

  it('makes the folders that it writes to', () => {
    const { status } = program(['demo', '--out', path.join(folder, 'a', 'b')]);
    expect({ status, files: readdirSync(path.join(folder, 'a', 'b')).length }).toEqual({ status: 0, files: 24 });
  });

  it('refuses what it cannot read or write in one line', () => {
    writeFileSync(path.join(folder, 'file'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]));
    const file = path.join(folder, 'file');
    const asked = [
      ['check', file],
      ['demo', '--out', file],
    ];
    const answers = asked.map((args) => program(args));
    expect(answers.map(({ status, stdout }) => [status, stdout])).toEqual(answers.map(() => [1, '']));
    expect(answers.map(({ stderr }) => stderr.trimEnd().split('\n').length)).toEqual(answers.map(() => 1));
    expect(answers.map(({ stderr }) => stderr)).toEqual([
      expect.stringContaining('no text in UTF-8'),
      expect.stringContaining('part of the path is not a folder'),
    ]);
  });

  it('says with which command a script is read that this Node cannot read by itself', () => {
    const file = path.join(folder, 'study.unknown');
    writeFileSync(file, '');
    const { status, stderr } = program(['simulate', file]);
    expect(status).toBe(1);
    expect(stderr).toContain(`: node --import tsx ${path.join('src', 'cli', 'main.ts')} simulate ${file} `);
  });
});
