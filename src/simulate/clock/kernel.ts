import { messageOf, SimulationError, type SimulationErrorCode } from '../error.js';
import { granted, type Activity, type Answer } from './activity.js';
import { Lines } from './lines.js';
import type { LineEvent, Process, Usage } from './process.js';
import { EventQueue } from './queue.js';
import type { Resource } from './resource.js';

/** What the kernel asks of whoever runs it. */
interface Host<P extends Process> {
  /** The minute at which this much working time has passed. */
  readonly workedBy: (minute: number, work: number) => number;
  /** The first minute from this one on at which somebody is at work, by the calendar of this name. */
  readonly opensAt: (minute: number, calendar: string) => number;
  /** Carries out a step. */
  readonly step: (actor: P, activity: Activity & { kind: 'step' }, now: number) => Answer;
  /** Time has passed for somebody. */
  readonly passed: (actor: P, why: Usage, minutes: number) => void;
  /** Somebody enters a line, gets what they waited for, gives up or gives it back. */
  readonly inLine?: ((actor: P, resource: string, what: LineEvent) => void) | undefined;
  /** A behaviour came to its end. */
  readonly ended: (actor: P, now: number) => void;
  /** How to look at it again, for a message. */
  readonly replay: (actor: P) => string;
}

/** Something that happens at a moment: somebody goes on, or the world changes. */
type Happening<P> = P | (() => void);

/** Most activities of one process without time passing. Ours: more than that is a behaviour that never ends. */
const maximumAtOnce = 10_000;
/** Most things that happen in one minute, of everybody. Ours: more than that is a world in which time stands still. */
const maximumInOneMinute = 100_000;

/** Clock and event queue: who does what when. Time is in whole minutes. */
export class Kernel<P extends Process> {
  /** The current minute. */
  now = 0;
  /** How many things happened. */
  happened = 0;
  private readonly queue = new EventQueue<Happening<P>>();
  private readonly lines: Lines<P>;
  /** Who acted last. */
  private last: P | undefined;

  constructor(private readonly host: Host<P>) {
    this.lines = new Lines<P>({
      now: () => this.now,
      at: (minute, change) => this.at(minute, change),
      turn: (actor) => this.queue.add(this.now, actor),
      reneged: (actor, answer) => {
        this.account(actor);
        this.resume(actor, answer);
      },
      failure: (code, actor, what) => this.failure(code, actor, what),
      inLine: host.inLine,
    });
  }

  /** Everything that is shared, by name. */
  get resources(): ReadonlyMap<string, Resource<Process>> {
    return this.lines.resources;
  }

  /** Adds something shared. */
  addResource(name: string, capacity: number): void {
    this.lines.add(name, capacity);
  }

  /** Changes how many can hold something shared. */
  resize(name: string, capacity: number): void {
    this.lines.resize(name, capacity);
  }

  /** Lets the world change at a minute. */
  at(minute: number, change: () => void): void {
    this.queue.add(minute, change);
  }

  /** Lets somebody begin now. */
  begin(actor: P): void {
    this.resume(actor, granted);
  }

  /** Runs until nothing happens any more or the horizon is reached. What happens at the horizon still happens. */
  run(horizon: number): void {
    let inOneMinute = 0;
    while (this.queue.size > 0 && this.queue.nextTime <= horizon) {
      inOneMinute = this.queue.nextTime > this.now ? 0 : inOneMinute + 1;
      if (inOneMinute > maximumInOneMinute && this.last !== undefined) {
        const what = `more than ${maximumInOneMinute} things happened in one minute: a behaviour never lets time pass, or journeys begin without time between them.`;
        throw this.failure('behaviour.endless', this.last, what);
      }
      this.now = this.queue.nextTime;
      this.happened += 1;
      const next = this.queue.take();
      if (typeof next === 'function') next();
      else if (next !== undefined) this.goOn(next);
    }
    const stuck = this.lines.stuck(this.queue.size === 0);
    if (stuck !== undefined) {
      const [actor, name] = stuck;
      throw this.failure('deadlock', actor, `waits for ${name}, which nobody will ever give back.`);
    }
    this.now = Math.max(this.now, horizon === Infinity ? this.now : horizon);
  }

  /** An error that names who, when and what, and how to look at it again. */
  failure(code: SimulationErrorCode, actor: P, what: string, cause?: unknown): SimulationError {
    const message = `${actor.name} at minute ${this.now}: ${what} ${this.host.replay(actor)}`;
    return new SimulationError(code, message.trim(), cause === undefined ? undefined : { cause });
  }

  private goOn(actor: P): void {
    this.account(actor);
    if (actor.place !== undefined) this.lines.leave(actor);
    this.resume(actor, granted);
  }

  private account(actor: P): void {
    this.host.passed(actor, actor.why, this.now - actor.since);
    actor.since = this.now;
  }

  private resume(actor: P, first: Answer): void {
    this.last = actor;
    let answer: Answer | undefined = first;
    for (let count = 0; answer !== undefined; count += 1) {
      if (count > maximumAtOnce) {
        throw this.failure(
          'behaviour.endless',
          actor,
          `its behaviour never lets time pass: ${maximumAtOnce} activities.`,
        );
      }
      const next = this.ask(actor, answer);
      if (next.done) {
        this.lines.releaseAll(actor);
        this.host.ended(actor, this.now);
        return;
      }
      answer = this.act(actor, next.value);
    }
  }

  private ask(actor: P, answer: Answer): IteratorResult<Activity, void> {
    try {
      return actor.body.next(answer);
    } catch (error) {
      const code = error instanceof SimulationError ? error.code : 'behaviour.threw';
      throw this.failure(code, actor, `its behaviour threw «${messageOf(error)}».`, error);
    }
  }

  /** Does what is asked; `undefined` when time passes first. */
  private act(actor: P, activity: Activity): Answer | undefined {
    switch (activity.kind) {
      case 'step':
        return this.host.step(actor, activity, this.now);
      case 'wait':
      case 'work':
        return this.pass(actor, activity.kind, activity.minutes);
      case 'open':
        return this.open(actor, activity.calendar);
      case 'seize':
        return this.lines.seize(actor, activity);
      case 'release':
        return this.lines.release(actor, activity.resource);
      default:
        throw this.failure('behaviour.threw', actor, 'its behaviour yielded something that is no activity.');
    }
  }

  private pass(actor: P, kind: 'wait' | 'work', asked: number): Answer | undefined {
    const minutes = Math.round(asked);
    if (!(minutes >= 0 && minutes < Number.MAX_SAFE_INTEGER)) {
      throw this.failure('duration.invalid', actor, `asked for a duration of ${asked} minutes.`);
    }
    if (minutes === 0) return granted;
    const until = kind === 'work' ? this.workedBy(actor, minutes) : this.now + minutes;
    actor.since = this.now;
    actor.why = kind === 'work' ? 'working' : 'waiting';
    this.queue.add(until, actor);
    return undefined;
  }

  private open(actor: P, calendar: string): Answer | undefined {
    const until = this.opensAt(actor, calendar);
    if (until === this.now) return granted;
    actor.since = this.now;
    actor.why = 'waiting';
    this.queue.add(until, actor);
    return undefined;
  }

  private opensAt(actor: P, calendar: string): number {
    try {
      return this.host.opensAt(this.now, calendar);
    } catch (error) {
      const code = error instanceof SimulationError ? error.code : 'duration.invalid';
      throw this.failure(code, actor, `waited for opening hours. ${messageOf(error)}`, error);
    }
  }

  private workedBy(actor: P, minutes: number): number {
    try {
      return this.host.workedBy(this.now, minutes);
    } catch (error) {
      throw this.failure('duration.invalid', actor, `asked for ${minutes} minutes of work. ${messageOf(error)}`, error);
    }
  }
}
