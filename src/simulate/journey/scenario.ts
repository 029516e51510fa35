import type { Spelregels } from '../../schemas/spelregels.js';
import type { Method } from '../../machine/method.js';
import type { Behaviour } from '../clock/activity.js';
import type { CalendarOptions } from '../clock/calendar.js';
import type { Fact, FactType } from '../../steps/facts.js';
import type { Reis } from '../../schemas/reis.js';
import type { Sampler } from '../random/samplers.js';
import { fieldsOf } from '../fields.js';
import type { OwnMeasure } from './measure.js';
import type { Traveller } from './traveller.js';

/** Something that journeys share: how many there are, and when that changes. */
export interface SharedResource {
  readonly capacity: number;
  /** Capacity from a day on, such as during leave or after a cut. What runs is not interrupted. */
  readonly schedule?: readonly { readonly from: string; readonly capacity: number }[] | undefined;
  /** Absence that comes by chance: minutes between two absences and minutes that each lasts, of one at a time. */
  readonly absence?: { readonly every: Sampler; readonly lasts: Sampler } | undefined;
}

/** The world as an intervention may change it. */
export interface World {
  /** Parameters of behaviour; from now on every journey sees the new value. A number takes the place of a distribution. */
  readonly parameters: Record<string, number>;
  /** Changes how many there are of something shared. */
  readonly resize: (resource: string, capacity: number) => void;
}

/** Something that happens on a date: a new college, a cut, an extra reisbegeleider. */
export interface Intervention {
  readonly name: string;
  readonly on: string;
  /** Changes the world on that date: a resource more, a parameter less. */
  readonly change: (world: World) => void;
}

/** Everything that is assumed about a way of working. What is compared are two of these. Names that are not here are refused. */
export interface Scenario {
  /** The day on which minute 0 falls, a Monday say: `2026-01-05`. */
  readonly start: string;
  /** Weeks after which we stop looking; what is then unfinished counts as unfinished, not as short. */
  readonly weeks: number;
  /**
   * Weeks in which the world fills up: journeys that begin in them are walked, so that there are lines and people at work, and
   * counted nowhere. None when absent. `warmUp` tells how many from the series of a pilot.
   */
  readonly warmUpWeeks?: number | undefined;
  /** Minutes between two journeys that begin; or the minutes at which they begin, in order (`arrivalsAt`). */
  readonly arrivals: Sampler | readonly number[];
  /** Most journeys that begin; no limit when absent. */
  readonly maximumReizen?: number | undefined;
  readonly resources?: Readonly<Record<string, SharedResource>> | undefined;
  readonly calendar?: CalendarOptions | undefined;
  /**
   * Calendars of some people: the example takes decisions by `besluiten`. Where there is none, `calendar` holds, so a recess
   * named there stops the council too.
   */
  readonly calendars?: Readonly<Record<string, CalendarOptions>> | undefined;
  readonly interventions?: readonly Intervention[] | undefined;
  /** What people do, from the first step on. The journey starts when the behaviour does `reis.starten`. */
  readonly behaviour: (reis: Traveller) => Behaviour;
  /** Settings of the method that `reis.starten` takes along. */
  readonly spelregels?: Spelregels | undefined;
  /** Numbers that the behaviour reads. */
  readonly parameters?: Readonly<Record<string, number>> | undefined;
  /** Distributions that the behaviour draws from where it would otherwise read a number. */
  readonly samplers?: Readonly<Record<string, Sampler>> | undefined;
  /** A journey with which each begins, folded from real facts; the behaviour goes on from there. A blank one when absent. */
  readonly origin?: Reis | undefined;
  /** Events of your own: a mark is reached at the first fact of a type, or the first for which a function says so. */
  readonly marks?: Readonly<Record<string, FactType | ((fact: Fact) => boolean)>> | undefined;
  /** Numbers of your own about each journey. */
  readonly measures?: readonly OwnMeasure[] | undefined;
  /**
   * How often a step may be refused for the same reasons, with nothing allowed in between, before the run ends with an error:
   * 25 when absent. More when your own rules look at the date and people try every day.
   */
  readonly maximumRefusals?: number | undefined;
  /** The method with a host's own rules; the method as the text has it when absent. */
  readonly method?: Method | undefined;
}

/** The names that a scenario may have. */
export const scenarioFields = fieldsOf<Scenario>({
  start: true,
  weeks: true,
  warmUpWeeks: true,
  arrivals: true,
  maximumReizen: true,
  resources: true,
  calendar: true,
  calendars: true,
  interventions: true,
  behaviour: true,
  spelregels: true,
  parameters: true,
  samplers: true,
  origin: true,
  marks: true,
  measures: true,
  maximumRefusals: true,
  method: true,
});

/** The names that something shared may have. */
export const resourceFields = fieldsOf<SharedResource>({ capacity: true, schedule: true, absence: true });
