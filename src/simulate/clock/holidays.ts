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

/**
 * The public holidays of the Netherlands in a year, in order. Goede Vrijdag is not among them: it is no general day off.
 * Bevrijdingsdag is, every year: municipalities have it off under their collective agreement.
 *
 * @throws SimulationError `values.invalid`, as `easter`
 */
export function publicHolidays(year: number): readonly Period[] {
  const paasdag = dayOf(easter(year));
  const kings = dayOf(`${year}-04-27`);
  const days: readonly (readonly [string, number])[] = [
    ['nieuwjaarsdag', dayOf(`${year}-01-01`)],
    ['eerstePaasdag', paasdag],
    ['tweedePaasdag', paasdag + 1],
    ['koningsdag', weekday(kings) === 7 ? kings - 1 : kings],
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

/**
 * The day of municipal elections, every four years: the Wednesday from 16 to 22 March (Kieswet). `undefined` in other years.
 *
 * @throws SimulationError `values.invalid`, as `easter`
 */
export function municipalElection(year: number): string | undefined {
  assertYear(year);
  if (year % 4 !== 2) return undefined;
  const first = dayOf(`${year}-03-16`);
  return dateOf(first + ((3 - weekday(first) + 7) % 7));
}
