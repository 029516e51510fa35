/**
 * Holds the built package against the conformance kit, through the doors that a host comes in by: once as ES modules, once as CommonJS.
 * `npm run check:conformance` builds first and looks at this package; another folder can be named, such as an installed package.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as assemble from '../src/assemble/index.js';
import type * as front from '../src/index.js';
import type * as journal from '../src/journal/index.js';
import { failures } from '../test/conformance/check.js';
import { kitFiles, type Kit } from '../test/conformance/vectors.js';

type Doors = readonly [typeof front, typeof assemble, typeof journal];

const folder = path.resolve(process.argv[2] ?? '.');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const kit = Object.fromEntries(kitFiles.map((name) => [name, read(`test/conformance/${name}.json`)])) as unknown as Kit;
const { exports } = read('package.json') as {
  exports: Record<string, Record<'import' | 'require', { default: string }>>;
};

/** The files of the doors that the kit asks, as the map of exports names them. */
const filesFor = (condition: 'import' | 'require'): string[] =>
  ['.', './assemble', './journal'].map((door) => path.join(folder, exports[door]![condition].default));

const require = createRequire(import.meta.url);
const ways: readonly (readonly [string, Doors])[] = [
  [
    'ES modules',
    (await Promise.all(
      filesFor('import').map((file) => import(pathToFileURL(file).href) as Promise<unknown>),
    )) as unknown as Doors,
  ],
  ['CommonJS', filesFor('require').map((file) => require(file) as unknown) as unknown as Doors],
];

const vectors = kitFiles.slice(2).reduce((sum, name) => sum + (kit[name] as readonly unknown[]).length, 0);
for (const [name, [index, artefacts, { parseJournal }]] of ways) {
  const failed = failures(kit, { ...index, ...artefacts, parseJournal });
  process.stdout.write(`${name}: ${vectors - failed.length} of ${vectors} vectors pass\n`);
  if (failed.length === 0) continue;
  process.stdout.write(
    failed
      .slice(0, 20)
      .map((one) => `  ${one}\n`)
      .join(''),
  );
  process.exitCode = 1;
}
