import { describe, expect, it } from 'vitest';
import * as S from '../../src/simulate/index.js';
import { told } from './told.js';

const of = (pairs: readonly (readonly [reis: string, activities: string])[]): S.LogEvent[] =>
  pairs.flatMap(([reis, activities]) =>
    activities.split(', ').map((activity, seq) => ({
      reis,
      seq,
      activity,
      time: new Date(Date.UTC(2026, 0, 5 + seq)).toISOString(),
      door: 'rb',
    })),
  );

describe('a difference', () => {
  it('of a tenth in every pair is a tenth, however many pairs there are', () => {
    for (const n of [6, 10, 49, 100]) {
      const a = Array.from({ length: n }, (_, i) => i);
      const words = S.describe(
        S.compare(
          a,
          a.map((value) => value + 0.1),
        ),
        'days',
      );
      expect(words).toBe(`0.1 days (95 %: 0.1 to 0.1; n = ${n}; the same in every pair)`);
    }
    expect(S.estimate(Array(10).fill(0.1))).toMatchObject({ mean: 0.1, variance: 0, low: 0.1, high: 0.1 });
  });

  it('beside one pair of very large numbers is what it is', () => {
    const { mean, p } = S.compare([1e17, 1, 2, 3], [1e17, 1.5, 2.7, 3.1]);
    expect([mean, p]).toEqual([expect.closeTo(0.325, 12), expect.closeTo(0.143_826, 6)]); // p as t.test of R
  });

  it('of which no square is a number is refused, and so are texts', async () => {
    expect(await told(() => S.compare([0, 0, 0], [1e-170, 2e-170, 4e-170]))).toContain(
      'values.invalid: Expected values',
    );
    const texts = ['1', '2', '4'] as unknown as number[];
    expect(await told(() => S.estimate(texts))).toContain('value 1 of 3 is no number');
    expect(await told(() => S.empirical(texts))).toContain('value 1 of 3 is none');
  });
});

describe('lives', () => {
  it('of very different weights end together: what is left of the largest is no rounding', () => {
    expect(
      S.cumulativeIncidence([
        [1, 1e20, 0],
        [2, 1, 0],
      ]).at(-1),
    ).toMatchObject({ ended: 1, going: 0, atRisk: 1 });
    expect(
      S.kaplanMeier([
        [1, 0.1, 0],
        [2, 0.2, 0],
        [3, 0.3, 0],
      ]).at(-1)?.share,
    ).toBe(0);
    // As `survfit` of R, with these as weights.
    const shares = S.kaplanMeier([
      [1, 0.5, 0],
      [2, 2, 3],
      [3, 0.25, 0],
      [4, 1.5, 0],
    ]).map(({ share }) => share);
    for (const [i, share] of [0.931_034_482_758_621, 0.655_172_413_793_103, 0.561_576_354_679_803, 0].entries())
      expect(shares[i]).toBeCloseTo(share, 14);
  });

  it('that are none have no mean and no shares', async () => {
    expect(await told(() => S.restrictedMean([], 10))).toContain('values.too-few');
    expect(await told(() => S.incidenceAt([[5, 0, 0]], 10))).toContain('values.too-few');
    expect(await told(() => S.kaplanMeier([[1, 1e308, 0]]))).toContain('values.invalid');
  });
});

describe('too little to say anything', () => {
  it.each([
    ['a warm-up of ten values', () => S.warmUp([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 'values.too-few'],
    ['a plane through nothing', () => S.sensitivity([], []), 'design.invalid'],
    ['values that hardly differ', () => S.fit([100, 100.000_001], 'lognormal'), 'values.too-few'],
    ['a sketch of fewer than none', () => new S.Sketch([[3, -1]]), 'values.invalid'],
    ['points below none', () => S.sobolDesign(-1, { a: [0, 1] }), 'not -1'],
    ['points of Saltelli below none', () => S.saltelliDesign(-1, { a: [0, 1] }), 'not -1'],
    ['one factor twice', () => S.sobolIndices(['a', 'a'], Array(8).fill(1)), 'design.invalid'],
    [
      'more confidence than draws',
      () => S.sobolIndices(['a'], [1, 2, 3, 4, 5, 6], { confidence: 0.999 }),
      'at most 0.998',
    ],
    [
      'the same of logs',
      () =>
        S.compareLogs(
          of([
            ['a', 'x'],
            ['b', 'x'],
          ]),
          of([
            ['a', 'x'],
            ['b', 'x'],
          ]),
          { confidence: 0.999 },
        ),
      'at most 0.998',
    ],
    ['draws that are no numbers', () => S.weibull(1, 0.001), 'scenario.invalid'],
    [
      'an option that there is not',
      () => S.sobolIndices(['a'], [1, 2, 3, 4, 5, 6], { confidense: 0.9 } as object),
      'confidence, seed, not confidense',
    ],
    ['minutes from no day', () => S.arrivalsAt([], '2026-1-5'), 'Expected a day'],
  ])('%s is refused', async (_, act, refusal) => {
    expect(await told(act)).toContain(refusal);
  });

  it('two values lie as far from every fit to them, whatever their unit', () => {
    const [lognormal, weibull] = (['lognormal', 'weibull'] as const).map((family) =>
      [
        [1e-6, 1e9],
        [1e-3, 1e6],
        [3, 8],
      ].map((values) => S.fit(values, family).p),
    );
    expect([lognormal, weibull]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('a plane', () => {
  it('does not depend on the unit, and finds nothing in rounding', () => {
    const points = [1, 2, 3, 5].map((a) => ({ a }));
    const [small, usual] = [1e-170, 1].map((unit) =>
      S.sensitivity(
        points,
        [1, 2, 3.1, 4].map((value) => value * unit),
      ),
    );
    expect(small?.rSquared).toBeCloseTo(usual?.rSquared ?? 0, 12);
    expect(S.sensitivity(points, [0.1 + 0.2, 0.3, 0.3, 0.3]).factors).toEqual([
      { factor: 'a', slope: 0, standardised: 0 },
    ]);
  });
});

describe('a column of CSV', () => {
  it.each([
    ['an inch', 'pijp;dagen\n5" buis;12\n6" buis;13\n', [12, 13]],
    ['a name with a quote that is never closed', 'naam;dagen\nJan "de boer;12\nPiet;30\n', [12, 30]],
  ])('loses no line to %s', (_, csv, values) => {
    expect(S.column(csv, 'dagen')).toEqual(values);
  });

  it.each([
    ['a field whose quote is not closed', 'naam;dagen\n"Jan;12\nPiet;30\n', 'the one on line 2'],
    ['a line with another separator', 'naam;dagen\nA;12\nB,30\n', 'at least 2 fields on line 3'],
    ['points that may be those of thousands', 'soort;dagen\nraad;950\nraad;1.200\n', 'on line 3 the point'],
  ])('refuses %s', async (_, csv, refusal) => {
    expect(await told(() => S.column(csv, 'dagen'))).toContain(refusal);
  });

  it('whose name is nearly that of another says which', async () => {
    expect(await told(() => S.column('Dagen (totaal);soort\n1;a\n', 'dagen'))).toContain(
      'none of that name. Is it «Dagen (totaal)»?',
    );
  });

  it('is written in one way, also where other lines are asked for', async () => {
    const csv = 'soort;dagen\nraad;1.234\ncollege;12,5\n';
    expect(await told(() => S.column(csv, 'dagen', { where: { soort: 'raad' } }))).toContain('no point on line 2');
    expect(S.column('s;dagen\na;1.234\nb;2.5\n', 'dagen', { where: { s: 'a' } })).toEqual([1.234]);
  });
});

describe('a log', () => {
  it('keeps pairs apart whose names hold an arrow, in counts, figures and comparisons', () => {
    const events = of([
      ['r0', 'a → b, c'],
      ['r1', 'a, b → c'],
      ['r2', 'a, → b'],
      ['r3', 'a →, b'],
    ]);
    expect(S.directlyFollows(events).size).toBe(4);
    expect(S.directlyFollows(events).get('"a → b" → c')).toBe(1);
    expect(S.compareLogs(events, events).follows).toHaveLength(4);
    const [curve = ''] = S.processMapFigure('x', of([['r0', 'a → b, c']])).match(/<path[^>]*>/) ?? [];
    expect(curve).toContain('78 C'); // from the first box, 6 below its middle at 72
  });

  it('with two journeys of one name is refused: they would be read as one', async () => {
    const [one, other] = [of([['r0', 'a, b']]), of([['r0', 'b, a']])];
    const both = [...one, ...other];
    for (const act of [
      S.directlyFollows,
      S.logCsv,
      S.logOcel,
      S.logXes,
      (events: S.LogEvent[]) => S.processMapFigure('x', events),
    ])
      expect(await told(() => act(both))).toContain('values.invalid: Expected each journey once');
    expect(
      await told(() =>
        S.eventsOf([
          ['r0', []],
          ['r0', []],
        ]),
      ),
    ).toContain('such as 3/r0');
  });

  it('that goes back in time is not compared: no days are below 0', async () => {
    const [first, second] = of([['a', 'x, y']]);
    const back = [{ ...first, time: '2026-02-01T00:00:00Z' }, second] as S.LogEvent[];
    expect(await told(() => S.compareLogs(back, back))).toContain('event 1 of a lies before');
  });

  it('in which a person and a journey would have one id is refused', async () => {
    const [event] = of([['a', 'x']]);
    const events = [
      { ...event, door: 'b' },
      { ...event, reis: 'a/b' },
    ] as S.LogEvent[];
    expect(await told(() => S.logOcel(events))).toContain('a/b would be two of them');
  });
});

describe('a figure', () => {
  it('of bars shows what is very little', () => {
    expect(S.stallFigure('x', { a: 1e-120, b: 3 }, 'days')).toContain('1e\u2212120');
  });
});

describe('rows', () => {
  const day = 1_440;
  const world = (rest: Partial<S.Scenario> = {}): S.Scenario => ({
    start: '2026-01-05',
    weeks: 10,
    arrivals: S.exponential(3 * day),
    *behaviour(reis) {
      const days = reis.draw('duur', S.exponential(20));
      yield S.wait(Math.ceil(days * day));
      reis.mark('klaar');
    },
    ...rest,
  });
  const study = S.defineStudy({ name: 'x', policies: { een: world(), twee: world() }, replications: 6 });
  const rows = S.runStudy(study);

  it('say how much may come from time for which no journey was in sight', () => {
    const [far, near] = [60, 15].map((limit) => S.measured(rows, 'een', S.daysToMark('klaar', limit)));
    expect([far?.unseen, near?.unseen]).toEqual([expect.any(Number), undefined]);
    // All of them together: the last life of each row by hand.
    const byHand = rows
      .filter(({ policy }) => policy === 'een')
      .map((row) => {
        const lives = row.marks['klaar'] ?? [];
        const last = lives.at(-1)?.[0] ?? 0;
        const going = S.kaplanMeier(lives).at(-1)?.share ?? 1;
        return last < 60 ? going * (60 - last) : 0;
      });
    expect(far?.unseen).toBeCloseTo(byHand.reduce((sum, days) => sum + days, 0) / 6, 12);
    const both = S.comparePolicies(rows, 'een', 'twee', S.daysToMark('klaar', 60));
    expect([both.unseen, S.describe(both, 'days')]).toEqual([
      far?.unseen,
      expect.stringMatching(/in sight: take a lower limit\)$/),
    ]);
  });

  it('of which a share is nothing, or everything, have an interval over journeys', () => {
    const none = S.measured(rows, 'een', S.shareStopped(15));
    const seen = rows.filter(({ policy }) => policy === 'een').flatMap(({ lives }) => lives);
    const journeys = seen.reduce(
      (sum, [lasted, arrived, going, stopped = 0]) => sum + arrived + stopped + (lasted >= 15 ? going : 0),
      0,
    );
    // As binom.test(0, journeys) of R, for which 0.025 ^ (1 / n) is exact.
    expect([none.mean, none.low]).toEqual([0, 0]);
    expect(none.high).toBeCloseTo(1 - 0.025 ** (1 / journeys), 12);
    const both = S.comparePolicies(rows, 'een', 'twee', S.shareStopped(15));
    expect([both.low, both.high, both.p]).toEqual([-none.high, none.high, 1]);
    expect(S.describe(both, 'of journeys')).toMatch(/95 %: -0\.\d+ to 0\.\d+; n = 6; the same in every pair/);
    // Of shares that vary the interval ends where shares do.
    const few = S.measured(
      rows.filter(({ replication }) => replication < 2),
      'een',
      S.shareReached('klaar', 60),
    );
    expect([few.low >= 0, few.high <= 1]).toEqual([true, true]);
  });

  it('tell after how many days a share has arrived', async () => {
    const lives: S.Lives = [
      [7, 3, 0, 1],
      [14, 1, 0],
    ];
    expect([0.5, 0.6, 0.8, 0.81].map((share) => S.timeBy(lives, share))).toEqual([7, 7, 14, undefined]);
    expect(await told(() => S.timeBy(lives, 0))).toContain('Expected a share above 0');
  });

  it('in which nothing began say nothing about what nobody saw', () => {
    const rare = world({ arrivals: S.exponential(60 * day), weeks: 10 });
    const few = S.runStudy(S.defineStudy({ name: 'x', policies: { een: rare }, replications: 20 }));
    expect(few.some(({ started }) => started === 0)).toBe(true);
    const own = few.filter(({ started }) => started > 0);
    const ofOwn = S.measured(own, 'een', S.daysUpTo(30));
    expect(S.measured(few, 'een', S.daysUpTo(30))).toEqual(ofOwn);
  });

  it('that were read twice are refused', async () => {
    expect(await told(() => S.measured([...rows, ...rows], 'een', S.arrivals))).toContain('0 is there twice');
    const copy = JSON.parse(JSON.stringify(rows)) as S.Row[];
    expect(await told(() => S.comparePolicies([...copy, ...copy], 'een', 'twee', S.arrivals))).toContain(
      '0 is there twice',
    );
    const twoStudies = [
      ...rows,
      ...S.runStudy(S.defineStudy({ name: 'y', policies: { een: world({ weeks: 5 }) }, replications: 6 })),
    ];
    expect(await told(() => S.measured(twoStudies, 'een', S.arrivals))).toContain('of two studies');
    const other = S.runStudy(study.with({ seed: 2 }));
    expect(S.measured([...rows, ...other], 'een', S.daysToMark('klaar', 15)).n).toBe(12);
  });

  it('of a finding that no rule can have say so, and not that nothing stood still', async () => {
    expect(await told(() => S.measured(rows, 'een', S.daysStalled('foto.verhalen')))).toContain(
      'run.invalid: Expected a finding',
    );
    expect(S.measured(rows, 'een', S.daysStalled('foto.verhalen-aanwezig')).mean).toBe(0);
  });

  it('of which no journey began have dashes, and no days of 0', () => {
    const none = S.defineStudy({ name: 'x', policies: { geen: world({ arrivals: [] }) }, replications: 2 });
    expect(S.report(none, S.runStudy(none))).toContain('| geen | reiswens | – | – | – | – |');
  });

  it('are one answer as long as one is asked for', async () => {
    const until = { seed: 1, measure: S.arrivals, relativeHalfWidth: NaN };
    expect(await told(() => S.replicateUntil(world(), until))).toContain('Expected a relative half-width above 0');
  });

  it('are warned about when a mark, a measure, a sampler or an intervention has another text', () => {
    const sourceOf = (rest: Partial<S.Scenario>) => S.defineStudy({ name: 'x', policies: { een: world(rest) } }).source;
    const [plain, ...others] = [
      {},
      { marks: { laat: (fact: { seq: number }) => fact.seq > 3 } },
      { marks: { laat: (fact: { seq: number }) => fact.seq > 4 } },
      { measures: [S.measure('rust', ({ steps }) => steps)] },
      { measures: [S.measure('rust', ({ steps }) => 2 * steps)] },
      { samplers: { duur: (share: number) => share } },
      { samplers: { duur: (share: number) => 2 * share } },
      { resources: { zaal: { capacity: 1, absence: { every: (share: number) => share + 9, lasts: S.constant(1) } } } },
    ].map(sourceOf);
    expect(new Set([plain, ...others]).size).toBe(8);
    // What the plan itself holds is no text.
    expect(sourceOf({ samplers: { duur: S.exponential(3) } })).toBe(plain);
  });

  it('of a number that no journey has name those that there are', async () => {
    const own = S.runStudy(
      S.defineStudy({
        name: 'x',
        policies: { een: world({ measures: [S.measure('stappen', ({ steps }) => steps)] }) },
        replications: 2,
      }),
    );
    expect(await told(() => S.measured(own, 'een', S.meanOf('stapen')))).toContain(
      'values.too-few: Expected a measure or a recorded number that some journey has (stappen), not stapen',
    );
  });

  it('of a number that is the same for every journey hold it in the report, and no rounding', () => {
    const always = (value: number) => {
      const own = S.defineStudy({
        name: 'x',
        policies: { een: world({ measures: [S.measure('uren', () => value)] }) },
        replications: 7,
      });
      return /\| een \| uren \| \d+ \| (.*) \|/.exec(S.report(own, S.runStudy(own)))?.[1];
    };
    expect([0.1, 1e9 + 0.1, 1e-170].map(always)).toEqual(['0.1 ± 0', '1000000000.1 ± 0', '1e-170 ± 0']);
  });

  it('with two measures of one name are refused', async () => {
    const measures = [1, 2].map((value) => S.measure('uren', () => value));
    const scenario = world({ measures });
    for (const made of [
      () => S.defineStudy({ name: 'x', policies: { een: scenario } }),
      () => S.replicate(scenario, { seed: 1, replication: 0 }),
    ])
      expect(await told(made)).toContain('uren is there twice');
  });

  it('of a chunk that is none are refused', async () => {
    expect(await told(() => study.runChunk(1))).toContain('run.invalid: Expected a chunk from 0 up to 0, not 1');
  });

  it('whose chunk lies behind the last one are damaged', async () => {
    const text = S.chunkText(study, 0).replace('"chunk":0', '"chunk":7');
    expect(await told(() => S.merge([text], ['a']))).toContain('merge.damaged');
  });
});

describe('a draw so small that nothing is left of it', () => {
  it('is no time of a Weibull, and the begin of the next period in which journeys come', () => {
    const smallest = 2 ** -54;
    expect(S.weibull(1, 2)(smallest)).toBe(0);
    const arrivals = S.arrivalsByPeriod([
      { fromWeek: 0, perYear: 0 },
      { fromWeek: 5, perYear: 10 },
    ]);
    expect(arrivals(smallest, 0)).toBe(5 * 7 * 1_440);
  });
});

describe('a list that is changed later', () => {
  it('changes neither what is drawn nor what a plan says', () => {
    const weights: [number, number][] = [
      [1, 1],
      [2, 1],
    ];
    const periods = [{ fromWeek: 0, perYear: 3 }];
    const [few, often] = [S.discrete(weights), S.arrivalsByPeriod(periods)];
    const hash = () =>
      S.defineStudy({
        name: 'x',
        policies: { een: S.exampleScenario({ arrivals: often, parameters: { beslisDagen: few } }) },
      }).hash;
    const before = [hash(), few(0.1)];
    [weights[0], periods[0]] = [[99, 1], { fromWeek: 0, perYear: 99 }];
    weights.forEach((pair) => (pair[0] = 7));
    expect([hash(), few(0.1)]).toEqual(before);
  });
});
