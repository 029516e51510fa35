import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { planInput, planParsed, type Judge } from '../../machine/decide.js';
import type { Method } from '../../machine/method.js';
import { explain, explainParsed, type Explanation } from '../../machine/explain.js';
import { tableOf } from '../../machine/table.js';
import type { Command } from '../../steps/commands.js';
import type { Fact } from '../../steps/facts.js';
import { granted, type Activity, type Answer, type StepCommand } from '../clock/activity.js';
import { minutesPerDay } from '../clock/date.js';
import { Kernel } from '../clock/kernel.js';
import type { Usage } from '../clock/process.js';
import type { Sampler } from '../random/samplers.js';
import { noJourney, Purposes, streamOf, type Stream } from '../random/stream.js';
import { applyShared } from './applyShared.js';
import { letArrive } from './arrive.js';
import { assertScenario } from './assertScenario.js';
import { Changes } from './changes.js';
import { recordOf } from './record.js';
import { Refusals } from './refusals.js';
import type { ReplicateOptions } from './replicateOptions.js';
import { RowMaker, type Row } from './row.js';
import type { Scenario } from './scenario.js';
import { Tallies } from './tallies.js';
import { costsPerReis, Traveller, type Surroundings } from './traveller.js';
import { watchUsage } from './usage.js';
import { WorldTime } from './worldTime.js';

const judges = new WeakMap<Method, Judge>();

/** What deciding needs, read off a method once. */
function judgeOf(method: Method): Judge {
  let judge = judges.get(method);
  if (judge === undefined) {
    judge = { table: tableOf(method.machine), texts: method.texts, version: method.version };
    judges.set(method, judge);
  }
  return judge;
}

/** One replication of one scenario: a world of its own, in which every step goes through the rules of the method. */
class Replication {
  private readonly kernel: Kernel<Traveller>;
  private readonly refusals: Refusals;
  private readonly counted = new RowMaker();
  /** What the world that fills up came to; nobody asks for it. */
  private readonly uncounted = new RowMaker();
  private readonly judge: Judge;
  private readonly time: WorldTime;
  private readonly parameters: Record<string, number>;
  private readonly samplers: Record<string, Sampler>;
  private readonly purposes: Purposes;
  private readonly marks: readonly (readonly [name: string, is: (fact: Fact) => boolean])[];
  private readonly going = new Set<Traveller>();
  private readonly horizon: number;
  private readonly warmUp: number;

  constructor(
    private readonly scenario: Scenario,
    private readonly options: ReplicateOptions,
  ) {
    this.judge = judgeOf(scenario.method ?? aanpakkenMetImpact);
    this.time = new WorldTime(scenario);
    this.parameters = { ...scenario.parameters };
    this.samplers = { ...scenario.samplers };
    this.purposes = new Purposes(options.seed, options.replication);
    const marks = Object.entries(scenario.marks ?? {});
    this.marks = marks.map(([name, is]) => [name, typeof is === 'string' ? ({ type }) => type === is : is]);
    this.horizon = scenario.weeks * 7 * minutesPerDay;
    this.warmUp = (scenario.warmUpWeeks ?? 0) * 7 * minutesPerDay;
    assertScenario(scenario, options);
    this.kernel = this.makeKernel();
    const { kernel } = this;
    this.refusals = new Refusals(
      {
        now: () => kernel.now,
        rowsOf: (reis) => this.rowsOf(reis),
        forEver: (reis, what) => kernel.failure('step.refused-for-ever', reis, what),
      },
      scenario.maximumRefusals,
    );
  }

  run(): Row {
    const { kernel, horizon } = this;
    const { parameters, samplers, time, scenario } = this;
    const streamFor = (purpose: string) => this.streamFor(purpose);
    new Changes({ kernel, time, horizon, parameters, samplers, streamFor }).plan(scenario);
    const usage = watchUsage(kernel, this.warmUp, horizon);
    const surroundings = this.surroundings();
    letArrive(scenario, kernel, this.streamFor('aankomst'), horizon, (number) => this.begin(number, surroundings));
    kernel.run(horizon);
    for (const reis of this.going) {
      this.passed(reis, reis.why, horizon - reis.since);
      this.close(reis, horizon);
    }
    return this.counted.row(this.options.policy ?? '', this.options.replication, usage());
  }

  private makeKernel(): Kernel<Traveller> {
    const { time, options, scenario } = this;
    const { onLine } = options;
    return new Kernel<Traveller>({
      workedBy: (minute, work) => time.usual.after(minute, work),
      opensAt: (minute, calendar) => time.calendarOf(calendar).openFrom(minute),
      inLine:
        onLine && (({ name }, resource, what) => onLine({ reis: name, moment: this.momentNow(), resource, what })),
      step: (reis, activity) => this.step(reis, activity),
      passed: (reis, why, minutes) => this.passed(reis, why, minutes),
      ended: (reis, now) => {
        this.going.delete(reis);
        this.close(reis, now);
      },
      replay: ({ name }) => {
        const policy = options.policy === undefined ? '' : ` --policy ${options.policy}`;
        return `(${this.momentNow()}, behaviour «${scenario.behaviour.name || 'anonymous'}». Replay with: simulate replay SCRIPT --seed ${options.seed} --replication ${options.replication}${policy} --reis ${name})`;
      },
    });
  }

  private surroundings(): Surroundings {
    const { kernel, time, scenario } = this;
    return {
      spelregels: scenario.spelregels,
      parameters: this.parameters,
      samplers: this.samplers,
      purposes: this.purposes,
      tallies: new Tallies(costsPerReis),
      origin: scenario.origin,
      explain: (reis, command, door) => this.explain(reis, command, door),
      meetingFrom: (minute, meeting, calendar) => time.calendarOf(calendar).meetingFrom(minute, meeting),
      clock: kernel,
      firstDay: time.usual.firstDay,
      isFree: (name: string) => {
        const resource = kernel.resources.get(name);
        return resource !== undefined && resource.queue === 0 && resource.holders < resource.size;
      },
    };
  }

  private begin(number: number, surroundings: Surroundings): Traveller {
    const reis = new Traveller(number, surroundings, this.scenario.behaviour);
    if (this.options.keeps?.(number)) reis.facts = [];
    this.rowsOf(reis).started += 1;
    this.going.add(reis);
    return reis;
  }

  /** Where a journey counts. */
  private rowsOf(reis: Traveller): RowMaker {
    return reis.began < this.warmUp ? this.uncounted : this.counted;
  }

  /** Chance of the world: when journeys come, who is absent. */
  private streamFor(purpose: string): Stream {
    return streamOf(this.options.seed, this.options.replication, purpose, noJourney, this.purposes);
  }

  private momentNow(): string {
    return this.time.momentOf(this.kernel.now);
  }

  private explain(reis: Traveller, command: StepCommand, door: string): Explanation {
    const asked = { ...command, meta: { op: this.momentNow(), door } } as Command;
    return this.options.parses ? explain(this.judge, reis.reis, asked) : explainParsed(this.judge, reis.reis, asked);
  }

  private step(reis: Traveller, { command, door }: Activity & { kind: 'step' }): Answer {
    command.meta = { op: this.momentNow(), door };
    const { owned } = reis;
    const decided = this.options.parses
      ? planInput(this.judge, owned, command)
      : planParsed(this.judge, owned, command);
    if (!decided.ok) {
      this.refusals.refused(reis, command.type, decided.rejection);
      return { ok: false, rejection: decided.rejection.code, findings: decided.rejection.findings };
    }
    applyShared(owned, decided.fact);
    reis.steps += 1;
    if (reis.facts !== undefined) reis.facts.push(decided.fact);
    this.options.onFact?.(reis.name, decided.fact);
    for (const [name, is] of this.marks) if (is(decided.fact)) reis.mark(name);
    if (reis.refusal !== undefined) this.refusals.allowed(reis, command.type);
    return granted;
  }

  private passed(reis: Traveller, why: Usage, minutes: number): void {
    reis.spend(why === 'waiting' && reis.refusal !== undefined ? 'rule' : why, minutes);
  }

  /** What the scenario measures about a journey. */
  private measure(reis: Traveller, now: number): void {
    const { measures } = this.scenario;
    if (measures === undefined) return;
    const record = recordOf(reis, now);
    for (const { name, of } of measures) {
      const value = of(record);
      if (value === undefined) continue;
      if (!Number.isFinite(value))
        throw this.kernel.failure(
          'values.invalid',
          reis,
          `its measure ${name} is ${value}, which is no number that rows can hold.`,
        );
      reis.record(name, value);
    }
  }

  private close(reis: Traveller, now: number): void {
    this.refusals.end(reis);
    this.measure(reis, now);
    this.rowsOf(reis).add(reis, now, this.horizon);
    this.options.onJourney?.(recordOf(reis, now));
    if (reis.facts !== undefined) this.options.onReis?.(reis.name, reis.facts);
    reis.retire();
  }
}

/**
 * Runs one replication of a scenario. The same scenario, seed and replication give the same row, wherever it runs.
 *
 * @throws SimulationError when the scenario cannot go on: it names the journey, the minute and how to look at it again
 * @example
 * const row = replicate(scenario, { seed: 1, replication: 0 });
 */
export function replicate(scenario: Scenario, options: ReplicateOptions): Row {
  return new Replication(scenario, options).run();
}
