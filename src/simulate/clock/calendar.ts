import { SimulationError } from '../error.js';
import { dateOf, dayOf, minutesPerDay, weekday } from './date.js';
import { expectFields, fieldsOf } from '../fields.js';
import { publicHolidays, type Period } from './holidays.js';

/** When people work. */
export interface CalendarOptions {
  /** Days of the week, 1 is Monday; Monday to Friday when absent. */
  readonly weekdays?: readonly number[] | undefined;
  /** Minute of the day at which work starts; 09:00 when absent. */
  readonly opens?: number | undefined;
  /** Minutes of work in a day; 8 hours when absent. */
  readonly minutesPerWorkday?: number | undefined;
  /** Whether public holidays are free; they are when absent. */
  readonly holidays?: boolean | undefined;
  /** Other free periods: school vacations, the recess of the council, a campaign. */
  readonly closed?: readonly Period[] | undefined;
}

/** A meeting every month, or more often: the second Thursday, say. It is skipped when that day is no workday. */
export interface Meeting {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** The first to the fourth of the month, or some of them, such as `[2, 4]`; the first when absent. */
  readonly nth?: number | readonly number[] | undefined;
  /** Minute of the day; when work starts when absent. */
  readonly opens?: number | undefined;
}

const optionFields = fieldsOf<CalendarOptions>({
  weekdays: true,
  opens: true,
  minutesPerWorkday: true,
  holidays: true,
  closed: true,
});

const meetingFields = fieldsOf<Meeting>({ weekday: true, nth: true, opens: true });

const isIn = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * Refuses what is no meeting.
 *
 * @throws SimulationError `scenario.invalid`
 */
export function assertMeeting(meeting: Meeting): void {
  expectFields('a meeting', meeting, meetingFields);
  const { weekday: wanted, nth = 1, opens = 0 } = meeting;
  const each = typeof nth === 'object' ? nth : [nth];
  if (!isIn(wanted, 1, 7) || each.length === 0 || !each.every((one) => isIn(one, 1, 4)))
    throw new SimulationError(
      'scenario.invalid',
      'Expected a meeting with a weekday from 1 to 7 and the first to the fourth of a month.',
    );
  if (!isIn(opens, 0, minutesPerDay - 1))
    throw new SimulationError('scenario.invalid', `Expected a meeting at a whole minute of a day, not ${opens}.`);
}

/** Years of which the calendar is made, counted from the year in which the scenario begins. */
const years = 40;

/** Working time: which minutes count, from the minute at which a scenario begins. */
export class Calendar {
  /** The day on which minute 0 falls, counted from 1970-01-01. */
  readonly firstDay: number;
  private readonly opens: number;
  private readonly length: number;
  /** Workdays before each day. */
  private readonly before: Uint32Array;
  /** The day on which each workday falls. */
  private readonly workdays: readonly number[];

  constructor(start: string, options: CalendarOptions = {}) {
    expectFields('a calendar', options, optionFields);
    this.firstDay = dayOf(start);
    if (!Number.isInteger(this.firstDay)) {
      throw new SimulationError('scenario.invalid', 'Expected a start such as 2026-01-05.');
    }
    this.opens = options.opens ?? 540;
    this.length = options.minutesPerWorkday ?? 480;
    const isOneDay = this.opens >= 0 && this.length > 0 && this.opens + this.length <= minutesPerDay;
    if (!isOneDay || ![this.opens, this.length].every((value) => Number.isInteger(value))) {
      throw new SimulationError(
        'scenario.invalid',
        'Expected a workday in whole minutes that begins and ends on one day.',
      );
    }
    const days = years * 366;
    const free = this.freeDays(options, days);
    const weekdays = new Set(options.weekdays ?? [1, 2, 3, 4, 5]);
    if (![...weekdays].every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) {
      throw new SimulationError('scenario.invalid', 'Expected weekdays from 1 (Monday) to 7 (Sunday).');
    }
    const workdays: number[] = [];
    this.before = new Uint32Array(days);
    for (let day = 0; day < days; day += 1) {
      this.before[day] = workdays.length;
      if (weekdays.has(weekday(this.firstDay + day)) && !free.has(day)) workdays.push(day);
    }
    if (workdays.length === 0) throw new SimulationError('scenario.invalid', 'Expected a calendar with workdays.');
    this.workdays = workdays;
  }

  private freeDays({ holidays = true, closed = [] }: CalendarOptions, days: number): ReadonlySet<number> {
    const free = new Set<number>();
    const first = Number(dateOf(this.firstDay).slice(0, 4));
    const known = holidays ? Array.from({ length: years + 1 }, (_, i) => publicHolidays(first + i)).flat() : [];
    for (const { from, until } of closed) {
      if (!(dayOf(from) <= dayOf(until))) {
        const what = `Expected a closed period from a day such as 2026-07-18 until that day or later, not «${from}» until «${until}».`;
        throw new SimulationError('scenario.invalid', what);
      }
    }
    for (const { from, until } of [...known, ...closed]) {
      const last = Math.min(dayOf(until) - this.firstDay, days - 1);
      for (let day = dayOf(from) - this.firstDay; day <= last; day += 1) free.add(day);
    }
    return free;
  }

  /** Whether somebody works at this minute. */
  isWorking(minute: number): boolean {
    const day = Math.floor(minute / minutesPerDay);
    const at = minute - day * minutesPerDay - this.opens;
    return (this.before[day + 1] ?? 0) > (this.before[day] ?? 0) && at >= 0 && at < this.length;
  }

  /** Working minutes from minute 0 up to this one. */
  workedAt(minute: number): number {
    const day = Math.floor(minute / minutesPerDay);
    const before = this.before[day];
    if (before === undefined)
      throw new SimulationError('duration.invalid', `Expected what ends within ${years} years of the start.`);
    const isWorkday = (this.before[day + 1] ?? before) > before;
    const at = minute - day * minutesPerDay - this.opens;
    return before * this.length + (isWorkday ? Math.min(Math.max(at, 0), this.length) : 0);
  }

  /** The minute at which this many working minutes have passed since another minute. */
  after(minute: number, work: number): number {
    if (work === 0) return minute;
    const total = this.workedAt(minute) + work;
    // A workday is full at its last minute, not at the first of the next one.
    const index = Math.ceil(total / this.length) - 1;
    const day = this.workdays[index];
    if (day === undefined)
      throw new SimulationError('duration.invalid', `Expected what ends within ${years} years of the start.`);
    return day * minutesPerDay + this.opens + (total - index * this.length);
  }

  /** Whether people work on the day of this minute. */
  isWorkday(minute: number): boolean {
    const day = Math.floor(minute / minutesPerDay);
    return (this.before[day + 1] ?? 0) > (this.before[day] ?? 0);
  }

  /** The first minute from this one on at which people are at work. The closing minute of a workday counts: work ends there. */
  openFrom(minute: number): number {
    const closes = this.isWorkday(minute) && minute % minutesPerDay === this.opens + this.length;
    return closes ? minute : this.opensAt(minute);
  }

  /**
   * The first meeting from this minute on, of those that fall on a workday.
   *
   * @throws SimulationError `scenario.invalid` for what is no meeting, `duration.invalid` when there is none any more
   */
  meetingFrom(minute: number, meeting: Meeting): number {
    assertMeeting(meeting);
    const { nth = 1 } = meeting;
    return typeof nth === 'number'
      ? this.nthFrom(minute, meeting, nth)
      : nth.reduce((first, one) => Math.min(first, this.nthFrom(minute, meeting, one)), Infinity);
  }

  private nthFrom(minute: number, { weekday: wanted, opens = this.opens }: Meeting, nth: number): number {
    let [year = 0, month = 0] = dateOf(this.firstDay + Math.floor(minute / minutesPerDay))
      .split('-')
      .map(Number);
    for (;;) {
      const first = dayOf(`${year}-${String(month).padStart(2, '0')}-01`);
      const day = first + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1) - this.firstDay;
      const at = day * minutesPerDay + opens;
      if (day >= this.before.length - 1)
        throw new SimulationError('duration.invalid', `Expected a meeting within ${years} years of the start.`);
      if (at >= minute && this.isWorkday(at)) return at;
      [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    }
  }

  /** The first minute from this one on at which somebody works. */
  opensAt(minute: number): number {
    return this.isWorking(minute) ? minute : this.after(minute, 1) - 1;
  }
}
