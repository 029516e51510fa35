import type { Row } from '../journey/row.js';
import { daysOf, daysToArrival, livesOf, measured } from './results.js';
import { medianTime } from '../statistics/kaplanMeier.js';
import { resultHash, rowsOf, type Study } from './study.js';

const number = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));

/**
 * A report in Markdown: per policy what came out with its interval, the figures, and the hashes to check it by.
 *
 * @param run - how long it took and on what, from whoever ran it: the simulator reads no clock. Not part of any hash.
 */
export function report(
  study: Study,
  rows: readonly Row[],
  run: Readonly<Record<string, string | number>> = {},
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
    `# ${study.question}`,
    '',
    study.answer(rows),
    '',
    '| policy | begun | arrived | unfinished | days to arrival, mean with 95 % | 90 % of those within | median with unfinished (Kaplan–Meier) |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    ...Object.keys(study.figures(rows)).flatMap((file) => [`![${file.replace(/\.svg$/, '')}](${file})`, '']),
    `Seed ${seed}, ${replications} replications, rules version ${rules}.`,
    '',
    `- plan: \`${study.hash}\``,
    `- result: \`${resultHash(rows)}\``,
    ...Object.entries(run).map(([what, value]) => `- ${what}: ${value}`),
    '',
  ].join('\n');
}
