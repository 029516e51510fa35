import { describe, expect, it } from 'vitest';
import programma1 from '../../examples/research/programma1.js';
import { runStudy, traceAll } from '../../src/simulate/index.js';

const scenario = programma1.policies['maandelijks'];
if (scenario === undefined) throw new Error('Expected the policy of the example.');

describe('the question of a researcher: when is there a first programma', () => {
  it('is answered in weeks, with an interval', () => {
    const study = programma1.with({ replications: 10 });
    const answer = study.answer(runStudy(study));
    const [, low, high] = (/after ([\d.]+) to ([\d.]+) weeks/.exec(answer) ?? []).map(Number);
    expect(low).toBeGreaterThan(10);
    expect(high).toBeGreaterThan(low ?? Infinity);
    expect(high).toBeLessThan(60);
  });

  it('holds the council to its second Thursday and its rest in summer', () => {
    const adopted = traceAll(scenario, { seed: 1, replication: 0 })
      .flatMap(([, facts]) => facts)
      .filter(({ type }) => type.endsWith('.vastgesteld'))
      .map(({ meta }) => new Date(meta.op));
    expect(adopted.length).toBeGreaterThan(50);
    expect(adopted.filter((day) => day.getUTCDay() !== 4 || day.getUTCDate() < 8 || day.getUTCDate() > 14)).toEqual([]);
    expect(adopted.filter((day) => day.getUTCMonth() === 6 && day.getUTCDate() > 20)).toEqual([]);
  });
});
