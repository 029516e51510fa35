import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const { version, scripts } = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };

describe('a release', () => {
  it('has one version: in the package, in the lock file, at the top of the changes and for who looks for public code', () => {
    const { version: locked } = JSON.parse(read('package-lock.json')) as { version: string };
    const [, changed] = /^## (\S+)$/m.exec(read('CHANGELOG.md')) ?? [];
    const [, known] = /^softwareVersion: (\S+)$/m.exec(read('publiccode.yml')) ?? [];
    expect({ locked, changed, known }).toEqual({ locked: version, changed: version, known: version });
  });

  it('waits for changes that are not yet in CHANGELOG.md, each with how large it is', () => {
    const waiting = readdirSync('.changeset').filter((file) => file.endsWith('.md'));
    const sizes = waiting.map((file) =>
      /^'aanpakken-met-impact': (patch|minor|major)$/m.exec(read(`.changeset/${file}`)),
    );
    expect(sizes.every((size) => size !== null)).toBe(true);
  });

  it('is published with a proof of where it was built, after the whole check', () => {
    const workflow = read('.github/workflows/release.yml');
    for (const part of ['needs: check', 'id-token: write', '--provenance', 'run: bash .ci/run'])
      expect(workflow).toContain(part);
  });
});

describe('the pages for contributors', () => {
  it('only name scripts that are there', () => {
    const pages = [
      '.github/CONTRIBUTING.md',
      'README.md',
      ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md') && !file.startsWith('api'))
        .map((file) => `docs/${file}`),
    ];
    const asked = pages.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run (?:-s )?)([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });
});
