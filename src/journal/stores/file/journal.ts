// Over 250 lines for one reason: what holds the lock, writes and cuts one file stands in one place, so that its order can be read.
import { constants, ftruncateSync, renameSync } from 'node:fs';
import { lstat, open, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as answered, setTimeout as sleep } from 'node:timers/promises';
import { headerOf, journalVersion } from '../../format/format.js';
import { problem, type Problem } from '../../format/problem.js';
import { isolated } from '../isolated.js';
import { erasureBefore } from '../snapshot.js';
import {
  conflictAt,
  erasedSince,
  erasureOf,
  isProblem,
  keptAt,
  undoesErasure,
  unkept,
  type Appended,
  type JournalFacts,
  type Prepared,
} from '../store.js';
import { makeFolder, reading, statOf, syncFolder } from './disk.js';
import { putInPlace } from './erase.js';
import { diskError, diskProblem } from './error.js';
import { lineOf } from './line.js';
import { lock, type Turn } from './lock.js';
import { headerIn, lastSeq, readPortions, type Header } from './read.js';

/** Where a file ends: which file it was, its bytes, the last fact in it, and the digest of its last erasure. */
interface Tail {
  inode: number;
  size: number;
  seq: number;
  erased: string | undefined;
}

interface Waiting {
  texts: readonly string[];
  recorded: string | undefined;
  expectedSeq: number;
  settle: (answer: Appended) => void;
}

/** A journal that was cut at a line that was never finished. */
export interface TornReport {
  reis: string;
  /** Bytes that were cut. */
  bytes: number;
}

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDWR } = constants;
/** How long a file stays open after the last append, in milliseconds; ours. */
const openFor = 200;
/** How long one writer goes on while others may wait, and how long it then leaves the lock to them, in milliseconds; ours. */
const turn = 40;
const pause = 1;

/** One journal on disk. Group commit: appends that arrive during an fsync share the next one. */
export class FileJournal {
  private readonly waiting: Waiting[] = [];
  private busy = false;
  private tail: Tail | undefined;
  /** The file whose name we saw safe on the disk. */
  private named: number | undefined;
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
    const handle = await open(this.path, constants.O_RDONLY | O_NOFOLLOW);
    try {
      yield* readPortions(handle, this.reisId, fromSeq);
    } finally {
      await handle.close();
    }
  }

  async append({ texts }: Prepared, recorded: string | undefined, expectedSeq: number): Promise<Appended> {
    return new Promise((settle) => {
      this.waiting.push({ texts, recorded, expectedSeq, settle });
      void this.drain();
    });
  }

  /** Writes other facts in the place of all of these; when they were written stays as it was. */
  async replace(
    prepared: Prepared,
    expectedSeq: number,
    under: Pick<JournalFacts, 'erased'> | undefined,
  ): Promise<Appended> {
    return this.locked(async (held) => {
      const recorded: (string | undefined)[] = [];
      let undone = false;
      for await (const found of this.portions()) {
        if (isProblem(found)) return unkept(found);
        undone ||= erasedSince(found.erased, under);
        undone ||= undoesErasure(found.facts, prepared.facts.slice(recorded.length, found.seq));
        for (const moment of found.recorded) recorded.push(moment);
      }
      const seq = recorded.length;
      if (seq !== expectedSeq || prepared.texts.length !== expectedSeq || undone) return conflictAt(seq);
      const lines = prepared.texts.map((text, place) => lineOf('fact', text, recorded[place]));
      const content = Buffer.from(this.headerLine(erasureOf(prepared)) + lines.join(''));
      const wrong = await putInPlace(this.path, content, held);
      await this.forget();
      return wrong ? unkept(wrong) : { ok: true, seq: expectedSeq };
    });
  }

  /** Keeps a snapshot beside the journal, unless something was erased since it was made; then none is left. */
  async keepSnapshot(text: string): Promise<void> {
    await this.locked(async (held) => {
      const path = `${this.path}.snapshot`;
      const next = `${path}.new`;
      const found = await lstat(path).catch(() => undefined);
      if (found?.isFile() === false) return;
      const header =
        statOf(this.path) && (await reading(this.path, async (file) => headerIn(file, Infinity, this.reisId)));
      const outdated = header && (isProblem(header) || header.erased !== erasureBefore(text));
      try {
        await rm(next, { force: true });
        await writeFile(next, outdated ? '' : text, { mode: 0o600, flag: 'wx' });
        // In one go: while we wait for a thread, somebody could take the lock and erase what stands in it.
        if (held.isHeld()) renameSync(next, path);
      } finally {
        await rm(next, { force: true });
      }
    });
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
          const flushed = await this.flush(batch, held);
          if ('ok' in flushed) return flushed;
          batch = [];
          // From here on the thread is the host's, perhaps for seconds: others may take the lock meanwhile.
          held.rest();
          for (const [{ settle }, answer] of flushed) settle(answer);
          // An append that follows at once needs no new lock.
          await answered();
          if (this.waiting.length === 0 || performance.now() > end || !held.resume()) return undefined;
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
      await makeFolder(dirname(this.path));
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

  private headerLine(erased?: string): string {
    const header = headerOf(this.reisId);
    return lineOf('journal', JSON.stringify(erased === undefined ? header : { ...header, erased }));
  }

  private async forget(): Promise<void> {
    const { handle } = this;
    this.handle = undefined;
    this.tail = undefined;
    await handle?.close().catch(() => undefined);
  }

  /** Writes what waits, in order; whoever expected another `seq` is told where the journal is. */
  private async flush(batch: readonly Waiting[], held: Turn): Promise<readonly [Waiting, Appended][] | Appended> {
    const tail = await this.find(held);
    if (isProblem(tail)) return unkept(tail);
    const answers: [Waiting, Appended][] = [];
    let { seq } = tail;
    let text = '';
    for (const append of batch) {
      if (append.expectedSeq !== seq) {
        answers.push([append, conflictAt(seq)]);
        continue;
      }
      if (tail.size === 0 && text === '') text = this.headerLine();
      for (const fact of append.texts) text += lineOf('fact', fact, append.recorded);
      seq += append.texts.length;
      answers.push([append, keptAt(seq, tail.erased)]);
    }
    if (!held.isHeld()) return unkept(problem('journal.locked'));
    if (text !== '') await this.write(tail, Buffer.from(text), seq, held);
    return answers;
  }

  private async write(tail: Tail, bytes: Buffer, seq: number, held: Turn): Promise<void> {
    const handle = this.handle as FileHandle;
    try {
      for (let written = 0; written < bytes.length;) {
        if (written > 0 && !held.isHeld()) throw diskError('ELOCKED');
        written += (await handle.write(bytes, written)).bytesWritten;
      }
      await handle.datasync();
      // Whoever made this file, or put it in the place of another one, may have died before its name was safe.
      if (tail.inode !== this.named) await syncFolder(dirname(this.path));
      this.named = tail.inode;
      // Who slept for too long was taken for gone, and somebody may have written in the same place: then nobody knows.
      if (!held.isHeld()) throw diskError('EIO');
    } catch (error) {
      // A full disk keeps what fitted: half a line. Take it back, so that the journal is as it was; unless somebody took the
      // lock, who then cut the line and wrote behind it.
      if (held.isHeld()) ftruncateSync(handle.fd, tail.size);
      throw error;
    }
    this.tail = { ...tail, size: tail.size + bytes.length, seq };
  }

  /** Finds the end of the file; looks again only when it is another file, or longer than we left it. */
  private async find(held: Turn): Promise<Tail | Problem> {
    const found = statOf(this.path);
    if (this.handle && this.tail && found?.ino === this.tail.inode && found.size === this.tail.size) return this.tail;
    await this.forget();
    const header = found && (await reading(this.path, async (file) => headerIn(file, Infinity, this.reisId)));
    if (header && isProblem(header)) return header;
    const wrong = header && (await this.raise(header, held));
    if (wrong) return wrong;
    this.handle = await open(this.path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
    const { size, ino } = await this.handle.stat();
    const last = size === 0 ? { seq: 0, size: 0 } : await this.last(this.handle, size);
    if (isProblem(last)) return last;
    if (last.size < size) {
      // Whoever took the lock while we read may have cut the line already, and written in its place.
      if (!held.isHeld()) return problem('journal.locked');
      ftruncateSync(this.handle.fd, last.size);
      isolated(this.onTorn)({ reis: this.reisId, bytes: size - last.size });
    }
    this.tail = { inode: ino, ...last, erased: header?.erased };
    return this.tail;
  }

  /** Gives a file of an older version the header of today, so that an older release refuses what we write as newer. */
  private async raise(header: Header, held: Turn): Promise<Problem | undefined> {
    if (header.version >= journalVersion) return undefined;
    const bytes = await readFile(this.path);
    const facts = bytes.subarray(bytes.indexOf('\n') + 1);
    const wrong = await putInPlace(
      this.path,
      Buffer.concat([Buffer.from(this.headerLine(header.erased)), facts]),
      held,
    );
    // Another name of the old file holds nothing that this one does not.
    return wrong?.code === 'journal.held-by-link' ? undefined : wrong;
  }

  private async last(handle: FileHandle, size: number): Promise<{ seq: number; size: number } | Problem> {
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
