// Over 250 lines for one reason: what happens to somebody between two activities reads best in one place.
import { messageOf, SimulationError, type SimulationErrorCode } from '../error.js';
import type { Activity, Answer, Behaviour } from './activity.js';
import { EventQueue } from './queue.js';
import { Resource, type Waiting } from './resource.js';
import { stuckIn } from './stuck.js';

/** Why somebody lets time pass. */
export type Usage = 'working' | 'resource' | 'waiting';

/** What happens between somebody and something shared. */
export type LineEvent = 'entered' | 'granted' | 'reneged' | 'released';

/** Somebody who acts: a journey, or a customer in a test. */
export interface Process {
  /** How a message names it, such as `r17`. */
  readonly name: string;
  readonly body: Behaviour;
  /** The place in line, while waiting for a resource. */
  place: Waiting<Process> | undefined;
  /** Since when time passes, and why. */
  since: number;
  why: Usage;
  /** What is held, one entry for each. */
  readonly held: Resource<Process>[];
}

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

const granted: Answer = { ok: true, rejection: null, findings: [] };
const gaveUp: Answer = { ok: false, rejection: null, findings: [] };

/** Most activities of one process without time passing. Ours: more than that is a behaviour that never ends. */
const maximumAtOnce = 10_000;
/** Most things that happen in one minute, of everybody. Ours: more than that is a world in which time stands still. */
const maximumInOneMinute = 100_000;

/** Clock, event queue and resources: who does what when. Time is in whole minutes. */
export class Kernel<P extends Process> {
  /** The current minute. */
  now = 0;
  /** How many things happened. */
  happened = 0;
  readonly resources = new Map<string, Resource<Process>>();
  private readonly queue = new EventQueue<Happening<P>>();
  /** Who stands in line until it is their turn, and for what. Processes with patience are not here: they renege by themselves. */
  private readonly inLine = new Map<P, string>();
  /** Who acted last. */
  private last: P | undefined;

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
    // When nothing happens any more, whoever is in line stays there.
    const [stuck] = this.queue.size === 0 ? this.inLine : stuckIn(this.inLine, this.resources);
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
    if (actor.place !== undefined) {
      actor.place = undefined;
      this.inLine.delete(actor);
    }
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
        for (const resource of actor.held.splice(0)) {
          this.host.inLine?.(actor, resource.name, 'released');
          this.giveBack(resource);
        }
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
        return this.seize(actor, activity);
      case 'release':
        return this.release(actor, activity.resource);
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
      throw this.failure('duration.invalid', actor, `waited for opening hours. ${messageOf(error)}`, error);
    }
  }

  private workedBy(actor: P, minutes: number): number {
    try {
      return this.host.workedBy(this.now, minutes);
    } catch (error) {
      throw this.failure('duration.invalid', actor, `asked for ${minutes} minutes of work. ${messageOf(error)}`, error);
    }
  }

  private resourceOf(actor: P, name: string): Resource<Process> {
    const resource = this.resources.get(name);
    if (resource === undefined) {
      throw this.failure('resource.unknown', actor, `asked for ${name}, which this scenario does not have.`);
    }
    return resource;
  }

  private seize(actor: P, { resource: name, priority, patience }: Activity & { kind: 'seize' }): Answer | undefined {
    const resource = this.resourceOf(actor, name);
    if (resource.take(this.now)) {
      actor.held.push(resource);
      this.host.inLine?.(actor, name, 'granted');
      return granted;
    }
    if (!(patience >= 0)) throw this.failure('duration.invalid', actor, `has patience of ${patience} minutes.`);
    const place = resource.line(actor, priority, this.now);
    this.host.inLine?.(actor, name, 'entered');
    actor.place = place;
    actor.since = this.now;
    actor.why = 'resource';
    if (patience === Infinity) this.inLine.set(actor, name);
    else this.at(this.now + Math.round(patience), () => this.giveUp(actor, place, resource));
    return undefined;
  }

  private giveUp(actor: P, place: Waiting<Process>, resource: Resource<Process>): void {
    if (place.granted) return;
    resource.leave(place);
    actor.place = undefined;
    this.inLine.delete(actor);
    this.host.inLine?.(actor, resource.name, 'reneged');
    this.account(actor);
    this.resume(actor, gaveUp);
  }

  private release(actor: P, name: string): Answer {
    const resource = this.resourceOf(actor, name);
    const at = actor.held.indexOf(resource);
    if (at === -1) throw this.failure('resource.not-held', actor, `gave back ${name} without holding it.`);
    actor.held.splice(at, 1);
    this.host.inLine?.(actor, name, 'released');
    this.giveBack(resource);
    return granted;
  }

  private giveBack(resource: Resource<Process>): void {
    resource.release(this.now);
    this.grant(resource);
  }

  private grant(resource: Resource<Process>): void {
    for (let place = resource.next(this.now); place !== undefined; place = resource.next(this.now)) {
      place.who.held.push(resource);
      this.host.inLine?.(place.who as P, resource.name, 'granted');
      this.queue.add(this.now, place.who as P);
    }
  }
}
