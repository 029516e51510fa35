import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/io.js';
import { pages, snippetsIn, textOf } from './snippets.js';

const first = readFileSync('examples/first.ts', 'utf8');
const region = /^\/\/ #region first\n(.*?)^\/\/ #endregion/ms.exec(first)?.[1] ?? '';

describe('the README', () => {
  it('shows the first program as it stands in the examples', () => {
    expect(snippetsIn('README.md', textOf('README.md')).map(({ code }) => code)).toContain(region);
  });

  it('keeps the first program under 25 lines', () => {
    expect(region.trimEnd().split('\n').length).toBeLessThan(25);
  });

  it('names one command that shows the library and one that tests it', () => {
    expect(textOf('README.md')).toContain('\nnpm ci && npm start\n');
    expect(textOf('README.md')).toContain('\nnpm ci && npm test\n');
  });
});

describe('the first screen', () => {
  const screen = textOf('README.md').split('\n').slice(0, 40).join('\n');

  it('shows three pictures, and what check says of that journey', async () => {
    expect(screen.match(/!\[/g)).toHaveLength(3);
    const journal = readFileSync('examples/web/public/voorbeelden/rotterdam.json', 'utf8');
    const { out } = await runCli(['check', 'reis.json', '--taal', 'en'], { 'reis.json': journal });
    expect(screen).toContain(out.split('\n').slice(1, 6).join('\n'));
  });

  it('says what is not published yet', () => {
    expect(screen).toContain('Not published yet');
  });
});

describe('the links of the documentation', () => {
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => [page, path.posix.join(path.posix.dirname(page), target)] as const),
  );

  it('lead from the README to what the package carries: whoever installed it reads it there', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
    const carried = (target: string) => files.some((file) => target === file || target.startsWith(`${file}/`));
    // How we work together is read where we work.
    const targets = links.filter(([page, target]) => page === 'README.md' && !target.startsWith('.github/'));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter(([, target]) => !carried(target))).toEqual([]);
  });

  it('lead to files that are there', () => {
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(([, target]) => !existsSync(target))).toEqual([]);
  });
});
