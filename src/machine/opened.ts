import type { Reis } from '../schemas/reis.js';
import type { Command, CommandType } from '../steps/commands.js';
import type { Fact } from '../steps/facts.js';
import type { Explanation } from './explain.js';
import type { Rejection } from './findings.js';
import type { Unsubscribe } from './listeners.js';

/**
 * What can be sent: a command whose name is known has to be that command, so a misspelt name or a field that is not there does
 * not compile. What was not checked yet (`unknown`, a body, what `commandFrom` made) is taken as it is.
 */
export type Sendable<C> = C extends { readonly type: infer Type }
  ? Type extends CommandType
    ? Command<Type>
    : string extends Type
      ? unknown
      : never
  : unknown;

/** An open journey, in memory or in a store: one shape to learn. Only the answer of `send` differs: at once, or kept first. */
export interface OpenedReis<Answer> {
  /** The journey as it stands; a new object after every change. */
  readonly get: () => Reis;
  /** Decides a command and, when it is allowed, makes the journey after it the current one. */
  readonly send: <const C>(command: C & Sendable<C>) => Answer;
  /** Whether a command, or the name of one, would be allowed now. */
  readonly explain: (asked: unknown) => Explanation;
  /** Calls the listener with the journey after every change. */
  readonly subscribe: (listener: (reis: Reis) => void) => Unsubscribe;
  /** Calls the listener with every new fact, in order. */
  readonly onFact: (listener: (fact: Fact) => void) => Unsubscribe;
  /** Calls the listener with every refusal; the journey stays as it is. */
  readonly onRejected: (listener: (rejection: Rejection) => void) => Unsubscribe;
  /** Ends it: no listener hears any more. */
  readonly close: () => void;
}
