import { describe, expect, it } from 'vitest';
import { lookAt } from './laws.js';

describe('over generated journeys', () => {
  it('every law of insight holds: nothing left out changes nothing, more voices let fall more, chains avoid, receipts return, cards keep quiet', () => {
    const { counts, wrong } = lookAt(60);
    expect(wrong).toEqual([]);
    expect(counts).toMatchObject({ journeys: 60, states: 120 });
    for (const name of ['links', 'left out', 'fallen', 'standing', 'adoptions', 'cards'])
      expect([name, (counts[name] ?? 0) > 100]).toEqual([name, true]);
  });
});
