import { SimulationError, type SimulationErrorCode } from '../error.js';
import type { Activity, Answer, Behaviour } from './activity.js';
import { EventQueue } from './queue.js';
import { Resource, type Waiting } from './resource.js';

/** Why somebody lets time pass. */
export type Spent = 'working' | 'resource' | 'waiting';

/** Somebody who acts: a journey, or a customer in a test. */
export interface Process {
  /** How a message names it, such as `r17`. */
  readonly name: string;
  readonly body: Behaviour;
  /** The place in line, while waiting for a resource. */
  place: Waiting<Process> | undefined;
  /** Since when time passes, and why. */
  since: number;
  why: Spent;
  /** What is held, one entry for each. */
  readonly held: Resource<Process>[];
}

/** What the kernel asks of whoever runs it. */
export interface Host<P extends Process> {
  /** The minute at which this much working time has passed. */
  readonly workedBy: (minute: number, work: number) => number;
  /** Carries out a step. */
  readonly step: (process: P, activity: Activity & { kind: 'step' }, now: number) => Answer;
  /** Time has passed for somebody. */
  readonly passed: (process: P, why: Spent, minutes: number) => void;
  /** A behaviour came to its end. */
  readonly ended: (process: P, now: number) => void;
  /** How to look at it again, for a message. */
  readonly replay: (process: P) => string;
}

/** Something that happens at a moment: somebody goes on, or the world changes. */
type Happening<P> = P | (() => void);

const fine: Answer = { ok: true, rejection: null, findings: [] };
const gaveUp: Answer = { ok: false, rejection: null, findings: [] };

/** Most activities of one process without time passing. Ours: more than that is a behaviour that never ends. */
export const maximumAtOnce = 10_000;

/** Clock, event queue and resources: who does what when. Time is in whole minutes. */
export class Kernel<P extends Process> {
  /** The current minute. */
  now = 0;
  /** How many things happened. */
  happened = 0;
  readonly resources = new Map<string, Resource<Process>>();
  private readonly queue = new EventQueue<Happening<P>>();
  private readonly inLine = new Set<P>();

  constructor(private readonly host: Host<P>) {}

  /** Adds something shared. */
  addResource(name: string, capacity: number): void {
    this.resources.set(name, new Resource(name, capacity));
  }

  /** Changes how many can hold something shared. */
  resize(name: string, capacity: number): void {
    const resource = this.resources.get(name);
    if (resource === undefined)
      throw new SimulationError('resource.unknown', `Expected a known resource, not ${name}.`);
    resource.resize(capacity, this.now);
    this.grant(resource);
  }

  /** Lets the world change at a minute. */
  at(minute: number, change: () => void): void {
    this.queue.add(minute, change);
  }

  /** Lets somebody begin now. */
  begin(process: P): void {
    this.resume(process, fine);
  }

  /** Runs until nothing happens any more or the horizon is reached. What happens at the horizon still happens. */
  run(horizon: number): void {
    while (this.queue.size > 0 && this.queue.nextTime <= horizon) {
      this.now = this.queue.nextTime;
      this.happened += 1;
      const next = this.queue.take();
      if (typeof next === 'function') next();
      else if (next !== undefined) this.goOn(next);
    }
    // Nothing will ever happen again, and somebody still stands in line.
    const [stuck] = this.inLine;
    if (stuck !== undefined && this.queue.size === 0) {
      throw this.failure('deadlock', stuck, `waits for ${this.lineOf(stuck)}, which nobody will ever give back.`);
    }
    this.now = Math.max(this.now, horizon === Infinity ? this.now : horizon);
  }

  /** An error that names who, when and what, and how to look at it again. */
  failure(code: SimulationErrorCode, process: P, what: string, cause?: unknown): SimulationError {
    const message = `${process.name} at minute ${this.now}: ${what} ${this.host.replay(process)}`;
    return new SimulationError(code, message.trim(), cause === undefined ? undefined : { cause });
  }

  private lineOf(process: P): string {
    for (const [name, resource] of this.resources) if (resource.queue > 0 && process.place) return name;
    return 'a resource';
  }

  private goOn(process: P): void {
    this.account(process);
    if (process.place !== undefined) {
      process.place = undefined;
      this.inLine.delete(process);
    }
    this.resume(process, fine);
  }

  private account(process: P): void {
    this.host.passed(process, process.why, this.now - process.since);
    process.since = this.now;
  }

  private resume(process: P, first: Answer): void {
    let answer: Answer | undefined = first;
    for (let count = 0; answer !== undefined; count += 1) {
      if (count > maximumAtOnce) {
        throw this.failure(
          'behaviour.endless',
          process,
          `its behaviour never lets time pass: ${maximumAtOnce} activities.`,
        );
      }
      const next = this.ask(process, answer);
      if (next.done) {
        for (const resource of process.held.splice(0)) this.giveBack(resource);
        this.host.ended(process, this.now);
        return;
      }
      answer = this.act(process, next.value);
    }
  }

  private ask(process: P, answer: Answer): IteratorResult<Activity, void> {
    try {
      return process.body.next(answer);
    } catch (error) {
      if (error instanceof SimulationError) throw error;
      throw this.failure('behaviour.threw', process, 'its behaviour threw an error.', error);
    }
  }

  /** Does what is asked; `undefined` when time passes first. */
  private act(process: P, activity: Activity): Answer | undefined {
    switch (activity.kind) {
      case 'step':
        return this.host.step(process, activity, this.now);
      case 'wait':
      case 'work':
        return this.pass(process, activity.kind, activity.minutes);
      case 'seize':
        return this.seize(process, activity);
      case 'release':
        return this.release(process, activity.resource);
      default:
        throw this.failure('behaviour.threw', process, 'its behaviour yielded something that is no activity.');
    }
  }

  private pass(process: P, kind: 'wait' | 'work', asked: number): Answer | undefined {
    const minutes = Math.round(asked);
    if (!(minutes >= 0 && minutes < Number.MAX_SAFE_INTEGER)) {
      throw this.failure('duration.invalid', process, `asked for a duration of ${asked} minutes.`);
    }
    if (minutes === 0) return fine;
    const until = kind === 'work' ? this.host.workedBy(this.now, minutes) : this.now + minutes;
    process.since = this.now;
    process.why = kind === 'work' ? 'working' : 'waiting';
    this.queue.add(until, process);
    return undefined;
  }

  private resourceOf(process: P, name: string): Resource<Process> {
    const resource = this.resources.get(name);
    if (resource === undefined) {
      throw this.failure('resource.unknown', process, `asked for ${name}, which this scenario does not have.`);
    }
    return resource;
  }

  private seize(process: P, { resource: name, priority, patience }: Activity & { kind: 'seize' }): Answer | undefined {
    const resource = this.resourceOf(process, name);
    if (resource.take(this.now)) {
      process.held.push(resource);
      return fine;
    }
    if (!(patience >= 0)) throw this.failure('duration.invalid', process, `has patience of ${patience} minutes.`);
    const place = resource.line(process, priority, this.now);
    process.place = place;
    process.since = this.now;
    process.why = 'resource';
    this.inLine.add(process);
    if (patience !== Infinity) this.at(this.now + Math.round(patience), () => this.giveUp(process, place, resource));
    return undefined;
  }

  private giveUp(process: P, place: Waiting<Process>, resource: Resource<Process>): void {
    if (place.granted) return;
    resource.leave(place);
    process.place = undefined;
    this.inLine.delete(process);
    this.account(process);
    this.resume(process, gaveUp);
  }

  private release(process: P, name: string): Answer {
    const resource = this.resourceOf(process, name);
    const at = process.held.indexOf(resource);
    if (at === -1) throw this.failure('resource.not-held', process, `gave back ${name} without holding it.`);
    process.held.splice(at, 1);
    this.giveBack(resource);
    return fine;
  }

  private giveBack(resource: Resource<Process>): void {
    resource.release(this.now);
    this.grant(resource);
  }

  private grant(resource: Resource<Process>): void {
    for (let place = resource.next(this.now); place !== undefined; place = resource.next(this.now)) {
      place.who.held.push(resource);
      this.queue.add(this.now, place.who as P);
    }
  }
}
