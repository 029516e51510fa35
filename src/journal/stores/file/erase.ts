import { renameSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { problem, type Problem } from '../../format/problem.js';
import { statOf, syncFolder } from './disk.js';
import { diskError } from './error.js';
import type { Turn } from './lock.js';

/** Files beside a journal that hold texts of it: the snapshot, and a snapshot that is being written. */
const copies = ['.snapshot', '.snapshot.new'];

/** Removes what else was made of the facts, also by a writer that died before it was ready. */
async function removeCopies(path: string): Promise<void> {
  for (const copy of copies) await rm(`${path}${copy}`, { force: true });
}

/**
 * Writes other content in the place of a file: into a new file that then takes the name of the old one. Then looks: the name leads
 * to what was written, no copy of ours is left, and the old file had no second name under which it lives on.
 *
 * @returns what stands in the way of the old content being gone; the new one stands there already
 */
export async function putInPlace(path: string, content: Buffer, held: Turn): Promise<Problem | undefined> {
  const next = `${path}.new`;
  await rm(next, { force: true });
  const handle = await open(next, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    // Half of it on a full disk helps nobody.
    await rm(next, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  // Before, so that a stop in between leaves no snapshot of what was erased; after, for one that was made meanwhile.
  await removeCopies(path);
  const names = statOf(path)?.nlink ?? 1;
  if (!held.isHeld()) {
    await rm(next, { force: true });
    return problem('journal.locked');
  }
  renameSync(next, path);
  await removeCopies(path);
  await syncFolder(dirname(path));
  if (!(await readFile(path)).equals(content) || copies.some((copy) => statOf(`${path}${copy}`)))
    throw diskError('EIO');
  return names > 1 ? problem('journal.held-by-link', [], { aantal: names - 1 }) : undefined;
}
