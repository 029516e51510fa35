import { expect, it } from 'vitest';
import { daysAfter } from '../../src/method/moment.js';

it.each([
  ['2026-03-02', '2026-03-01', 1],
  ['2026-03-01', '2026-03-01', 0],
  ['2026-03-01', '2026-03-02', -1],
  ['2028-03-01', '2028-02-28', 2],
  // Clocks go forward and back in between; days are counted, not hours.
  ['2026-03-30', '2026-03-28', 2],
  ['2026-10-26', '2026-10-24', 2],
  ['2027-01-01', '2026-01-01', 365],
])('%s counted from %s: %s days', (day, before, days) => {
  expect(daysAfter(day, before)).toBe(days);
});
