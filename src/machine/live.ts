import type { Reis } from '../schemas/reis.js';
import type { Fact } from '../steps/facts.js';
import type { Decision } from './decide.js';
import type { Explanation } from './explain.js';
import type { Rejection } from './findings.js';
import { listeners } from './listeners.js';
import type { OpenedReis } from './opened.js';

export type { Unsubscribe } from './listeners.js';

/**
 * A journey that lives in a user interface. Listeners are called in order: facts first, then the journey after them.
 * When a listener throws, `send` throws that error after the step was taken; later listeners are not called for that step.
 */
export type LiveReis = OpenedReis<Decision>;

/** A queue of notifications: one that is added during a call waits, so that no listener gets a later step before an earlier one. */
function inOrder(): (tell: () => void) => void {
  const waiting: (() => void)[] = [];
  let telling = false;
  return (tell) => {
    waiting.push(tell);
    if (telling) return;
    telling = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    } finally {
      telling = false;
    }
  };
}

/** Makes a live journey on top of two pure functions. */
export function liveReis(
  start: Reis,
  decide: (reis: Reis, command: unknown) => Decision,
  explain: (reis: Reis, asked: unknown) => Explanation,
): LiveReis {
  let current = start;
  const changed = listeners<Reis>();
  const facts = listeners<Fact>();
  const rejected = listeners<Rejection>();
  const announce = inOrder();
  return {
    get: () => current,
    send: (command) => {
      const decision = decide(current, command);
      if (!decision.ok) {
        announce(() => {
          rejected.emit(decision.rejection);
        });
        return decision;
      }
      current = decision.reis;
      announce(() => {
        for (const fact of decision.facts) facts.emit(fact);
        changed.emit(decision.reis);
      });
      return decision;
    },
    explain: (asked) => explain(current, asked),
    subscribe: changed.add,
    onFact: facts.add,
    onRejected: rejected.add,
    close: () => {
      for (const audience of [changed, facts, rejected]) audience.close();
    },
  };
}
