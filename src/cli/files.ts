import { tooDeepAt } from '../method/depth.js';
import { encodingOf, withoutMark } from '../method/encoding.js';
import { Complaint, type Io } from './command.js';

/** The files that were read, each by what tells it from every other. */
const read = new WeakMap<Io, Set<string>>();

/** Reads a file, or complains in words instead of codes of the system. */
export function readFile(path: string, io: Io): string {
  try {
    const text = io.readFile(path);
    const identity = io.identity(path);
    if (identity !== undefined) read.set(io, (read.get(io) ?? new Set()).add(identity));
    return text;
  } catch (error) {
    throw new Complaint(`cannot read ${path}: ${reasonOf(error, 'it is not there')}`);
  }
}

/** What a JSON file holds. The complaint names the file and never its content: the message of a parser quotes it. */
export function readJson(path: string, io: Io): unknown {
  const text = readFile(path, io);
  if (tooDeepAt(text) !== undefined) throw new Complaint(`${path} nests too deep`);
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    const codering = encodingOf(text);
    throw new Complaint(
      codering === undefined ? `${path} is not JSON` : `${path} was saved as ${codering}: save it as UTF-8`,
    );
  }
}

/** Writes a file, or complains in words instead of codes of the system. What was read is never written over: a journal has no copy. */
export function writeFile(path: string, content: string | Uint8Array, io: Io): void {
  const identity = io.identity(path);
  if (identity !== undefined && read.get(io)?.has(identity) === true)
    throw new Complaint(`cannot write ${path}: it is the file that was read; name another one`);
  try {
    io.writeFile(path, content);
  } catch (error) {
    throw new Complaint(`cannot write ${path}: ${reasonOf(error, 'its folder cannot be made')}`);
  }
}

/** Whether a folder is not there or holds nothing; a complaint when it is no folder. */
export function isEmpty(folder: string, io: Io): boolean {
  try {
    return io.isEmpty(folder);
  } catch (error) {
    throw new Complaint(`cannot write in ${folder}: ${reasonOf(error, 'it is not there')}`);
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
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no text in UTF-8',
  ERR_STRING_TOO_LONG: 'it is too large',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown, absent: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return absent;
  return reasons[code] ?? (code === '' ? 'the system refuses' : code);
}
