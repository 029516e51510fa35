import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { createMethod, decideMany, fold, startReis, type Fact } from '../../src/index.js';
import { blankReis } from '../../src/steps/blank.js';
import {
  commandsOf,
  compareLogs,
  constant,
  defineStudy,
  eventsOf,
  exampleScenario,
  fitnessOf,
  historyScenario,
  refusedMark,
  replicate,
  runStudy,
  traceAll,
  traceEvents,
  traceJourneys,
  traceReis,
  traceStudy,
  journeysCsv,
  walkReis,
} from '../../src/simulate/index.js';
import { told } from './told.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const facts: readonly Fact[] = [...started.facts, ...decideMany(started.reis, rotterdam.commands).facts];
const at = { seed: 1, replication: 0 };

const withoutMoment = (all: readonly Fact[]) => all.map(({ meta, ...fact }) => ({ ...fact, door: meta.door }));

describe('a real journey', () => {
  it('goes back to the commands that it came from, and these make it again', () => {
    expect(decideMany(blankReis(), commandsOf(facts)).facts).toEqual(facts);
    const simulated = traceReis(exampleScenario({ maximumReizen: 1 }), at, 'r0');
    expect(decideMany(blankReis(), commandsOf(simulated)).facts).toEqual(simulated);
  });

  it('walked under the rules of its time is the same journey', () => {
    const again = traceReis(historyScenario(facts, { ...exampleScenario(), goOn: walkReis }), at, 'r0');
    expect(withoutMoment(again.slice(0, facts.length))).toEqual(withoutMoment(facts));
  });

  it('walked under other rules goes on from where it is refused, with simulated people', () => {
    const method = createMethod({
      rules: [
        {
          id: 'foto.vier-verhalen',
          gate: 'foto',
          level: 'vereist',
          source: 'ours',
          codes: ['foto.vier-verhalen'],
          check: ({ materiaal }) => {
            const found = materiaal.filter(({ kring }) => kring === 'leefwereld').length;
            const wanted = 40;
            if (found >= wanted) return { findings: [], by: [] };
            const remedy = {
              command: 'materiaal.toevoegen',
              kind: 'adds',
              fill: { materiaal: { kring: 'leefwereld' } },
              write: [],
              rollen: [],
            } as const;
            return {
              findings: [
                { code: 'foto.vier-verhalen', path: ['materiaal'], params: { gevonden: found }, remedies: [remedy] },
              ],
              by: [],
            };
          },
        },
      ],
    });
    const scenario = historyScenario(facts, { ...exampleScenario(), method, goOn: walkReis });
    const again = traceReis(scenario, at, 'r0');
    const foto = facts.findIndex(({ type }) => type === 'foto.vastgesteld');
    expect(withoutMoment(again.slice(0, foto))).toEqual(withoutMoment(facts.slice(0, foto)));
    const reis = fold(again);
    expect(reis.materiaal.filter(({ kring }) => kring === 'leefwereld').length).toBeGreaterThanOrEqual(40);
    const [row] = runStudy(defineStudy({ name: 'anders', policies: { een: scenario }, replications: 1 }));
    expect(row?.marks[refusedMark]?.[0]?.[1]).toBe(1);
    expect(row?.values[`${refusedMark}.seq`]).toEqual([1, foto + 1]);
    expect([row?.arrived, row?.stopped, row?.unfinished].filter((count) => count === 1)).toHaveLength(1);
  });

  it('begins at its first fact, and is told apart from another one', () => {
    const scenarioOf = (all: readonly Fact[], goOn = walkReis) =>
      historyScenario(all, { ...exampleScenario(), goOn, weeks: 1 });
    const [journey] = traceJourneys(scenarioOf(facts), at);
    const [first] = traceReis(scenarioOf(facts), at, 'r0');
    const began = Date.parse(scenarioOf(facts).start) + (journey?.began ?? 0) * 60_000;
    expect([Date.parse(first?.meta.op ?? ''), began]).toEqual([began, Date.parse(facts[0]?.meta.op ?? '')]);
    const studyOf = (een: ReturnType<typeof scenarioOf>) => defineStudy({ name: 'h', policies: { een } });
    function* goesOn(reis: Parameters<typeof walkReis>[0]): ReturnType<typeof walkReis> {
      yield* walkReis(reis);
    }
    const hashes = [scenarioOf(facts), scenarioOf(facts.slice(0, -1)), scenarioOf(facts, goesOn)].map((one) =>
      studyOf(one),
    );
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(3);
    expect(new Set(hashes.map(({ source }) => source)).size).toBe(2);
  });

  it('can be where each simulated journey begins', async () => {
    const foto = facts.findIndex(({ type }) => type === 'foto.vastgesteld');
    const origin = fold(facts.slice(0, foto + 1));
    const scenario = exampleScenario({ start: '2027-01-04', origin, arrivals: constant(1_440), maximumReizen: 3 });
    const [own] = traceAll(scenario, at);
    expect(own?.[1][0]?.seq).toBe(foto + 2);
    expect(origin.seq).toBe(foto + 1);
    expect(replicate(scenario, at).stages.verkennen.working).toBe(0);
    expect(await told(() => replicate({ ...scenario, start: '2010-01-04' }, at))).toMatch(
      /^scenario\.invalid: .*the last fact/,
    );
  });

  it('without facts is refused', async () => {
    expect(await told(() => historyScenario([], { goOn: walkReis }))).toMatch(/^scenario\.invalid: /);
  });
});

const simulated = traceAll(exampleScenario({ maximumReizen: 12 }), at);

describe('how far histories follow the method', () => {
  it('is whole for what the simulator made, and per rule and per way', () => {
    const { fitness, journeys, facts: count, rules, variants } = fitnessOf(simulated);
    expect([fitness, journeys, count]).toEqual([1, 12, simulated.reduce((sum, [, own]) => sum + own.length, 0)]);
    expect(rules.length).toBeGreaterThan(20);
    expect(variants.reduce((sum, variant) => sum + variant.journeys, 0)).toBe(12);
    expect(variants[0]?.path[0]).toBe('opdracht.vastgesteld');
  });

  it('is less for a history that went round a rule, and names the rule', () => {
    const shorter = simulated.map(([reis, own]) => [
      reis,
      own.filter(({ type }, i) => !(type === 'materiaal.toegevoegd' && i < 14)),
    ]) as typeof simulated;
    const { fitness, rules } = fitnessOf(shorter);
    expect(fitness).toBeLessThan(1);
    const least = rules.filter((rule) => rule.fitness < 1).map(({ rule }) => rule);
    expect(least).toContain('foto.genoeg-invalshoeken');
  });
});

describe('two logs', () => {
  const log = (seed: number, beslisDagen = 10) =>
    eventsOf(traceAll(exampleScenario({ maximumReizen: 30, parameters: { beslisDagen } }), { seed, replication: 0 }));

  it('of one scenario differ by chance, and of slower decisions in days', () => {
    const inside = ({ low, high }: { low: number; high: number }) => low <= 0 && high >= 0;
    const same = compareLogs(log(1), log(2));
    expect(same.journeys).toEqual([30, 30]);
    expect(same.days.filter(inside).length / same.days.length).toBeGreaterThan(0.8);
    const slower = compareLogs(log(1), log(2, 60));
    const decides = slower.days.find(({ pair }) => pair === 'opdracht.opgesteld → opdracht.vastgesteld');
    expect(decides?.low).toBeGreaterThan(10);
    expect(compareLogs(log(1), log(2))).toEqual(same);
  });

  it('need two journeys each', async () => {
    expect(await told(() => compareLogs([], log(1)))).toMatch(/^values\.too-few: /);
  });
});

describe('a table of journeys', () => {
  const scenario = exampleScenario({
    weeks: 80,
    begeleidersplaatsen: 4,
    marks: { programma1: 'programma.vastgesteld' },
  });

  it('has one line for each, which add up to the row', () => {
    const journeys = traceJourneys(scenario, at);
    const row = replicate(scenario, at);
    expect([journeys.length, journeys.filter(({ end }) => end === 'arrived').length]).toEqual([
      row.started,
      row.arrived,
    ]);
    const working = Object.values(row.stages).reduce((sum, stage) => sum + stage.working, 0);
    expect(journeys.reduce((sum, { minutes }) => sum + minutes.working, 0)).toBe(working);
    const csv = journeysCsv(journeys).trimEnd().split('\r\n');
    expect([csv.length, csv[0]]).toEqual([
      journeys.length + 1,
      'reis,began_minutes,ended_minutes,end,ronde,steps,refused,working_minutes,resource_minutes,rule_minutes,waiting_minutes,mark.programma1_minutes',
    ]);
  });

  it('of a study says of which policy and replication each line is', () => {
    const study = defineStudy({ name: 'tabel', policies: { een: scenario, twee: scenario }, replications: 2 });
    const all = traceStudy(study);
    const key = ({ policy, replication, reis }: (typeof all)[number]) => `${policy} ${replication} ${reis}`;
    expect(new Set(all.map(key)).size).toBe(all.length);
    const begun = runStudy(study).map((row) => [row.policy, row.replication, row.started]);
    const counted = begun.map(([policy, replication]) => [
      policy,
      replication,
      all.filter((one) => one.policy === policy && one.replication === replication).length,
    ]);
    expect(counted).toEqual(begun);
    const [head = '', first = ''] = journeysCsv(all).split('\r\n');
    expect([head.split(',').slice(0, 3), first.split(',').slice(0, 3)]).toEqual([
      ['policy', 'replication', 'reis'],
      ['een', '0', 'r0'],
    ]);
  });

  it('and a log in which entering a line is an event', () => {
    const events = traceEvents(scenario, at);
    const count = (activity: string) => events.filter((event) => event.activity === activity).length;
    expect(count('reisbegeleider: in de rij')).toBeGreaterThan(3);
    expect(count('reisbegeleider: gekregen')).toBeGreaterThan(3);
    expect(count('reis.gestart')).toBe(traceAll(scenario, at).filter(([, own]) => own.length > 0).length);
    const times = events.map(({ time }) => time);
    expect(times).toEqual(times.slice().sort());
  });
});
