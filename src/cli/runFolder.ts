// Runs on disk live here and not in the simulator: only the command line has folders, and what the simulator makes of a chunk
// is a text.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chunkFile, chunkText, isChunk, type Study } from '../simulate/index.js';
import { Complaint } from './command.js';

/** Writes a file that is either whole or not there, also when the machine stops halfway or others write the same. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The text of a file; `undefined` when it is not there. */
const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** How a run went: what was found, on what it ran and how long it took. In no hash. */
export type RunNotes = Readonly<Record<string, string | number>>;

/** The folder of a run: its plan, its chunks, and how it went. */
export class RunFolder {
  constructor(private readonly folder: string) {}

  private file(name: string): string {
    return path.join(this.folder, name);
  }

  /** Makes the folder that of this study, or complains that it is of another one, before anything is computed. */
  claim(study: Study, version: string): void {
    mkdirSync(this.folder, { recursive: true });
    const plan = `${JSON.stringify({ hash: study.hash, library: version, ...study.plan }, null, 2)}\n`;
    writeWhole(this.file('plan.json'), plan);
  }

  /**
   * The chunks that are there, whole and of this plan. A plan holds no code: therefore the first of them is computed again, so
   * that chunks of a script that was changed since are not taken for an answer of this one.
   */
  found(study: Study, chunks: readonly number[]): ReadonlyMap<number, string> {
    const known = new Map<number, string>();
    for (const chunk of chunks) {
      const text = textOf(this.file(chunkFile(chunk)));
      if (text !== undefined && isChunk(study, chunk, text)) known.set(chunk, text);
    }
    const [first] = known;
    if (first !== undefined && chunkText(study, first[0]) !== first[1]) {
      throw new Complaint(
        `${this.file(chunkFile(first[0]))} was made by another script or version: computed again it is not the same. Choose another --out, or empty this one`,
      );
    }
    return known;
  }

  /** Keeps a chunk. */
  keep(chunk: number, text: string): void {
    this.write(chunkFile(chunk), text);
  }

  /** Writes any file of the run. */
  write(name: string, text: string): void {
    writeWhole(this.file(name), text);
  }

  /** Notes how a run went that computed something; of one that only put together what was there, how that was made. */
  note(notes: RunNotes, computed: number): RunNotes {
    const earlier = textOf(this.file('run.json'));
    if (computed === 0 && earlier !== undefined) return JSON.parse(earlier) as RunNotes;
    if (computed > 0) this.write('run.json', `${JSON.stringify(notes, null, 2)}\n`);
    return notes;
  }
}
