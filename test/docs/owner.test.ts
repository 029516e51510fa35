import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ownerFacts, ownerOf, places } from '../../tools/owner.js';
import { ownerGaps, unpinned } from '../../tools/release-check.js';

const publishing = 'docs/guide/publishing.md';
const read = (file: string): string => readFileSync(file, 'utf8');

/** The repository as it is after the owner filled in the column of values with the examples of the page, and ran `release:fill`. */
function filled(): Map<string, string> {
  const page = read(publishing).replaceAll(
    /^\| (\w+) +\| +\| (`[^`]+`) *\|$/gm,
    (_row, name: string, example: string) => `| ${name} | ${example} | ${example} |`,
  );
  const owner = ownerOf(page);
  const files = new Map([[publishing, page]]);
  for (const { file, needs, written } of places) files.set(file, written(files.get(file) ?? read(file), owner[needs]));
  return files;
}

describe('what only the owner knows', () => {
  it('stands once, in the table of the page, and is named while it is missing', () => {
    expect(ownerGaps(read).map(({ where, what }) => [where, what])).toEqual(
      ownerFacts.map((fact) => [publishing, fact]),
    );
  });

  it('goes to every file that needs it, and nothing is missing then', () => {
    const files = filled();
    expect(ownerGaps((file) => files.get(file) ?? read(file))).toEqual([]);
    expect(load(files.get('publiccode.yml')!)).toMatchObject({
      url: 'https://github.com/gemeente/reizen.git',
      landingURL: 'https://gemeente.github.io/reizen',
      organisation: { name: 'Gemeente Voorbeeldstad' },
      maintenance: { contacts: [{ name: 'The maintainers', email: 'opgaven@voorbeeldstad.nl' }] },
    });
    expect(JSON.parse(files.get('package.json')!)).toMatchObject({
      repository: { url: 'git+https://github.com/gemeente/reizen.git' },
      bugs: { url: 'https://github.com/gemeente/reizen/issues' },
      name: 'aanpakken-met-impact',
    });
    expect(load(files.get('CITATION.cff')!)).toMatchObject({ 'repository-code': 'https://github.com/gemeente/reizen' });
    expect(files.get('.github/CODEOWNERS')).toContain('\n/src/privacy/ @gemeente/reizen\n');
    expect(files.get('.github/SECURITY.md')).toContain('or by mail to security@voorbeeldstad.nl. Do not open');
  });

  it('is named again in a file that says something else', () => {
    const files = filled().set('CITATION.cff', 'repository-code: https://elders.example.nl\n');
    expect(ownerGaps((file) => files.get(file) ?? read(file))).toEqual([
      { where: 'CITATION.cff', what: 'repository-code', remedy: 'npm run release:fill' },
    ]);
  });
});

describe('the workflow of a release', () => {
  interface Job {
    readonly needs?: string;
    readonly permissions: Readonly<Record<string, string>>;
    readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
  }
  const text = read('.github/workflows/release.yml');
  const { jobs, permissions } = load(text) as { jobs: Record<string, Job>; permissions: object };
  const runs = (job: string): string => jobs[job]!.steps.flatMap(({ run }) => run ?? []).join('\n');

  it('names every action by the digest of its commit', () => {
    expect(unpinned(text)).toEqual([]);
    expect(unpinned('jobs: { a: { steps: [{ uses: actions/checkout@v4 }] } }')).toEqual(['actions/checkout@v4']);
  });

  it('lets the job that can publish run nothing of a dependency, and the jobs that do publish nothing', () => {
    expect(permissions).toEqual({});
    expect(Object.entries(jobs).map(([name, job]) => [name, job.needs, job.permissions])).toEqual([
      ['check', undefined, { contents: 'read' }],
      ['build', 'check', { contents: 'read' }],
      ['publish', 'build', { 'id-token': 'write' }],
      ['announce', 'publish', { contents: 'write' }],
    ]);
    for (const job of ['publish', 'announce']) expect(runs(job)).not.toMatch(/npm (?:ci|i|install|run|test)|npx|\.ci/);
    expect(runs('publish')).toBe('npm publish ./*.tgz --ignore-scripts --provenance --access public');
  });

  it('makes the list of parts where it builds, and stops when something is missing', () => {
    expect(runs('build')).toMatch(/npm ci --ignore-scripts\n[\s\S]*release:check\n[\s\S]*sbom\n[\s\S]*npm pack/);
  });
});

describe('REUSE.toml', () => {
  it('says of every file whose it is, and LICENSES holds the text of that licence', () => {
    const toml = read('REUSE.toml');
    expect(toml).toContain('path = "**"');
    expect(toml).toContain('SPDX-License-Identifier = "EUPL-1.2"');
    expect(read('LICENSES/EUPL-1.2.txt')).toBe(read('LICENSE'));
  });
});

describe('publiccode.yml', () => {
  const code = load(read('publiccode.yml')) as {
    publiccodeYmlVersion: string;
    supports: { id: string }[];
    description: Record<string, { shortDescription: string; longDescription: string; features: string[] }>;
  };

  it('has the form of version 0.7: lengths, aliases that exist, and the fields that have to be there', () => {
    expect(code.publiccodeYmlVersion).toBe('0.7');
    const aliases = ['gdpr', 'eidas', 'nis2', 'cra', 'spid', 'cie', 'anpr', 'pagopa', 'io'];
    for (const { id } of code.supports)
      expect(id).toMatch(new RegExp(`^(?:alias:(?:${aliases.join('|')})|https://\\S+)$`));
    for (const { shortDescription, longDescription, features } of Object.values(code.description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(features.length).toBeGreaterThanOrEqual(5);
    }
    for (const key of [
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'legal',
      'maintenance',
      'localisation',
    ])
      expect(code).toHaveProperty(key);
  });

  it('supports nothing that the list of standards does not name with its test', () => {
    const standards = read('docs/guide/standards.md');
    expect(code.supports.map(({ id }) => id).filter((id) => !standards.includes(id))).toEqual([]);
  });
});
