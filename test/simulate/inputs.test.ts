import { describe, expect, it } from 'vitest';
import {
  arrivalsAt,
  arrivalsByPeriod,
  column,
  constant,
  defineStudy,
  empirical,
  exampleParameters,
  exampleScenario,
  exponential,
  fit,
  lognormal,
  pert,
  replicate,
  resample,
  streamOf,
  triangular,
  uniform,
  weibull,
  type Family,
  type Sampler,
} from '../../src/simulate/index.js';
import { betaBelow, inverse } from '../../src/simulate/exact/beta.js';
import { told } from './told.js';

const at = { seed: 1, replication: 0 };

describe('a column of a CSV', () => {
  it.each([
    ['a comma', 'soort,dagen\nraad,12.5\n"college, klein",30\n', [12.5, 30]],
    ['a semicolon and decimal commas', '\uFEFFdagen;soort\r\n12,5;raad\r\n;leeg\r\n30;college', [12.5, 30]],
    ['quotes in quotes', '"dagen","wat"\n"7","zei ""ja"""\n', [7]],
  ])('is read with %s', (_how, csv, values) => {
    expect(column(csv, 'dagen')).toEqual(values);
  });

  it('holds the lines that are asked for, and is refused when there are none', async () => {
    const csv = 'soort;jaar;dagen\nraad;2025;12,5\ncollege;2025;30\nraad;2026;9\nschool;2026;\n';
    expect(column(csv, 'dagen', { where: { soort: 'raad' } })).toEqual([12.5, 9]);
    expect(column(csv, 'dagen', { where: { soort: 'raad', jaar: '2026' } })).toEqual([9]);
    expect(column(csv, 'dagen', { where: { soort: 'school' } })).toEqual([]);
    expect(await told(() => column(csv, 'dagen', { where: { soort: 'radd' } }))).toBe(
      'values.invalid: Expected a line that has what is asked in soort.',
    );
    expect(await told(() => column(csv, 'dagen', { where: { sort: 'raad' } }))).toMatch(/Expected a column sort; /);
  });

  it('is refused when it is not there, and when a field is no number, without repeating it', async () => {
    expect(await told(() => column('a,b\n1,2', 'dagen'))).toMatch(
      /^values\.invalid: Expected a column dagen; .* 2 columns/,
    );
    expect(await told(() => column('dagen\n1\ngeheim\n', 'dagen'))).toBe(
      'values.invalid: Expected a number in column dagen on line 3.',
    );
  });
});

describe('the numbers of the example', () => {
  it('may be distributions, and each journey draws from them', () => {
    const of = (parameters: Parameters<typeof exampleScenario>[0]) => replicate(exampleScenario(parameters), at);
    const short = of({ weeks: 104, parameters: { beslisDagen: constant(1) } });
    const long = of({ weeks: 104, parameters: { beslisDagen: empirical([30, 60]) } });
    expect(short.steps).toBeGreaterThan(long.steps);
    expect(of({ weeks: 104, parameters: { inwonersKans: constant(0.6) } })).toEqual(of({ weeks: 104 }));
  });

  it.each(Object.entries(exampleParameters))('may each be a distribution: %s', (name, usual) => {
    // Numbers that are chances stay chances, and counts whole.
    const [low, high] = usual < 1 ? [0.05, 0.95] : [Math.max(1, Math.round(usual / 3)), Math.round(usual * 2)];
    const of = (value: number) =>
      replicate(exampleScenario({ weeks: 156, parameters: { [name]: constant(value) } }), { seed: 3, replication: 0 });
    expect(of(low)).not.toEqual(of(high));
  });

  it('take the place of a distribution when an intervention sets one', () => {
    const change = ({ parameters }: { parameters: Record<string, number> }) => void (parameters['beslisDagen'] = 1);
    const plain = exampleScenario({ weeks: 52, parameters: { beslisDagen: constant(300) } });
    const set = { ...plain, interventions: [{ name: 'snel', on: '2026-02-02', change }] };
    const numbers = { ...plain.parameters, beslisDagen: 300 };
    expect(replicate({ ...set, parameters: numbers }, at).steps).toBeGreaterThan(replicate(plain, at).steps);
  });

  it.each([
    ['a chance of 7', { inwonersKans: 7 }],
    ['two and a half pieces', { materiaalAantal: 2.5 }],
    ['days before today', { beslisDagen: -1 }],
    ['no number', { herstelWerk: NaN }],
    ['no end', { reflectieDagen: Infinity }],
  ])('are refused: %s', async (_what, parameters) => {
    expect(await told(() => exampleScenario({ parameters }))).toMatch(/^scenario\.invalid: Expected a parameter /);
  });

  it('are refused when an intervention or a distribution makes them so', async () => {
    const change = ({ parameters }: { parameters: Record<string, number> }) => void (parameters['leerKans'] = 2);
    const interventions = [{ name: 'fout', on: '2026-02-02', change }];
    expect(await told(() => replicate(exampleScenario({ weeks: 20, interventions }), at))).toMatch(
      /^scenario\.invalid: Intervention «fout» on 2026-02-02: Expected a parameter leerKans/,
    );
    const chance = exampleScenario({ weeks: 60, parameters: { inwonersKans: constant(7) } });
    expect(await told(() => replicate(chance, at))).toMatch(
      /^behaviour\.threw: .*Expected inwonersKans to be a chance/,
    );
  });
});

describe('a distribution', () => {
  it.each([
    ['an empirical list', () => empirical([1, NaN, 3])],
    ['an exponential', () => exponential(Infinity)],
    ['a uniform', () => uniform(0, NaN)],
    ['a triangular', () => triangular(0, 1, Infinity)],
    ['a PERT', () => pert(-Infinity, 1, 2)],
    ['a lognormal', () => lognormal(1, NaN)],
    ['a Weibull', () => weibull(0, 1)],
  ])('is refused when it holds what is no number: %s', async (_name, make) => {
    expect(await told(make)).toMatch(/^scenario\.invalid: Expected a/);
  });

  it.each([
    [0, 0, 1],
    [0, 0.5, 1],
    [1, 9, 10],
  ])('PERT of %s, %s, %s is within 0.1 %% of its range, in the tails too', (low, likely, high) => {
    const [a, b] = [1 + (4 * (likely - low)) / (high - low), 1 + (4 * (high - likely)) / (high - low)];
    const sampler = pert(low, likely, high);
    const tails = [1e-9, 1e-6, 1e-4, 1 / 4_096, 3 / 4_096, 0.001, 0.01, 0.03];
    const shares = [
      ...tails,
      ...tails.map((share) => 1 - share),
      ...Array.from({ length: 99 }, (_, i) => (i + 0.5) / 100),
    ];
    const off = shares.map((share) =>
      Math.abs(sampler(share) - (low + (high - low) * inverse((x) => betaBelow(x, a, b), share, 0, 1))),
    );
    expect(Math.max(...off) / (high - low)).toBeLessThan(0.001);
  });

  it('of yours is told the minute, and is not called before the run', () => {
    const minutes: (number | undefined)[] = [];
    const own: Sampler = (share, minute) => {
      minutes.push(minute);
      return 1_000 + share / 4;
    };
    const scenario = exampleScenario({ weeks: 1, arrivals: own, maximumReizen: 3 });
    const study = defineStudy({ name: 'eigen', policies: { een: scenario }, replications: 1 });
    expect(minutes).toEqual([]);
    expect(study.plan.policies['een']).toMatchObject({ arrivals: { own: 'own' } });
    replicate(scenario, at);
    expect(minutes).toEqual([0, 1_000, 2_000, 3_000].slice(0, minutes.length));
    expect(minutes.length).toBeGreaterThan(2);
  });
});

describe('arrivals', () => {
  it('come as often as each period says', () => {
    const sampler = arrivalsByPeriod([
      { fromWeek: 0, perYear: 100 },
      { fromWeek: 52, perYear: 0 },
      { fromWeek: 104, perYear: 400 },
    ]);
    const stream = streamOf(1, 0, 'aankomst');
    const counts = [0, 0, 0];
    for (let run = 0; run < 100; run += 1) {
      let minute = 0;
      for (;;) {
        minute += stream.draw(sampler, minute);
        const year = Math.floor(minute / (364 * 1_440));
        if (year > 2) break;
        counts[year] = (counts[year] ?? 0) + 1;
      }
    }
    const z = (seen: number, mean: number) => (seen - mean) / Math.sqrt(mean);
    expect(counts[1]).toBe(0);
    expect(Math.abs(z(counts[0] ?? 0, (100 * 100 * 364) / 365))).toBeLessThan(4);
    expect(Math.abs(z(counts[2] ?? 0, (100 * 400 * 364) / 365))).toBeLessThan(4);
  });

  it('come from a register, at their own minutes', () => {
    const minutes = arrivalsAt(['2026-01-07', '2026-01-05T10:30', '2026-01-05T10:30'], '2026-01-05');
    expect(minutes).toEqual([630, 630, 2_880]);
    const began: number[] = [];
    const scenario = exampleScenario({ weeks: 2, arrivals: minutes });
    replicate(scenario, { ...at, onJourney: (journey) => began.push(journey.began) });
    expect(began.sort((a, b) => a - b)).toEqual([630, 630, 2_880]);
  });

  it.each([
    ['before the start', () => arrivalsAt(['2025-01-07'], '2026-01-05')],
    ['in no order', () => replicate(exampleScenario({ arrivals: [5, 3] }), at)],
    ['without an end', () => arrivalsByPeriod([{ fromWeek: 0, perYear: 0 }])],
  ])('are refused: %s', async (_what, act) => {
    expect(await told(act)).toMatch(/^scenario\.invalid: /);
  });
});

describe('a fit', () => {
  const families: readonly (readonly [Family, Sampler])[] = [
    ['exponential', exponential(20)],
    ['lognormal', lognormal(20, 10)],
    ['weibull', weibull(20, 2)],
  ];
  const drawn = (sampler: Sampler, n = 300, seed = 4) => {
    const stream = streamOf(seed, 0, 'proef');
    return Array.from({ length: n }, () => stream.draw(sampler));
  };

  it.each(families)('finds the %s that made the data, best of all by AIC', (family, sampler) => {
    const values = drawn(sampler, 120);
    const fits = families.map(([name]) => fit(values, name));
    const best = fits.slice().sort((a, b) => a.aic - b.aic)[0];
    // An exponential is also a Weibull with shape 1: its extra number buys it hardly any likelihood.
    expect(best?.family).toBe(family);
    expect(best?.p).toBeGreaterThan(0.05);
    expect(best?.sampler(0.5)).toBeCloseTo(sampler(0.5), -1);
  });

  it('says that a family fits badly', () => {
    expect(fit(drawn(weibull(20, 6), 120), 'exponential').p).toBeLessThan(0.02);
  });

  it.each([
    ['no duration', [1, 0, 2], 'values.invalid'],
    ['no number', [1, NaN], 'values.invalid'],
    ['one value', [3, 3], 'values.too-few'],
  ])('is refused for %s', async (_what, values, code) => {
    expect(await told(() => fit(values, 'lognormal'))).toMatch(new RegExp(`^${code}: `));
  });

  it('can be tried on data drawn again', () => {
    const values = drawn(exponential(20), 50);
    const again = resample(values, 1, 0);
    expect([again.length, again.every((value) => values.includes(value))]).toEqual([50, true]);
    expect(resample(values, 1, 1)).not.toEqual(again);
  });
});
