import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of an example that are no part of a host: what was installed or built, its tests and proofs. */
const leftOut = new Set(['node_modules', 'dist', 'test', 'proof', 'package-lock.json']);

/** The files of an example that the package ships. A file counts as an example of one file. */
export function exampleIn(home: string, name: string): ReadonlyMap<string, string> {
  const root = path.join(home, 'examples', name);
  if (name.endsWith('.ts')) return new Map([[name, readFileSync(root, 'utf8')]]);
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (leftOut.has(entry.name)) continue;
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else files.set(file, readFileSync(path.join(root, file), 'utf8'));
    }
  };
  walk('');
  return files;
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
}

/** How npm finds this very package again: the folder of a copy of the repository, the tarball it came from, or its version. */
export function libraryAt(home: string): string {
  if (existsSync(path.join(home, 'src'))) return `file:${path.resolve(home)}`;
  const { name, version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as Record<string, string>;
  const modules = path.dirname(path.resolve(home));
  const lock = path.join(modules, '.package-lock.json');
  const { packages = {} } = existsSync(lock) ? (JSON.parse(readFileSync(lock, 'utf8')) as Lock) : {};
  const { resolved = '' } = packages[`node_modules/${name}`] ?? {};
  return resolved.startsWith('file:')
    ? `file:${path.resolve(path.dirname(modules), resolved.slice('file:'.length))}`
    : `^${version}`;
}
