import { crc32 } from 'node:zlib';
import { storedLineHead } from '../../format/format.js';

/**
 * A line holds a checksum and then what it is the checksum of: `{"crc":"0a1b2c3d","fact":{…}}`. Every byte of it is either
 * checked against the sum or against this frame, so no single byte can change unseen. When the host gave a clock, the moment
 * of writing stands between the two, as `"recorded":"2026-01-12T08:00:00.000Z",`; it is no part of what is summed.
 */
const head = Buffer.from(storedLineHead);
const sumLength = 8;
const frames = { journal: Buffer.from('","journal":'), fact: Buffer.from('","fact":') };
const recordedHead = Buffer.from('","recorded":"');
const momentLength = '2026-01-12T08:00:00.000Z'.length;
const momentForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The kinds of line. */
export type LineKind = keyof typeof frames;

/** A line, with its end. */
export function lineOf(kind: LineKind, text: string, recorded?: string): string {
  const sum = crc32(text).toString(16).padStart(sumLength, '0');
  const moment = recorded === undefined ? '' : `${recordedHead.toString()}${recorded}`;
  return `${head.toString()}${sum}${moment}${frames[kind].toString()}${text}}\n`;
}

/** The value of each lower-case hexadecimal digit. Upper case is refused, so that one flipped bit is detected. */
const digits = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) digits[digit.toString(16).codePointAt(0) ?? 0] = digit;

/** Whether these bytes stand here. Looks at them one by one: making a text of them costs ten times as much. */
function stands(bytes: Buffer, at: number, expected: Buffer): boolean {
  for (let place = 0; place < expected.length; place += 1) if (bytes[at + place] !== expected[place]) return false;
  return true;
}

function sumAt(bytes: Buffer, at: number): number {
  let sum = 0;
  for (let place = at; place < at + sumLength; place += 1) {
    const digit = digits[bytes[place] ?? 0] ?? -1;
    if (digit < 0) return -1;
    sum = sum * 16 + digit;
  }
  return sum;
}

const afterSum = head.length + sumLength;

/** The moment at which a line was written, if it stands in the line. */
export function recordedOf(line: Buffer): string | undefined {
  if (!stands(line, afterSum, recordedHead)) return undefined;
  const from = afterSum + recordedHead.length;
  const moment = line.toString('latin1', from, from + momentLength);
  return momentForm.test(moment) ? moment : undefined;
}

/** The JSON in a line without its end, or `undefined` when any byte of the line is not as it was written. */
export function textOf(kind: LineKind, line: Buffer): string | undefined {
  const frame = frames[kind];
  const moment = recordedOf(line) === undefined ? 0 : recordedHead.length + momentLength;
  const from = afterSum + moment + frame.length;
  const to = line.length - 1;
  if (to <= from || line[to] !== 0x7d || !stands(line, 0, head)) return undefined;
  if (!stands(line, afterSum + moment, frame)) return undefined;
  if (crc32(line.subarray(from, to)) !== sumAt(line, head.length)) return undefined;
  return line.toString('utf8', from, to);
}
