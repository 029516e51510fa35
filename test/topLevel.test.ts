import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What stands at the top, and why: what a reader opens first, and what a tool or a community insists on finding there. */
const allowed: Readonly<Record<string, string>> = {
  'package.json': 'npm',
  'package-lock.json': 'npm ci',
  'tsconfig.json': 'editors look for it here',
  'README.md': 'the first page',
  'CHANGELOG.md': 'changesets write it here',
  LICENSE: 'npm and licence scanners look for it here',
  'REUSE.toml': 'REUSE looks for it here: who owns what, under which licence',
  LICENSES: 'REUSE looks for the texts of licences here',
  'publiccode.yml': 'crawlers of public code look for it here',
  'CITATION.cff': 'archives and reference managers look for it here',
  src: 'the library',
  test: 'its tests',
  docs: 'its pages',
  examples: 'hosts to copy',
  tools: 'scripts, benches and settings',
  '.gitignore': 'git',
  '.prettierignore': 'prettier looks for it here, also when an editor or a person runs it on one file',
  '.size-limit.js': 'size-limit takes its rows from here or from package.json, and these rows hold a function',
  '.changeset': 'changesets',
  '.ci': 'the check of a clean checkout',
  '.github': 'community files and workflows',
};

const tracked = (): string[] =>
  existsSync('.git')
    ? execFileSync('git', ['ls-files'], { encoding: 'utf8' })
        .split('\n')
        .flatMap((file) => file.split('/')[0] || [])
    : readdirSync('.').filter((name) => !['node_modules', 'dist', 'coverage', 'reports'].includes(name));

describe('the top level', () => {
  it('holds what the list names with its reason, and nothing else', () => {
    expect([...new Set(tracked())].filter((name) => !(name in allowed))).toEqual([]);
  });

  it('holds everything that the list names', () => {
    expect(Object.keys(allowed).filter((name) => !existsSync(name))).toEqual([]);
  });
});
