import { describe, expect, it } from 'vitest';
import { decide, explain } from '../../src/index.js';
import { hostile, secret } from '../support/hostile.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, started, walkTo } from '../support/walk.js';

const journeys = [
  started(),
  followRoute(walkTo('verkennen')),
  followRoute(walkTo('inrichten', 2)),
  followRoute(walkTo('doenEnLeren')),
];

describe('hostile input', () => {
  it('throws nothing, changes nothing, pollutes nothing and is never repeated', () => {
    const { wrong, refused } = hostile(7, 3_000, journeys);
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(2_000);
  });

  it('of ten megabytes is refused like any other', () => {
    const huge = sampleCommand(journeys[1]!, 'materiaal.toevoegen', {
      materiaal: { titel: `${secret} `.repeat(600_000) },
    });
    const decision = decide(journeys[1]!, huge);
    expect(decision).toMatchObject({
      ok: false,
      rejection: { code: 'command.invalid', findings: [{ code: 'invoer.te-lang' }] },
    });
    const spaces = sampleCommand(journeys[1]!, 'oordeel.parkeren', { oordeel: { oordeel: ' '.repeat(10_000_000) } });
    expect(explain(journeys[1]!, spaces).rejection).toBe('command.invalid');
  });

  it('with a hundred thousand unknown fields gets an answer that fits on a page', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`${secret}${place}`, place]));
    const decision = decide(journeys[0]!, { ...sampleCommand(journeys[0]!, 'reiziger.toevoegen'), ...many });
    expect(decision.ok ? 0 : decision.rejection.findings.length).toBe(100);
  });
});
