import type { FileHandle } from 'node:fs/promises';
import type { Fact } from '../../../steps/facts.js';
import { checkNext, start } from '../../format/check.js';
import { tooDeepAt } from '../../../method/depth.js';
import { oldestStoredVersion } from '../../format/format.js';
import { problem, type Problem } from '../../format/problem.js';
import { headerProblem } from '../../format/upcast.js';
import { isProblem } from '../store.js';
import { recordedOf, textOf, type LineKind } from './line.js';

/** Facts that follow on each other in a file, and how far it was read. */
interface Portion {
  facts: Fact[];
  /** When each of them was written, if the host gave a clock. */
  recorded: (string | undefined)[];
  /** The digest of the last erasure in the file. */
  erased: string | undefined;
  /** The last fact that was read. */
  seq: number;
  /** Bytes up to the end of the last finished line. */
  whole: number;
  /** Bytes behind the last finished line of the file: a line that was never finished. */
  torn: number;
}

const newline = 0x0a;
/** How much of a file is in memory at a time, and how many facts are handed out at a time; ours. */
const block = 1_048_576;
const portion = 1_000;
/** How much of the end of a file is read at first, to find the last fact; ours. */
const lastPiece = 65_536;
/** A line that is longer is looked at before it is parsed, in bytes; a shorter one cannot nest so deep that it costs anything. */
const longLine = 65_536;

/** The bytes from one place to another. */
async function bytesOf(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(to - from);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, from + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** Whether a tail without an end is a finished line that lost its end: then a byte was changed, and nothing was torn. */
function lostItsEnd(tail: Buffer): boolean {
  const line = tail.subarray(0, -1);
  return textOf('fact', line) !== undefined || textOf('journal', line) !== undefined;
}

const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from('\u{feff}');

/** Why a line cannot be read: it was changed, or an editor or a version system gave the file other line ends. */
function unreadable(kind: LineKind, line: Buffer, place: number): Problem {
  const whole = line.at(-1) === carriageReturn && textOf(kind, line.subarray(0, -1)) !== undefined;
  return problem(whole ? 'journal.line-ends' : 'journal.damaged', ['line', place], { line: place });
}

/** The header of a file. */
export interface Header {
  /** The version of the format with which the file began, or to which it was raised. */
  version: number;
  /** The digest of the last erasure. */
  erased: string | undefined;
}

function readHeader(line: Buffer, reisId: string): Header | Problem {
  // Every byte of UTF-16 is followed by another one, so it cannot be our line, and nothing is wrong with it.
  if ((line[0] === 0xff && line[1] === 0xfe) || (line[0] === 0xfe && line[1] === 0xff))
    return problem('journal.encoding', ['line', 1], { codering: 'UTF-16' });
  const marked = line.subarray(0, byteOrderMark.length).equals(byteOrderMark);
  const own = marked ? line.subarray(byteOrderMark.length) : line;
  const text = textOf('journal', own);
  if (text === undefined) return unreadable('journal', own, 1);
  const header = JSON.parse(text) as Record<string, unknown>;
  const wrong = headerProblem(header, oldestStoredVersion);
  if (wrong) return wrong;
  if (header['reis'] !== reisId) return problem('journal.other-reis', ['line', 1]);
  return {
    version: header['version'] as number,
    erased: typeof header['erased'] === 'string' ? header['erased'] : undefined,
  };
}

/** The fact in a line, unchecked. The checksum holds, so it is JSON as somebody wrote it. */
function readFact(line: Buffer): unknown {
  const text = textOf('fact', line);
  if (text === undefined || (text.length > longLine && tooDeepAt(text) !== undefined)) return undefined;
  return JSON.parse(text);
}

/** The first line of a file, for whoever does not begin there; nothing when it is not finished. */
export async function headerIn(
  handle: FileHandle,
  size: number,
  reisId: string,
): Promise<Header | Problem | undefined> {
  const first = await bytesOf(handle, 0, Math.min(size, 1_024));
  const end = first.indexOf(newline);
  return end < 0 ? undefined : readHeader(first.subarray(0, end), reisId);
}

/**
 * The `seq` of the last fact of a file, from its last piece: what an append costs is not to grow with the file. `undefined`
 * when the end is not a finished fact (torn, or a header alone), 0 when it is finished but not as it was written.
 */
export async function lastSeq(handle: FileHandle, size: number): Promise<number | undefined> {
  for (let from = size, length = lastPiece; from > 0; length *= 8) {
    from = Math.max(0, size - length);
    const piece = await bytesOf(handle, from, size);
    const close = piece.lastIndexOf(newline);
    if (close < piece.length - 1) return undefined;
    const begin = close <= 0 ? -1 : piece.lastIndexOf(newline, close - 1);
    if (begin < 0) continue;
    const fact = readFact(piece.subarray(begin + 1, close)) as { seq?: unknown } | undefined;
    return typeof fact?.seq === 'number' ? fact.seq : 0;
  }
  return undefined;
}

/** Where the last `lines` lines of a file begin, going back block by block; `undefined` when there are fewer. */
async function beginOfLast(handle: FileHandle, size: number, lines: number): Promise<number | undefined> {
  let left = lines + 1;
  for (let to = size; to > 0;) {
    const from = Math.max(0, to - block);
    const bytes = await bytesOf(handle, from, to);
    for (let place = bytes.lastIndexOf(newline); place >= 0; place = bytes.lastIndexOf(newline, place - 1)) {
      left -= 1;
      if (left === 0) return from + place + 1;
      if (place === 0) break;
    }
    to = from;
  }
  return undefined;
}

/** Where to begin to read: at the fact that is asked for when the end of the file tells where that is, else at the top. */
async function beginAt(handle: FileHandle, size: number, fromSeq: number): Promise<{ byte: number; seq: number }> {
  const last = fromSeq > 1 ? await lastSeq(handle, size) : undefined;
  if (last === undefined || last === 0) return { byte: 0, seq: 0 };
  if (last < fromSeq) return { byte: size, seq: last };
  const byte = await beginOfLast(handle, size, last - fromSeq + 1);
  return byte === undefined ? { byte: 0, seq: 0 } : { byte, seq: fromSeq - 1 };
}

/**
 * Reads a file from a fact on, in portions, or says at which line it is not as it was written. However long the journal is,
 * no more than a block and a portion of it are in memory. There is always a last portion, which may be empty.
 */
export async function* readPortions(
  handle: FileHandle,
  reisId: string,
  fromSeq: number,
): AsyncGenerator<Portion | Problem, void, undefined> {
  const { size } = await handle.stat();
  const begin = await beginAt(handle, size, fromSeq);
  const known = begin.byte > 0 ? await headerIn(handle, size, reisId) : undefined;
  if (known && isProblem(known)) {
    yield known;
    return;
  }
  let erased = known?.erased;
  const cursor = { ...start(), seq: begin.seq };
  let line = begin.byte > 0 ? begin.seq + 2 : 1;
  let whole = begin.byte;
  let facts: Fact[] = [];
  let recorded: (string | undefined)[] = [];
  let rest: Buffer = Buffer.alloc(0);
  for (let read = begin.byte, length = block; read < size;) {
    const bytes = await bytesOf(handle, read, Math.min(size, read + length));
    if (bytes.length === 0) break;
    read += bytes.length;
    const piece = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    let from = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      const wrong = readLine(piece.subarray(from, end));
      if (wrong) {
        yield wrong;
        return;
      }
      from = end + 1;
      if (facts.length === portion) {
        yield { facts, recorded, erased, seq: cursor.seq, whole: whole + from, torn: 0 };
        facts = [];
        recorded = [];
      }
    }
    whole += from;
    rest = piece.subarray(from);
    // A line of many blocks is not put together again for each of them.
    length = from === 0 ? length * 2 : block;
  }
  if (rest.length > 0 && lostItsEnd(rest)) {
    yield problem('journal.damaged', ['line', line], { line });
    return;
  }
  yield { facts, recorded, erased, seq: cursor.seq, whole, torn: rest.length };

  function readLine(piece: Buffer): Problem | undefined {
    const place = line;
    line += 1;
    if (place === 1) {
      const header = readHeader(piece, reisId);
      if (isProblem(header)) return header;
      ({ erased } = header);
      return undefined;
    }
    const fact = readFact(piece);
    if (fact === undefined) return unreadable('fact', piece, place);
    const wrong = checkNext(cursor, fact, place - 2, () => []);
    if (!wrong && cursor.seq >= fromSeq) {
      facts.push(fact as Fact);
      recorded.push(recordedOf(piece));
    }
    return wrong;
  }
}
