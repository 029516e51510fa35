import type { Fact } from '../../../steps/facts.js';
import { journalVersion, oldestStoredVersion, reisIdOf } from '../../format/format.js';
import { problem, type Problem } from '../../format/problem.js';
import { versionProblem } from '../../format/upcast.js';

/**
 * Facts that follow on each other, as lines of text: what was checked is what is kept, letter for letter. A browser reads a
 * few large values ten times as fast as many small ones.
 */
export interface Block {
  reis: string;
  /** The `seq` of the first fact in it. */
  from: number;
  /** The version of the format in which all of them were written. */
  version: number;
  /** The checksum of the text: other code of the same site can write here too. */
  sum: string;
  text: string;
  /** When each was written; absent when the host never gave a clock. */
  recorded?: readonly (string | undefined)[];
}

/** A text of a fact that is to be kept, and when it was written. */
interface Line {
  readonly text: string;
  readonly recorded: string | undefined;
}

/**
 * FNV-1a over two characters at a time: every step can be undone, so no single change goes unseen. Half the time of one at a time, where reading
 * the database is to take no longer than parsing what stands in it.
 */
function sumOf(text: string): string {
  let sum = 0x81_1c_9d_c5 ^ text.length;
  for (let place = 0; place < text.length; place += 2)
    sum = Math.imul(sum ^ text.charCodeAt(place) ^ (text.charCodeAt(place + 1) << 16), 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Most facts in a block; ours. */
const blockLength = 256;

function blockOf(reis: string, from: number, lines: readonly Line[]): Block {
  const text = lines.map((line) => line.text).join('\n');
  const block = { reis, from, version: journalVersion, sum: sumOf(text), text };
  return lines.every(({ recorded }) => recorded === undefined)
    ? block
    : { ...block, recorded: lines.map(({ recorded }) => recorded) };
}

/** The lines of a block. */
export function linesOf({ text, recorded }: Block): readonly Line[] {
  return text.split('\n').map((line, place) => ({ text: line, recorded: recorded?.[place] }));
}

/**
 * The blocks that hold these lines from `from` on; the last block that was there is filled first, unless it is full or of
 * another version.
 */
export function blocksOf(reis: string, from: number, lines: readonly Line[], last?: Block): readonly Block[] {
  const before = last?.version === journalVersion && from - last.from < blockLength ? linesOf(last) : [];
  const all = [...before, ...lines];
  const blocks: Block[] = [];
  for (let place = 0; place < all.length; place += blockLength)
    blocks.push(blockOf(reis, from - before.length + place, all.slice(place, place + blockLength)));
  return blocks;
}

/**
 * What is wrong with the end of a journey: its last block is not as it was written, or ends elsewhere than where the journey is.
 * Asked before the block is written again with more in it: a new checksum over a text that was changed would hide that it was.
 */
export function endProblem(last: Block | undefined, seq: number): Problem | undefined {
  const end = last === undefined ? 0 : last.from + linesOf(last).length - 1;
  if (last !== undefined) {
    const wrongVersion = versionProblem(last.version, oldestStoredVersion, ['facts', last.from - 1]);
    if (wrongVersion) return wrongVersion;
    if (sumOf(last.text) !== last.sum) return problem('journal.damaged', ['facts', last.from - 1], { line: last.from });
  }
  if (end < seq) return problem('journal.gap', ['facts', end], { expected: end + 1 });
  return end > seq ? problem('journal.damaged', ['facts', seq], { line: seq + 1 }) : undefined;
}

/**
 * The facts of some blocks, or what is wrong. A text with its checksum is as it was written, and it was checked before; that
 * is asked instead of checking every fact once more.
 */
export function factsIn(reisId: string, blocks: readonly Block[], fromSeq: number): readonly Fact[] | Problem {
  const facts: Fact[] = [];
  let expected = blocks[0]?.from ?? fromSeq;
  if (expected > fromSeq) return problem('journal.gap', ['facts', 0], { expected: fromSeq });
  for (const { from, version, sum, text } of blocks) {
    const wrongVersion = versionProblem(version, oldestStoredVersion, ['facts', from - 1]);
    if (wrongVersion) return wrongVersion;
    if (from !== expected) return problem('journal.gap', ['facts', from - 1], { expected });
    if (sumOf(text) !== sum) return problem('journal.damaged', ['facts', from - 1], { line: from });
    for (const line of text.split('\n')) {
      const fact = JSON.parse(line) as Fact;
      if (fact.seq !== expected) return problem('journal.gap', ['facts', expected - 1], { expected });
      if (expected >= fromSeq) facts.push(fact);
      expected += 1;
    }
  }
  return fromSeq === 1 && facts.length > 0 && reisIdOf(facts) !== reisId
    ? problem('journal.other-reis', ['facts', 0, 'id'])
    : facts;
}
