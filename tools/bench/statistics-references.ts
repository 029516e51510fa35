// Ours beside a reference, line by line: exact values, published test functions, R, SimPy. Part of `npm run proof:statistics`. Over 150
// lines for one reason: a reader who doubts a line finds what it compares in one place.
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decideMany, startReis, type Fact } from '../../src/index.js';
import { blankReis } from '../../src/steps/blank.js';
import {
  arrivalsByPeriod,
  commandsOf,
  compare,
  cumulativeIncidence,
  estimate,
  exampleScenario,
  exponential,
  fit,
  holm,
  incidenceAt,
  kaplanMeier,
  lognormal,
  pert,
  replicate,
  restrictedMean,
  saltelliDesign,
  sobolIndices,
  streamOf,
  traceActivities,
  traceAll,
  weibull,
  type DesignPoint,
  type Family,
  type Life,
  type Ranges,
  type Sampler,
} from '../../src/simulate/index.js';
import { serve } from './queue.js';
import { byChance, exact, R, run, vector, type Line } from './statistics-line.js';
import { logs } from './statistics-logs.js';
import { models } from './statistics-models.js';

/** Times of two ends that race, and of a last look: integers, so that there are ties. */
function race(n: number): { lives: Life[]; times: number[]; status: number[] } {
  const stream = streamOf(11, 0, 'wedloop');
  const [times, status, lives]: [number[], number[], Life[]] = [[], [], []];
  for (let i = 0; i < n; i += 1) {
    const draws = [60, 90, 150].map((mean) => Math.ceil(stream.draw(exponential(mean))));
    const time = draws.reduce((least, value) => Math.min(least, value));
    const which = draws.indexOf(time);
    times.push(time);
    status.push([1, 2, 0][which] ?? 0);
    lives.push([time, Number(which === 0), Number(which === 2), Number(which === 1)]);
  }
  return { lives: merged(lives), times, status };
}

const merged = (lives: readonly Life[]): Life[] => {
  const days = new Map<number, [number, number, number]>();
  for (const [time, a, b, c = 0] of lives) {
    const known = days.get(time) ?? [0, 0, 0];
    days.set(time, [known[0] + a, known[1] + b, known[2] + c]);
  }
  return [...days].map(([time, counts]) => [time, ...counts] as const);
};

function competing(): Line[] {
  const n = 400;
  const { lives, times, status } = race(n);
  const at = [10, 30, 60, 90, 120];
  const lines: Line[] = [];
  const cuminc = R(
    `suppressMessages(library(cmprsk)); x <- cuminc(${vector(times)}, ${vector(status)}); cat(timepoints(x, ${vector(at)})$est)`,
  );
  const survfit = R(
    `library(survival); s <- survfit(Surv(${vector(times)}, ${vector(status)} > 0) ~ 1); cat(summary(s, times = ${vector(at)})$surv)`,
  );
  const multi = R(
    `library(survival); s <- survfit(Surv(${vector(times)}, factor(${vector(status)})) ~ 1); cat(as.vector(summary(s, times = ${vector(at)})$pstate))`,
  );
  for (const [i, time] of at.entries()) {
    const { ended, otherwise, going } = incidenceAt(lives, time);
    const survival = kaplanMeier(lives).findLast((point) => point.time <= time)?.share ?? 1;
    if (cuminc !== undefined) {
      // timepoints() has a row for each cause and is printed by column.
      lines.push(exact(`arrived after ${time} days`, ended, cuminc[2 * i] ?? NaN, 'R cmprsk cuminc', n));
      lines.push(exact(`stopped after ${time} days`, otherwise, cuminc[2 * i + 1] ?? NaN, 'R cmprsk cuminc', n));
    }
    if (survfit !== undefined)
      lines.push(exact(`still going after ${time} days`, survival, survfit[i] ?? NaN, 'R survival survfit', n));
    if (multi !== undefined) {
      lines.push(
        exact(`still going, of three states, ${time} days`, going, multi[i] ?? NaN, 'R survival, Aalen–Johansen', n),
      );
      lines.push(
        exact(
          `arrived, of three states, ${time} days`,
          ended,
          multi[at.length + i] ?? NaN,
          'R survival, Aalen–Johansen',
          n,
        ),
      );
    }
  }
  if (cuminc === undefined) console.log('R with cmprsk and survival: skipped, not installed');
  // Two exponential ends without rounding: the exact answer.
  const stream = streamOf(12, 0, 'wedloop');
  const many = 20_000;
  const lived = Array.from({ length: many }, (): Life => {
    const [arrives, stops] = [stream.draw(exponential(100)), stream.draw(exponential(300))];
    return arrives < stops ? [arrives, 1, 0, 0] : [stops, 0, 0, 1];
  });
  const share = 0.75 * (1 - Math.exp(-1));
  const [seen] = cumulativeIncidence(lived)
    .filter(({ time }) => time <= 75)
    .slice(-1);
  lines.push(
    byChance(
      'arrived after 75 days, rates 1/100 and 1/300',
      seen?.ended ?? 0,
      share,
      Math.sqrt((share * (1 - share)) / many),
      'exact',
      many,
    ),
  );
  const limit = 150;
  const rate = 1 / 100 + 1 / 300;
  const mean = limit - 0.75 * (limit - (1 - Math.exp(-rate * limit)) / rate);
  const capped = estimate(lived.map(([time, arrived]) => (arrived === 1 ? Math.min(time, limit) : limit)));
  lines.push(
    byChance(
      'daysUpTo(150), stopped as never arrived',
      restrictedMean(lived, limit),
      mean,
      Math.sqrt(capped.variance / many),
      'exact',
      many,
    ),
  );
  return lines;
}

function distributions(): Line[] {
  const n = 200_000;
  const cases: readonly (readonly [string, Sampler, number])[] = [
    ['lognormal(20, 10)', lognormal(20, 10), 20],
    ['Weibull(20, 2)', weibull(20, 2), 10 * Math.sqrt(Math.PI)],
    ['PERT(0, 0, 6)', pert(0, 0, 6), 1],
    ['PERT(1, 4, 10)', pert(1, 4, 10), 4.5],
  ];
  const means = cases.map(([name, sampler, mean], i) => {
    const stream = streamOf(13, i, 'verdeling');
    const found = estimate(Array.from({ length: n }, () => stream.draw(sampler)));
    return byChance(`mean of ${name}`, found.mean, mean, Math.sqrt(found.variance / n), 'exact', n);
  });
  const arrivals = arrivalsByPeriod([
    { fromWeek: 0, perYear: 50 },
    { fromWeek: 26, perYear: 200 },
  ]);
  const stream = streamOf(14, 0, 'aankomst');
  let [early, late] = [0, 0];
  const years = 400;
  for (let year = 0; year < years; year += 1) {
    for (let minute = stream.draw(arrivals, 0); minute < 52 * 10_080; minute += stream.draw(arrivals, minute)) {
      if (minute < 26 * 10_080) early += 1;
      else late += 1;
    }
  }
  const expected = (perYear: number) => (years * perYear * 26 * 7) / 365;
  return [
    ...means,
    ...(
      [
        ['first half', early, 50],
        ['second half', late, 200],
      ] as const
    ).map(([when, seen, perYear]) =>
      byChance(
        `arrivals that vary, ${when}`,
        seen,
        expected(perYear),
        Math.sqrt(expected(perYear)),
        'Poisson, exact',
        years,
      ),
    ),
    ...fits(),
  ];
}

function fits(): Line[] {
  const stream = streamOf(15, 0, 'passing');
  const values = Array.from({ length: 150 }, () => stream.draw(weibull(30, 1.6)));
  return (['exponential', 'lognormal', 'weibull'] as const satisfies readonly Family[]).flatMap((family) => {
    const { parameters, logLikelihood } = fit(values, family);
    const answer = R(
      `library(survival); m <- survreg(Surv(${vector(values)}) ~ 1, dist = '${family}', control = list(rel.tolerance = 1e-14, maxiter = 100)); cat(coef(m), m$scale, m$loglik[1])`,
    );
    if (answer === undefined) return [];
    const [intercept = NaN, scale = NaN, likelihood = NaN] = answer;
    const source = 'R survival survreg';
    const lines = [exact(`log-likelihood, ${family}`, logLikelihood, likelihood, source, values.length, 1e-8)];
    const { mean, meanLog, deviationLog, shape, scale: ours } = parameters as Partial<Record<string, number>>;
    if (mean !== undefined)
      lines.push(exact('exponential, mean', mean, Math.exp(intercept), source, values.length, 1e-7));
    if (meanLog !== undefined)
      lines.push(exact('lognormal, mean of logs', meanLog, intercept, source, values.length, 1e-7));
    if (deviationLog !== undefined)
      lines.push(exact('lognormal, deviation of logs', deviationLog, scale, source, values.length, 1e-7));
    if (shape !== undefined) lines.push(exact('Weibull, shape', shape, 1 / scale, source, values.length, 1e-6));
    if (ours !== undefined) lines.push(exact('Weibull, scale', ours, Math.exp(intercept), source, values.length, 1e-6));
    return lines;
  });
}

/** Published test functions, of which the indices are known. */
function indices(): Line[] {
  const lines: Line[] = [];
  const tryOn = (
    name: string,
    ranges: Ranges,
    model: (point: DesignPoint) => number,
    exactly: Readonly<Record<string, readonly [number, number]>>,
  ) => {
    const points = 4_096;
    const design = saltelliDesign(points, ranges);
    for (const { factor, first, total } of sobolIndices(Object.keys(ranges), design.map(model))) {
      const [one = NaN, all = NaN] = exactly[factor] ?? [];
      const error = (share: typeof first) => Math.max(1e-6, (share.high - share.low) / 3.92);
      lines.push(byChance(`${name}, ${factor} by itself`, first.value, one, error(first), 'exact', design.length));
      lines.push(byChance(`${name}, ${factor} in all`, total.value, all, error(total), 'exact', design.length));
    }
  };
  const sides = [-Math.PI, Math.PI] as const;
  const [a, b] = [7, 0.1];
  const v1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
  const v2 = a ** 2 / 8;
  const v13 = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const v = v1 + v2 + v13;
  tryOn(
    'Ishigami',
    { x1: sides, x2: sides, x3: sides },
    ({ x1 = 0, x2 = 0, x3 = 0 }) => Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1),
    { x1: [v1 / v, (v1 + v13) / v], x2: [v2 / v, v2 / v], x3: [0, v13 / v] },
  );
  const weights = [0, 1, 4.5, 9, 99];
  const parts = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  const named = weights.map((_, i) => `x${i + 1}`);
  tryOn(
    'Sobol g',
    Object.fromEntries(named.map((name) => [name, [0, 1] as const])),
    (point) =>
      weights.reduce(
        (product, weight, i) => (product * (Math.abs(4 * (point[`x${i + 1}`] ?? 0) - 2) + weight)) / (1 + weight),
        1,
      ),
    Object.fromEntries(
      named.map((name, i) => {
        const part = parts[i] ?? 0;
        return [name, [part / all, (part * (all + 1)) / (1 + part) / all] as const];
      }),
    ),
  );
  return lines;
}

function comparisons(): Line[] {
  const ps = [0.001, 0.01, 0.02, 0.04, 0.05, 0.8];
  const adjusted = R(`cat(p.adjust(${vector(ps)}, 'holm'))`) ?? [];
  const stream = streamOf(16, 0, 'paren');
  const pairs = Array.from({ length: 25 }, () => [stream.next(), stream.next() + 0.1] as const);
  const [left, right] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const test = R(`t <- t.test(${vector(right)}, ${vector(left)}, paired = TRUE); cat(t$p.value, t$conf.int)`);
  const { p, low, high } = compare(left, right);
  return [
    ...adjusted.map((value, i) => exact(`Holm, p = ${ps[i]}`, holm(ps)[i] ?? NaN, value, 'R p.adjust', ps.length)),
    ...(test === undefined
      ? []
      : [
          ['p', p],
          ['low', low],
          ['high', high],
        ].map(([what, ours], i) => exact(`paired t, ${what}`, Number(ours), test[i] ?? NaN, 'R t.test', 25, 1e-10))),
  ];
}

const simpyQueue = `
import random, sys, simpy
def run(seed, customers, rate, servers):
    rng = random.Random(seed); env = simpy.Environment(); desk = simpy.Resource(env, servers); waits = []
    def customer():
        start = env.now
        with desk.request() as request:
            yield request
            waits.append(env.now - start)
            yield env.timeout(rng.expovariate(1))
    def source():
        for _ in range(customers):
            env.process(customer()); yield env.timeout(rng.expovariate(rate))
    env.process(source()); env.run()
    return sum(waits) / len(waits)
print(simpy.__version__, *[run(seed, 5000, 1.6, 2) for seed in range(40)])
`;

function simpy(): Line[] {
  const [version, ...means] = run('/usr/bin/python3', simpyQueue) ?? [];
  if (version === undefined) {
    console.log('SimPy: skipped, not installed');
    return [];
  }
  const ours = estimate(
    Array.from(
      { length: 40 },
      (_, seed) => serve({ model: 'M/M/2', servers: 2, lambda: 1.6, customers: 5_000, seed: seed + 1 })[0]?.wait ?? NaN,
    ),
  );
  const theirs = estimate(means);
  const error = Math.sqrt(ours.variance / ours.n + theirs.variance / theirs.n);
  return [byChance('mean wait, M/M/2 at load 0.8', ours.mean, theirs.mean, error, 'SimPy, by hand', 80)];
}

/** What the example must do, counted. */
function example(): Line[] {
  const at = { seed: 1, replication: 0 };
  const { activities } = traceActivities(
    exampleScenario({ parameters: { inwonersKans: 0 }, maximumReizen: 1 }),
    at,
    'r0',
  );
  const talks = activities.filter(({ kind, what }) => kind === 'seize' && what === 'inwoners').length;
  const reces = { name: 'reces', from: '2026-07-01', until: '2026-09-30' };
  const moments = Array.from({ length: 20 }, (_, replication) =>
    traceAll(exampleScenario({ weeks: 52, calendar: { closed: [reces] } }), { seed: 1, replication }),
  )
    .flat()
    .flatMap(([, facts]) =>
      facts.filter(({ type }) => type.endsWith('.vastgesteld')).map(({ meta }) => meta.op.slice(0, 10)),
    );
  const isClosed = (day: string) =>
    (day >= reces.from && day <= reces.until) || [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const started = startReis(rotterdam.start);
  const history: readonly Fact[] = started.ok
    ? [...started.facts, ...decideMany(started.reis, rotterdam.commands).facts]
    : [];
  const journeys = [history, ...traceAll(exampleScenario({ maximumReizen: 60 }), at).map(([, facts]) => facts)];
  const differing = journeys.filter(
    (facts) => JSON.stringify(decideMany(blankReis(), commandsOf(facts)).facts) !== JSON.stringify(facts),
  );
  return [
    exact('conversations that one story of two findings costs', talks, 1, 'counted', activities.length),
    exact('adoptions on a closed day', moments.filter(isClosed).length, 0, 'counted', moments.length),
    exact('journeys that commandsOf does not make again', differing.length, 0, 'counted', journeys.length),
  ];
}

/** Scenarios of chance: each ends, or ends with a message that names journey, minute and behaviour. */
function generated(count: number): Line[] {
  let [ended, named] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const stream = streamOf(17, i, 'scenario');
    const whole = (most: number) => Math.floor(stream.next() * (most + 1));
    const parameters = {
      inwonersKans: stream.next(),
      leerKans: stream.next(),
      aankomstKans: stream.next(),
      stakingKans: stream.next(),
      programmaOnvolledigKans: stream.next(),
      materiaalAantal: whole(8),
      reflectiesHoogstens: whole(4),
      rondesHoogstens: whole(4),
      beslisDagen: stream.next() < 0.5 ? whole(60) : lognormal(1 + whole(30), 1 + whole(20)),
      herstelWerk: whole(2_000),
      spreiding: stream.next() * 2,
    };
    const scenario = exampleScenario({
      weeks: 10 + whole(120),
      reizenPerJaar: 1 + whole(40),
      begeleidersplaatsen: whole(6),
      beslismomenten: whole(3),
      inwoners: whole(3),
      maximumReizen: 12,
      parameters,
    });
    try {
      replicate(scenario, { seed: i, replication: 0 });
      ended += 1;
    } catch (error) {
      if (/^r\d+ at minute \d+: .*behaviour «\w+».*Replay with/.test((error as Error).message)) named += 1;
    }
  }
  const what = `generated scenarios that end (${ended}) or say which journey, minute and behaviour (${named})`;
  return [exact(what, ended + named, count, 'counted', count)];
}

/** Every line, part by part. */
export function references(scenarios: number): readonly Line[] {
  const parts = [
    competing,
    distributions,
    indices,
    comparisons,
    models,
    logs,
    simpy,
    example,
    () => generated(scenarios),
  ];
  return parts.flatMap((part) => part());
}
