// Planes, fits, samplers from data, measures of one's own, stopping, and histories, beside R or counted by hand. Part of
// `npm run proof:statistics`.
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { createMethod, decideMany, fold, startReis } from '../../src/index.js';
import {
  daysUpTo,
  defineStudy,
  empirical,
  estimate,
  exampleScenario,
  exponential,
  fit,
  historyScenario,
  latinHypercube,
  lognormal,
  measure,
  measured,
  refusedMark,
  replicate,
  runStudy,
  sensitivity,
  streamOf,
  traceReis,
  walkReis,
  type JourneyRecord,
} from '../../src/simulate/index.js';
import type { Reis } from '../../src/schemas/reis.js';
import type { Fact } from '../../src/steps/facts.js';
import { byChance, exact, R, vector, type Line } from './statistics-line.js';

/** The plane of a curved model with noise, and what it leaves, beside R's. */
function planes(): Line[] {
  const points = latinHypercube(60, { x: [0, 1], y: [-5, 5] }, 3);
  const stream = streamOf(20, 0, 'ruis');
  const results = points.map(({ x = 0, y = 0 }) => 3 * x + y * y + stream.next());
  const { factors, rSquared, residuals } = sensitivity(points, results);
  const columns = (name: 'x' | 'y') => vector(points.map((point) => point[name] ?? NaN));
  const answer = R(
    `m <- lm(${vector(results)} ~ x + y, data.frame(x = ${columns('x')}, y = ${columns('y')})); cat(coef(m)[2:3], summary(m)$r.squared, max(abs(resid(m))))`,
  );
  if (answer === undefined) return [];
  const slope = (name: string) => factors.find(({ factor }) => factor === name)?.slope ?? NaN;
  const most = residuals.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return (
    [
      ['slope of x', slope('x')],
      ['slope of y', slope('y')],
      ['R²', rSquared],
      ['largest residual', most],
    ] as const
  ).map(([what, ours], i) => exact(`plane, ${what}`, ours, answer[i] ?? NaN, 'R lm', points.length, 1e-9));
}

/** How far data lie from a fit, beside R; and draws from a column, of which the mean is known. */
function data(): Line[] {
  const stream = streamOf(21, 0, 'gesprekken');
  const days = Array.from({ length: 80 }, () => stream.draw(lognormal(21, 14)));
  const found = fit(days, 'lognormal');
  const { meanLog = NaN, deviationLog = NaN } = found.parameters;
  const [distance] =
    R(`cat(suppressWarnings(ks.test(${vector(days)}, 'plnorm', ${meanLog}, ${deviationLog})$statistic))`) ?? [];
  const n = 100_000;
  const again = estimate(Array.from({ length: n }, () => stream.draw(empirical(days))));
  const mean = days.reduce((sum, value) => sum + value, 0) / days.length;
  return [
    ...(distance === undefined
      ? []
      : [exact('distance of data from a lognormal', found.distance, distance, 'R ks.test', days.length, 1e-7)]),
    byChance('mean of draws from a column', again.mean, mean, Math.sqrt(again.variance / n), 'mean of the column', n),
  ];
}

/** A measure and a mark of one's own in rows, and in a study put together from chunks: added up by hand from the journeys. */
function own(): Line[] {
  const scenario = exampleScenario({
    marks: { programma1: 'programma.vastgesteld' },
    measures: [measure('stappen', ({ steps }) => steps)],
  });
  const journeys: JourneyRecord[] = [];
  const row = replicate(scenario, { seed: 3, replication: 0, onJourney: (journey) => journeys.push(journey) });
  const [counted = NaN, sum = NaN] = row.values['stappen'] ?? [];
  const reached = (row.marks['programma1'] ?? []).reduce((total, [, ended]) => total + ended, 0);
  const add = (of: (journey: JourneyRecord) => number) => journeys.reduce((total, journey) => total + of(journey), 0);
  const study = (chunkSize: number) =>
    runStudy(defineStudy({ name: 'eigen', policies: { een: scenario }, replications: 6, seed: 3, chunkSize }));
  const rows = study(6);
  const differing = study(1).filter((one, i) => JSON.stringify(one) !== JSON.stringify(rows[i])).length;
  return [
    exact('own measure, journeys that have one', counted, journeys.length, 'counted by hand', journeys.length),
    exact(
      'own measure, sum',
      sum,
      add(({ steps }) => steps),
      'counted by hand',
      journeys.length,
    ),
    exact('own mark, journeys that reached it', reached, add(({ marks }) => Number('programma1' in marks)), 'counted by hand', journeys.length), // prettier-ignore
    exact('rows with own measures that chunks change', differing, 0, 'counted by hand', rows.length),
  ];
}

/** Policies that differ in stopping alone: more of it is never reported as faster. */
function stopping(): Line[] {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
  let [faster, n] = [0, 0];
  for (const seed of seeds) {
    const stream = streamOf(22, seed, 'stoppen');
    const chances = [0, stream.next() / 2, 0.5 + stream.next() / 2];
    const policies = Object.fromEntries(
      chances.map((stakingKans, i) => [
        `p${i}`,
        exampleScenario({ begeleidersplaatsen: 60, parameters: { stakingKans } }),
      ]),
    );
    const rows = runStudy(defineStudy({ name: 'stoppen', policies, replications: 4, seed }));
    const days = chances.map((_, i) => measured(rows, `p${i}`, daysUpTo(1_000)).mean);
    for (let i = 1; i < days.length; i += 1) {
      n += 1;
      if ((days[i] ?? NaN) < (days[i - 1] ?? NaN)) faster += 1;
    }
  }
  return [exact('policies that only stop more, and come out faster', faster, 0, 'counted', n)];
}

/** The history of Rotterdam under the rules of its time: nothing is refused, and it stands where it stood. */
function histories(): Line[] {
  const started = startReis(rotterdam.start);
  if (!started.ok) throw new Error(started.rejection.code);
  const facts = [...started.facts, ...decideMany(started.reis, rotterdam.commands).facts];
  const scenario = historyScenario(facts, { ...exampleScenario(), goOn: walkReis });
  const seen: string[] = [];
  const row = replicate(scenario, { seed: 1, replication: 0, onFact: (_, { type }) => seen.push(type) });
  const same = facts.filter(({ type }, i) => seen[i] === type).length;
  const refused = (row.marks[refusedMark] ?? []).reduce((sum, [, ended]) => sum + ended, 0);
  return [
    exact('Rotterdam under its own rules, steps refused', refused, 0, 'its history', facts.length),
    exact('Rotterdam under its own rules, steps in place', same, facts.length, 'its history', facts.length),
    ...underOtherRules(facts),
  ];
}

const stories = 40;
const storiesIn = (reis: Reis): number => reis.materiaal.filter(({ kring }) => kring === 'leefwereld').length;

/** The method with a foto that asks for forty stories: Rotterdam had fewer. */
const askingMore = createMethod({
  rules: [
    {
      id: 'foto.veertig-verhalen',
      gate: 'foto',
      level: 'vereist',
      source: 'ours',
      codes: ['foto.veertig-verhalen'],
      check: (reis) => {
        const gevonden = storiesIn(reis);
        if (gevonden >= stories) return { findings: [], by: [] };
        const fill = { materiaal: { kring: 'leefwereld' } } as const;
        const remedy = { command: 'materiaal.toevoegen', kind: 'adds', fill, write: [], rollen: [] } as const;
        const finding = { code: 'foto.veertig-verhalen', path: ['materiaal'], params: { gevonden } };
        return { findings: [{ ...finding, remedies: [remedy] }], by: [] };
      },
    },
  ],
});

/** Its history under other rules: refused at its foto, up to there as it was, and taken on by simulated people. */
function underOtherRules(facts: readonly Fact[]): Line[] {
  const scenario = historyScenario(facts, { ...exampleScenario(), method: askingMore, goOn: walkReis });
  const at = { seed: 1, replication: 0 };
  const row = replicate(scenario, at);
  const [, seq = 0] = row.values[`${refusedMark}.seq`] ?? [];
  const walked = traceReis(scenario, at, 'r0');
  const foto = facts.findIndex(({ type }) => type === 'foto.vastgesteld');
  const same = facts.slice(0, foto).filter(({ type }, i) => walked[i]?.type === type).length;
  const adopted = walked.findIndex(({ type }) => type === 'foto.vastgesteld');
  return [
    exact('Rotterdam where a foto asks for forty stories, the step refused', seq, foto + 1, 'its history', 1),
    exact('the same, steps in place before that', same, foto, 'its history', foto),
    exact(
      'the same, stories when its foto is adopted',
      storiesIn(fold(walked.slice(0, adopted))),
      stories,
      'the rule',
      1,
    ),
  ];
}

function* nothing() {}

/** Times between arrivals that a scenario counts, beside the rate that it was given. */
function arrivals(): Line[] {
  const replications = 40;
  const perYear = 200;
  const started = Array.from({ length: replications }, (_, replication) => {
    const scenario = exampleScenario({ weeks: 52, reizenPerJaar: perYear, behaviour: nothing });
    return replicate(scenario, { seed: 5, replication }).started;
  }).reduce((sum, one) => sum + one, 0);
  const expected = (replications * perYear * 52 * 7) / 365;
  const stream = streamOf(23, 0, 'wachten');
  const n = 50_000;
  const drawn = estimate(Array.from({ length: n }, () => stream.draw(exponential(10))));
  return [
    byChance('journeys that begin', started, expected, Math.sqrt(expected), 'Poisson, exact', replications),
    byChance('mean of exponential(10)', drawn.mean, 10, Math.sqrt(drawn.variance / n), 'exact', n),
  ];
}

/** The lines about models, data, measures, stopping and histories. */
export const models = (): readonly Line[] =>
  [planes, data, own, stopping, histories, arrivals].flatMap((part) => part());
