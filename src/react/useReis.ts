import { useMemo, useSyncExternalStore } from 'react';
import { sharedSession, type ReisSession, type ReisView, type SessionOptions } from '../journal/stores/session.js';
import type { JournalStore } from '../journal/stores/store.js';

/** What `useReis` gives: the journey as it is shown, and what can be done with it. */
export interface UsedReis extends ReisView, Pick<ReisSession, 'send' | 'explain'> {}

/**
 * Follows a journey in a store. Every component that follows the same journey shows the same moment of it, also while React
 * renders in the background. `send` expects the journey as it is shown, so nobody writes over what they did not see.
 *
 * @param options - `initial` is the journey as a server rendered it
 * @example
 * const Titel = () => useReis(store, 'reis-1').reis.titel;
 */
export function useReis(store: JournalStore, reisId: string, options: SessionOptions = {}): UsedReis {
  const session = useSession(store, reisId, options);
  const view = useSyncExternalStore(session.subscribe, session.get, session.get);
  // Without a spread: reading `steps` and `route` is what asks the method.
  return useMemo(
    () =>
      Object.defineProperties({ send: session.send, explain: session.explain } as UsedReis, {
        ...Object.getOwnPropertyDescriptors(view),
      }),
    [session, view],
  );
}

/**
 * Follows one part of a journey: the component renders again only when that part became another one.
 *
 * @param select - gives the part; a record or list that says the same again has to be the same one
 * @example
 * const Aantal = () => useReisPart(store, 'reis-1', ({ reis }) => reis.materiaal.length);
 */
export function useReisPart<Part>(
  store: JournalStore,
  reisId: string,
  select: (view: ReisView) => Part,
  options: SessionOptions = {},
): Part {
  const session = useSession(store, reisId, options);
  const part = useMemo(() => {
    let last: { view: ReisView; part: Part } | undefined;
    return (): Part => {
      const view = session.get();
      if (last?.view !== view) last = { view, part: select(view) };
      return last.part;
    };
  }, [session, select]);
  return useSyncExternalStore(session.subscribe, part, part);
}

const useSession = (store: JournalStore, reisId: string, options: SessionOptions): ReisSession =>
  useMemo(() => sharedSession(store, reisId, options), [store, reisId, options.method]);
