import {
  computed,
  getCurrentInstance,
  getCurrentScope,
  onMounted,
  onScopeDispose,
  shallowRef,
  type ComputedRef,
} from 'vue';
import { sharedSession, type ReisSession, type ReisView, type SessionOptions } from '../journal/stores/session.js';
import type { JournalStore } from '../journal/stores/store.js';

/** What `useReis` gives: refs of the journey as it is shown, and what can be done with it. */
export type UsedReis = { readonly [K in keyof ReisView]: ComputedRef<ReisView[K]> } & Pick<
  ReisSession,
  'send' | 'explain'
>;

/**
 * Follows a journey in a store while the component is there. On a server it shows `initial` and opens nothing. `send`
 * expects the journey as it is shown, so nobody writes over what they did not see.
 *
 * @param options - `initial` is the journey as a server rendered it
 * @example
 * const { reis, send, rejection } = useReis(store, 'reis-1');
 */
export function useReis(store: JournalStore, reisId: string, options: SessionOptions = {}): UsedReis {
  const session = sharedSession(store, reisId, options);
  const view = shallowRef(session.get());
  const part = <K extends keyof ReisView>(key: K): ComputedRef<ReisView[K]> => computed(() => view.value[key]);
  const listen = (): (() => void) => {
    const stop = session.subscribe(() => {
      view.value = session.get();
    });
    view.value = session.get();
    return stop;
  };
  let stop: (() => void) | undefined;
  // In a component the first render is the one of the server; elsewhere there is nothing to wait for.
  if (getCurrentInstance()) onMounted(() => void (stop = listen()));
  else stop = listen();
  if (getCurrentScope()) onScopeDispose(() => stop?.());
  return {
    reis: part('reis'),
    status: part('status'),
    findings: part('findings'),
    rejection: part('rejection'),
    steps: part('steps'),
    route: part('route'),
    send: session.send,
    explain: session.explain,
  };
}
