import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { libraryAt } from '../../src/cli/package.js';
import { runCli } from './io.js';

interface Written {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const home = mkdtempSync(path.join(tmpdir(), 'aanpakken-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('init', () => {
  it.each([
    ['script', 'first.ts'],
    ['server', 'src/main.ts'],
    ['web', 'src/main.tsx'],
  ])('writes a %s with all that it imports', async (kind, entry) => {
    const { code, out, files } = await runCli(['init', kind, 'host']);
    const settings = JSON.parse(files.get('host/package.json') ?? '') as Written;
    expect({ code, start: out.includes('npm start'), entry: files.has(`host/${entry}`) }).toEqual({
      code: 0,
      start: true,
      entry: true,
    });
    expect(settings.dependencies['aanpakken-met-impact']).toBe('^1.2.3');
    const known = { ...settings.dependencies, ...settings.devDependencies };
    const imported = [...files].flatMap(([file, text]) =>
      /\.tsx?$/.test(file)
        ? Array.from(text.matchAll(/from '((?!node:)[^']+)'/g), ([, name = '']) => [file, name])
        : [],
    );
    const packageOf = (name: string): string =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    const absent = imported.filter(([file = '', name = '']) => {
      if (!name.startsWith('.')) return !(packageOf(name) in known);
      const source = path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '');
      return !['.ts', '.tsx'].some((ending) => files.has(source + ending));
    });
    expect(absent).toEqual([]);
    expect(Object.values(known).filter((version) => version === '')).toEqual([]);
  });

  it('gives an app both journeys, and a host no tests, locks or files of the repository', async () => {
    const { files } = await runCli(['init', 'web', 'host']);
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining(['host/public/voorbeelden/rotterdam.json', 'host/public/voorbeelden/gezonde-buurt.json']),
    );
    expect(names.filter((name) => /test\/|lock/.test(name))).toEqual([]);
    expect([...files].filter(([, text]) => /file:\.\.|['"]\.\.\/\.\.\//.test(text)).map(([name]) => name)).toEqual([]);
  });

  it.each(['server', 'web'])('gives a %s the page that says how it starts and what it keeps', async (kind) => {
    const { out, files } = await runCli(['init', kind, 'host']);
    expect(files.get('host/README.md')).toContain('npm install');
    expect(out.includes('DATA_DIR')).toBe(kind === 'server');
  });

  it.each([
    [['init'], 'say what to begin with: script, server, web'],
    [['init', 'mobile', 'host'], 'script, server, web are known'],
    [['init', 'web'], 'DIR is missing'],
    [['init', 'web', 'a', 'b'], 'expected one DIR'],
  ])('says of %j what is allowed', async (args, message) => {
    const { code, err, files } = await runCli(args);
    expect({ code, files: files.size }).toEqual({ code: 1, files: 0 });
    expect(err).toContain(message);
    expect(err).toContain('Usage: aanpakken-met-impact init script|server|web DIR');
  });

  it('overwrites nothing', async () => {
    const { code, err, files } = await runCli(['init', 'web', 'host'], { 'host/notes.txt': 'mine' });
    expect({ code, files: files.size }).toEqual({ code: 1, files: 0 });
    expect(err).toContain('host is not empty');
  });
});

describe('the package that a host asks for', () => {
  it('is this folder in a copy of the repository', () => {
    expect(libraryAt('.')).toBe(`file:${path.resolve('.')}`);
  });

  it.each([
    [
      'file:../downloads/library-0.2.0.tgz',
      () => `file:${path.join(path.dirname(home), 'downloads/library-0.2.0.tgz')}`,
    ],
    ['https://registry.example/library-0.2.0.tgz', () => '^0.2.0'],
  ])('comes from where it was installed from: %s', (resolved, expected) => {
    const folder = path.join(home, 'node_modules/library');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'library', version: '0.2.0' }));
    writeFileSync(
      path.join(home, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/library': { resolved } } }),
    );
    expect(libraryAt(folder)).toBe(expected());
  });
});
