// Over 250 lines for one reason: one replication from start to end reads best in one place.
import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { decideOwned, decideOwnedParsed, type Judge } from '../../machine/decide.js';
import type { Method } from '../../machine/method.js';
import type { Explanation } from '../../machine/explain.js';
import { tableOf } from '../../machine/table.js';
import type { CommandType } from '../../steps/commands.js';
import { movingCommands, type Fact } from '../../steps/facts.js';
import type { Activity, Answer, StepCommand } from '../clock/activity.js';
import { Calendar } from '../clock/calendar.js';
import { dayOf, minutesPerDay, momentOf } from '../clock/date.js';
import { Kernel, type LineEvent, type Usage } from '../clock/kernel.js';
import { messageOf, SimulationError } from '../error.js';
import type { Sampler } from '../random/samplers.js';
import { Purposes, streamOf, type Stream } from '../random/stream.js';
import { assertParameters, assertScenario } from './assertScenario.js';
import { drawMinutes, Present } from './present.js';
import { recordOf, type JourneyRecord } from './record.js';
import { RowMaker, type Row } from './row.js';
import type { Intervention, Scenario, SharedResource } from './scenario.js';
import { Traveller, type Surroundings } from './traveller.js';

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

const calendars = new WeakMap<Scenario, ReadonlyMap<string, Calendar>>();

/** The calendars of a scenario, made once: forty years of days take a moment. The usual one has no name. */
function calendarsOf(scenario: Scenario): ReadonlyMap<string, Calendar> {
  let known = calendars.get(scenario);
  if (known === undefined) {
    const named = Object.entries({ ...scenario.calendars, '': scenario.calendar });
    known = new Map(named.map(([name, options]) => [name, new Calendar(scenario.start, options)]));
    calendars.set(scenario, known);
  }
  return known;
}

/** Something that happens in a journey beside its facts: it enters a line, gets what it waited for, reneges, gives it back. */
export interface LineMoment {
  readonly reis: string;
  readonly moment: string;
  readonly resource: string;
  readonly what: LineEvent;
}

/** Which replication of which policy, and what to keep of it. */
export interface ReplicateOptions {
  readonly policy?: string | undefined;
  readonly seed: number;
  readonly replication: number;
  /** Of which journeys every fact is given when they end or are lost from sight; of none when absent. */
  readonly keeps?: ((number: number) => boolean) | undefined;
  /** What is done with the facts that are kept. */
  readonly onReis?: ((name: string, facts: readonly Fact[]) => void) | undefined;
  /** What is done with each fact as it happens. */
  readonly onFact?: ((reis: string, fact: Fact) => void) | undefined;
  /** What is done with each journey when it ends or is lost from sight, as one line of a table. */
  readonly onJourney?: ((journey: JourneyRecord) => void) | undefined;
  /** What is done whenever a journey enters a line, gets what it waited for, reneges or gives it back. */
  readonly onLine?: ((moment: LineMoment) => void) | undefined;
  /** Checks every command against its schema first, as for input from outside. Slower; for a new behaviour. */
  readonly parses?: boolean | undefined;
}

/** Minutes of four weeks. */
const usagePeriod = 28 * minutesPerDay;

/** So often the same step for the same reasons, with nothing allowed in between, is for ever. Ours. */
const defaultMaximumRefusals = 25;

const allowed: Answer = { ok: true, rejection: null, findings: [] };

/** One replication of one scenario: a world of its own, in which every step goes through the rules of the method. */
class Replication {
  private readonly kernel: Kernel<Traveller>;
  private readonly counted = new RowMaker();
  /** What the world that fills up came to; nobody asks for it. */
  private readonly uncounted = new RowMaker();
  private readonly judge: Judge;
  private readonly calendar: Calendar;
  private readonly calendars: ReadonlyMap<string, Calendar>;
  private readonly parameters: Record<string, number>;
  private readonly samplers: Record<string, Sampler>;
  private readonly purposes: Purposes;
  private readonly marks: readonly (readonly [name: string, is: (fact: Fact) => boolean])[];
  private readonly going = new Set<Traveller>();
  private readonly present = new Map<string, Present>();
  private readonly horizon: number;
  private readonly warmUp: number;
  private begun = 0;
  private moment = '';
  private momentAt = -1;

  constructor(
    private readonly scenario: Scenario,
    private readonly options: ReplicateOptions,
  ) {
    this.judge = judgeOf(scenario.method ?? aanpakkenMetImpact);
    this.calendars = calendarsOf(scenario);
    this.calendar = this.calendarOf('');
    this.parameters = { ...scenario.parameters };
    this.samplers = { ...scenario.samplers };
    this.purposes = new Purposes(options.seed, options.replication);
    const marks = Object.entries(scenario.marks ?? {});
    this.marks = marks.map(([name, is]) => [name, typeof is === 'string' ? ({ type }) => type === is : is]);
    this.horizon = scenario.weeks * 7 * minutesPerDay;
    this.warmUp = (scenario.warmUpWeeks ?? 0) * 7 * minutesPerDay;
    assertScenario(scenario, options);
    this.kernel = new Kernel<Traveller>({
      workedBy: (minute, work) => this.calendar.after(minute, work),
      opensAt: (minute, calendar) => this.calendarOf(calendar).openFrom(minute),
      inLine:
        options.onLine &&
        (({ name }, resource, what) => options.onLine?.({ reis: name, moment: this.momentNow(), resource, what })),
      step: (reis, activity) => this.step(reis, activity),
      passed: (reis, why, minutes) => this.passed(reis, why, minutes),
      ended: (reis, now) => this.ended(reis, now),
      replay: ({ name }) => {
        const policy = options.policy === undefined ? '' : ` --policy ${options.policy}`;
        return `(${momentOf(this.absolute(this.kernel.now))}, behaviour «${scenario.behaviour.name || 'anonymous'}». Replay with: simulate replay SCRIPT --seed ${options.seed} --replication ${options.replication}${policy} --reis ${name})`;
      },
    });
  }

  run(): Row {
    for (const [name, resource] of Object.entries(this.scenario.resources ?? {})) this.share(name, resource);
    for (const intervention of this.scenario.interventions ?? [])
      this.on(intervention.on, () => this.intervene(intervention));
    const before = new Map<string, number>();
    const usage = this.watchUsage();
    if (this.warmUp > 0) {
      this.kernel.at(this.warmUp, () => {
        for (const [name, resource] of this.kernel.resources) before.set(name, resource.used(this.warmUp));
      });
    }
    this.arrive();
    this.kernel.run(this.horizon);
    for (const reis of this.going) {
      this.passed(reis, reis.why, this.horizon - reis.since);
      this.close(reis, this.horizon);
    }
    const used = [...this.kernel.resources].map(
      ([name, resource]) => [name, resource.used(this.horizon) - (before.get(name) ?? 0)] as const,
    );
    return this.counted.row(this.options.policy ?? '', this.options.replication, {
      used: Object.fromEntries(used),
      usage: usage(),
    });
  }

  /** Looks every four weeks how long each resource was held in them; what it gives back tells all of them at the end. */
  private watchUsage(): () => Row['usage'] {
    const totals = new Map([...this.kernel.resources.keys()].map((name) => [name, [] as number[]]));
    const look = () => {
      for (const [name, seen] of totals) seen.push(this.kernel.resources.get(name)?.used(this.kernel.now) ?? 0);
    };
    for (let at = usagePeriod; at < this.horizon; at += usagePeriod) this.kernel.at(at, look);
    return () => {
      look();
      return Object.fromEntries(
        [...totals].map(([name, seen]) => [name, seen.map((total, i) => total - (seen[i - 1] ?? 0))]),
      );
    };
  }

  /** The calendar of this name, or the usual one. */
  private calendarOf(name: string): Calendar {
    const calendar = this.calendars.get(name) ?? this.calendars.get('');
    if (calendar === undefined) throw new SimulationError('scenario.invalid', 'Expected a calendar.');
    return calendar;
  }

  /** Where a journey counts. */
  private rowsOf(reis: Traveller): RowMaker {
    return reis.began < this.warmUp ? this.uncounted : this.counted;
  }

  private absolute(minute: number): number {
    return this.calendar.firstDay * minutesPerDay + minute;
  }

  private minuteOf(date: string): number {
    const minute = (dayOf(date) - this.calendar.firstDay) * minutesPerDay;
    if (!(minute >= 0)) throw new SimulationError('scenario.invalid', `Expected a day from the start on, not ${date}.`);
    return minute;
  }

  /** Lets the world change on a day; what comes after the horizon would only keep the queue busy. */
  private on(date: string, change: () => void): void {
    const minute = this.minuteOf(date);
    if (minute <= this.horizon) this.kernel.at(minute, change);
  }

  private intervene({ name, on, change }: Intervention): void {
    const known = new Set([...Object.keys(this.parameters), ...Object.keys(this.samplers)]);
    const before = { ...this.parameters };
    try {
      change({ parameters: this.parameters, resize: (resource, size) => this.presentOf(resource).resize(size) });
      const strange = Object.keys(this.parameters).find((parameter) => !known.has(parameter));
      if (strange !== undefined)
        throw new SimulationError('scenario.invalid', `Expected a parameter of the scenario, not ${strange}.`);
      assertParameters(this.parameters);
      for (const [parameter, value] of Object.entries(this.parameters)) {
        if (value !== before[parameter]) delete this.samplers[parameter];
      }
    } catch (error) {
      const code = error instanceof SimulationError ? error.code : 'scenario.invalid';
      throw new SimulationError(code, `Intervention «${name}» on ${on}: ${messageOf(error)}`, { cause: error });
    }
  }

  private presentOf(resource: string): Present {
    const present = this.present.get(resource);
    if (present === undefined)
      throw new SimulationError('resource.unknown', `Expected a resource of the scenario, not ${resource}.`);
    return present;
  }

  private share(name: string, { capacity, schedule = [], absence }: SharedResource): void {
    this.kernel.addResource(name, capacity);
    const present = new Present(capacity, (size) => this.kernel.resize(name, size));
    this.present.set(name, present);
    for (const { from, capacity: next } of schedule) this.on(from, () => present.resize(next));
    if (absence === undefined) return;
    const stream = this.streamFor(`absence.${name}`);
    const again = () => {
      const leaves = this.kernel.now + drawMinutes(stream, absence.every, `the time between absences of ${name}`);
      const back = leaves + drawMinutes(stream, absence.lasts, `an absence of ${name}`);
      if (leaves > this.horizon) return;
      this.kernel.at(leaves, () => present.away(1));
      this.kernel.at(back, () => {
        present.away(-1);
        again();
      });
    };
    again();
  }

  private arrive(): void {
    const stream = this.streamFor('aankomst');
    const { arrivals, maximumReizen = Infinity, behaviour } = this.scenario;
    const surroundings: Surroundings = {
      spelregels: this.scenario.spelregels,
      parameters: this.parameters,
      samplers: this.samplers,
      purposes: this.purposes,
      origin: this.scenario.origin,
      explain: (reis, command, door) => this.explain(reis, command, door),
      meetingFrom: (minute, meeting, calendar) => this.calendarOf(calendar).meetingFrom(minute, meeting),
      clock: this.kernel,
      firstDay: this.calendar.firstDay,
      isFree: (name: string) => {
        const resource = this.kernel.resources.get(name);
        return resource !== undefined && resource.queue === 0 && resource.holders < resource.size;
      },
    };
    const next = () => {
      const at = typeof arrivals === 'function' ? this.kernel.now + this.gap(stream, arrivals) : arrivals[this.begun];
      // Of a list of moments nothing is left.
      if (at === undefined) return;
      if (at <= this.horizon && this.begun < maximumReizen) this.kernel.at(at, start);
    };
    const start = () => {
      const reis = new Traveller(this.begun, surroundings, behaviour);
      if (this.options.keeps?.(reis.number)) reis.facts = [];
      this.begun += 1;
      this.rowsOf(reis).started += 1;
      this.going.add(reis);
      this.kernel.begin(reis);
      next();
    };
    next();
  }

  private streamFor(purpose: string): Stream {
    return streamOf(this.options.seed, this.options.replication, purpose, 0, this.purposes);
  }

  private gap(stream: Stream, arrivals: Sampler): number {
    const gap = Math.round(stream.draw(arrivals, this.kernel.now));
    if (!(gap >= 0))
      throw new SimulationError('duration.invalid', `Expected a time between arrivals, not ${gap} minutes.`);
    return gap;
  }

  private momentNow(): string {
    const { now } = this.kernel;
    if (this.momentAt !== now) {
      this.momentAt = now;
      this.moment = momentOf(this.absolute(now));
    }
    return this.moment;
  }

  private explain(reis: Traveller, command: StepCommand, door: string): Explanation {
    const { method = aanpakkenMetImpact } = this.scenario;
    return method.explain(reis.reis, { ...command, meta: { op: this.momentNow(), door } });
  }

  private step(reis: Traveller, { command, door }: Activity & { kind: 'step' }): Answer {
    const { now } = this.kernel;
    command.meta = { op: this.momentNow(), door };
    const decided = this.options.parses
      ? decideOwned(this.judge, reis.owned, command)
      : decideOwnedParsed(this.judge, reis.owned, command);
    if (decided.ok) {
      reis.steps += 1;
      if (reis.facts !== undefined) reis.facts.push(decided.fact);
      this.options.onFact?.(reis.name, decided.fact);
      for (const [name, is] of this.marks) if (is(decided.fact)) reis.mark(name);
      if (reis.refusal !== undefined) this.settle(reis, command.type);
      return allowed;
    }
    const { code, findings } = decided.rejection;
    const codes = findings.length > 0 ? [...new Set(findings.map((finding) => finding.code))] : [code];
    this.endRefusal(reis);
    reis.refused += 1;
    reis.refusal = { type: command.type, codes, since: now };
    for (const finding of codes) this.rowsOf(reis).refuse(finding);
    this.countRefusal(reis, command.type, codes.join(', '));
    return { ok: false, rejection: code, findings };
  }

  /** Counts how often a step is refused for the same reasons while nothing changed; when it never ends, the run does. */
  private countRefusal(reis: Traveller, type: string, why: string): void {
    reis.refusals ??= new Map();
    const before = reis.refusals.get(type);
    const times = before?.why === why ? before.times + 1 : 1;
    reis.refusals.set(type, { why, times });
    if (times < (this.scenario.maximumRefusals ?? defaultMaximumRefusals)) return;
    throw this.kernel.failure(
      'step.refused-for-ever',
      reis,
      `${type} was refused ${times} times while no other step was allowed: ${why}.`,
    );
  }

  /** A step was allowed: what was refused may be allowed now, and what was asked in a stage that was left is past. */
  private settle(reis: Traveller, type: string): void {
    reis.refusals = undefined;
    if (reis.refusal?.type === type || movingCommands.has(type as CommandType)) this.endRefusal(reis);
  }

  private endRefusal(reis: Traveller): void {
    if (reis.refusal === undefined) return;
    const minutes = this.kernel.now - reis.refusal.since;
    for (const code of reis.refusal.codes) this.rowsOf(reis).stall(code, minutes);
    reis.refusal = undefined;
  }

  private passed(reis: Traveller, why: Usage, minutes: number): void {
    reis.spent()[why === 'waiting' && reis.refusal !== undefined ? 'rule' : why] += minutes;
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

  private ended(reis: Traveller, now: number): void {
    this.going.delete(reis);
    this.close(reis, now);
  }

  private close(reis: Traveller, now: number): void {
    this.endRefusal(reis);
    this.measure(reis, now);
    this.rowsOf(reis).add(reis, now);
    this.options.onJourney?.(recordOf(reis, now));
    if (reis.facts !== undefined) this.options.onReis?.(reis.name, reis.facts);
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
