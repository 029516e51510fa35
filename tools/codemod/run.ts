/**
 * Brings the files of a host from 0.1.0 to 0.2.0: imports that moved, names that are called otherwise. Says what a person has to look at.
 * `npm run codemod -- ../my-host/src`, in a copy of the repository; commit before, and look at what changed.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renames } from './0.2.0.js';
import { movesBetween } from './moves.js';
import { upgrade } from './upgrade.js';

const isSource = (file: string): boolean => /\.[cm]?[jt]sx?$/.test(file) && !/(?:^|[\\/])node_modules[\\/]/.test(file);

const files = process.argv
  .slice(2)
  .flatMap((place) =>
    statSync(place).isDirectory()
      ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file))
      : [place],
  )
  .filter(isSource);
const moves = movesBetween('0.1.0', renames);
let changed = 0;
for (const file of files) {
  const before = readFileSync(file, 'utf8');
  const { text, notes } = upgrade(file, before, moves);
  for (const one of notes) console.log(one);
  if (text === before) continue;
  writeFileSync(file, text);
  changed += 1;
}
console.log(`${changed} of ${files.length} files changed`);
