/**
 * `npm run release:check` names what a release still lacks, and ends with 1 when it lacks anything. `npm run release:fill` writes what the owner
 * filled in in docs/guide/publishing.md into every file that needs it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { schemaVersion } from '../src/forms/jsonSchema.js';
import { schemaFiles } from './docs-schemas.js';
import { ownerFacts, ownerOf, places } from './owner.js';

/** Something that a release lacks: where, what, and what to do. */
export interface Gap {
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

type Read = (file: string) => string;
const publishing = 'docs/guide/publishing.md';

const fromDisk: Read = (file) => readFileSync(file, 'utf8');

/** What only the owner can give, and the places that do not have it yet. */
export function ownerGaps(read: Read): Gap[] {
  const owner = ownerOf(read(publishing));
  return [
    ...ownerFacts.flatMap((fact) =>
      owner[fact] === '' ? { where: publishing, what: fact, remedy: 'only the owner knows: fill it in there' } : [],
    ),
    ...places.flatMap(({ file, what, needs, isThere }) =>
      owner[needs] !== '' && !isThere(read(file), owner[needs])
        ? { where: file, what, remedy: 'npm run release:fill' }
        : [],
    ),
  ];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>;
}

/** Actions that are named by a tag: a tag can be moved to other code. */
export function unpinned(workflow: string): string[] {
  const { jobs } = load(workflow) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ uses }) => (uses === undefined || /@[0-9a-f]{40}$/.test(uses) ? [] : uses)),
  );
}

/** What the maintainers still have to do. */
function ourGaps(read: Read): Gap[] {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);
  const waiting = readdirSync('.changeset').filter((file) => file.endsWith('.md'));
  const status = existsSync('.git') ? execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) : '';
  const expected: readonly (readonly [where: string, what: string, remedy: string, isThere: boolean])[] = [
    [
      '.changeset',
      `${waiting.length} changes are not in CHANGELOG.md`,
      'npm run release:version',
      waiting.length === 0,
    ],
    [
      'package-lock.json',
      'another version',
      'npm run release:version',
      read('package-lock.json').includes(`"version": "${version}"`),
    ],
    ['CHANGELOG.md', `no ${version}`, 'npm run release:version', read('CHANGELOG.md').includes(`## ${version}`)],
    [
      'publiccode.yml',
      'another version',
      'npm run release:version',
      read('publiccode.yml').includes(`softwareVersion: ${version}`),
    ],
    [
      'LICENSES',
      'not the licence of LICENSE',
      'cp LICENSE LICENSES/EUPL-1.2.txt',
      read('LICENSE') === read('LICENSES/EUPL-1.2.txt'),
    ],
    [
      `docs/schemas/${schemaVersion}`,
      'not the schemas of now',
      'npm run docs:schemas',
      schemaFiles().every(([name, text]) => read(`docs/schemas/${schemaVersion}/${name}`) === text),
    ],
    ['git', 'something is not committed', 'git commit', status === ''],
  ];
  return [
    ...expected.flatMap(([where, what, remedy, isThere]) => (isThere ? [] : { where, what, remedy })),
    ...workflows.flatMap((where) =>
      unpinned(read(where)).map((what) => ({ where, what, remedy: 'pin it by the digest of the commit' })),
    ),
  ];
}

if (process.argv[1]?.endsWith('release-check.ts')) {
  if (process.argv.includes('--fill')) {
    const owner = ownerOf(fromDisk(publishing));
    for (const { file, needs, isThere, written } of places)
      if (owner[needs] !== '' && !isThere(fromDisk(file), owner[needs]))
        writeFileSync(file, written(fromDisk(file), owner[needs]));
  }
  const gaps = [...ownerGaps(fromDisk), ...ourGaps(fromDisk)];
  for (const { where, what, remedy } of gaps) process.stdout.write(`${where}: ${what} (${remedy})\n`);
  process.stdout.write(gaps.length === 0 ? 'nothing is missing\n' : `${gaps.length} missing\n`);
  process.exitCode = gaps.length === 0 ? 0 : 1;
}
