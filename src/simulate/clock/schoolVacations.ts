import type { Period } from './holidays.js';

/** The three regions over which school vacations are spread. */
export type SchoolRegion = 'noord' | 'midden' | 'zuid';

/**
 * School vacations of 2025–2026 per region, both ends included. Where a vacation is advised and not fixed (herfst, voorjaar),
 * schools can differ. Other years: give them yourself, in `calendar.closed`.
 * @source Rijksoverheid, «Overzicht schoolvakanties 2025-2026»
 */
export const schoolVacations: Readonly<Record<SchoolRegion, readonly Period[]>> = {
  noord: [
    { name: 'herfstvakantie', from: '2025-10-18', until: '2025-10-26' },
    { name: 'kerstvakantie', from: '2025-12-20', until: '2026-01-04' },
    { name: 'voorjaarsvakantie', from: '2026-02-21', until: '2026-03-01' },
    { name: 'meivakantie', from: '2026-04-25', until: '2026-05-03' },
    { name: 'zomervakantie', from: '2026-07-04', until: '2026-08-16' },
  ],
  midden: [
    { name: 'herfstvakantie', from: '2025-10-18', until: '2025-10-26' },
    { name: 'kerstvakantie', from: '2025-12-20', until: '2026-01-04' },
    { name: 'voorjaarsvakantie', from: '2026-02-14', until: '2026-02-22' },
    { name: 'meivakantie', from: '2026-04-25', until: '2026-05-03' },
    { name: 'zomervakantie', from: '2026-07-18', until: '2026-08-30' },
  ],
  zuid: [
    { name: 'herfstvakantie', from: '2025-10-11', until: '2025-10-19' },
    { name: 'kerstvakantie', from: '2025-12-20', until: '2026-01-04' },
    { name: 'voorjaarsvakantie', from: '2026-02-14', until: '2026-02-22' },
    { name: 'meivakantie', from: '2026-04-25', until: '2026-05-03' },
    { name: 'zomervakantie', from: '2026-07-11', until: '2026-08-23' },
  ],
};
