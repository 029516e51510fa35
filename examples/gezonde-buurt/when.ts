import type { Meta } from '../../src/schemas/index.js';

/** When and by whom; the journey's zone is Amsterdam, and no day lies in a week in which the clock changes. */
export const at = (day: string, door = 'r-begeleider'): Meta => ({
  op: `${day}T10:00:00${/^\d{4}-(?:0[4-9]|10)-/.test(day) ? '+02:00' : '+01:00'}`,
  door,
});
