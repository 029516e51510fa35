// The three shipped questions, taken apart: what was printed before, mend by mend, on the code of today. The table of
// docs/guide/simulate.md («What the shipped questions answer, and answered before»). `tsx tools/bench/simulate-questions.ts [replications]`.
import process from 'node:process';
import begeleiders from '../../examples/research/begeleiders.js';
import inwoners from '../../examples/research/inwoners.js';
import reflectie from '../../examples/research/reflectie.js';
import {
  collect,
  comparePolicies,
  createWalk,
  daysUpTo,
  defineStudy,
  doStep,
  exampleCommands,
  personOf,
  runStudy,
  work,
  type Answer,
  type Behaviour,
  type Lives,
  type Row,
  type Scenario,
  type StepCommand,
  type Study,
  type Traveller,
} from '../../src/simulate/index.js';
import { restrictedMean } from '../../src/simulate/statistics/incidence.js';

type Remedy = Answer['findings'][number]['remedies'][number];

/** What people wrote when a command mended a finding, as it was. */
function written({ reis }: Traveller, { command }: Remedy): StepCommand | undefined {
  const { programma, reisverslag, keuze, gezelschap, mandaat, experiment, element } = exampleCommands;
  const made: Partial<Record<string, () => StepCommand>> = {
    'programma.opstellen': () => programma(reis),
    'reisverslag.opstellen': () => reisverslag(reis),
    'keuze.maken': () => keuze(reis, `keuze-${reis.keuzes.length}`),
    'reisgezelschap.vormen': () => gezelschap(reis),
    'mandaat.verlenen': () => mandaat(reis),
    'experiment.starten': () => experiment(`experiment-${reis.experimenten.length}`),
    'werkzaamElement.benoemen': () => element(reis, `element-${reis.werkzameElementen.length}`),
  };
  return made[command]?.();
}

/** The mend of before: one remedy of each finding of a refusal, without asking the rules in between. */
function* mendAll(reis: Traveller, findings: Answer['findings']): Behaviour {
  const done = new Set<string>();
  const door = personOf(reis.reis, 'reisbegeleider');
  for (const { remedies } of findings) {
    const remedy = remedies.find(({ kind }) => kind === 'names') ?? remedies[0];
    if (remedy === undefined) continue;
    const key = remedy.command.endsWith('.opstellen') ? remedy.command : JSON.stringify([remedy.command, remedy.fill]);
    if (done.has(key)) continue;
    done.add(key);
    yield work(reis.amount('herstelWerk'));
    if (remedy.command === 'materiaal.toevoegen') {
      const { kring, invalshoek, soort } = remedy.fill.materiaal ?? {};
      yield* collect(reis, kring ?? (soort === 'verhaal' ? 'leefwereld' : 'beleid'), invalshoek);
    } else if (remedy.command === 'witteVlek.benoemen') {
      yield doStep(exampleCommands.witteVlek(remedy.fill.witteVlek?.invalshoek ?? ''), door);
    } else {
      const command = written(reis, remedy);
      if (command !== undefined) yield doStep(command, door);
    }
  }
}

const asItWas = createWalk({
  name: 'as it was',
  *after(reis, { type }, { ok, findings }) {
    if (!ok && type.endsWith('.vaststellen')) yield* mendAll(reis, findings);
  },
});

/** Rules that refused under version 1 of the rules, and advise under version 2. */
const refusedBefore = [
  'foto.invalshoek-leeg',
  'foto.bron-bekend',
  'reisverslag.doelgroep-beschreven',
  'reisverslag.ontmoeting-ingericht',
];

const anyHour = { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: 0, minutesPerWorkday: 1_440, holidays: false };

const limit = 1_000;

/** Days up to the limit in which a journey that stopped was one that we lost from sight: it then looks faster to stop. */
function stoppedIsLost({ lives }: Row): number {
  const lost: Lives = lives.map(([day, arrived, going, stopped = 0]) => [day, arrived, going + stopped, 0]);
  return restrictedMean(lost, limit);
}

/** One column: what of the old ways still holds in it. */
interface Column {
  readonly what: string;
  readonly twice?: boolean;
  readonly lost?: boolean;
  readonly anyHour?: boolean;
  readonly rules1?: boolean;
}

const columns: readonly Column[] = [
  { what: 'all as it was', twice: true, lost: true, anyHour: true, rules1: true },
  { what: 'a story is asked once', lost: true, anyHour: true, rules1: true },
  { what: 'stopped never arrives', anyHour: true, rules1: true },
  { what: 'decisions in opening hours', rules1: true },
  { what: 'rules version 2: now' },
];

/** A policy with the old ways of a column. What a policy itself says of a rule goes before what version 1 said. */
function under(scenario: Scenario, { twice, anyHour: anyTime, rules1 }: Column): Scenario {
  const own = scenario.spelregels?.niveaus ?? [];
  const before = refusedBefore
    .filter((regel) => own.every((one) => one.regel !== regel))
    .map((regel) => ({ regel, niveau: 'vereist' as const }));
  return {
    ...scenario,
    ...(twice && { behaviour: asItWas }),
    ...(anyTime && { calendars: { besluiten: anyHour } }),
    ...(rules1 && { spelregels: { ...scenario.spelregels, niveaus: [...own, ...before] } }),
  };
}

function answer(study: Study, column: Column, replications: number): string {
  const policies = Object.fromEntries(
    Object.entries(study.policies).map(([name, scenario]) => [name, under(scenario, column)]),
  );
  const [a = '', b = ''] = Object.keys(policies);
  const rows = runStudy(defineStudy({ name: study.plan.study, policies, seed: 1, replications }));
  const { mean, halfWidth } = comparePolicies(rows, a, b, column.lost ? stoppedIsLost : daysUpTo(limit));
  return `${mean.toFixed(1)} ± ${halfWidth.toFixed(1)}`;
}

const replications = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 100);
console.log(`| question | ${columns.map(({ what }) => what).join(' | ')} |`);
console.log(`| --- | ${columns.map(() => '---').join(' | ')} |`);
for (const study of [inwoners, begeleiders, reflectie])
  console.log(`| ${study.plan.study} | ${columns.map((column) => answer(study, column, replications)).join(' | ')} |`);
