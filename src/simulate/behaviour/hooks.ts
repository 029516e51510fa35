import { Aside } from '../aside.js';
import type { Answer, Behaviour, StepCommand } from '../clock/activity.js';
import { assertMeeting, type Meeting } from '../clock/calendar.js';
import { expectFields, fieldsOf } from '../fields.js';
import type { Scenario } from '../journey/scenario.js';
import type { Traveller } from '../journey/traveller.js';
import type { OwnRemedy } from './mend.js';
import type { ExampleParameter } from './parameters.js';

/** A step that adopts something. */
export type Adoption = `${'opdracht' | 'foto' | 'programma' | 'reisverslag'}.vaststellen`;

const adoptions = fieldsOf<Record<Adoption, unknown>>({
  'opdracht.vaststellen': true,
  'foto.vaststellen': true,
  'programma.vaststellen': true,
  'reisverslag.vaststellen': true,
});

/** The meetings in which something is adopted: the same for all four, or for each its own. Data, so plans and reports hold them. */
export type DecidesIn = Meeting | Readonly<Partial<Record<Adoption, Meeting | undefined>>>;

/** What may go otherwise than the example: each is a behaviour that is carried out in its place. */
export interface WalkHooks {
  /** Before each step. */
  readonly before?: ((reis: Traveller, command: StepCommand) => Behaviour) | undefined;
  /** After each step, with what came of it. */
  readonly after?: ((reis: Traveller, command: StepCommand, answer: Answer) => Behaviour) | undefined;
  /**
   * Instead of waiting until the opdrachtgever has a moment: the meetings in which is decided, by the calendar `besluiten`; or a behaviour
   * of your own for each of the four adoptions. What is `undefined` or absent stays as it is in the example.
   */
  readonly decides?: DecidesIn | ((reis: Traveller, type: Adoption) => Behaviour | undefined) | undefined;
  /** Your own way to carry a remedy out. */
  readonly remedy?: OwnRemedy | undefined;
  /** What plans and reports call it, so that two policies that differ in this are told apart; `walk` when absent. */
  readonly name?: string | undefined;
  /** Parameters and calendars of your own that it asks for: any other name that the example does not know is refused. */
  readonly reads?: readonly string[] | undefined;
}

const hookFields = fieldsOf<WalkHooks>({
  before: true,
  after: true,
  decides: true,
  remedy: true,
  name: true,
  reads: true,
});

const isMeeting = (decidesIn: DecidesIn): decidesIn is Meeting => Object.hasOwn(decidesIn, 'weekday');

/** The meeting in which something is adopted, where that is data. */
export function meetingFor({ decides }: WalkHooks, type: Adoption): Meeting | undefined {
  if (typeof decides !== 'object') return undefined;
  return isMeeting(decides) ? decides : decides[type];
}

function assertMeetings(decidesIn: DecidesIn): void {
  if (isMeeting(decidesIn)) {
    assertMeeting(decidesIn);
    return;
  }
  expectFields('meetings for adoptions', decidesIn, adoptions);
  for (const meeting of Object.values(decidesIn)) if (meeting !== undefined) assertMeeting(meeting);
}

/**
 * Refuses names that no hook has, and meetings that are none.
 *
 * @throws SimulationError `scenario.invalid`
 */
export function assertHooks(hooks: WalkHooks): void {
  expectFields('a walk', hooks, hookFields);
  if (typeof hooks.decides === 'object') assertMeetings(hooks.decides);
}

/** The hooks of behaviours that `createWalk` made. */
const known = new Aside<Scenario['behaviour'], WalkHooks>('walk');

/** What is somebody's own in a behaviour that `createWalk` made; `undefined` for any other. */
export const hooksOf = (behaviour: Scenario['behaviour']): WalkHooks | undefined => known.get(behaviour);

/** A behaviour with the hooks that are in it. */
export function withHooks<B extends Scenario['behaviour']>(behaviour: B, hooks: WalkHooks): B {
  known.set(behaviour, hooks);
  return behaviour;
}

/** The parameters that a walk reads only where a hook of yours leaves something to the example, with the name of that hook. */
export function leftBy(behaviour: Scenario['behaviour']): Readonly<Partial<Record<ExampleParameter, keyof WalkHooks>>> {
  const { decides, remedy } = hooksOf(behaviour) ?? {};
  return {
    ...(decides !== undefined && { beslisDagen: 'decides' }),
    ...(remedy !== undefined && { herstelWerk: 'remedy' }),
  };
}

/** The meetings in which a behaviour decides, where these are data. */
export function meetingsOf(behaviour: Scenario['behaviour']): DecidesIn | undefined {
  const own = hooksOf(behaviour)?.decides;
  return typeof own === 'function' ? undefined : own;
}
