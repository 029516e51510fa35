import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/cli/help.js';
import { runCli } from './io.js';

const names = ['demo', 'init', 'check', 'render', 'export', 'insight', 'rules', 'simulate'];

const helpText = async (name: string): Promise<string> => (await runCli([name, '--help'])).out;

/** The calls that a help shows, as arguments. */
const examplesIn = (help: string): string[][] =>
  Array.from(help.matchAll(/^ {2}npx aanpakken-met-impact (.*)$/gm), ([, call = '']) => call.split(' '));

describe('the help', () => {
  it.each([[['--help']], ...names.map((name) => [[name, '--help']])])('fits on a terminal: %j', async (args) => {
    const { out } = await runCli(args);
    const prose = out.split('\n').filter((line) => !line.startsWith('  npx '));
    // A list of words to choose from is one word and may be longer.
    expect(prose.filter((line) => line.length > columns && !/\S{40}/.test(line))).toEqual([]);
    expect(out.split('\n').length).toBeLessThanOrEqual(60);
  });

  it.each(names)('of %s shows calls that are its own', async (name) => {
    const calls = examplesIn(await helpText(name));
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter(([first]) => first !== name)).toEqual([]);
  });

  it('shows calls that work, each on what the ones before it wrote', async () => {
    let disk: Record<string, string> = {
      'gemeente.json': /^\{.*\}$/m.exec(await helpText('export'))?.[0] ?? '',
    };
    const failed: string[] = [];
    for (const name of names.filter((one) => one !== 'simulate'))
      for (const call of examplesIn(await helpText(name))) {
        const { code, err, files } = await runCli(call, disk);
        disk = { ...disk, ...Object.fromEntries(files) };
        if (code === 1) failed.push(`${call.join(' ')}: ${err}`);
      }
    expect(failed).toEqual([]);
  });

  it('of simulate names studies that are there', async () => {
    const scripts = examplesIn(await helpText('simulate'))
      .flat()
      .filter((word) => word.endsWith('.ts'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(
      scripts.filter(
        (script) => !existsSync(script) || !/export default [\w.]*defineStudy/.test(readFileSync(script, 'utf8')),
      ),
    ).toEqual([]);
  });
});

describe('a wrong question', () => {
  it('is told how the command is called', async () => {
    expect((await runCli(['check'])).err).toBe(
      'aanpakken-met-impact: JOURNAL is missing. Usage: aanpakken-met-impact check JOURNAL [--json] [--taal nl|en]\n',
    );
  });

  it('is told which options there are', async () => {
    expect((await runCli(['rules', '--nope'])).err).toContain("Unknown option '--nope'; allowed are --json");
  });

  it('is told that a command has more than one way', async () => {
    expect((await runCli(['simulate'])).err).toContain('and 2 more: simulate --help');
  });
});

describe('the language of an answer', () => {
  const journal = readFileSync('examples/web/public/voorbeelden/rotterdam.json', 'utf8');

  it.each([
    ['en_GB.UTF-8', [], 'Stage:'],
    ['nl_NL.UTF-8', [], 'Fase:'],
    ['C.UTF-8', [], 'Fase:'],
    ['en_GB.UTF-8', ['--taal', 'nl'], 'Fase:'],
  ])('is that of the terminal (%s), unless %j asks for another', async (language, args, word) => {
    const { out } = await runCli(['check', 'reis.json', ...args], { 'reis.json': journal, language });
    expect(out.split('\n')[1]).toContain(word);
  });
});
