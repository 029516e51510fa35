import type { Fact } from '../../steps/facts.js';
import { checkNext, start, type Cursor } from '../check.js';
import { tooDeepAt } from '../depth.js';
import { problem, type Problem } from '../problem.js';
import { headerProblem } from '../upcast.js';
import { textOf } from './line.js';

/** What stands in a file: facts, and how many bytes of it were finished. */
interface FileContents {
  facts: Fact[];
  cursor: Cursor;
  /** Bytes up to the end of the last finished line. */
  whole: number;
  /** Bytes behind it: a line that was never finished. */
  torn: number;
}

const newline = 0x0a;

/** Whether a tail without an end is a finished line that lost its end: then a byte was changed, and nothing was torn. */
function lostItsEnd(tail: Buffer): boolean {
  const line = tail.subarray(0, -1);
  return textOf('fact', line) !== undefined || textOf('journal', line) !== undefined;
}

/** Reads the header of a journal. */
export function readHeader(line: Buffer, reisId: string): Problem | undefined {
  const text = textOf('journal', line);
  if (text === undefined) return problem('journal.damaged', ['line', 1], { line: 1 });
  const header = JSON.parse(text) as Record<string, unknown>;
  return headerProblem(header) ?? (header['reis'] === reisId ? undefined : problem('journal.other-reis', ['line', 1]));
}

/** A line that is longer is looked at before it is parsed, in bytes; a shorter one cannot nest so deep that it costs anything. */
const longLine = 65_536;

/** The fact in a line, unchecked. The checksum holds, so it is JSON as somebody wrote it. */
export const readFact = (line: Buffer): unknown => {
  const text = textOf('fact', line);
  if (text === undefined || (text.length > longLine && tooDeepAt(text) !== undefined)) return undefined;
  return JSON.parse(text);
};

/** Reads a whole file, or says at which line it is not as it was written. */
export function readContents(bytes: Buffer, reisId: string): FileContents | Problem {
  const facts: Fact[] = [];
  const cursor = start();
  let from = 0;
  for (let line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, from);
    if (end < 0) break;
    const piece = bytes.subarray(from, end);
    if (line === 1) {
      const wrong = readHeader(piece, reisId);
      if (wrong) return wrong;
    } else {
      const fact = readFact(piece);
      if (fact === undefined) return problem('journal.damaged', ['line', line], { line });
      const wrong = checkNext(cursor, fact, line - 2, () => []);
      if (wrong) return wrong;
      facts.push(fact as Fact);
    }
    from = end + 1;
  }
  const tail = bytes.subarray(from);
  if (tail.length > 0 && lostItsEnd(tail)) {
    const line = facts.length + (from === 0 ? 1 : 2);
    return problem('journal.damaged', ['line', line], { line });
  }
  return { facts, cursor, whole: from, torn: tail.length };
}
