import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pages, snippetsIn, textOf, type Snippet } from './snippets.js';

/** Inside the project, so that the name of the package leads to the source; git leaves `reports` alone. */
const folder = path.resolve('reports/snippets');

const snippets = pages.flatMap((page) => snippetsIn(page, textOf(page)));

const fileOf = ({ where, language }: Snippet): string =>
  path.join(folder, `${where.replaceAll(/[^\w]+/g, '-')}.${language}`);

/** What a snippet prints. */
async function printed(snippet: Snippet): Promise<string> {
  const out: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    out.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
  });
  try {
    await import(/* @vite-ignore */ pathToFileURL(fileOf(snippet)).href);
  } finally {
    log.mockRestore();
  }
  return out.map((line) => `${line}\n`).join('');
}

describe('the snippets of the documentation', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const snippet of snippets) writeFileSync(fileOf(snippet), snippet.code);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there', () => {
    expect(snippets.length).toBeGreaterThan(5);
  });

  it.each(snippets.map((snippet) => [snippet.where, snippet] as const))(
    '%s runs and prints what the page says',
    async (_where, snippet) => {
      const out = await printed(snippet);
      expect(out).toBe(snippet.prints ?? out);
    },
  );
});

describe('the reader of snippets', () => {
  it('takes a block and what it prints, and leaves other languages', () => {
    const page = 'a\n\n```ts\none();\n```\n\n```text\n1\n```\n\n```bash\nnpm ci\n```\n\n```tsx\ntwo();\n```\n';
    expect(snippetsIn('p.md', page)).toEqual([
      { where: 'p.md:3', language: 'ts', code: 'one();\n', prints: '1\n' },
      { where: 'p.md:15', language: 'tsx', code: 'two();\n', prints: undefined },
    ]);
  });
});
