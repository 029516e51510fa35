import { SimulationError } from '../error.js';
import { sha256 } from '../exact/sha256.js';
import type { Row } from '../journey/row.js';
import type { Study } from './study.js';

/** The first line of a chunk: which part of which plan it is. */
interface Head {
  readonly plan: string;
  readonly chunk: number;
  readonly chunks: number;
  /** Of the text of the functions that made it: behaviours, and marks, measures, samplers and rules of one's own. */
  readonly source?: string | undefined;
  /** Of the lines behind this one. */
  readonly sha256: string;
}

/** The name of the file of a chunk. */
export const chunkFile = (chunk: number): string => `chunk-${String(chunk).padStart(6, '0')}.ndjson`;

/** The chunks of one shard of several: every so many, so that shards take equally long. Shards count from 1. */
export function chunksOfShard({ chunks }: Study, shard: number, shards: number): readonly number[] {
  if (!(Number.isInteger(shard) && Number.isInteger(shards) && shard >= 1 && shard <= shards)) {
    throw new SimulationError(
      'run.invalid',
      `Expected a shard from 1 up to the number of shards, not ${shard}/${shards}.`,
    );
  }
  return Array.from({ length: chunks }, (_, chunk) => chunk).filter((chunk) => chunk % shards === shard - 1);
}

/** A chunk as text, to be written in one go: a head and one line of JSON for each row. */
export function chunkText(study: Study, chunk: number, rows: readonly Row[] = study.runChunk(chunk)): string {
  const body = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const head: Head = { plan: study.hash, chunk, chunks: study.chunks, source: study.source, sha256: sha256(body) };
  return `${JSON.stringify(head)}\n${body}`;
}

function readChunk(text: string): { head: Head; body: string } | undefined {
  const end = text.indexOf('\n') + 1;
  try {
    const head = JSON.parse(text.slice(0, end)) as Partial<Head> | null;
    const body = text.slice(end);
    const { plan, chunk, chunks, source, sha256: expected } = head ?? {};
    if (plan === undefined || chunk === undefined || chunks === undefined || expected === undefined) return undefined;
    if (!(Number.isInteger(chunk) && chunk >= 0 && chunk < chunks)) return undefined;
    return expected === sha256(body) ? { head: { plan, chunk, chunks, source, sha256: expected }, body } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is this chunk of this study, whole: then it need not be computed again. */
export function isChunk(study: Study, chunk: number, text: string): boolean {
  const read = readChunk(text);
  return read !== undefined && read.head.plan === study.hash && read.head.chunk === chunk;
}

/** All rows of a run, and the hash of them, which is the same however the run was divided. */
export interface Merged {
  readonly plan: string;
  readonly rows: readonly Row[];
  readonly hash: string;
  /** What does not stand in the way and should be known, such as chunks that two versions of a behaviour or a measure made. */
  readonly warnings: readonly string[];
}

/** That chunks of one plan were made by functions whose text is not the same. */
const mixedSource = (names: readonly string[]): string =>
  `The behaviours, or marks, measures, samplers or rules of your own, that made ${names.slice(0, 5).join(' and ')} differ in their text: another version of the script, or a script and its build. Compute one of them again and compare, or the answer mixes two models.`;

/** Whether two texts of a chunk hold the same rows, whatever made them. */
export const hasSameRows = (a: string, b: string): boolean => a.slice(a.indexOf('\n')) === b.slice(b.indexOf('\n'));

/**
 * Puts the chunks of a run together, in whatever order they come.
 *
 * @param names - what messages call each text, such as its file; its place in the list when absent
 * @throws SimulationError `merge.damaged`, `merge.mixed`, `merge.duplicate` or `merge.gap`
 */
export function merge(texts: readonly string[], names: readonly string[] = []): Merged {
  const sources = new Map<string, string>();
  const bodies = new Map<number, { body: string; name: string }>();
  let first: { head: Head; name: string } | undefined;
  for (const [place, text] of texts.entries()) {
    const name = names[place] ?? `text ${place + 1} of ${texts.length}`;
    const read = readChunk(text);
    if (read === undefined) {
      throw new SimulationError(
        'merge.damaged',
        `Expected whole chunks; ${name} is cut off or changed. Compute it again with the script.`,
      );
    }
    const { head, body } = read;
    first ??= { head, name };
    if (first.head.plan !== head.plan) {
      throw new SimulationError(
        'merge.mixed',
        `Expected chunks of one plan; ${first.name} and ${name} are of two (${first.head.plan.slice(0, 8)} and ${head.plan.slice(0, 8)}). Move one run elsewhere.`,
      );
    }
    const same = bodies.get(head.chunk);
    if (same !== undefined) {
      throw new SimulationError(
        'merge.duplicate',
        `Expected chunk ${head.chunk} once; ${same.name} and ${name} both hold it. Move one elsewhere.`,
      );
    }
    bodies.set(head.chunk, { body, name });
    if (head.source !== undefined && !sources.has(head.source)) sources.set(head.source, name);
  }
  const chunks = first?.head.chunks ?? 0;
  const missing = Array.from({ length: chunks }, (_, chunk) => chunk).filter((chunk) => !bodies.has(chunk));
  if (first === undefined || missing.length > 0) {
    throw new SimulationError(
      'merge.gap',
      `Expected every chunk; missing: ${missing.slice(0, 10).join(', ') || 'all'}.`,
    );
  }
  const text = Array.from({ length: chunks }, (_, chunk) => bodies.get(chunk)?.body ?? '').join('');
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return {
    plan: first.head.plan,
    rows,
    hash: sha256(text),
    warnings: sources.size > 1 ? [mixedSource([...sources.values()])] : [],
  };
}
