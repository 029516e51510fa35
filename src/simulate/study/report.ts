import type { Row } from '../journey/row.js';
import { daysOf, daysToArrival, livesOf, measured } from './results.js';
import { medianTime } from '../statistics/kaplanMeier.js';
import { resultHash, rowsOf, type Study } from './study.js';

/** What a report says beside its figures. */
export interface ReportOptions {
  /** The question, as a heading. */
  readonly question: string;
  /** What the figures say, in a sentence or more. */
  readonly answer?: string | undefined;
  /** Files with figures, by what they show. */
  readonly figures?: Readonly<Record<string, string>> | undefined;
  /** How long it took and on what, from whoever ran it: the simulator reads no clock. Not part of any hash. */
  readonly run?: Readonly<Record<string, string | number>> | undefined;
}

const number = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));

/** A report in Markdown: per policy what came out with its interval, the plan, and the hashes to check it by. */
export function report(
  study: Study,
  rows: readonly Row[],
  { question, answer, figures = {}, run = {} }: ReportOptions,
): string {
  const policies = Object.keys(study.policies);
  const lines = policies.map((policy) => {
    const own = rowsOf(rows, policy);
    const sum = (pick: (row: Row) => number) => own.reduce((total, row) => total + pick(row), 0);
    const { mean, halfWidth } = measured(rows, policy, daysToArrival);
    const counts = `${sum((row) => row.started)} | ${sum((row) => row.arrived)} | ${sum((row) => row.unfinished)}`;
    const days = `${number(mean)} ± ${number(halfWidth)} | ${number(daysOf(rows, policy).quantile(0.9))} | ${number(medianTime(livesOf(rows, policy)))}`;
    return `| ${policy} | ${counts} | ${days} |`;
  });
  const { seed, replications, rules } = study.plan;
  return [
    `# ${question}`,
    '',
    ...(answer === undefined ? [] : [answer, '']),
    '| policy | begun | arrived | unfinished | days to arrival, mean with 95 % | 90 % of those within | median with unfinished (Kaplan–Meier) |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    ...Object.entries(figures).flatMap(([what, file]) => [`![${what}](${file})`, '']),
    `Seed ${seed}, ${replications} replications, rules version ${rules}.`,
    '',
    `- plan: \`${study.hash}\``,
    `- result: \`${resultHash(rows)}\``,
    ...Object.entries(run).map(([what, value]) => `- ${what}: ${value}`),
    '',
  ].join('\n');
}
