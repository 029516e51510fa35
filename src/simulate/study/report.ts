import { ownOf } from '../../method/own.js';
import type { SimulationError } from '../error.js';
import { minutesPerDay } from '../clock/date.js';
import { levendeFasen } from '../../method/fasen.js';
import type { Row } from '../journey/row.js';
import { estimate, rounding, type Estimate } from '../statistics/interval.js';
import { decimalsFor } from '../statistics/decimals.js';
import { incidenceAt, medianTime } from '../statistics/incidence.js';
import type { Lives } from '../statistics/lives.js';
import { assumptions } from './assumptions.js';
import { markdownTable } from './markdown.js';
import { daysToArrival, meanOf } from './measures.js';
import { daysOf, livesOf, valuesOf } from './results.js';
import { resultHash, rowsOf, type Study } from './study.js';

const number = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));

/** A mean with half of its interval: a tenth, or what the half-width needs to be more than 0. */
function days95({ mean, halfWidth }: Estimate): string {
  const decimals = halfWidth <= rounding * Math.abs(mean) ? 1 : decimalsFor(halfWidth, 1, 1);
  return `${mean.toFixed(decimals)} ± ${halfWidth.toFixed(decimals)}`;
}

/** Which share ends how, as far as was seen; of nothing there are no shares. */
function ends(lives: Lives): string[] {
  if (lives.length === 0) return ['–', '–', '–'];
  const { ended, otherwise, going } = incidenceAt(lives, Infinity);
  return [ended, otherwise, going].map((share) => `${(100 * share).toFixed(1)} %`);
}

function outcome({ policies }: Study, rows: readonly Row[]): string[] {
  const head = ['policy', 'begun', 'arrived', 'stopped', 'unfinished', 'days to arrival, mean with 95 %'];
  const body = Object.keys(policies).map((policy) => {
    const own = rowsOf(rows, policy);
    const sum = (pick: (row: Row) => number) => String(own.reduce((total, row) => total + pick(row), 0));
    const counts = [sum((row) => row.started), sum((row) => row.arrived), sum((row) => row.stopped)];
    // Fewer than two say nothing about how much replications differ.
    const days = valuesOf(rows, policy, daysToArrival);
    return [
      policy,
      ...counts,
      sum((row) => row.unfinished),
      days.length < 2 ? '–' : days95(estimate(days)),
      number(daysOf(rows, policy).quantile(0.9)),
      number(medianTime(livesOf(rows, policy))),
      ...ends(livesOf(rows, policy)),
    ];
  });
  const shares = ['arrived in the end', 'stopped in the end', 'still going'];
  return [
    ...markdownTable([...head, '90 % of those within', 'half has arrived after', ...shares], body),
    'Days to arrival are those of journeys that arrived, and their mean is over replications in which somebody did. The last columns count every journey (Aalen–Johansen): one that stopped never arrives, one that is unfinished counts for as long as it was seen. `daysUpTo` counts a stopped journey as never arrived, for the whole limit: stopping is not being fast.',
    '',
  ];
}

/** Days per journey in each stage, by what they went to. */
function whereDaysWent({ policies }: Study, rows: readonly Row[]): string[] {
  const kinds = ['working', 'resource', 'rule', 'waiting'] as const;
  const body = Object.keys(policies).flatMap((policy) => {
    const own = rowsOf(rows, policy);
    const started = own.reduce((sum, row) => sum + row.started, 0);
    const days = (pick: (row: Row) => number) =>
      number(started === 0 ? undefined : own.reduce((sum, row) => sum + pick(row), 0) / minutesPerDay / started);
    return levendeFasen.map((fase) => [policy, fase, ...kinds.map((kind) => days(({ stages }) => stages[fase][kind]))]);
  });
  return [
    '## Where the days went',
    '',
    'Days per journey that began, by the clock: nights and weekends between two hours of work count as working.',
    '',
    ...markdownTable(
      ['policy', 'stage', 'working', 'in line for somebody', 'while a step stood refused', 'waiting otherwise'],
      body,
    ),
  ];
}

function assumed(study: Study): string[] {
  return [
    '## What was assumed',
    '',
    'The answer follows from these numbers. That they are true, the simulation does not say.',
    ...assumptions(study),
  ];
}

const namesOf = (rows: readonly Row[], part: 'marks' | 'values'): readonly string[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row[part])))].sort();

/** Marks and measures of your own, in the words of ours; nothing when there are none. */
function ownMeasures({ policies }: Study, rows: readonly Row[]): string[] {
  const [marks, values] = [namesOf(rows, 'marks'), namesOf(rows, 'values')];
  if (marks.length + values.length === 0) return [];
  const reached = Object.keys(policies).flatMap((policy) =>
    marks.map((mark) => {
      const lives = livesOf(rows, policy, mark);
      return [policy, mark, ...ends(lives), number(medianTime(lives))];
    }),
  );
  const means = Object.keys(policies).flatMap((policy) =>
    values.map((name) => {
      const own = valuesOf(rows, policy, meanOf(name));
      const journeys = rowsOf(rows, policy).reduce((sum, row) => sum + (ownOf(row.values, name)?.[0] ?? 0), 0);
      return [policy, name, String(journeys), own.length < 2 ? '–' : inFive95(estimate(own))];
    }),
  );
  return [
    '## Measures of your own',
    '',
    ...(marks.length === 0
      ? []
      : markdownTable(
          ['policy', 'mark', 'reached', 'ended without it', 'still going', 'half has reached it after days'],
          reached,
        )),
    ...(values.length === 0
      ? []
      : markdownTable(['policy', 'measure', 'journeys that have one', 'mean with 95 %'], means)),
  ];
}

const inFive = (value: number): string => String(Number(value.toPrecision(5)));

/** A mean in five digits, or in as many as the interval around it bears. */
function inFive95({ mean, halfWidth }: Estimate): string {
  // Sums of numbers that are no whole ones differ by rounding where the numbers do not.
  if (halfWidth <= rounding * Math.abs(mean)) return `${Number(mean.toPrecision(12))} ± 0`;
  const short = inFive(mean);
  const isCoarse = Math.abs(Number(short) - mean) > halfWidth / 10;
  return `${isCoarse ? mean.toFixed(decimalsFor(halfWidth, 2)) : short} ± ${inFive(halfWidth)}`;
}

/** What rows tell, or a dash with the reason when they are too few to tell it: the rest of the report stands. */
function attempt<T>(tell: () => T): { readonly what: T } | { readonly why: string } {
  try {
    return { what: tell() };
  } catch (error) {
    const { code, message } = error as Partial<SimulationError>;
    if (code !== 'values.too-few') throw error;
    return { why: `– (${message})` };
  }
}

/**
 * A report in Markdown: the answer, per policy what came out with its interval, the figures, what was assumed, and the hashes
 * to check it by.
 *
 * @param run - how long it took and on what, from whoever ran it: the simulator reads no clock. Not part of any hash.
 */
export function report(
  study: Study,
  rows: readonly Row[],
  run: Readonly<Record<string, string | number>> = {},
): string {
  const { seed, replications, rules } = study.plan;
  const seen = new Set(rows.map(({ replication }) => replication)).size;
  const answer = attempt(() => study.answer(rows));
  const figures = attempt(() => Object.keys(study.figures(rows)));
  return [
    `# ${study.question}`,
    '',
    'why' in answer ? answer.why : answer.what,
    '',
    ...outcome(study, rows),
    ...('why' in figures
      ? [`No figures: ${figures.why}`, '']
      : figures.what.flatMap((file) => [`![${file.replace(/\.svg$/, '')}](${file})`, ''])),
    ...whereDaysWent(study, rows),
    ...ownMeasures(study, rows),
    ...assumed(study),
    '## How to check it',
    '',
    `Seed ${seed}, ${replications} replications${seen === replications ? '' : `, of which these rows hold ${seen}`}, rules version ${rules}. \`aanpakken-met-impact simulate merge\` on this folder gives the result below; so does every run of the same script, on whatever machine. The plan names behaviours and does not hold their text: of that, the assumptions hold a hash.`,
    '',
    `- plan: \`${study.hash}\``,
    `- result: \`${resultHash(rows)}\``,
    ...Object.entries(run).map(([what, value]) => `- ${what}: ${value}`),
    '',
  ].join('\n');
}
