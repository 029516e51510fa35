import { PGlite } from '@electric-sql/pglite';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/io.js';
import { pages, textOf } from './snippets.js';

/** Every fenced block of the pages: its page, its language and what is in it. */
const blocks = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    page,
    language,
    code,
  })),
);
const lines = blocks.filter(({ language }) => language === 'bash').flatMap(({ code }) => code.trim().split('\n'));

const { scripts, devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'scripts' | 'devDependencies' | 'peerDependencies' | 'peerDependenciesMeta', Record<string, unknown>>;

describe('the blocks of the pages', () => {
  it('are all of a language that a test looks at; drawings (mermaid) are looked at by people', () => {
    // `ts` and `tsx` are run, with the `text` that they print (snippets.test.ts); `bash` and `sql` are looked at below.
    const known = ['ts', 'tsx', 'text', 'bash', 'sql', 'mermaid'];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it('in `text` stand right below the program that prints them', () => {
    const loose = pages.filter((page) =>
      /(?<!^```\s*)^```text$/m.test(
        textOf(page)
          // What the command line prints is held to it by readme.test.ts.
          .replaceAll(/^<!-- A test holds these lines to what the command prints. -->\s*^```text$/gms, '')
          .replaceAll(/^```tsx?\n.*?^```\s*^```text$/gms, ''),
      ),
    );
    expect(loose).toEqual([]);
  });
});

describe('the lines for a shell', () => {
  it('are all of a kind that is tried here', () => {
    const kinds = [
      /^npm ci && npm (start|test)$/,
      /^npm install( [\w@/-]+)+$/,
      /^npx tsx first\.ts$/,
      /^npx aanpakken-met-impact /,
    ];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !kinds.some((kind) => kind.test(line)))).toEqual([]);
  });

  it('run scripts that are there', () => {
    for (const line of lines)
      for (const [, script = ''] of line.matchAll(/npm (start|test)$/g)) expect(scripts).toHaveProperty(script);
  });

  it('install what the package needs beside it', () => {
    const needed = Object.keys(peerDependencies)
      .filter((name) => !(name in peerDependenciesMeta))
      .sort();
    const installed = lines.flatMap(
      (line) => /^npm install aanpakken-met-impact (.*)$/.exec(line)?.[1]?.split(' ').sort().join() ?? [],
    );
    expect(installed).toEqual(installed.map(() => needed.join()));
    const others = lines.flatMap((line) => /^npm install (?!aanpakken)(.*)$/.exec(line)?.[1]?.split(' ') ?? []);
    expect(others.filter((name) => !(name in devDependencies))).toEqual([]);
  });

  it('ask the command line for what it does, one after the other', async () => {
    let files: Record<string, string> = {};
    const codes: number[] = [];
    for (const line of lines.filter((one) => one.startsWith('npx aanpakken'))) {
      const ran = await runCli(line.split(' ').slice(2), files);
      codes.push(ran.code);
      files = { ...files, ...Object.fromEntries(ran.files) };
    }
    // The example journey stands before a gate that is closed.
    expect(codes).toEqual([0, 2, 0, 0]);
    expect(files['foto.html']).toMatch(/^<!doctype html>/i);
  });
});

describe('the table for facts', () => {
  it('refuses the second of two facts with one number', async () => {
    const db = new PGlite();
    const sql = blocks.filter(({ language }) => language === 'sql').map(({ code }) => code);
    expect(sql).toHaveLength(1);
    await db.exec(sql.join(''));
    const insert = `insert into feit values ('reis-1', 1, '{}')`;
    await db.exec(insert);
    await expect(db.exec(insert)).rejects.toThrow(/duplicate key/);
    await db.close();
  });
});
