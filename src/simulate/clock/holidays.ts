import { SimulationError } from '../error.js';
import { dateOf, dayOf, weekday } from './date.js';

/** A day or a period that counts as free, with its name. Both ends are in it. */
export interface Period {
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** The first whole year of the Gregorian calendar, and the last one of four digits. */
const years = [1583, 9999] as const;

function assertYear(year: number): void {
  const [first, last] = years;
  if (Number.isInteger(year) && year >= first && year <= last) return;
  throw new SimulationError('values.invalid', `Expected a whole year from ${first} to ${last}, not ${year}.`);
}

/**
 * Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher).
 *
 * @throws SimulationError `values.invalid` for what is no year of four digits in that calendar
 */
export function easter(year: number): string {
  assertYear(year);
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const days = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

/** The first year with Koningsdag. */
const firstKingsYear = 2014;

/**
 * The public holidays of the Netherlands in a year, in order, as they are since 1980: until 2013 with Koninginnedag. Goede Vrijdag is not among them: it is no general day off.
 * Bevrijdingsdag is, every year: municipalities have it off under their collective agreement.
 *
 * @throws SimulationError `values.invalid`, as `easter`
 */
export function publicHolidays(year: number): readonly Period[] {
  const paasdag = dayOf(easter(year));
  const isKing = year >= firstKingsYear;
  const royal = dayOf(`${year}-04-${isKing ? 27 : 30}`);
  const days: readonly (readonly [string, number])[] = [
    ['nieuwjaarsdag', dayOf(`${year}-01-01`)],
    ['eerstePaasdag', paasdag],
    ['tweedePaasdag', paasdag + 1],
    [isKing ? 'koningsdag' : 'koninginnedag', weekday(royal) === 7 ? royal - 1 : royal],
    ['bevrijdingsdag', dayOf(`${year}-05-05`)],
    ['hemelvaartsdag', paasdag + 39],
    ['eerstePinksterdag', paasdag + 49],
    ['tweedePinksterdag', paasdag + 50],
    ['eersteKerstdag', dayOf(`${year}-12-25`)],
    ['tweedeKerstdag', dayOf(`${year}-12-26`)],
  ];
  return days
    .slice()
    .sort(([, a], [, b]) => a - b)
    .map(([name, day]) => ({ name, from: dateOf(day), until: dateOf(day) }));
}

/** The first year in which councils were elected by the rule of today: in 2010 and before they were on another day. */
const firstElectionYear = 2014;

/**
 * The day of municipal elections, every four years from 2014 on: the Wednesday from 15 to 21 March. `undefined` in other years.
 *
 * @source Kieswet, articles F 1 and J 1: 44 days after the Monday from 30 January to 5 February; no leap year is such a year
 * @throws SimulationError `values.invalid`, as `easter`
 */
export function municipalElection(year: number): string | undefined {
  assertYear(year);
  if (year % 4 !== 2 || year < firstElectionYear) return undefined;
  const first = dayOf(`${year}-03-15`);
  return dateOf(first + ((3 - weekday(first) + 7) % 7));
}
