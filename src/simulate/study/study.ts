import { rulesVersion } from '../../rules/registry.js';
import { SimulationError } from '../error.js';
import { sha256 } from '../exact/sha256.js';
import { expectFields, fieldsOf } from '../fields.js';
import { replicate } from '../journey/replicate.js';
import type { Row } from '../journey/row.js';
import type { Scenario } from '../journey/scenario.js';
import { canonical, described } from './described.js';
import { rememberHorizon } from './horizon.js';
import { textOf } from './text.js';

/** What is asked: some policies, each a scenario, replicated with the same chance. */
export interface StudyOptions {
  readonly name: string;
  readonly policies: Readonly<Record<string, Scenario>>;
  /** The question, as the heading of the report; the name when absent. */
  readonly question?: string | undefined;
  /** What the rows answer, in a sentence or more of the report. */
  readonly answer?: ((rows: readonly Row[]) => string) | undefined;
  /** Figures of the report: file names with SVG. */
  readonly figures?: ((rows: readonly Row[]) => Readonly<Record<string, string>>) | undefined;
  /** Whole number from 0; 1 when absent. */
  readonly seed?: number | undefined;
  /** How often each policy is tried; 100 when absent. */
  readonly replications?: number | undefined;
  /** Replications that are computed and written together; 10 when absent. */
  readonly chunkSize?: number | undefined;
}

/** What a run is going to do, as plain data with a hash of its content: runs with one hash can be merged. */
export interface Plan {
  readonly format: 'aanpakken-met-impact/simulation';
  readonly version: 1;
  readonly study: string;
  readonly seed: number;
  readonly replications: number;
  readonly chunkSize: number;
  /** Every scenario as data: distributions by their quantiles, interventions by what they change. */
  readonly policies: Readonly<Record<string, unknown>>;
  /** The version of the rules of the method. */
  readonly rules: string;
}

/** A study, ready to run: in one go, or in chunks anywhere. */
export interface Study {
  readonly question: string;
  /** The answer to the question in words, from the rows of every policy. */
  readonly answer: (rows: readonly Row[]) => string;
  /** Drawings as SVG, by file name. */
  readonly figures: (rows: readonly Row[]) => Readonly<Record<string, string>>;
  readonly plan: Plan;
  readonly hash: string;
  /**
   * A hash of the text of every behaviour, and of every mark, measure, sampler, intervention and rule of yours. Not in the plan: the text
   * differs between source and build. A function that another function made has one text whatever it was made with.
   */
  readonly source: string;
  readonly policies: Readonly<Record<string, Scenario>>;
  readonly chunks: number;
  /** The rows of one chunk: its replications in order, and of each the policies in order. */
  readonly runChunk: (chunk: number) => readonly Row[];
  /** The same study with another seed or number of replications. */
  readonly with: (changes: Partial<Pick<StudyOptions, 'seed' | 'replications' | 'chunkSize'>>) => Study;
}

const optionFields = fieldsOf<StudyOptions>({
  name: true,
  policies: true,
  question: true,
  answer: true,
  figures: true,
  seed: true,
  replications: true,
  chunkSize: true,
});

/**
 * Lays down a study: what is compared, with which seed and how often.
 *
 * @example
 * export default defineStudy({ name: 'begeleiders', policies: { vier, vijf }, replications: 200 });
 */
export function defineStudy(options: StudyOptions): Study {
  expectFields('a study', options, optionFields, 'run.invalid');
  const { name, policies, seed = 1, replications = 100, chunkSize = 10, question = name } = options;
  const { answer = () => '', figures = () => ({}) } = options;
  const whole = [seed, replications, chunkSize].every((value) => Number.isSafeInteger(value) && value >= 0);
  if (!whole || replications < 1 || chunkSize < 1 || Object.keys(policies).length === 0) {
    throw new SimulationError('run.invalid', 'Expected at least one policy, a whole seed and whole, positive numbers.');
  }
  const plan: Plan = {
    format: 'aanpakken-met-impact/simulation',
    version: 1,
    study: name,
    seed,
    replications,
    chunkSize,
    policies: Object.fromEntries(Object.entries(policies).map(([policy, scenario]) => [policy, described(scenario)])),
    rules: rulesVersion,
  };
  const text = canonical(plan);
  return {
    plan: JSON.parse(text) as Plan,
    hash: sha256(text),
    source: sha256(
      Object.values(policies)
        .map((scenario) => textOf(scenario))
        .join('\n'),
    ),
    policies,
    question,
    answer: (rows) => answer(rememberHorizon(rows, policies, seed)),
    figures: (rows) => figures(rememberHorizon(rows, policies, seed)),
    chunks: Math.ceil(replications / chunkSize),
    runChunk: (chunk) => rowsOfChunk(policies, plan, chunk),
    with: (changes) => defineStudy({ ...options, ...changes }),
  };
}

function rowsOfChunk(policies: Study['policies'], plan: Plan, chunk: number): readonly Row[] {
  const chunks = Math.ceil(plan.replications / plan.chunkSize);
  if (!(Number.isInteger(chunk) && chunk >= 0 && chunk < chunks))
    throw new SimulationError('run.invalid', `Expected a chunk from 0 up to ${chunks - 1}, not ${String(chunk)}.`);
  const from = chunk * plan.chunkSize;
  const until = Math.min(from + plan.chunkSize, plan.replications);
  const rows: Row[] = [];
  for (let replication = from; replication < until; replication += 1) {
    for (const [policy, scenario] of Object.entries(policies)) {
      rows.push(replicate(scenario, { policy, seed: plan.seed, replication }));
    }
  }
  return rememberHorizon(rows, policies, plan.seed);
}

/** Runs a whole study here and now. */
export function runStudy(study: Study): readonly Row[] {
  return Array.from({ length: study.chunks }, (_, chunk) => study.runChunk(chunk)).flat();
}

/** The rows of one policy, in order of replication. */
export const rowsOf = (rows: readonly Row[], policy: string): readonly Row[] =>
  rows.filter((row) => row.policy === policy);

/** The hash of a result: one line of JSON for each row. */
export const resultHash = (rows: readonly Row[]): string =>
  sha256(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
