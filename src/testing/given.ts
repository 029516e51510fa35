import { aanpakkenMetImpact } from '../machine/aanpakkenMetImpact.js';
import type { Method } from '../machine/method.js';
import { AanpakError } from '../method/error.js';
import type { Meta } from '../schemas/basis/values.js';
import type { Reis } from '../schemas/reis.js';
import type { Command, CommandPayloads, CommandType } from '../steps/commands.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { blankReis } from '../steps/blank.js';
import { differences, type Expected } from './expected.js';

/** What a step carries, and when and by whom where the test cares. */
type Asked<C extends CommandType> = CommandPayloads[C] & Partial<Meta>;

/** A step whose payload is empty needs none. */
type Arguments<C extends CommandType> =
  Record<never, never> extends CommandPayloads[C] ? [asked?: Asked<C>] : [asked: Asked<C>];

/** A journey of which something is asked. */
export interface Given {
  /** The journey as it stands. */
  readonly reis: Reis;
  /** One more step that was done: it has to be allowed. */
  readonly and: <C extends CommandType>(type: C, ...asked: Arguments<C>) => Given;
  /** The step that is looked at: its name and what it carries, or a whole command. */
  readonly when: (<C extends CommandType>(type: C, ...asked: Arguments<C>) => When) & ((command: Command) => When);
}

/** A step that was tried. */
export interface When {
  /**
   * Checks what came of the step; throws `AanpakError` (`testing.different`) with every difference. Gives back the journey after it, or the
   * journey as it was when the step was refused, so that a story can go on.
   */
  readonly then: (...expected: readonly [Expected, ...Expected[]]) => Given;
}

/** A step without `op` happens this long after the last fact. */
const minute = 60_000;
const nextMoment = ({ op }: Reis): string =>
  op === '' ? '2026-01-12T09:00:00.000Z' : new Date(Date.parse(op) + minute).toISOString();

const different = (said: readonly string[]): AanpakError =>
  new AanpakError('testing.different', `Expected the step to do something else: ${said.join('\n')}`);

/**
 * A test of the method or of a host's own rules, in the words of the method: given a journey, when somebody does a step, then this.
 * Needs no test runner. A step without `op` happens a minute after the last fact; one without `door` is done by `r-test`.
 *
 * @param before - a journey, its facts, or nothing: a journey that has not started
 * @param method - the method with a host's rules, from `createMethod`
 * @throws AanpakError `testing.different` when a step of `and` is refused, or `then` does not hold
 * @example
 * given(reis, createMethod({ rules: [ourRule] })).when('reis.staken', { reden: 'Het college stopt.' }).then(leadsTo('gestaakt'));
 */
export function given(before: Reis | Iterable<Fact> = blankReis(), method: Method = aanpakkenMetImpact): Given {
  const reis = Symbol.iterator in before ? fold(before) : before;
  const commandOf = (type: CommandType, { op = nextMoment(reis), door = 'r-test', ...payload }: Partial<Meta> = {}) =>
    ({ type, meta: { op, door }, ...payload }) as Command;
  const tried = (command: Command): When => {
    const decision = method.decide(reis, command);
    return {
      // oxlint-disable-next-line unicorn/no-thenable -- the notation is given, when, then; no test awaits it.
      then: (...expected) => {
        const { advice } = method.explain(reis, command);
        const said = differences({ decision, advice }, expected);
        if (said.length > 0) throw different(said);
        return decision.ok ? given(decision.reis, method) : given(reis, method);
      },
    };
  };
  return {
    reis,
    and: (type, ...[asked]) => {
      const decision = method.decide(reis, commandOf(type, asked));
      if (!decision.ok) throw different(decision.rejection.findings.map(({ code }) => `${type} was refused: ${code}`));
      return given(decision.reis, method);
    },
    when: (step: CommandType | Command, asked?: Partial<Meta>) =>
      tried(typeof step === 'string' ? commandOf(step, asked) : step),
  };
}
