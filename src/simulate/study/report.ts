import type { SimulationError } from '../error.js';
import { exampleParameters } from '../behaviour/parameters.js';
import { minutesPerDay } from '../clock/date.js';
import { levendeFasen } from '../../method/fasen.js';
import type { Row } from '../journey/row.js';
import { estimate, type Estimate } from '../statistics/interval.js';
import { incidenceAt, medianTime } from '../statistics/incidence.js';
import type { Lives } from '../statistics/lives.js';
import { isDistribution } from './described.js';
import { daysOf, daysToArrival, livesOf, valuesOf } from './results.js';
import { resultHash, rowsOf, type Study } from './study.js';

const number = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));
const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line), ''];
}

/** Which share ends how, as far as was seen. */
function ends(lives: Lives): string[] {
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
    const { mean, halfWidth } = days.length < 2 ? ({} as Partial<Estimate>) : estimate(days);
    return [
      policy,
      ...counts,
      sum((row) => row.unfinished),
      mean === undefined ? '–' : `${number(mean)} ± ${number(halfWidth)}`,
      number(daysOf(rows, policy).quantile(0.9)),
      number(medianTime(livesOf(rows, policy))),
      ...ends(livesOf(rows, policy)),
    ];
  });
  const shares = ['arrived in the end', 'stopped in the end', 'still going'];
  return [
    ...table([...head, '90 % of those within', 'half has arrived after', ...shares], body),
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
      number(own.reduce((sum, row) => sum + pick(row), 0) / minutesPerDay / Math.max(1, started));
    return levendeFasen.map((fase) => [policy, fase, ...kinds.map((kind) => days(({ stages }) => stages[fase][kind]))]);
  });
  return [
    '## Where the days went',
    '',
    'Days per journey that began, by the clock: nights and weekends between two hours of work count as working.',
    '',
    ...table(
      ['policy', 'stage', 'working', 'in line for somebody', 'while a step stood refused', 'waiting otherwise'],
      body,
    ),
  ];
}

/** Five digits of a number: more of them say nothing to a reader, and the plan holds them all. */
function inShort(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(5)));
  if (isDistribution(value)) return [10, 50, 90, 99].map((percent) => inShort(value[percent])).join(' · ');
  if (Array.isArray(value) && value.every((answer) => typeof answer === 'number'))
    return value.map(inShort).join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A scenario as lines: `resources.reisbegeleider.capacity` with 20. */
function flat(value: unknown, path = ''): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
  }
  return [[path, value]];
}

const shown = (values: ReadonlyMap<string, unknown>, name: string): string =>
  values.has(name) ? inShort(values.get(name)) : '–';

/** By all that is known of it: two distributions may differ only where the report is too short to show it. */
const textOf = (values: ReadonlyMap<string, unknown> | undefined, name: string): string | undefined =>
  JSON.stringify(values?.get(name));

function assumed({ plan, policies }: Study): string[] {
  const own = Object.keys(policies).map((name) => ({ name, values: new Map(flat(plan.policies[name])) }));
  const names = [...new Set(own.flatMap(({ values }) => [...values.keys()]))];
  const isShared = (name: string) => own.every(({ values }) => textOf(values, name) === textOf(own[0]?.values, name));
  const differs = names.filter((name) => !isShared(name));
  const isInvented = Object.entries(exampleParameters).some(([name, value]) =>
    own.some(({ values }) => values.get(`parameters.${name}`) === value),
  );
  return [
    '## What was assumed',
    '',
    'The answer follows from these numbers. That they are true, the simulation does not say.',
    ...(isInvented
      ? [
          '**Numbers that the library invented for its examples are among them** (`exampleParameters`): replace them by yours.',
        ]
      : []),
    'Four numbers with dots are a distribution: 10, 50, 90 and 99 % of its values lie below them. Arrivals and work are in minutes.',
    '',
    ...(differs.length === 0
      ? []
      : table(
          ['policy', ...differs],
          own.map(({ name, values }) => [name, ...differs.map((differing) => shown(values, differing))]),
        )),
    ...table(
      ['the same in every policy', 'value'],
      names.filter(isShared).map((name) => [name, own[0] === undefined ? '' : shown(own[0].values, name)]),
    ),
  ];
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
    ...assumed(study),
    '## How to check it',
    '',
    `Seed ${seed}, ${replications} replications, rules version ${rules}. \`aanpakken-met-impact simulate merge\` on this folder gives the result below; so does every run of the script with this plan, on whatever machine.`,
    '',
    `- plan: \`${study.hash}\``,
    `- result: \`${resultHash(rows)}\``,
    ...Object.entries(run).map(([what, value]) => `- ${what}: ${value}`),
    '',
  ].join('\n');
}
