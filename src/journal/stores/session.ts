import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Finding, Rejection } from '../../machine/findings.js';
import type { Method } from '../../machine/method.js';
import type { NextStep } from '../../machine/nextSteps.js';
import type { Explanation } from '../../machine/explain.js';
import type { Unsubscribe } from '../../machine/listeners.js';
import type { Sendable } from '../../machine/opened.js';
import type { Route } from '../../machine/route.js';
import type { Reis } from '../../schemas/reis.js';
import { blankReis } from '../../steps/blank.js';
import { asSent } from './asSent.js';
import { openReis, type OpenOptions, type Sent, type StoredReis } from './open.js';
import type { JournalStore } from './store.js';

/** A journey as a screen shows it: one value for every part of the screen, so that no two parts disagree. */
export interface ReisView {
  readonly reis: Reis;
  /** `opening` until the store answered; `failed` when it could not, see `findings`. */
  readonly status: 'opening' | 'open' | 'failed';
  /** What the store said when it failed. */
  readonly findings: readonly Finding[];
  /** The last refusal, until something was allowed. */
  readonly rejection: Rejection | null;
  /** Every command, with whether it is possible now. Asked of the method when it is first read. */
  readonly steps: readonly NextStep[];
  /** The way to the next gate. Asked of the method when it is first read. */
  readonly route: Route;
}

/** How a journey is opened for a screen. */
export interface SessionOptions extends OpenOptions {
  /** The journey as a server rendered it, so that the first paint in the browser is the same. */
  initial?: Reis | undefined;
}

/** A journey that a screen follows. It is opened while somebody subscribes, and closed after the last one left. */
export interface ReisSession {
  /** The journey as the screen shows it; the same object until something changes. */
  readonly get: () => ReisView;
  /** Calls the listener after every change. */
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Sends a command that expects the journey as it is shown, unless it says itself what it expects. */
  readonly send: <const C>(command: C & Sendable<C>) => Promise<Sent>;
  /** Whether a command, or the name of one, would be allowed now, and everything that stands in its way. */
  readonly explain: (asked: unknown) => Explanation;
}

function viewOf(
  method: Method,
  { reis, status, findings, rejection }: Pick<ReisView, 'reis' | 'status' | 'findings' | 'rejection'>,
): ReisView {
  let steps: readonly NextStep[] | undefined;
  let route: Route | undefined;
  return {
    reis,
    status,
    findings,
    rejection,
    get steps() {
      return (steps ??= method.nextSteps(reis));
    },
    get route() {
      return (route ??= method.route(reis));
    },
  };
}

/**
 * A journey for a screen, whatever the framework: `./react` and `./vue` are this and a subscription.
 *
 * @example
 * const session = reisSession(store, 'reis-1');
 * const stop = session.subscribe(() => show(session.get().reis.titel));
 */
export function reisSession(
  store: JournalStore,
  reisId: string,
  { initial, ...options }: SessionOptions = {},
): ReisSession {
  const method = options.method ?? aanpakkenMetImpact;
  const listeners = new Set<() => void>();
  let view = viewOf(method, {
    reis: initial ?? blankReis(),
    status: initial ? 'open' : 'opening',
    findings: [],
    rejection: null,
  });
  let opening: Promise<StoredReis | undefined> | undefined;
  /** Rises whenever a journey is let go: what is still being opened then is shown no more. */
  let turn = 0;
  let sending = 0;
  let isShown = initial !== undefined;

  const show = (change: Partial<Pick<ReisView, 'reis' | 'status' | 'findings' | 'rejection'>>): void => {
    const { reis, status, findings, rejection } = view;
    view = viewOf(method, { reis, status, findings, rejection, ...change });
    for (const listener of new Set(listeners)) listener();
  };
  const open = async (): Promise<StoredReis | undefined> => {
    const mine = turn;
    const opened = await openReis(store, reisId, options);
    if (mine !== turn) return opened.ok ? opened.reis : undefined;
    if (!opened.ok) {
      show({ status: 'failed', findings: opened.findings });
      if (mine === turn) opening = undefined;
      return undefined;
    }
    opened.reis.subscribe((reis) => {
      show({ reis, rejection: null });
    });
    opened.reis.onRejected((rejection) => {
      show({ rejection });
    });
    isShown = true;
    show({ reis: opened.reis.get(), status: 'open', findings: [] });
    return opened.reis;
  };
  const stored = async (): Promise<StoredReis | undefined> => (opening ??= open());
  const closeWhenLeft = (): void => {
    // What is being sent still changes what is shown: until then the journey stays open.
    if (listeners.size > 0 || sending > 0 || opening === undefined) return;
    const left = opening;
    opening = undefined;
    turn += 1;
    void left.then((reis) => reis?.close());
  };

  return {
    get: () => view,
    subscribe: (listener) => {
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      void stored();
      return () => {
        listeners.delete(own);
        // Not at once: Strict Mode leaves and comes back within one turn, and a journey need not be read twice for that.
        void Promise.resolve().then(closeWhenLeft);
      };
    },
    send: async (command) => {
      // Before anything was shown there is nothing that the sender looked at.
      const sent = asSent(command, isShown ? view.reis.seq : undefined);
      sending += 1;
      try {
        const reis = await stored();
        return reis ? await reis.send(sent) : { ok: false, conflict: false, findings: view.findings };
      } finally {
        sending -= 1;
        closeWhenLeft();
      }
    },
    explain: (asked) => method.explain(view.reis, asked),
  };
}

const sessions = new WeakMap<JournalStore, Map<string, { session: ReisSession; method: Method | undefined }>>();

/** One session for every part of a screen that follows the same journey, so that all of them show one moment. */
export function sharedSession(store: JournalStore, reisId: string, options: SessionOptions = {}): ReisSession {
  const ofStore = sessions.get(store) ?? new Map<string, { session: ReisSession; method: Method | undefined }>();
  sessions.set(store, ofStore);
  const known = ofStore.get(reisId);
  if (known && known.method === options.method) return known.session;
  const session = reisSession(store, reisId, options);
  ofStore.set(reisId, { session, method: options.method });
  return session;
}
