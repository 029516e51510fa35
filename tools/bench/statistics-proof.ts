// What the statistics of the simulator promise, tried where the answer is known: `npm run proof:statistics`. Every experiment
// was laid down here before its outcome was seen, and is shown for several seeds. `--part` and `--seeds` choose.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import begeleiders from '../../examples/research/begeleiders.js';
import inwoners from '../../examples/research/inwoners.js';
import reflectie from '../../examples/research/reflectie.js';
import {
  comparePolicies,
  daysUpTo,
  estimate,
  exponential,
  runStudy,
  sensitivity,
  streamOf,
  type Estimate,
} from '../../src/simulate/index.js';
import { isKnown } from '../../src/simulate/statistics/interval.js';
import { serve } from './queue.js';
import type { Line } from './statistics-line.js';
import { references } from './statistics-references.js';

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: ['references', 'queues', 'coverage', 'stopping', 'questions'] },
    seeds: { type: 'string', default: '1,2,3,4,5' },
    customers: { type: 'string', default: '4000000' },
    experiments: { type: 'string', default: '1000' },
    scenarios: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
  },
});
const seeds = values.seeds.split(',').map(Number);
const experiments = Number(values.experiments);

const percent = (share: number, digits = 2): string => `${(100 * share).toFixed(digits)} %`;
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

function heading(title: string, ...columns: readonly string[]): void {
  console.log(`\n${title}\n`);
  row(...columns);
  row(...columns.map(() => '---'));
}

/** Parts of one long run: enough for an interval, each long enough to be as good as independent. */
const batches = 40;

type Found = Pick<Estimate, 'n' | 'mean' | 'variance'>;

/**
 * The mean of a long run with control variates: quantities that went along and of which the true mean, 0, is known. In each
 * batch we take off what the controls explain (Lavenberg and Welch, 1981). A wait times the surprise in what comes after it is
 * such a control, since the two are independent (Henderson and Glynn, 2002).
 */
function controlled(outcomes: readonly number[], controls: readonly Readonly<Record<string, number>>[]): Found {
  const names = Object.keys(controls[0] ?? {});
  const { factors: slopes } = sensitivity(controls, outcomes);
  const cleaned = outcomes.map((value, i) =>
    slopes.reduce((left, { factor, slope }) => left - slope * (controls[i]?.[factor] ?? 0), value),
  );
  const { mean, variance, n } = estimate(cleaned);
  // Each fitted slope costs a degree of freedom.
  return { n, mean, variance: (variance * (n - 1)) / (n - 1 - names.length) };
}

function queues(): void {
  const file = '../shared/specs/queueing/erlang-c.csv';
  if (!existsSync(file)) {
    console.log('queues: skipped, ../shared/specs/queueing is absent');
    return;
  }
  const customers = Number(values.customers);
  const columns = [
    'model',
    'load',
    'exact',
    'seed',
    'plain, off',
    'its SE',
    'with controls, off',
    'its SE',
    'within 1 %',
  ];
  heading(`Mean wait (for M/M/c/c: share lost) of ${customers} customers`, ...columns);
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [model = '', c, lambda, fourth, , , wq] = line.split(',');
    const isLoss = wq === undefined;
    const exact = Number(wq ?? fourth);
    for (const seed of seeds) {
      const parts = serve({ model, servers: Number(c), lambda: Number(lambda), customers, seed, batches });
      const outcomes = parts.map(({ wait, lost }) => (isLoss ? lost : wait));
      const controls = parts.map(({ service, square, gap, waitService, waitGap }) =>
        model === 'M/D/1' ? { gap, waitGap } : { service, square, gap, ...(isLoss ? {} : { waitService, waitGap }) },
      );
      const [plain, better] = [estimate(outcomes), controlled(outcomes, controls)];
      const off = (found: Found) => percent(found.mean / exact - 1);
      const error = (found: Found) => percent(Math.sqrt(found.variance / found.n) / exact);
      const within = Math.abs(better.mean / exact - 1) <= 0.01 ? 'yes' : 'NO';
      row(
        model,
        (Number(lambda) / Number(c)).toFixed(2),
        exact,
        seed,
        off(plain),
        error(plain),
        off(better),
        error(better),
        within,
      );
    }
  }
}

/** Mean wait of one replication of M/M/1 at half load, of which the exact value is 1: one line of Lindley (1952). */
function halfLoad(seed: number, customers: number, warm: number): number {
  const [gaps, durations] = [streamOf(seed, 0, 'aankomst'), streamOf(seed, 0, 'dienst')];
  const [gap, service] = [exponential(2), exponential(1)];
  let [wait, sum] = [0, 0];
  for (let i = 0; i < customers + warm; i += 1) {
    if (i >= warm) sum += wait;
    wait = Math.max(0, wait + durations.draw(service) - gaps.draw(gap));
  }
  return sum / customers;
}

/** Thousands of experiments take that line for the kernel, which serves the same customers by events. */
function kernelAgrees(): void {
  const options = { model: 'M/M/1', servers: 1, lambda: 0.5, customers: 5_500, cuts: [500] };
  const apart = seeds.map((seed) => Math.abs((serve({ ...options, seed })[1]?.wait ?? 0) - halfLoad(seed, 5_000, 500)));
  console.log(`\nThe kernel and the line of Lindley differ by at most ${Math.max(...apart).toExponential(1)}.`);
}

/** Seeds of one replication each, far from those of every other part and seed. */
const firstSeed = (seed: number, part: number): number => part * 1e12 + seed * 1e8;

function covered(name: string, experiment: (seed: number) => Estimate, part: number): void {
  let [all, hits] = [0, 0];
  for (const seed of seeds) {
    let [inside, below, above, n] = [0, 0, 0, 0];
    for (let i = 0; i < experiments; i += 1) {
      const found = experiment(firstSeed(seed, part) + i * 10_000);
      n += found.n;
      if (found.high < 1) below += 1;
      else if (found.low > 1) above += 1;
      else inside += 1;
    }
    [all, hits] = [all + experiments, hits + inside];
    row(name, seed, (n / experiments).toFixed(0), percent(inside / experiments, 1), below, above);
  }
  const share = hits / all;
  row(name, 'all', '', `${percent(share)} ± ${percent(1.96 * Math.sqrt((share * (1 - share)) / all))}`, '', '');
}

const columns = ['experiment', 'seed', 'replications', 'covered', 'interval too low', 'too high'];

/** A mean of a thousand customers is skewed, which a t interval does not know; of five thousand hardly. */
function coverage(): void {
  kernelAgrees();
  heading(`95 % intervals that hold the exact value, of ${experiments}`, ...columns);
  for (const [part, customers, warm] of [
    [1, 5_000, 500],
    [2, 1_000, 200],
  ] as const) {
    const experiment = (from: number) =>
      estimate(Array.from({ length: 20 }, (_, i) => halfLoad(from + i, customers, warm)));
    covered(`20 replications of ${customers} customers after ${warm}`, experiment, part);
  }
}

function stopping(): void {
  heading('95 % intervals of replications until a relative half-width', ...columns);
  for (const [part, relative, atLeast] of [
    [3, 0.1, 30],
    [4, 0.05, 30],
    [5, 0.1, 10],
    [6, 0.05, 10],
  ] as const) {
    const experiment = (from: number) => {
      const means: number[] = [];
      while (!isKnown(means, relative, atLeast)) means.push(halfLoad(from + means.length, 1_000, 200));
      return estimate(means);
    };
    covered(`until ${percent(relative, 0)}, at least ${atLeast}`, experiment, part);
  }
}

function questions(): void {
  heading(
    'Variance of the difference, times smaller by common random numbers',
    'question',
    'seed',
    'difference',
    'times',
  );
  for (const study of [begeleiders, inwoners, reflectie]) {
    const [a = '', b = ''] = Object.keys(study.policies);
    for (const seed of seeds) {
      const { mean, halfWidth, varianceReduction } = comparePolicies(
        runStudy(study.with({ seed })),
        a,
        b,
        daysUpTo(1_000),
      );
      row(study.plan.study, seed, `${mean.toFixed(1)} ± ${halfWidth.toFixed(1)} days`, varianceReduction.toFixed(1));
    }
  }
}

const short = (value: number | string): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(9))) : value;

/** A line as it is printed: `ours <-> reference, n, z`. */
const cellsOf = ({ what, ours, reference, source, n, z, ok }: Line): readonly (string | number)[] => [
  what,
  short(ours),
  short(reference),
  source,
  n,
  z === undefined ? 'exact' : z.toFixed(2),
  ok ? 'yes' : 'NO',
];

function referenced(): void {
  const lines = references(Number(values.scenarios));
  for (const { what, ours, reference, n, z, ok } of lines)
    console.log(
      `${what}: ${short(ours)} <-> ${short(reference)}, n = ${n}, z = ${z === undefined ? 'exact' : z.toFixed(2)}${ok ? '' : '  WRONG'}`,
    );
  const wrong = lines.filter(({ ok }) => !ok).length;
  console.log(`${lines.length} lines, ${wrong} wrong`);
  if (wrong > 0) process.exitCode = 1;
  if (!values.write) return;
  const table = [
    ['what', 'ours', 'reference', 'where it comes from', 'n', 'z', 'agrees'],
    ['---', '---:', '---:', '---', '---:', '---:', '---'],
    ...lines.map(cellsOf),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const head = [
    '# Statistics of the simulator beside references',
    '',
    `Made by \`npm run proof:statistics -- --part references --write\` on Node ${process.version}. «exact» means equal but for rounding, without a tolerance for chance; elsewhere z is the distance in standard errors, and more than 4 is wrong. R is that of Debian with \`r-cran-survival\` and \`r-cran-cmprsk\`, SimPy \`python3-simpy3\`; lines of a package that is not installed are left out, and said so.`,
    '',
  ];
  writeFileSync('docs/generated/statistics.md', `${[...head, ...table].join('\n')}\n`);
}

const parts: Readonly<Record<string, () => void>> = { references: referenced, queues, coverage, stopping, questions };
for (const name of values.part) {
  const from = Date.now();
  parts[name]?.();
  console.log(`\n${name}: ${((Date.now() - from) / 1000).toFixed(0)} s on Node ${process.version}`);
}
