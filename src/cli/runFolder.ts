// Runs on disk live here and not in the simulator: only the command line has folders, and what the simulator makes of a chunk
// is a text.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chunkFile, chunkText, hasSameRows, isChunk, type Study } from '../simulate/index.js';
import { Complaint } from './command.js';

/** Writes a file that is either whole or not there, also when the machine stops halfway or others write the same. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The text of a file; `undefined` when it is not there. */
const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The version of the library in a plan; `undefined` when it says none. */
function versionOf(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, unknown>> | null)?.['library'];
  } catch {
    return undefined;
  }
}

/** In which parts a plan that was written differs from this one. */
function differences(there: string, plan: Readonly<Record<string, unknown>>): string {
  let other: Readonly<Record<string, unknown>>;
  try {
    other = JSON.parse(there) as Readonly<Record<string, unknown>>;
  } catch {
    return 'everything: it is no JSON';
  }
  const names = Object.keys(plan).filter((name) => name !== 'hash');
  return names.filter((name) => JSON.stringify(other[name]) !== JSON.stringify(plan[name])).join(', ') || 'form';
}

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
    const plan = { hash: study.hash, library: version, ...study.plan };
    const text = `${JSON.stringify(plan, null, 2)}\n`;
    const there = textOf(this.file('plan.json'));
    if (there === undefined) {
      mkdirSync(this.folder, { recursive: true });
      this.write('plan.json', text);
    } else if (there !== text) {
      throw new Complaint(
        `${this.folder} holds another run: its plan.json differs in ${differences(there, plan)}. Choose another --out, or empty this one`,
      );
    }
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
    if (first !== undefined && !hasSameRows(chunkText(study, first[0]), first[1])) {
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

/** Every chunk in a folder and those below it, in order. Refuses what was made by two versions of the library. */
export function chunkFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Complaint(`${folder} is no folder: DIR is what was given to --out`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .sort();
  const plans = files.filter((file) => path.basename(file) === 'plan.json');
  const other = plans.find((file) => versionOf(file) !== versionOf(plans[0] ?? file));
  if (other !== undefined) {
    throw new Complaint(`${plans[0]} and ${other} are of two versions of the library: compute one of them again`);
  }
  return files.filter((file) => /^chunk-\d+\.ndjson$/.test(path.basename(file)));
}
