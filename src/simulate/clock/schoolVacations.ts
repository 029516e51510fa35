import { ownOf } from '../../method/own.js';
import { expectScenario } from '../error.js';
import type { Period } from './holidays.js';

/** The three regions over which school vacations are spread. */
export type SchoolRegion = 'noord' | 'midden' | 'zuid';

/**
 * School vacations per region, both ends included, of the school years 2025–2026 to 2028–2029, in order: they reach to the summer of
 * 2029. A scenario that begins before autumn 2025 or goes on behind that summer knows no vacation there; give those yourself in
 * `calendar.closed`. Where a vacation is advised and not fixed (herfst, voorjaar), schools can differ.
 * @source Rijksoverheid, «Overzicht schoolvakanties per schooljaar»: 2025-2026, 2026-2027, 2027-2028 and 2028-2029
 */
export const schoolVacations: Readonly<Record<SchoolRegion, readonly Period[]>> = {
  noord: [
    { name: 'herfstvakantie', from: '2025-10-18', until: '2025-10-26' },
    { name: 'kerstvakantie', from: '2025-12-20', until: '2026-01-04' },
    { name: 'voorjaarsvakantie', from: '2026-02-21', until: '2026-03-01' },
    { name: 'meivakantie', from: '2026-04-25', until: '2026-05-03' },
    { name: 'zomervakantie', from: '2026-07-04', until: '2026-08-16' },
    { name: 'herfstvakantie', from: '2026-10-10', until: '2026-10-18' },
    { name: 'kerstvakantie', from: '2026-12-19', until: '2027-01-03' },
    { name: 'voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28' },
    { name: 'meivakantie', from: '2027-04-24', until: '2027-05-02' },
    { name: 'zomervakantie', from: '2027-07-10', until: '2027-08-22' },
    { name: 'herfstvakantie', from: '2027-10-16', until: '2027-10-24' },
    { name: 'kerstvakantie', from: '2027-12-25', until: '2028-01-09' },
    { name: 'voorjaarsvakantie', from: '2028-02-19', until: '2028-02-27' },
    { name: 'meivakantie', from: '2028-04-29', until: '2028-05-07' },
    { name: 'zomervakantie', from: '2028-07-15', until: '2028-08-27' },
    { name: 'herfstvakantie', from: '2028-10-14', until: '2028-10-22' },
    { name: 'kerstvakantie', from: '2028-12-23', until: '2029-01-07' },
    { name: 'voorjaarsvakantie', from: '2029-02-17', until: '2029-02-25' },
    { name: 'meivakantie', from: '2029-04-28', until: '2029-05-06' },
    { name: 'zomervakantie', from: '2029-07-21', until: '2029-09-02' },
  ],
  midden: [
    { name: 'herfstvakantie', from: '2025-10-18', until: '2025-10-26' },
    { name: 'kerstvakantie', from: '2025-12-20', until: '2026-01-04' },
    { name: 'voorjaarsvakantie', from: '2026-02-14', until: '2026-02-22' },
    { name: 'meivakantie', from: '2026-04-25', until: '2026-05-03' },
    { name: 'zomervakantie', from: '2026-07-18', until: '2026-08-30' },
    { name: 'herfstvakantie', from: '2026-10-17', until: '2026-10-25' },
    { name: 'kerstvakantie', from: '2026-12-19', until: '2027-01-03' },
    { name: 'voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28' },
    { name: 'meivakantie', from: '2027-04-24', until: '2027-05-02' },
    { name: 'zomervakantie', from: '2027-07-17', until: '2027-08-29' },
    { name: 'herfstvakantie', from: '2027-10-16', until: '2027-10-24' },
    { name: 'kerstvakantie', from: '2027-12-25', until: '2028-01-09' },
    { name: 'voorjaarsvakantie', from: '2028-02-26', until: '2028-03-05' },
    { name: 'meivakantie', from: '2028-04-29', until: '2028-05-07' },
    { name: 'zomervakantie', from: '2028-07-08', until: '2028-08-20' },
    { name: 'herfstvakantie', from: '2028-10-21', until: '2028-10-29' },
    { name: 'kerstvakantie', from: '2028-12-23', until: '2029-01-07' },
    { name: 'voorjaarsvakantie', from: '2029-02-17', until: '2029-02-25' },
    { name: 'meivakantie', from: '2029-04-28', until: '2029-05-06' },
    { name: 'zomervakantie', from: '2029-07-07', until: '2029-08-19' },
  ],
  zuid: [
    { name: 'herfstvakantie', from: '2025-10-11', until: '2025-10-19' },
    { name: 'kerstvakantie', from: '2025-12-20', until: '2026-01-04' },
    { name: 'voorjaarsvakantie', from: '2026-02-14', until: '2026-02-22' },
    { name: 'meivakantie', from: '2026-04-25', until: '2026-05-03' },
    { name: 'zomervakantie', from: '2026-07-11', until: '2026-08-23' },
    { name: 'herfstvakantie', from: '2026-10-17', until: '2026-10-25' },
    { name: 'kerstvakantie', from: '2026-12-19', until: '2027-01-03' },
    { name: 'voorjaarsvakantie', from: '2027-02-13', until: '2027-02-21' },
    { name: 'meivakantie', from: '2027-04-24', until: '2027-05-02' },
    { name: 'zomervakantie', from: '2027-07-24', until: '2027-09-05' },
    { name: 'herfstvakantie', from: '2027-10-23', until: '2027-10-31' },
    { name: 'kerstvakantie', from: '2027-12-25', until: '2028-01-09' },
    { name: 'voorjaarsvakantie', from: '2028-02-26', until: '2028-03-05' },
    { name: 'meivakantie', from: '2028-04-29', until: '2028-05-07' },
    { name: 'zomervakantie', from: '2028-07-22', until: '2028-09-03' },
    { name: 'herfstvakantie', from: '2028-10-21', until: '2028-10-29' },
    { name: 'kerstvakantie', from: '2028-12-23', until: '2029-01-07' },
    { name: 'voorjaarsvakantie', from: '2029-02-10', until: '2029-02-18' },
    { name: 'meivakantie', from: '2029-04-28', until: '2029-05-06' },
    { name: 'zomervakantie', from: '2029-07-14', until: '2029-08-26' },
  ],
};

/**
 * The school vacations of a region that have this name, such as every summer that we know of.
 *
 * @throws SimulationError `scenario.invalid` for a name that none of them has: a council that rests never would be the answer
 * @example
 * const reces = vacations('zuid', 'zomervakantie');
 */
export function vacations(region: SchoolRegion, name: string): readonly Period[] {
  const all = ownOf(schoolVacations, region) ?? [];
  const found = all.filter((one) => one.name === name);
  expectScenario(
    found.length > 0,
    `a vacation such as ${[...new Set(all.map((one) => one.name))].join(', ')}, not ${name}`,
  );
  return found;
}
