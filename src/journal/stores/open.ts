import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { conflict, type Decision } from '../../machine/decide.js';
import type { Rejection, RejectionCode } from '../../machine/findings.js';
import { listeners, type Unsubscribe } from '../../machine/listeners.js';
import type { Method } from '../../machine/method.js';
import { doneBy } from '../../machine/doneSince.js';
import type { OpenedReis } from '../../machine/opened.js';
import type { Reis } from '../../schemas/reis.js';
import { fold } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { blankReis } from '../../steps/blank.js';
import { problem, type Problem } from '../format/problem.js';
import { asSent } from './asSent.js';
import { isolated } from './isolated.js';
import { erasureBefore, goOn, readSnapshot, resume, writeSnapshot } from './snapshot.js';
import { unkept, type JournalFacts, type JournalStore, type Unkept } from './store.js';

/** What became of a command: decided and kept, refused (a rejection), or not kept (findings of the store). */
export type Sent = Decision | Unkept;

/**
 * A journey in a store.
 *
 * `send` decides a command, keeps its facts and moves on. When somebody was first, it reads what they did and decides again
 * on that journey: never the old answer on a new journey. Before it refuses, it looks whether others went on. **Without
 * `expectedSeq` whoever saves a text last writes over what another saved**; with it, the answer is a conflict that says what was done `since`.
 *
 * `subscribe` and `onFact` also tell of changes by others, when the store tells of those. What a listener throws is no
 * answer to `send`, because the fact was kept: it becomes an unhandled rejection.
 */
export interface StoredReis extends OpenedReis<Promise<Sent>> {
  /** Reads what others wrote. */
  readonly refresh: () => Promise<{ ok: true; reis: Reis } | Unkept>;
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
/** A journey as a store told it, with the digest of its last erasure. */
type Loaded = { ok: true; reis: Reis; erased: string | undefined } | Unkept;

/** The journey after what a store read, or that a fact is missing in between: then the store is wrong, not the journey. */
function follow(reis: Reis, { facts, erased }: JournalFacts): Loaded {
  const after = goOn(reis, facts);
  if (after) return { ok: true, reis: after, erased };
  const known = new Set(facts.map(({ seq }) => seq));
  let expected = reis.seq + 1;
  while (known.has(expected)) expected += 1;
  return unkept(problem('journal.gap', ['facts'], { expected }));
}

async function load(store: JournalStore, reisId: string): Promise<Loaded> {
  const text = await store.readSnapshot?.(reisId);
  const snapshot = text === undefined ? undefined : readSnapshot(text, reisId);
  if (text !== undefined && snapshot) {
    const read = await store.read(reisId, snapshot.reis.seq);
    if (!read.ok) return read;
    // A snapshot from before an erasure holds what was erased.
    const reis = read.erased === erasureBefore(text) ? resume(snapshot, read.facts) : undefined;
    if (reis) return { ok: true, reis, erased: read.erased };
  }
  const read = await store.read(reisId);
  return read.ok ? follow(blankReis(), read) : read;
}

/**
 * Makes a snapshot of what the store holds, not of what is in memory: a text that was erased since must not come back. It
 * bears the digest of the last erasure, so that a store can drop one that comes too late and a reader passes it over.
 */
async function keepSnapshot(store: JournalStore, reisId: string): Promise<void> {
  const read = await store.read(reisId);
  const last = read.ok ? read.facts.at(-1) : undefined;
  if (!read.ok || !last) return;
  await store.writeSnapshot?.(reisId, writeSnapshot(fold(read.facts), last, read.erased));
  const again = await store.read(reisId, last.seq);
  // For a store that keeps whatever it is given.
  if (!again.ok || again.erased !== read.erased) await store.writeSnapshot?.(reisId, '');
}

/** Refusals that a newer journey would not change: the command itself is not in order. */
const final: ReadonlySet<RejectionCode> = new Set(['command.unknown', 'command.invalid']);

/** Why a store could not tell of others, when it says so. */
const reasonOf = (error: unknown): Problem =>
  (error as { problem?: Problem } | undefined)?.problem ?? problem('journal.unreachable');

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
  let erased: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const [audience, ofFacts, ofRefusals] = [listeners<Reis>(), listeners<Fact>(), listeners<Rejection>()];

  const move = (reis: Reis, facts: readonly Fact[] = []): void => {
    if (reis === current) return;
    current = reis;
    for (const fact of facts) ofFacts.emit(fact);
    audience.emit(reis);
  };
  const reload = async (facts?: readonly Fact[]): Promise<Read> => {
    const loaded = await load(store, reisId);
    if (!loaded.ok) return loaded;
    ({ erased } = loaded);
    move(loaded.reis, facts);
    return { ok: true, reis: current };
  };
  const catchUp = async (): Promise<Read> => {
    const read = await store.read(reisId, current.seq + 1);
    if (!read.ok) return read;
    // One that became shorter, from a backup, or in which something was erased, is another journal than we knew.
    if (read.seq < current.seq || read.erased !== erased) return reload();
    const followed = follow(current, read);
    if (!followed.ok) return followed;
    move(followed.reis, read.facts);
    return { ok: true, reis: current };
  };
  const attempt = async (command: unknown): Promise<Sent> => {
    let looked = false;
    for (let left = attempts; left > 0;) {
      const decision = method.decide(current, command);
      if (!decision.ok) {
        if (looked || final.has(decision.rejection.code)) return decision;
        // The journey of now may allow what the one we know does not: look before refusing.
        const known = current;
        const read = await catchUp();
        if (!read.ok) return read;
        if (current === known) return decision;
        looked = true;
        continue;
      }
      const appended = await store.append(reisId, decision.facts, current.seq);
      if (appended.ok) {
        const before = current.seq;
        // The journey that we know, and decided on, may hold a text that somebody erased meanwhile.
        const isOutdated = appended.erased !== undefined && appended.erased !== erased;
        const kept: Read = isOutdated ? await reload(decision.facts).catch(() => unkept()) : decision;
        // The fact is kept. When the store cannot be read just now, the next append tells of the erasure again.
        if (!isOutdated || !kept.ok) move(decision.reis, decision.facts);
        const due =
          snapshotEvery !== undefined && Math.floor(before / snapshotEvery) < Math.floor(current.seq / snapshotEvery);
        // A snapshot saves reading and is nothing else: the fact is kept, also when its snapshot cannot be.
        if (due && store.writeSnapshot) await keepSnapshot(store, reisId).catch(() => undefined);
        return isOutdated && kept.ok ? { ...decision, reis: kept.reis } : decision;
      }
      if (!appended.conflict) return appended;
      const read = await catchUp();
      if (!read.ok) return read;
      looked = true;
      left -= 1;
    }
    return { ok: false, rejection: conflict(method, current) };
  };
  /** A refusal is told to who listens for it; a conflict says what was done since the sender looked. */
  const answer = async (command: unknown): Promise<Sent> => {
    const sent = await attempt(command);
    if (sent.ok || !('rejection' in sent)) return sent;
    ofRefusals.emit(sent.rejection);
    // A conflict is said of a command that could be read, and of no other.
    if (sent.rejection.code !== 'conflict') return sent;
    const { expectedSeq } = command as { expectedSeq?: unknown };
    if (typeof expectedSeq !== 'number') return sent;
    const read = await store.read(reisId, expectedSeq + 1);
    return read.ok ? { ...sent, since: doneBy(read.facts) } : sent;
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
  const notified = (seq: number): void => {
    // A failed read is repeated at the next notification or the next send.
    if (seq === 0 || seq > current.seq) void inTurn(async () => news(seq)).catch(() => undefined);
  };

  // Listening begins before reading, so that nothing falls between the two; what is told meanwhile waits for its turn.
  let stop: Unsubscribe | undefined;
  const loaded = await inTurn(async () => {
    try {
      stop = await store.subscribe?.(reisId, notified);
      return await reload();
    } catch (error) {
      return unkept(reasonOf(error));
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
      send: async (command) => {
        const sent = asSent(command);
        return inTurn(async () => answer(sent));
      },
      explain: (asked) => method.explain(current, asked),
      refresh: async () => inTurn(catchUp),
      subscribe: (listener) => audience.add(isolated(listener)),
      onFact: (listener) => ofFacts.add(isolated(listener)),
      onRejected: (listener) => ofRefusals.add(isolated(listener)),
      close: () => {
        stop?.();
        for (const one of [audience, ofFacts, ofRefusals]) one.close();
      },
    },
  };
}
