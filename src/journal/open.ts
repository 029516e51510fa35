import { aanpakkenMetImpact } from '../machine/default.js';
import type { Decision } from '../machine/decide.js';
import { rejection } from '../machine/findings.js';
import type { Unsubscribe } from '../machine/host.js';
import type { Method } from '../machine/method.js';
import type { Reis } from '../schemas/reis.js';
import { evolve, fold } from '../steps/evolve.js';
import { readSnapshot, resume, writeSnapshot } from './snapshot.js';
import type { JournalStore, Unkept } from './store.js';

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
  /** Calls the listener with the journey after every change, also by others when the store tells of those. */
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
  /** After how many facts a snapshot is written; none when absent. */
  snapshotEvery?: number | undefined;
}

const defaultAttempts = 10;

async function load(store: JournalStore, reisId: string): Promise<{ ok: true; reis: Reis } | Unkept> {
  const text = await store.readSnapshot?.(reisId);
  const snapshot = text === undefined ? undefined : readSnapshot(text, reisId);
  if (snapshot) {
    const read = await store.read(reisId, snapshot.reis.seq);
    if (!read.ok) return read;
    const reis = resume(snapshot, read.facts);
    if (reis) return { ok: true, reis };
  }
  const read = await store.read(reisId);
  return read.ok ? { ok: true, reis: fold(read.facts) } : read;
}

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
  const loaded = await load(store, reisId);
  if (!loaded.ok) return loaded;
  let current = loaded.reis;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(reis: Reis) => void>();

  const move = (reis: Reis): void => {
    if (reis === current) return;
    current = reis;
    for (const listener of listeners) listener(reis);
  };
  const catchUp = async (): Promise<{ ok: true; reis: Reis } | Unkept> => {
    const read = await store.read(reisId, current.seq + 1);
    if (!read.ok) return read;
    move(read.facts.reduce(evolve, current));
    return { ok: true, reis: current };
  };
  const attempt = async (command: unknown): Promise<Sent> => {
    for (let left = attempts; left > 0; left -= 1) {
      const decision = method.decide(current, command);
      if (!decision.ok) return decision;
      const appended = await store.append(reisId, decision.facts, current.seq);
      if (appended.ok) {
        const before = current.seq;
        move(decision.reis);
        const last = decision.facts.at(-1);
        const due =
          snapshotEvery !== undefined && Math.floor(before / snapshotEvery) < Math.floor(current.seq / snapshotEvery);
        if (due && last) await store.writeSnapshot?.(reisId, writeSnapshot(current, last));
        return decision;
      }
      if (!appended.conflict) return appended;
      const read = await catchUp();
      if (!read.ok) return read;
    }
    return { ok: false, rejection: rejection(method.texts, 'conflict', { seq: current.seq }) };
  };
  // One at a time: the second command is decided on the journey after the first.
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.then(task);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const stop = await store.subscribe?.(reisId, (seq) => {
    if (seq > current.seq) void inTurn(async () => (seq > current.seq ? catchUp() : undefined));
  });
  return {
    ok: true,
    reis: {
      get: () => current,
      send: async (command) => inTurn(async () => attempt(command)),
      refresh: async () => inTurn(catchUp),
      subscribe: (listener) => {
        const own = (reis: Reis): void => {
          listener(reis);
        };
        listeners.add(own);
        return () => void listeners.delete(own);
      },
      close: () => {
        stop?.();
        listeners.clear();
      },
    },
  };
}
