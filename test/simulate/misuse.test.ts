import { describe, expect, it } from 'vitest';
import {
  chunksOfShard,
  compare,
  comparePolicies,
  daysInLine,
  daysStalled,
  daysToArrival,
  daysUpTo,
  defineStudy,
  describe as inWords,
  discrete,
  empirical,
  estimate,
  exampleScenario,
  exponential,
  isChunk,
  latinHypercube,
  logCsv,
  lognormal,
  measured,
  merge,
  pert,
  replicateUntil,
  report,
  runStudy,
  sensitivity,
  Sketch,
  sobolDesign,
  stalls,
  triangular,
  uniform,
  type Row,
} from '../../src/simulate/index.js';
import { studentAt } from '../../src/simulate/statistics/student.js';
import { told } from './told.js';

const scenario = exampleScenario({ weeks: 30 });
const study = defineStudy({ name: 'klein', policies: { een: scenario }, replications: 2, chunkSize: 1 });

describe('a researcher is told', () => {
  it.each<[string, () => unknown]>([
    ['run.invalid: Expected at least one policy, a whole seed', () => defineStudy({ name: 'leeg', policies: {} })],
    ['run.invalid: Expected at least one policy, a whole seed', () => study.with({ seed: 0.5 })],
    ['run.invalid: Expected at least one policy, a whole seed', () => study.with({ replications: 0 })],
    ['run.invalid: Expected a shard from 1 up to', () => chunksOfShard(study, 0, 2)],
    ['run.invalid: Expected pairs but received 1 and 2 values.', () => compare([1], [1, 2])],
    ['values.too-few: Expected at least 2 values but received 1.', () => estimate([1])],
    [
      'run.invalid: Expected 0.0001 relative half-width within 12',
      () => replicateUntil(scenario, { seed: 1, measure: ({ steps }) => steps, relativeHalfWidth: 0.0001, atMost: 12 }),
    ],
    ['run.invalid: Expected a limit in days above 0, not NaN.', () => daysUpTo(Number.NaN)],
    [
      'run.invalid: Expected a limit of at most 196 days, for which policy «een» looks (weeks less warmUpWeeks), not 197.',
      () => {
        const warm = defineStudy({ name: 'w', policies: { een: exampleScenario({ weeks: 30, warmUpWeeks: 2 }) } });
        return warm.with({ replications: 1 }).runChunk(0).map(daysUpTo(197));
      },
    ],
    [
      'run.invalid: Expected a limit of at most 210 days',
      () => replicateUntil(scenario, { seed: 1, measure: daysUpTo(211), relativeHalfWidth: 0.5 }),
    ],
    [
      'run.invalid: Expected a limit of at most 210 days',
      () => {
        const answer = (rows: readonly Row[]) => String(measured(rows, 'een', daysUpTo(211)).mean);
        const asked = defineStudy({ name: 'klein', policies: { een: scenario }, replications: 2, answer });
        // As rows come from disk.
        return report(asked, JSON.parse(JSON.stringify(runStudy(asked))) as Row[]);
      },
    ],
    [
      'run.invalid: Expected 0.5 relative half-width within 3 replications, of which 0 had a value.',
      () => {
        const nobody = exampleScenario({ weeks: 1 });
        return replicateUntil(nobody, { seed: 1, measure: daysToArrival, relativeHalfWidth: 0.5, atMost: 3 });
      },
    ],
    ['merge.gap: Expected every chunk; missing: all.', () => merge([])],
    ['merge.damaged: Expected whole chunks', () => merge(['{}\n'])],
    ['merge.damaged: Expected whole chunks', () => merge(['null\n'])],
    ['design.invalid: Expected 1 to 32 dimensions, not 0.', () => sobolDesign(4, {})],
    ['design.invalid: Expected a design in which every factor varies', () => sensitivity([{ a: 1 }, { a: 1 }], [1, 2])],
    ['scenario.invalid: Expected an exponential distribution', () => exponential(-1)],
    ['scenario.invalid: Expected a uniform distribution', () => uniform(2, 1)],
    ['scenario.invalid: Expected a triangular distribution', () => triangular(1, 3, 2)],
    ['scenario.invalid: Expected a PERT distribution', () => pert(1, 1, 1)],
    ['scenario.invalid: Expected a lognormal distribution', () => lognormal(-1, 1)],
    ['scenario.invalid: Expected an empirical distribution', () => empirical([])],
    ['scenario.invalid: Expected a discrete distribution', () => discrete([[1, -1]])],
  ])('%s', async (sentence, act) => {
    expect((await told(act)).slice(0, sentence.length)).toBe(sentence);
  });
});

describe('what a study says', () => {
  const rows = runStudy(study);

  it('of a policy that it does not have is which ones it has', async () => {
    const sentence = 'run.invalid: Expected a policy of these rows («een»), not «eem».';
    for (const ask of [
      () => comparePolicies(rows, 'een', 'eem', daysToArrival),
      () => measured(rows, 'eem', daysToArrival),
      () => stalls(rows, 'eem'),
      () => report({ ...study, answer: () => String(measured(rows, 'eem', daysToArrival).mean) }, rows),
    ])
      expect(await told(ask)).toBe(sentence);
    expect(await told(() => measured([], 'een', daysToArrival))).toContain('(there are no rows)');
    const odd = rows.slice(0, 1).map((row) => ({ ...row, policy: 'twee' }));
    expect(await told(() => comparePolicies([...rows, ...odd], 'een', 'twee', daysToArrival))).toBe(
      'run.invalid: Expected as many replications of «een» as of «twee», not 2 and 1.',
    );
  });

  const stalled = { ...(rows[0] as Row), started: 2, stalls: { 'foto.bron-bekend': 2_880 } };

  it('of what stood in the way, in days for each journey', () => {
    const other = { ...stalled, stalls: {} };
    expect(stalls([stalled, other], 'een')).toEqual({ 'foto.bron-bekend': 0.5 });
    expect([daysStalled('foto.bron-bekend')(stalled), daysStalled('foto.bron-bekend')(other)]).toEqual([1, 0]);
  });

  it('of a policy under which nobody arrived is a dash', () => {
    const nobody = defineStudy({ name: 'kort', policies: { een: exampleScenario({ weeks: 1 }) }, replications: 2 });
    expect(report(nobody, runStudy(nobody))).toMatch(
      /^\| een \| \d+ \| 0 \| \d+ \| \d+ \| – \| – \| – \| 0\.0 % \| 0\.0 % \| 100\.0 % \|$/m,
    );
  });

  it('of a replication without a journey that counts is nothing, and not 0 days', () => {
    const empty = { ...(rows[0] as Row), started: 0, arrived: 0, minutesToArrival: 0, lives: [] };
    const measures = [daysToArrival, daysUpTo(100), daysInLine, daysStalled('foto.bron-bekend')];
    expect(measures.map((measure) => measure(empty))).toEqual(measures.map(() => undefined));
  });

  it('of replications in which nobody arrived is left out, with the replication that it makes a pair with', () => {
    const row = (policy: string, replication: number, days: number | undefined): Row => {
      const arrived = days === undefined ? 0 : 1;
      return { ...(rows[0] as Row), policy, replication, arrived, minutesToArrival: (days ?? 0) * 1440 };
    };
    const of = (policy: string, all: readonly (number | undefined)[]) => all.map((days, i) => row(policy, i, days));
    const both = [...of('a', [10, undefined, 30, 50]), ...of('b', [20, 40, undefined, 80])];
    expect(measured(both, 'a', daysToArrival)).toMatchObject({ n: 3, mean: 30 });
    expect(comparePolicies(both, 'a', 'b', daysToArrival)).toMatchObject({ n: 2, mean: 20 });
    const own = defineStudy({ name: 'f', policies: { a: scenario, b: scenario }, replications: 4 });
    expect(report(own, both)).toContain(' | 30.0 ± 49.7 | ');
  });

  it('names its figures and how it was run', () => {
    const drawn = defineStudy({
      name: 'f',
      policies: { een: scenario },
      replications: 2,
      figures: () => ({ 'a.svg': '' }),
    });
    expect(report(drawn, rows, { node: 'v1' })).toContain('![a](a.svg)');
    expect(report(drawn, rows, { node: 'v1' })).toContain('v1');
  });

  it('of a difference is one sentence', () => {
    expect(inWords(compare([1, 2, 3, 5], [2, 4, 5, 5]), 'dagen')).toMatch(
      /^1\.3 dagen \(95 %: -0\.3 to 2\.8; n = 4; variance \d\.\d times smaller by common random numbers\)$/,
    );
  });

  it('is no chunk of another study, nor another chunk', () => {
    expect([isChunk(study, 0, ''), isChunk(study, 0, '{"plan":"x"}\n')]).toEqual([false, false]);
  });
});

describe('numbers', () => {
  it('that nobody added have no quantile; the others are counted', () => {
    const sketch = new Sketch([[3, 2]]);
    expect([new Sketch().quantile(0.5), sketch.quantile(0.5), sketch.size]).toEqual([undefined, 3, 2]);
  });

  it('below the middle of Student’s distribution mirror those above it', () => {
    expect(studentAt(0.025, 4)).toBe(-studentAt(0.975, 4));
  });

  it('of a distribution that never varies are that number', () => {
    expect([0.1, 0.9].map(lognormal(10, 0))).toEqual([expect.closeTo(10, 9), expect.closeTo(10, 9)]);
    expect([0, 0.5, 1].map(discrete([[7, 1]]))).toEqual([7, 7, 7]);
  });

  it('of a design fill its ranges', () => {
    for (const { a = 0, b = 0 } of [
      ...sobolDesign(16, { a: [1, 2], b: [10, 20] }),
      ...latinHypercube(16, { a: [1, 2], b: [10, 20] }, 3),
    ]) {
      expect([a >= 1 && a < 2, b >= 10 && b < 20]).toEqual([true, true]);
    }
  });

  it('that do not matter have no slope', () => {
    const points = latinHypercube(20, { a: [0, 1], b: [0, 1] }, 2);
    expect(
      sensitivity(
        points,
        points.map(() => 5),
      ).factors.map(({ standardised }) => Math.abs(standardised)),
    ).toEqual([0, 0]);
  });
});

describe('an event log as CSV', () => {
  it('lets no name become a formula or a second field', () => {
    const event = { reis: '=1+1', seq: 1, activity: 'a,"b"', time: '', door: '@sum' };
    expect(logCsv([event])).toBe(`case,seq,activity,time,resource\r\n'=1+1,1,"a,""b""",,'@sum\r\n`);
  });
});
