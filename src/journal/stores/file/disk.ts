import { constants, lstatSync, type Stats } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { diskError } from './error.js';

const { O_NOFOLLOW, O_RDONLY } = constants;

/** Fsyncs a folder, so that a new name in it survives a crash; Windows cannot, and need not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder where there is none, so that it and every new folder above it survive a crash. */
export async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made === undefined) return;
  const first = resolve(made);
  for (let one = resolve(folder); one.length >= first.length; one = dirname(one)) {
    // A folder above may be closed to us, and then its names are its owner's to keep.
    await syncFolder(dirname(one)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    });
  }
}

/** An ordinary file, nothing, or a refusal: never what a link points to. */
export function statOf(path: string): Stats | undefined {
  // Asked at every append: waiting in line for a thread would cost ten times as much as the question.
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === false) throw diskError('ELOOP');
  return found;
}

/** Opens an ordinary file to read it, does something with it, and closes it. */
export async function reading<T>(path: string, task: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path, O_RDONLY | O_NOFOLLOW);
  try {
    return await task(handle);
  } finally {
    await handle.close();
  }
}
