import { describe, expect, it } from 'vitest';
import { Calendar } from '../../src/simulate/clock/calendar.js';
import { easter, municipalElection, publicHolidays, type Period } from '../../src/simulate/clock/holidays.js';
import { schoolVacations } from '../../src/simulate/clock/schoolVacations.js';
import { factorial, latinHypercube } from '../../src/simulate/design/designs.js';
import { sensitivity } from '../../src/simulate/design/sensitivity.js';
import { sobol } from '../../src/simulate/design/sobol.js';
import { streamOf } from '../../src/simulate/random/stream.js';
import { compare } from '../../src/simulate/statistics/compare.js';
import { estimate, isKnown } from '../../src/simulate/statistics/interval.js';
import { medianTime, restrictedMean } from '../../src/simulate/statistics/incidence.js';
import { kaplanMeier } from '../../src/simulate/statistics/kaplanMeier.js';
import { mergeLives } from '../../src/simulate/statistics/lives.js';
import { warmUp } from '../../src/simulate/statistics/mser.js';
import { Sketch } from '../../src/simulate/statistics/sketch.js';
import { studentAt } from '../../src/simulate/statistics/student.js';

describe('what can be said of replications', () => {
  it.each([
    [1, 12.706204736],
    [4, 2.776445105],
    [30, 2.042272456],
  ])('with %i degrees of freedom reaches %s standard errors for 95 %%', (degrees, value) => {
    expect(studentAt(0.975, degrees)).toBeCloseTo(value, 8);
  });

  it('is a mean with an interval', () => {
    const { mean, low, high } = estimate([1, 2, 3, 4, 5]);
    expect([mean, low, high].map((value) => value.toFixed(4))).toEqual(['3.0000', '1.0368', '4.9632']);
  });

  it('in pairs is known better than apart', () => {
    const { mean, halfWidth, varianceReduction } = compare([10, 20, 30], [11, 21, 31]);
    expect({ mean, halfWidth, varianceReduction }).toEqual({ mean: 1, halfWidth: 0, varianceReduction: Infinity });
  });

  it('leaves out the warm-up of a long series', () => {
    const series = Array.from({ length: 500 }, (_, i) => (i < 50 ? 500 - i : 50 + (i % 7)));
    expect(warmUp(series)).toBe(50);
  });

  it('counts a journey that is unfinished for as long as it was seen', () => {
    // Freireich's leukaemia data, treated group: as in every textbook.
    const lives = [
      [6, 3, 1],
      [7, 1, 0],
      [9, 0, 1],
      [10, 1, 1],
      [11, 0, 1],
      [13, 1, 0],
      [16, 1, 0],
      [17, 0, 1],
      [19, 0, 1],
      [20, 0, 1],
      [22, 1, 0],
      [23, 1, 0],
      [25, 0, 1],
      [32, 0, 2],
      [34, 0, 1],
      [35, 0, 1],
    ] as const;
    expect(kaplanMeier(lives).map(({ time, share }) => [time, share.toFixed(3)])).toEqual([
      [6, '0.857'],
      [7, '0.807'],
      [10, '0.753'],
      [13, '0.690'],
      [16, '0.627'],
      [22, '0.538'],
      [23, '0.448'],
    ]);
    expect(medianTime(lives)).toBe(23);
    expect(
      restrictedMean(
        [
          [10, 1, 0],
          [20, 1, 0],
        ],
        15,
      ),
    ).toBe(12.5);
  });

  it('counts who was last seen at the moment of an end as still there at that end', () => {
    // By hand: of 5 one ends at 2 (4/5); of 4 two end at 4 and one is lost then (4/5 × 2/4); the last is seen until 6.
    const lives = [
      [6, 0, 1],
      [4, 2, 1],
      [2, 1, 0],
    ] as const;
    expect(kaplanMeier(lives)).toEqual([
      { time: 2, share: 0.8, atRisk: 5 },
      { time: 4, share: 0.4, atRisk: 4 },
    ]);
    expect([medianTime(lives), medianTime([[3, 0, 2]]), restrictedMean(lives, 5)]).toEqual([4, undefined, 4]);
    expect(mergeLives([lives.slice(0, 2), lives.slice(1)])).toEqual([
      [2, 1, 0, 0],
      [4, 4, 2, 0],
      [6, 0, 1, 0],
    ]);
  });

  it('cuts a series where MSER-5 by its definition is smallest', () => {
    const stream = streamOf(4, 0, 'reeks');
    const series = Array.from({ length: 203 }, (_, i) => 30 * 0.9 ** i + 5 * stream.next());
    const means = Array.from({ length: 40 }, (_, i) => series.slice(5 * i, 5 * i + 5).reduce((a, b) => a + b) / 5);
    const scores = Array.from({ length: 21 }, (_, cut) => {
      const { n, variance } = estimate(means.slice(cut));
      return (variance * (n - 1)) / n ** 2;
    });
    expect(warmUp(series)).toBe(5 * scores.indexOf(Math.min(...scores)));
  });

  it('is known when half of the interval is a small share of the mean, and not before there are enough', () => {
    const values = [9, 10, 11, 10, 9, 11];
    expect([isKnown(values, 0.1, 6), isKnown(values, 0.1, 7), isKnown(values, 0.01, 6), isKnown([1], 1, 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('has quantiles that merge exactly', () => {
    const values = Array.from({ length: 1_000 }, (_, i) => i * i);
    const whole = new Sketch();
    const parts = [new Sketch(), new Sketch()] as const;
    values.forEach((value, i) => {
      whole.add(value);
      parts[i % 2 === 0 ? 0 : 1].add(value);
    });
    parts[0].merge(parts[1].data());
    expect(parts[0].data()).toEqual(whole.data());
    expect(Math.abs((whole.quantile(0.5) ?? 0) / 249_001 - 1)).toBeLessThan(1 / 128);
  });
});

describe('a design', () => {
  it('that is factorial holds every combination', () => {
    expect(factorial({ a: [1, 2], b: [3, 4] })).toEqual([
      { a: 1, b: 3 },
      { a: 1, b: 4 },
      { a: 2, b: 3 },
      { a: 2, b: 4 },
    ]);
  });

  it('that is a Latin hypercube tries every part of each range once', () => {
    const points = latinHypercube(10, { a: [0, 10], b: [0, 1] }, 1);
    const parts = [points.map(({ a = 0 }) => Math.floor(a)), points.map(({ b = 0 }) => Math.floor(10 * b))];
    const every = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(parts.map((column) => column.toSorted((x, y) => x - y))).toEqual([every, every]);
  });

  it('that is a Sobol sequence begins as published', () => {
    // The first ten points that Joe and Kuo print for three dimensions.
    expect(sobol(10, 3)).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  it('that is a Sobol sequence is that of SciPy in every dimension', () => {
    // Point 682 is made of the first ten direction numbers of every dimension: an error in any of them moves it. SciPy 1.17.1.
    expect(sobol(683, 32)[682]?.map((part) => part * 1024)).toEqual([
      1023, 261, 749, 451, 921, 263, 753, 303, 735, 669, 333, 275, 239, 987, 677, 753, 459, 411, 237, 429, 557, 29, 583,
      499, 23, 135, 59, 989, 723, 359, 425, 731,
    ]);
  });

  it('fills every one of 32 ranges evenly, after 2, 4, 8 and so on to 256 points', () => {
    const all = sobol(256, 32);
    for (let count = 2; count <= 256; count *= 2) {
      const points = all.slice(0, count);
      const parts = all[0]!.map((_, d) => new Set(points.map((point) => Math.floor(point[d]! * count))).size);
      expect(parts).toEqual(all[0]!.map(() => count));
    }
  });

  it('puts as many of 1,024 points in each sixteenth of every two of 32 ranges', () => {
    const points = sobol(1_024, 32).map((point) => point.map((part) => Math.floor(part * 4)));
    const uneven: number[][] = [];
    for (let a = 0; a < 32; a += 1) {
      for (let b = a + 1; b < 32; b += 1) {
        const cells = Array.from({ length: 16 }, () => 0);
        for (const point of points) cells[4 * point[a]! + point[b]!]! += 1;
        if (cells.some((cell) => cell !== 64)) uneven.push([a, b]);
      }
    }
    expect(uneven).toEqual([]);
  });

  it('tells which factor moves the result', () => {
    const points = latinHypercube(50, { a: [0, 1], b: [0, 1] }, 2);
    const { factors, rSquared, residuals } = sensitivity(
      points,
      points.map(({ a = 0, b = 0 }) => 3 * a - b),
    );
    const [first, second] = factors;
    expect([rSquared.toFixed(9), residuals.length]).toEqual(['1.000000000', 50]);
    expect([first?.factor, first?.slope.toFixed(6), second?.slope.toFixed(6)]).toEqual(['a', '3.000000', '-1.000000']);
  });
});

describe('the calendar', () => {
  const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
  const daysOf = ({ from, until }: Period): number => (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;

  it.each([
    ['noord', '2029-09-02'],
    ['midden', '2029-08-19'],
    ['zuid', '2029-08-26'],
  ] as const)('knows four school years of vacations in region %s, the last until %s', (region, last) => {
    const periods = schoolVacations[region];
    const names = ['herfstvakantie', 'kerstvakantie', 'voorjaarsvakantie', 'meivakantie', 'zomervakantie'];
    expect(periods.map(({ name }) => name)).toEqual([...names, ...names, ...names, ...names]);
    expect(periods.map(daysOf)).toEqual(periods.map((_, i) => [9, 16, 9, 9, 44][i % 5]));
    expect(periods.map(({ from, until }) => [weekdayOf(from), weekdayOf(until)])).toEqual(periods.map(() => [6, 0]));
    const moments = periods.flatMap(({ from, until }) => [from, until]);
    expect(moments).toEqual(moments.toSorted());
    expect(periods.at(-1)?.until).toBe(last);
  });

  it('lets the regions take turns, each with a summer of its own', () => {
    const summers = [0, 1, 2, 3].map((year) =>
      (['noord', 'midden', 'zuid'] as const)
        .toSorted((a, b) => (schoolVacations[a][5 * year + 4]!.from < schoolVacations[b][5 * year + 4]!.from ? -1 : 1))
        .join(' '),
    );
    expect(summers).toEqual(['noord zuid midden', 'noord midden zuid', 'midden noord zuid', 'midden zuid noord']);
  });

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('knows Easter of %i', (year, day) => {
    expect(easter(year)).toBe(day);
  });

  it('knows the Dutch public holidays and municipal elections', () => {
    expect(publicHolidays(2026).map(({ from }) => from.slice(5))).toEqual([
      '01-01',
      '04-05',
      '04-06',
      '04-27',
      '05-05',
      '05-14',
      '05-24',
      '05-25',
      '12-25',
      '12-26',
    ]);
    expect(publicHolidays(2025)[3]).toEqual({ name: 'koningsdag', from: '2025-04-26', until: '2025-04-26' });
    expect([2022, 2024, 2026].map(municipalElection)).toEqual(['2022-03-16', undefined, '2026-03-18']);
  });

  it('counts working minutes only', () => {
    const calendar = new Calendar('2026-04-24'); // a Friday; Monday is koningsdag
    const [friday, tuesday] = [0, 4 * 1440];
    expect(calendar.after(friday, 480)).toBe(17 * 60);
    expect(calendar.after(friday, 481)).toBe(tuesday + 541);
    expect(calendar.after(16 * 60, 90)).toBe(tuesday + 570);
    expect(calendar.workedAt(tuesday + 540)).toBe(480);
  });
});
