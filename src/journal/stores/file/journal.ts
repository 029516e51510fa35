// Over 250 lines for one reason: what holds the lock, writes and cuts one file stands in one place, so that its order can be read.
import { constants, lstatSync, type Stats } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as answered, setTimeout as sleep } from 'node:timers/promises';
import type { Fact } from '../../../steps/facts.js';
import { headerOf } from '../../format/format.js';
import { problem, type Problem } from '../../format/problem.js';
import { conflictAt, undoesErasure, unkept, type Appended } from '../store.js';
import { diskProblem } from './error.js';
import { lineOf } from './line.js';
import { lock, type Turn } from './lock.js';
import { checkHeader, lastSeq, readPortions } from './read.js';

/** Where a file ends: which file it was, its bytes, and the last fact in it. */
interface Tail {
  inode: number;
  size: number;
  seq: number;
}

interface Waiting {
  facts: readonly Fact[];
  expectedSeq: number;
  settle: (answer: Appended) => void;
}

/** A journal that was cut at a line that was never finished. */
export interface TornReport {
  reis: string;
  /** Bytes that were cut. */
  bytes: number;
}

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDONLY, O_RDWR } = constants;
/** How long a file stays open after the last append, in milliseconds; ours. */
const openFor = 200;
/** How long one writer goes on while others may wait, and how long it then leaves the lock to them, in milliseconds; ours. */
const turn = 40;
const pause = 1;

/** Makes a name in a folder last; Windows cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** An ordinary file, nothing, or a refusal: never what a link points to. */
function statOf(path: string): Stats | undefined {
  // Asked at every append: waiting in line for a thread would cost ten times as much as the question.
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === false) throw Object.assign(new Error('Expected a file.'), { code: 'ELOOP' });
  return found;
}

/** What may stand beside a journal with texts of it: a snapshot, and one that is being written. */
const copies = ['.snapshot', '.snapshot.new'];

const isProblem = (value: object): value is Problem => 'code' in value;

/** One journal on disk. Appends that come in while one is being made last are written and made last together. */
export class FileJournal {
  private readonly waiting: Waiting[] = [];
  private busy = false;
  private tail: Tail | undefined;
  private handle: FileHandle | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly path: string,
    private readonly reisId: string,
    private readonly onTorn: (report: TornReport) => void,
  ) {}

  /** The facts from one on, in portions; none when there is no file. */
  async *portions(fromSeq = 1): ReturnType<typeof readPortions> {
    if (statOf(this.path) === undefined) return;
    const handle = await open(this.path, O_RDONLY | O_NOFOLLOW);
    try {
      yield* readPortions(handle, this.reisId, fromSeq);
    } finally {
      await handle.close();
    }
  }

  async append(facts: readonly Fact[], expectedSeq: number): Promise<Appended> {
    return new Promise((settle) => {
      this.waiting.push({ facts, expectedSeq, settle });
      void this.drain();
    });
  }

  /** Writes other facts in the place of all of these: into a new file that then takes the name of the old one. */
  async replace(facts: readonly Fact[], expectedSeq: number): Promise<Appended> {
    return this.locked(async (held) => {
      let seq = 0;
      let undone = false;
      for await (const found of this.portions()) {
        if (isProblem(found)) return unkept(found);
        undone ||= undoesErasure(found.facts, facts.slice(seq, found.seq));
        seq = found.seq;
      }
      if (seq !== expectedSeq || facts.length !== expectedSeq || undone) return conflictAt(seq);
      const next = `${this.path}.new`;
      await rm(next, { force: true });
      const handle = await open(next, 'wx', 0o600);
      try {
        await handle.writeFile(this.textOf(facts, true));
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (!held.isHeld()) return unkept(problem('journal.locked'));
      // Before, so that a stop in between leaves no snapshot of what was erased; after, for whoever made one meanwhile.
      await this.forgetCopies();
      await rename(next, this.path);
      await this.forgetCopies();
      await syncFolder(dirname(this.path));
      await this.forget();
      return { ok: true, seq: expectedSeq };
    });
  }

  /** Takes away what else was made of the facts, also by a writer that died before it was ready. */
  private async forgetCopies(): Promise<void> {
    for (const copy of copies) await rm(`${this.path}${copy}`, { force: true });
  }

  private async drain(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    while (this.waiting.length > 0) {
      let batch: Waiting[] = [];
      const failed = await this.locked(async (held) => {
        const end = performance.now() + turn;
        for (;;) {
          batch = this.waiting.splice(0);
          const wrong = await this.flush(batch, held);
          if (wrong) return wrong;
          batch = [];
          // Who appends one after the other comes back at once: letting go of the lock in between would cost more than it gives.
          await answered();
          if (this.waiting.length === 0 || performance.now() > end) return undefined;
        }
      });
      // Without the lock nothing was taken off the list.
      if (failed) for (const { settle } of batch.length > 0 ? batch : this.waiting.splice(0)) settle(failed);
      else if (this.waiting.length > 0) await sleep(pause);
    }
    this.busy = false;
    this.idle?.refresh();
    // A file stays open between appends that follow on each other, and no longer.
    this.idle ??= setTimeout(() => {
      if (!this.busy) void this.forget();
    }, openFor).unref();
  }

  private async locked<T>(task: (held: Turn) => Promise<T>): Promise<T | Appended> {
    let held: Turn | undefined;
    try {
      await mkdir(dirname(this.path), { recursive: true });
      statOf(this.path);
      held = await lock(`${this.path}.lock`);
      return held ? await task(held) : unkept(problem('journal.locked'));
    } catch (error) {
      await this.forget();
      return unkept(diskProblem(error));
    } finally {
      held?.release();
    }
  }

  private textOf(facts: readonly Fact[], withHeader: boolean): string {
    const lines = facts.map((fact) => lineOf('fact', JSON.stringify(fact)));
    return (withHeader ? lineOf('journal', JSON.stringify(headerOf(this.reisId))) : '') + lines.join('');
  }

  private async forget(): Promise<void> {
    const { handle } = this;
    this.handle = undefined;
    this.tail = undefined;
    await handle?.close().catch(() => undefined);
  }

  /** Writes what waits, in order; whoever expected another `seq` hears where the journal is. */
  private async flush(batch: readonly Waiting[], held: Turn): Promise<undefined | Appended> {
    const tail = await this.find();
    if (isProblem(tail)) return unkept(tail);
    const answers: [Waiting, Appended][] = [];
    let { seq } = tail;
    let text = '';
    for (const one of batch) {
      if (one.expectedSeq !== seq) {
        answers.push([one, conflictAt(seq)]);
        continue;
      }
      text += this.textOf(one.facts, tail.size === 0 && text === '');
      seq += one.facts.length;
      answers.push([one, { ok: true, seq }]);
    }
    if (!held.isHeld()) return unkept(problem('journal.locked'));
    if (text !== '') await this.write(tail, Buffer.from(text), seq);
    for (const [{ settle }, answer] of answers) settle(answer);
    return undefined;
  }

  private async write(tail: Tail, bytes: Buffer, seq: number): Promise<void> {
    const handle = this.handle as FileHandle;
    try {
      let written = 0;
      while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
      await handle.datasync();
      if (tail.size === 0) await syncFolder(dirname(this.path));
    } catch (error) {
      // A full disk keeps what fitted: half a line. Take it back, so that the journal is as it was.
      await handle.truncate(tail.size);
      throw error;
    }
    this.tail = { inode: tail.inode, size: tail.size + bytes.length, seq };
  }

  /** Finds the end of the file; looks again only when it is another file, or longer than we left it. */
  private async find(): Promise<Tail | Problem> {
    const found = statOf(this.path);
    if (this.handle && this.tail && found?.ino === this.tail.inode && found.size === this.tail.size) return this.tail;
    await this.forget();
    this.handle = await open(this.path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
    const { size, ino } = await this.handle.stat();
    const last = size === 0 ? { seq: 0, size: 0 } : await this.last(this.handle, size);
    if (isProblem(last)) return last;
    if (last.size < size) {
      await this.handle.truncate(last.size);
      this.onTorn({ reis: this.reisId, bytes: size - last.size });
    }
    this.tail = { inode: ino, ...last };
    return this.tail;
  }

  private async last(handle: FileHandle, size: number): Promise<{ seq: number; size: number } | Problem> {
    const wrong = await checkHeader(handle, size, this.reisId);
    if (wrong) return wrong;
    const seq = await lastSeq(handle, size);
    if (seq === 0) return problem('journal.damaged', ['line'], { line: '?' });
    // The end is not a finished fact: torn, or a header alone. Rare, so look at all of it.
    return seq === undefined ? this.end() : { seq, size };
  }

  /** The last fact of the file and where it ends, from all of it. */
  private async end(): Promise<{ seq: number; size: number } | Problem> {
    let end = { seq: 0, size: 0 };
    for await (const portion of this.portions()) {
      if (isProblem(portion)) return portion;
      end = { seq: portion.seq, size: portion.whole };
    }
    return end;
  }
}
