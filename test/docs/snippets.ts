import { readdirSync, readFileSync } from 'node:fs';

/** A fenced block of TypeScript in a page, and what the page says that it prints. */
export interface Snippet {
  /** `README.md:12`: the page and the line on which the block begins. */
  readonly where: string;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
  /** The `text` block right below it: what it prints. */
  readonly prints: string | undefined;
}

const fenced = /^```(ts|tsx)\n(.*?)^```$(?:\s*^```text\n(.*?)^```$)?/gms;

/** The snippets of one page, in order. */
export function snippetsIn(page: string, text: string): Snippet[] {
  return [...text.matchAll(fenced)].map(({ 0: _all, 1: language, 2: code, 3: prints, index }) => ({
    where: `${page}:${text.slice(0, index).split('\n').length}`,
    language: language as Snippet['language'],
    code: code ?? '',
    prints,
  }));
}

/** Every page that a newcomer reads. */
export const pages: readonly string[] = [
  ...readdirSync('.').filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/')),
  '.github/CONTRIBUTING.md',
];

/** The text of a page. */
export const textOf = (page: string): string => readFileSync(page, 'utf8');
