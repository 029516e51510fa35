import { describe, expect, it } from 'vitest';
import * as S from '../../src/simulate/index.js';
import { uniformOf } from '../../src/simulate/random/stream.js';
import { told } from './told.js';

const tenths = (length: number) => Array.from({ length }, () => 0.1);

describe('what a difference says in words', () => {
  it.each([
    ['that common random numbers made it larger', [1, 2, 3, 4], [4, 3, 2, 1.5], 'variance 2.0 times larger'],
    ['that they did nothing', [0, 0, 0, 0, 0], [1, 20, 12, 22, 7], 'variance no smaller'],
    ['that they helped', [1, 5, 9, 4], [2, 6, 11, 5], 'times smaller by common random numbers'],
    ['what is small and the same in every pair', [1, 2, 3], [1.03125, 2.03125, 3.03125], '0.03125 days'],
    ['that only rounding differs', [1, 2, 3], [1.1, 2.1, 3.1], '0.1 days (95 %: 0.1 to 0.1; n = 3; the same in'],
    ['nothing', [1, 2], [1, 2], '0.0 days (95 %: 0.0 to 0.0; n = 2; the same in every pair)'],
  ])('%s', (_, a, b, words) => {
    expect(S.describe(S.compare(a, b), 'days')).toContain(words);
  });

  it('an end beside 0 is not written as 0', () => {
    const difference = { ...S.compare([0, 0, 0], [1, 2, 4]), mean: 12.3, low: 0.2, high: 24.4, halfWidth: 12.1 };
    expect(S.describe(difference, 'days')).toContain('12.3 days (95 %: 0.2 to 24.4;');
  });

  it('a confidence just below 1 is not 100 %', () => {
    expect(S.describe(S.compare([1, 2, 3], [2, 4, 3], 0.99999), 'days')).toContain('(99.999 %:');
  });

  it('rounding is not significant', () => {
    const sums = [0.1 + 0.2, 0.4 + 0.8, 0.7 + 0.1];
    expect(S.compare([0.3, 1.2, 0.8], sums)).toMatchObject({ mean: 0, variance: 0, p: 1, varianceReduction: Infinity });
  });
});

describe('orders and halves', () => {
  it('half is half, in however many shares it was added up', () => {
    for (let n = 2; n <= 400; n += 2)
      expect(S.medianTime(Array.from({ length: n }, (_, i) => [i + 1, 1, 0]))).toBe(n / 2);
  });

  it('a quantile is that rank and not the next', () => {
    for (let n = 100; n <= 1_000; n += 100) {
      const sketch = new S.Sketch();
      for (let i = 1; i <= 100; i += 1) for (let k = 0; k < n / 100; k += 1) sketch.add(i);
      for (let percent = 1; percent <= 100; percent += 1) expect(sketch.quantile(percent / 100)).toBe(percent);
    }
  });

  it.each([2, NaN, -0.1])('%d is no share of a sketch', async (share) => {
    const sketch = new S.Sketch();
    sketch.add(3);
    expect(await told(() => sketch.quantile(share))).toContain('values.invalid: Expected a share from 0 to 1');
  });

  it('how it stands after no time is refused', async () => {
    expect(await told(() => S.incidenceAt([[1, 2, 0]], NaN))).toContain('values.invalid: Expected a time');
  });
});

describe('a series', () => {
  it('that never changes has no warm-up', () => {
    for (const length of [20, 50, 100, 200, 500]) expect(S.warmUp(tenths(length))).toBe(0);
  });

  it('has the same warm-up from whatever level it is counted', () => {
    const stream = S.streamOf(1, 0, 'reeks');
    const series = Array.from({ length: 500 }, (_, i) => (i < 50 ? 10 : 0) + Math.round(1024 * stream.next()) / 1024);
    expect(S.warmUp(series)).toBe(50);
    expect(S.warmUp(series.map((value) => value + 1e8))).toBe(50);
  });
});

describe('a plane', () => {
  const points = [{ a: 0.1 }, { a: 0.2 }, { a: 0.4 }];

  it.each<[string, readonly S.DesignPoint[], readonly number[], string]>([
    ['fewer results than points', points, [1, 2], 'design.invalid: Expected a result for each'],
    ['more results than points', points, [1, 2, 3, 4], 'design.invalid: Expected a result for each'],
    ['a point without a factor', [{ a: 1 }, { a: 2 }, {}], [1, 2, 3], 'values.invalid'],
    [
      'a factor that does not vary',
      points.map((p) => ({ ...p, b: 0.1 })),
      [1, 2, 3],
      'design.invalid: Expected a design',
    ],
  ])('of %s is refused', async (_, design, results, refusal) => {
    expect(await told(() => S.sensitivity(design, results))).toContain(refusal);
  });

  it('through results that do not vary is flat', () => {
    expect(S.sensitivity(points, tenths(3))).toMatchObject({ rSquared: 1, factors: [{ slope: 0, standardised: 0 }] });
  });
});

describe('chance', () => {
  it('is never 1, to which the largest would be rounded, and never 0', () => {
    expect(uniformOf(0xffff_ffff, 0xffff_ffff)).toBe(1 - 2 ** -53);
    expect(uniformOf(0, 0)).toBe(2 ** -54);
  });

  it('of what cannot be drawn is never drawn', () => {
    const sampler = S.discrete([[1, 0.1], [2, 0.2], [3, 0.3], [9, 0]]); // prettier-ignore
    expect([1 - 2 ** -53, 1].map((share) => sampler(share))).toEqual([3, 3]);
    expect(S.empirical([5, 7])(1)).toBe(7);
  });

  it.each([
    [1.5, 0, 0],
    [NaN, 0, 0],
    [-1, 0, 0],
    [1, 2 ** 32, 0],
    [1, 0, 0.5],
  ])('at no address (seed %d, replication %d, entity %d) is that of another one', async (seed, replication, entity) => {
    expect(await told(() => S.streamOf(seed, replication, 'x', entity))).toContain(
      'run.invalid: Expected a whole seed',
    );
  });
});

describe('a fit', () => {
  it('is the likeliest one also where durations hardly differ', () => {
    const values = [100, 100.01, 100.005, 100.002, 99.999];
    const { parameters, logLikelihood } = S.fit(values, 'weibull');
    const { scale = 1 } = parameters;
    const at = (shape: number) =>
      values.reduce(
        (sum, x) => sum + Math.log(shape / scale) + (shape - 1) * Math.log(x / scale) - (x / scale) ** shape,
        0,
      );
    expect(parameters['shape']).toBeGreaterThan(10_000);
    expect(logLikelihood).toBeGreaterThan(at(1_000));
  });
});

describe('a day', () => {
  it.each(['2026-02-30', '2026-1-5', '2026', '2026-01', ' 2026-01-05'])('%s is none', async (day) => {
    expect(await told(() => new S.Calendar(day))).toContain('scenario.invalid: Expected a start');
    expect(await told(() => S.arrivalsAt([day], '2026-01-01'))).toContain('scenario.invalid: Expected moments');
    expect(
      await told(() => new S.Calendar('2026-01-05', { closed: [{ name: 'x', from: '2026-01-05', until: day }] })),
    ).toContain('scenario.invalid: Expected a closed period');
  });

  it('of elections and of the king is as the law of its year has it', () => {
    const elections = [2010, 2014, 2018, 2022, 2026, 2030, 2034, 2038].map((year) =>
      S.municipalElection(year)?.slice(5),
    );
    expect(elections).toEqual([undefined, '03-19', '03-21', '03-16', '03-18', '03-20', '03-15', '03-17']);
    expect(
      [2006, 2013, 2014, 2025].map(
        (year) => S.publicHolidays(year).find(({ name }) => name.startsWith('koning'))?.from,
      ),
    ).toEqual(['2006-04-29', '2013-04-30', '2014-04-26', '2025-04-26']);
  });

  it.each([{ opens: 540.5 }, { minutesPerWorkday: 479.9 }, { opens: NaN }, { opens: 1_000, minutesPerWorkday: 441 }])(
    'of work is whole minutes of one day: %j is none',
    async (options) => {
      expect(await told(() => new S.Calendar('2026-01-05', options))).toContain('scenario.invalid: Expected a workday');
    },
  );

  it.each([600.5, -1, 1_440, NaN])('of a meeting has no minute %d', async (opens) => {
    const calendar = new S.Calendar('2026-01-05');
    expect(await told(() => calendar.meetingFrom(0, { weekday: 4, opens }))).toContain(
      'scenario.invalid: Expected a meeting',
    );
  });

  it('of a moment is the one before its midnight', () => {
    expect(S.arrivalsAt(['2026-01-05T23:59:45'], '2026-01-05')).toEqual([1_439]);
  });
});
