import { Complaint, type Io } from './command.js';

/** Reads a file, or complains in words instead of codes of the system. */
export function readFile(path: string, io: Io): string {
  try {
    return io.readFile(path);
  } catch (error) {
    throw new Complaint(`cannot read ${path}: ${reasonOf(error, 'it is not there')}`);
  }
}

/** Writes a file, or complains in words instead of codes of the system. */
export function writeFile(path: string, content: string | Uint8Array, io: Io): void {
  try {
    io.writeFile(path, content);
  } catch (error) {
    throw new Complaint(`cannot write ${path}: ${reasonOf(error, 'its folder cannot be made')}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  EEXIST: 'part of the path is not a folder',
  ENOSPC: 'the disk is full',
  ERR_STRING_TOO_LONG: 'it is too large',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown, absent: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return absent;
  return reasons[code] ?? (code === '' ? 'the system refuses' : code);
}
