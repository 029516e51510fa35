import { Calendar } from '../clock/calendar.js';
import { dayOf, minutesPerDay, momentOf } from '../clock/date.js';
import { SimulationError } from '../error.js';
import type { Scenario } from './scenario.js';

/** The calendar by which the example people decide. */
export const decisions = 'besluiten';

const calendars = new WeakMap<Scenario, ReadonlyMap<string, Calendar>>();

/** The calendars of a scenario, made once: forty years of days take a moment. The usual one has no name. */
function calendarsOf(scenario: Scenario): ReadonlyMap<string, Calendar> {
  let known = calendars.get(scenario);
  if (known === undefined) {
    const named = Object.entries({ ...scenario.calendars, '': scenario.calendar });
    known = new Map(named.map(([name, options]) => [name, new Calendar(scenario.start, options)]));
    calendars.set(scenario, known);
  }
  return known;
}

/** Minutes of a scenario as days and moments, and the calendars of its people. */
export class WorldTime {
  /** The calendar that holds where no other is named. */
  readonly usual: Calendar;
  private readonly calendars: ReadonlyMap<string, Calendar>;
  private moment = '';
  private momentAt = -1;

  constructor(scenario: Scenario) {
    this.calendars = calendarsOf(scenario);
    this.usual = this.calendarOf('');
  }

  /**
   * The calendar of this name. That of decisions is the usual one where a scenario gives no other.
   *
   * @throws SimulationError `calendar.unknown`
   */
  calendarOf(name: string): Calendar {
    const calendar = this.calendars.get(name) ?? (name === decisions ? this.calendars.get('') : undefined);
    if (calendar !== undefined) return calendar;
    const known = [...new Set([decisions, ...this.calendars.keys()])].filter((one) => one !== '').join(', ');
    throw new SimulationError(
      'calendar.unknown',
      `Expected one of the calendars of the scenario (${known}), not ${name}.`,
    );
  }

  /** A minute as a moment. The last one is remembered, because much happens in one minute. */
  momentOf(minute: number): string {
    if (this.momentAt !== minute) {
      this.momentAt = minute;
      this.moment = momentOf(this.usual.firstDay * minutesPerDay + minute);
    }
    return this.moment;
  }

  /** The minute at which a day begins. */
  minuteOf(date: string): number {
    const minute = (dayOf(date) - this.usual.firstDay) * minutesPerDay;
    if (!(minute >= 0)) throw new SimulationError('scenario.invalid', `Expected a day from the start on, not ${date}.`);
    return minute;
  }
}
