import { describe, expect, it } from 'vitest';
import { runCli } from './io.js';

describe('the command line', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('shows every command and the exit codes for %j', async (args) => {
    const { code, out, err } = await runCli(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['demo', 'check JOURNAL', 'render JOURNAL', 'rules', 'Exit codes']) expect(out).toContain(word);
  });

  it.each(['demo', 'check', 'render', 'rules'])('explains %s alone', async (name) => {
    const { code, out } = await runCli([name, '--help']);
    expect({ code, out: out.split('\n')[0]?.startsWith(`Usage: aanpakken-met-impact ${name}`) }).toEqual({
      code: 0,
      out: true,
    });
  });

  it('says its version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });

  it.each([
    [['vertrek'], /unknown command/],
    [['constructor'], /unknown command/],
    [['__proto__'], /unknown command/],
    [['rules', '--nope'], /Unknown option '--nope'/],
    [['check'], /JOURNAL is missing/],
    [['check', 'a', 'b'], /expected one JOURNAL/],
    [['check', 'a', '--taal', 'fy'], /--taal is one of nl, en/],
    [['check', 'nowhere.json'], /nowhere\.json/],
  ])('refuses %j in one line', async (args, message) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['ENOENT', 'it is not there'],
    ['EACCES', 'no permission'],
    ['EISDIR', 'it is a folder'],
    ['ERR_STRING_TOO_LONG', 'it is too large'],
    ['EIO', 'EIO'],
  ])('is named with the reason: %s', async (code, reason) => {
    const { err } = await runCli(['check', 'reis.json'], { code });
    expect(err).toBe(`aanpakken-met-impact: cannot read reis.json: ${reason}\n`);
  });
});

describe('rules', () => {
  it('shows every rule with its gate, level and source', async () => {
    const { code, out } = await runCli(['rules']);
    expect(code).toBe(0);
    expect(out).toMatch(/^opdracht +opdracht\.afbakening +advies +ours$/m);
  });

  it('gives the same as data', async () => {
    const { out } = await runCli(['rules', '--json']);
    expect(JSON.parse(out)).toContainEqual({
      id: 'opdracht.afbakening',
      gate: 'opdracht',
      level: 'advies',
      source: 'ours',
      codes: ['opdracht.afbakening'],
    });
  });
});
