import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a name stands. */
export interface Address {
  /** `.` is the front door. */
  readonly door: string;
  readonly name: string;
}

/** A new address by `door name` of the old one. */
export type Renames = Readonly<Record<string, Address>>;

const root = path.resolve(import.meta.dirname, '../..');

/** The public names of a version, by door. */
const namesOf = (version: string): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `${version}.json`), 'utf8')) as Record<string, string[]>;

/** The public names of now, by door, as the test of public names keeps them. */
export function currentNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { exports: object };
  const fileOf = (door: string): string =>
    path.join(root, 'test/public-names', `${door === '.' ? 'index' : door.slice(2).replaceAll('/', '-')}.txt`);
  return new Map(
    Object.keys(exports)
      .filter((door) => existsSync(fileOf(door)))
      .map((door) => [
        door,
        new Set(
          readFileSync(fileOf(door), 'utf8')
            .split('\n')
            .map((line) => line.replace(/^type /, '')),
        ),
      ]),
  );
}

/** Every name that is not where it was: to which address it went, or none when a person has to decide. */
export function movesBetween(version: string, renames: Renames): ReadonlyMap<string, Address | undefined> {
  const now = currentNames();
  const moves = new Map<string, Address | undefined>();
  for (const [door, names] of Object.entries(namesOf(version)))
    for (const name of names) {
      const key = `${door} ${name}`;
      const renamed = renames[key];
      // The light door repeats names of the front door.
      const found = [...now].find(([one, all]) => one !== './fold' && all.has(name))?.[0];
      if (renamed) moves.set(key, renamed);
      else if (!now.get(door)?.has(name)) moves.set(key, found === undefined ? undefined : { door: found, name });
    }
  return moves;
}
