import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/method/zone.js';

describe('the day of a moment', () => {
  it.each([
    ['2026-01-12T23:30:00Z', 'Europe/Amsterdam', '2026-01-13'],
    ['2026-07-12T22:30:00Z', 'Europe/Amsterdam', '2026-07-13'],
    ['2026-01-12T22:30:00Z', 'Europe/Amsterdam', '2026-01-12'],
    ['2026-01-12T02:00:00+01:00', 'America/Paramaribo', '2026-01-11'],
  ])('%s in %s is %s', (op, zone, day) => {
    expect(dayIn(op, zone)).toBe(day);
  });

  it('is the day as it was written without a zone, and with a name that is of none', () => {
    expect(dayIn('2026-01-12T23:30:00Z', undefined)).toBe('2026-01-12');
    expect(dayIn('2026-01-12T23:30:00Z', 'Europe/Nergens')).toBe('2026-01-12');
  });

  it('of a day is that day, in every zone', () => {
    expect(dayIn('2026-01-12', 'America/Paramaribo')).toBe('2026-01-12');
  });
});
