import type { Row } from '../journey/row.js';
import type { Scenario } from '../journey/scenario.js';
import { assumptions } from './assumptions.js';
import type { Study } from './study.js';

/** What only you can say; each is asked for by name when it is absent. */
export type StressNote =
  | 'purpose'
  | 'outputs'
  | 'aims'
  | 'logic'
  | 'data'
  | 'preprocessing'
  | 'assumptions'
  | 'validation'
  | 'system'
  | 'code';

const asked: Readonly<Record<StressNote, string>> = {
  purpose: 'why the model was made and for whom',
  outputs: 'which outputs answer the question, and why these',
  aims: 'which hypotheses or policies are tried',
  logic: 'what your own behaviour does, in words',
  data: 'where every number comes from, with dates and sizes of samples',
  preprocessing: 'how data were cleaned and distributions fitted',
  assumptions: 'what is assumed where there were no data',
  validation: 'how the model was compared with real journeys',
  system: 'processor, memory and how long a run takes',
  code: 'where the script and the data can be had, with a DOI',
};

const listOf = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.join(', '));

const namesIn = (scenarios: readonly Scenario[], pick: (scenario: Scenario) => object | undefined): string =>
  listOf([...new Set(scenarios.flatMap((scenario) => Object.keys(pick(scenario) ?? {})))]);

const section = (title: string, body: readonly string[] = []): readonly string[] => ['', title, '', ...body];

/**
 * A description of a study by the checklist STRESS-DES (Monks and others, 2019), as Markdown: what the library knows is filled in,
 * what only you can say is asked for where you did not give it.
 *
 * @param rows - of the study, for how often journeys began; without them that is left out
 * @source Monks, Currie, Onggo, Robinson, Kunc and Taylor (2019), «Strengthening the reporting of empirical simulation studies»
 * @example
 * const text = stressDocument(study, { purpose: 'Whether a fifth reisbegeleider is worth it' });
 */
export function stressDocument(
  study: Study,
  notes: Partial<Record<StressNote, string>> = {},
  rows: readonly Row[] = [],
): string {
  const scenarios = Object.values(study.policies);
  const { seed, replications, rules } = study.plan;
  const note = (name: StressNote) => notes[name] ?? `**To be written: ${asked[name]}.**`;
  const each = (of: (scenario: Scenario) => string) =>
    Object.entries(study.policies)
      .map(([policy, scenario]) => `- ${policy}: ${of(scenario)}`)
      .join('\n');
  const started = rows.reduce((sum, row) => sum + row.started, 0);
  return [
    `# ${study.question}: STRESS-DES`,
    ...section('## 1. Objectives'),
    ...section('### 1.1 Purpose of the model', [note('purpose')]),
    ...section('### 1.2 Model outputs', [note('outputs')]),
    ...section('### 1.3 Experimentation aims', [note('aims'), '', `Policies: ${listOf(Object.keys(study.policies))}.`]),
    ...section('## 2. Logic'),
    ...section('### 2.1 Base model overview', [
      'A journey goes through the stages reiswens, verkennen, inrichten and doenEnLeren, in rounds, until it arrives or stops. Every step is decided by the rules of the method, as in a real journey.',
    ]),
    ...section('### 2.2 Base model logic', [
      each(({ behaviour }) => `behaviour «${behaviour.name}»`),
      '',
      note('logic'),
    ]),
    ...section('### 2.3 Scenario logic', [
      each(
        ({ interventions = [] }) => `interventions: ${listOf(interventions.map(({ name, on }) => `${name} on ${on}`))}`,
      ),
    ]),
    ...section('### 2.4 Algorithms', [
      'Events in a binary heap, ties in order of insertion; time in whole minutes. Lines are served by priority, then in order of arrival. Distributions by inversion, one uniform number for each variate.',
    ]),
    ...section('### 2.5 Components', [
      `- entities: journeys${started > 0 ? ` (${started} began in this run)` : ''}`,
      `- activities: work in opening hours, waiting on every day, steps of the method`,
      `- resources: ${namesIn(scenarios, ({ resources }) => resources)}`,
      `- queues: one for each resource; patience and priority as the behaviour asks`,
      `- entry and exit: journeys begin by the arrivals below; they arrive, stop, or are unfinished when we stop looking`,
    ]),
    ...section('## 3. Data'),
    ...section('### 3.1 Data sources', [note('data')]),
    ...section('### 3.2 Pre-processing', [note('preprocessing')]),
    ...section('### 3.3 Input parameters', assumptions(study)),
    ...section('### 3.4 Assumptions', [note('assumptions')]),
    ...section('## 4. Experimentation'),
    ...section('### 4.1 Initialisation', [
      each(({ warmUpWeeks = 0 }) => `${warmUpWeeks} weeks of warm-up from an empty world`),
    ]),
    ...section('### 4.2 Run length', [each(({ start, weeks }) => `${weeks} weeks from ${start}`)]),
    ...section('### 4.3 Estimation approach', [
      `${replications === 1 ? 'One replication of each policy with common random numbers, of which there are no intervals' : `${replications} independent replications of each policy with common random numbers; t intervals over replications`}. A stopped journey counts as never arrived, an unfinished one as unfinished (Aalen–Johansen).`,
      '',
      note('validation'),
    ]),
    ...section('## 5. Implementation'),
    ...section('### 5.1 Software', [
      `aanpakken-met-impact, rules version ${rules}; version of the library and of Node as in the report of the run.`,
    ]),
    ...section('### 5.2 Random sampling', [
      `Philox4x32-10, addressed by seed ${seed}, replication, purpose and journey.`,
    ]),
    ...section('### 5.3 Model execution', [`Plan \`${study.hash}\`; a run on any machine gives the same bytes.`]),
    ...section('### 5.4 System specification', [note('system')]),
    ...section('## 6. Code access', [note('code')]),
    '',
  ].join('\n');
}
