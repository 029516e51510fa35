import { crc32 } from 'node:zlib';

/**
 * A line holds a checksum and then what it is the checksum of: `{"crc":"0a1b2c3d","fact":{…}}`. Every byte of it is either
 * checked against the sum or against this frame, so no single byte can change unseen.
 */
const head = '{"crc":"';
const sumLength = 8;

/** What a line holds. */
export type LineKind = 'journal' | 'fact';

const frameOf = (kind: LineKind): string => `","${kind}":`;
const sumOf = (text: string | Buffer): string => crc32(text).toString(16).padStart(sumLength, '0');

/** A line, with its end. */
export function lineOf(kind: LineKind, text: string): string {
  // A lone surrogate has no UTF-8; JSON writes it out, so text and bytes agree.
  return `${head}${sumOf(text)}${frameOf(kind)}${text}}\n`;
}

/** The JSON in a line without its end, or `undefined` when any byte of the line is not as it was written. */
export function textOf(kind: LineKind, line: Buffer): string | undefined {
  const frame = frameOf(kind);
  const from = head.length + sumLength + frame.length;
  const to = line.length - 1;
  if (to <= from || line[to] !== 0x7d || line.toString('latin1', 0, head.length) !== head) return undefined;
  if (line.toString('latin1', head.length + sumLength, from) !== frame) return undefined;
  if (line.toString('latin1', head.length, head.length + sumLength) !== sumOf(line.subarray(from, to)))
    return undefined;
  return line.toString('utf8', from, to);
}
