import { minutesPerDay, dayOf } from '../clock/date.js';
import { expectScenario } from '../error.js';
import { areFinite } from '../exact/finite.js';
import { log } from '../exact/log.js';
import { describeSampler, type Sampler } from '../random/samplers.js';

/** From when on journeys begin how often. */
export interface ArrivalPeriod {
  /** Weeks from the begin of the scenario; the first period begins at 0. */
  readonly fromWeek: number;
  /** Journeys that begin in a year, on average. */
  readonly perYear: number;
}

const minutesPerWeek = 7 * minutesPerDay;

/**
 * Arrivals that come independently of each other, and more often in some periods than in others (a Poisson process with a rate
 * for each period). Exact: the time is found by inverting the sum of the rates.
 *
 * @example
 * const arrivals = arrivalsByPeriod([{ fromWeek: 0, perYear: 12 }, { fromWeek: 26, perYear: 30 }]);
 */
export function arrivalsByPeriod(periods: readonly ArrivalPeriod[]): Sampler {
  expectScenario(
    periods[0]?.fromWeek === 0 &&
      periods.every(
        ({ fromWeek, perYear }, i) =>
          perYear >= 0 && areFinite(perYear, fromWeek) && fromWeek >= (periods[i - 1]?.fromWeek ?? 0),
      ) &&
      (periods.at(-1)?.perYear ?? 0) > 0,
    'periods of arrivals from week 0 on, in order, with at least 0 a year and more than 0 in the last',
  );
  const rates = periods.map(({ fromWeek, perYear }, i) => ({
    until: (periods[i + 1]?.fromWeek ?? Infinity) * minutesPerWeek,
    rate: perYear / (365 * minutesPerDay),
    from: fromWeek * minutesPerWeek,
  }));
  const sampler: Sampler = (share, minute = 0) => {
    let left = -log(1 - share);
    let at = minute;
    for (const { from, until, rate } of rates) {
      if (at >= until) continue;
      at = Math.max(at, from);
      if (rate > 0 && left <= (until - at) * rate) return at + left / rate - minute;
      left -= (until - at) * rate;
      at = until;
    }
    return Infinity;
  };
  return describeSampler(sampler, {
    arrivalsByPeriod: periods.map(({ fromWeek, perYear }) => ({ fromWeek, perYear })),
  });
}

/**
 * Journeys that begin at these moments, such as those of a register: the minutes of a scenario that begins on a day.
 *
 * @param moments - `2026-01-12` or `2026-01-12T09:30`, in any order, by the clock of the scenario; one with an offset is brought to UTC
 */
export function arrivalsAt(moments: readonly string[], start: string): readonly number[] {
  const begin = dayOf(start) * minutesPerDay;
  expectScenario(!Number.isNaN(begin), `a day such as 2026-01-05 from which minutes are counted, not ${start}`);
  const minutes = moments.map((moment) => {
    const [date = ''] = moment.split('T');
    const text = moment === date ? `${moment}T00:00` : moment;
    const at = Math.floor(Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`) / 60_000);
    return Number.isNaN(dayOf(date)) ? NaN : at - begin;
  });
  const strange = minutes.findIndex((minute) => !(minute >= 0));
  expectScenario(strange < 0, `moments from ${start} on, but moment ${strange + 1} of ${moments.length} is none`);
  return minutes.sort((a, b) => a - b);
}
