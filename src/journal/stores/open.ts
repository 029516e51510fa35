import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { conflict, type Decision } from '../../machine/decide.js';
import { listeners, type Unsubscribe } from '../../machine/listeners.js';
import type { Method } from '../../machine/method.js';
import type { Reis } from '../../schemas/reis.js';
import { fold } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { blankReis } from '../../steps/reis.js';
import { problem } from '../format/problem.js';
import { goOn, readSnapshot, resume, writeSnapshot } from './snapshot.js';
import { unkept, type JournalStore, type Unkept } from './store.js';

/** What became of a command: decided and kept, refused (a rejection), or not kept (findings of the store). */
export type Sent = Decision | Unkept;

/** A journey in a store. */
export interface StoredReis {
  /** The journey as it was when it was last read or written. */
  readonly get: () => Reis;
  /**
   * Decides a command, keeps its facts and moves on. When somebody was first, it reads what they did and decides again on
   * that journey: never the old answer on a new journey.
   */
  readonly send: (command: unknown) => Promise<Sent>;
  /** Reads what others wrote. */
  readonly refresh: () => Promise<{ ok: true; reis: Reis } | Unkept>;
  /**
   * Calls the listener with the journey after every change, also by others when the store tells of those. Who begins to
   * listen while a change is told hears the next one. What a listener throws is no answer to `send`, because the
   * fact was kept: it becomes an unhandled rejection.
   */
  readonly subscribe: (listener: (reis: Reis) => void) => Unsubscribe;
  /** Stops listening to the store. */
  readonly close: () => void;
}

/** How to open a journey. */
export interface OpenOptions {
  /** The method with the rules of a host; the method as the text has it when absent. */
  method?: Method | undefined;
  /** How often a command is decided again after a conflict; ours. */
  attempts?: number | undefined;
  /** After how many facts a snapshot is written; none when absent. The journal is then read again, twice. */
  snapshotEvery?: number | undefined;
}

const defaultAttempts = 10;

type Read = { ok: true; reis: Reis } | Unkept;

/** The journey after what a store read, or that a fact is missing in between: then the store is wrong, not the journey. */
function follow(reis: Reis, facts: readonly Fact[]): Read {
  const after = goOn(reis, facts);
  return after ? { ok: true, reis: after } : unkept(problem('journal.gap'));
}

async function load(store: JournalStore, reisId: string): Promise<Read> {
  const text = await store.readSnapshot?.(reisId);
  const snapshot = text === undefined ? undefined : readSnapshot(text, reisId);
  if (snapshot) {
    const read = await store.read(reisId, snapshot.reis.seq);
    if (!read.ok) return read;
    const reis = resume(snapshot, read.facts);
    if (reis) return { ok: true, reis };
  }
  const read = await store.read(reisId);
  return read.ok ? follow(blankReis(), read.facts) : read;
}

/**
 * Makes a snapshot of what the store holds, not of what is in memory: a text that was erased since must not come back. Looks
 * once more after it was written, because the text may have been erased in between.
 */
async function keepSnapshot(store: JournalStore, reisId: string): Promise<void> {
  const read = await store.read(reisId);
  const last = read.ok ? read.facts.at(-1) : undefined;
  if (!read.ok || !last) return;
  await store.writeSnapshot?.(reisId, writeSnapshot(fold(read.facts), last));
  const again = await store.read(reisId);
  const same =
    again.ok && read.facts.every((fact, place) => JSON.stringify(fact) === JSON.stringify(again.facts[place]));
  if (!same) await store.writeSnapshot?.(reisId, '');
}

/** A listener whose mistakes are its own: the fact was kept, so what it throws becomes an unhandled rejection. */
const apart =
  (listener: (reis: Reis) => void) =>
  (reis: Reis): void => {
    try {
      listener(reis);
    } catch (error) {
      void Promise.reject(error as Error);
    }
  };

/**
 * Opens a journey in a store. One that nobody started is open as well, at `seq` 0: `reis.starten` is its first command.
 *
 * @example
 * const opened = await openReis(store, 'reis-1');
 * if (opened.ok) await opened.reis.send({ type: 'opdracht.vaststellen', meta });
 */
export async function openReis(
  store: JournalStore,
  reisId: string,
  { method = aanpakkenMetImpact, attempts = defaultAttempts, snapshotEvery }: OpenOptions = {},
): Promise<{ ok: true; reis: StoredReis } | Unkept> {
  let current: Reis = blankReis();
  let queue: Promise<unknown> = Promise.resolve();
  const audience = listeners<Reis>();

  const move = (reis: Reis): void => {
    if (reis === current) return;
    current = reis;
    audience.tell(reis);
  };
  const reload = async (): Promise<Read> => {
    const loaded = await load(store, reisId);
    if (loaded.ok) move(loaded.reis);
    return loaded;
  };
  const catchUp = async (): Promise<Read> => {
    const read = await store.read(reisId, current.seq + 1);
    if (!read.ok) return read;
    // A journal that became shorter, from a backup, is another one than we knew.
    if (read.seq < current.seq) return reload();
    const followed = follow(current, read.facts);
    if (followed.ok) move(followed.reis);
    return followed;
  };
  const attempt = async (command: unknown): Promise<Sent> => {
    for (let left = attempts; left > 0; left -= 1) {
      const decision = method.decide(current, command);
      if (!decision.ok) return decision;
      const appended = await store.append(reisId, decision.facts, current.seq);
      if (appended.ok) {
        const before = current.seq;
        move(decision.reis);
        const due =
          snapshotEvery !== undefined && Math.floor(before / snapshotEvery) < Math.floor(current.seq / snapshotEvery);
        // A snapshot saves reading and is nothing else: the fact is kept, also when its snapshot cannot be.
        if (due && store.writeSnapshot) await keepSnapshot(store, reisId).catch(() => undefined);
        return decision;
      }
      if (!appended.conflict) return appended;
      const read = await catchUp();
      if (!read.ok) return read;
    }
    return { ok: false, rejection: conflict(method, current) };
  };
  // One at a time: the second command is decided on the journey after the first.
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.then(task);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const news = async (seq: number): Promise<unknown> => {
    if (seq === 0) return reload();
    return seq > current.seq ? catchUp() : undefined;
  };
  const told = (seq: number): void => {
    // What a store that broke could not read now is read at the next news or the next send.
    if (seq === 0 || seq > current.seq) void inTurn(async () => news(seq)).catch(() => undefined);
  };

  // Listening begins before reading, so that nothing falls between the two; what is told meanwhile waits for its turn.
  let stop: Unsubscribe | undefined;
  const loaded = await inTurn(async () => {
    try {
      stop = await store.subscribe?.(reisId, told);
      return await reload();
    } catch {
      return unkept(problem('journal.unreachable'));
    }
  });
  if (!loaded.ok) {
    stop?.();
    return loaded;
  }
  return {
    ok: true,
    reis: {
      get: () => current,
      send: async (command) => inTurn(async () => attempt(command)),
      refresh: async () => inTurn(catchUp),
      subscribe: (listener) => audience.add(apart(listener)),
      close: () => {
        stop?.();
        audience.clear();
      },
    },
  };
}
