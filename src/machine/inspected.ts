import type { Reis } from '../schemas/reis.js';
import type { Decision } from './decide.js';
import type { ReisMachine } from './machine.js';

/** The name under which a refused command is emitted by an actor, and shown by an inspector. */
const refusedEvent = 'command.refused';

/** What a scope of an actor can do that XState gives to its logic. */
interface Scope {
  readonly emit: (event: { type: string }) => void;
  readonly actionExecutor: (action: { type: string; info: undefined; params: object; exec: undefined }) => void;
}

/**
 * The machine, telling what it refused. XState says nothing of an event that no transition takes: the snapshot stays the
 * same. Here an actor then emits `command.refused` with the rejection, and an inspector sees an action of that name. A
 * transition would do as well, and `can` would then call every command possible.
 */
export function tellingRefusals(machine: ReisMachine, decide: (reis: Reis, command: unknown) => Decision): ReisMachine {
  const transition = machine.transition.bind(machine);
  machine.transition = (snapshot, event, scope) => {
    const next = transition(snapshot, event, scope);
    if (next.context.reis !== snapshot.context.reis || event.type.startsWith('xstate.')) return next;
    const decision = decide(snapshot.context.reis, event);
    if (decision.ok) return next;
    const { rejection } = decision;
    const { emit, actionExecutor } = scope as unknown as Scope;
    actionExecutor({ type: refusedEvent, info: undefined, params: { code: rejection.code }, exec: undefined });
    emit({ type: refusedEvent, rejection } as { type: string });
    return next;
  };
  return machine;
}
