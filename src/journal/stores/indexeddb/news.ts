import type { Unsubscribe } from '../../../machine/live.js';
import { isolated } from '../isolated.js';
import { storageProblem } from './database.js';

/** Where a journey is, and which erasure it had last. */
interface Standing {
  readonly seq: number;
  readonly erased: string | undefined;
}

/** News between the tabs of one browser, and within one. */
interface News {
  /** Tells every tab, this one too. */
  readonly tell: (reisId: string, seq: number) => void;
  readonly listen: (reisId: string, listener: (seq: number) => void) => Promise<Unsubscribe>;
  readonly close: () => void;
}

interface Entry {
  readonly reisId: string;
  readonly listener: (seq: number) => void;
  erased: string | undefined;
}

/**
 * News by BroadcastChannel. A browser freezes tabs that nobody looks at, and a frozen tab hears nothing: when it is looked at
 * again, it asks the database where its journeys are.
 *
 * @param standing - where a journey is now
 */
export function news(name: string, standing: (reisId: string) => Promise<Standing>): News {
  const entries = new Set<Entry>();
  let channel: BroadcastChannel | undefined;
  const hear = (reisId: unknown, seq: unknown): void => {
    if (typeof seq !== 'number') return;
    for (const entry of new Set(entries)) if (entry.reisId === reisId) entry.listener(seq);
  };
  const look = async (entry: Entry): Promise<void> => {
    const { seq, erased } = await standing(entry.reisId);
    const isErased = erased !== entry.erased;
    entry.erased = erased;
    entry.listener(isErased ? 0 : seq);
  };
  const wake = (): void => {
    if (document.visibilityState !== 'visible') return;
    for (const entry of new Set(entries)) look(entry).catch(() => undefined);
  };
  // A worker has no page that can be looked at.
  const page = typeof document === 'undefined' ? undefined : document;
  /** Made at first use, and again after `close`: what is kept by then is told all the same. */
  const open = (): BroadcastChannel | undefined => {
    if (channel !== undefined || typeof BroadcastChannel === 'undefined') return channel;
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<{ reis?: unknown; seq?: unknown } | null>) => {
      hear(data?.reis, data?.seq);
    });
    page?.addEventListener('visibilitychange', wake);
    return channel;
  };
  return {
    tell: (reisId, seq) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      open()?.postMessage({ reis: reisId, seq });
      hear(reisId, seq);
    },
    listen: async (reisId, listener) => {
      const entry: Entry = { reisId, listener: isolated(listener), erased: undefined };
      open();
      entries.add(entry);
      try {
        ({ erased: entry.erased } = await standing(reisId));
      } catch (error) {
        entries.delete(entry);
        const expected = new Error('Expected to read where the journey is but the storage refused.');
        throw Object.assign(expected, { problem: storageProblem(error) });
      }
      return () => void entries.delete(entry);
    },
    close: () => {
      entries.clear();
      channel?.close();
      channel = undefined;
      page?.removeEventListener('visibilitychange', wake);
    },
  };
}
