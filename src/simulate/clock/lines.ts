import { SimulationError, type SimulationErrorCode } from '../error.js';
import { granted, type Activity, type Answer } from './activity.js';
import type { LineEvent, Process } from './process.js';
import { Resource, type Waiting } from './resource.js';
import { stuckIn } from './stuck.js';

/** What lines ask of the clock. */
interface Clock<P> {
  readonly now: () => number;
  readonly at: (minute: number, change: () => void) => void;
  /** It is somebody's turn: they go on at this minute. */
  readonly turn: (actor: P) => void;
  /** Somebody's patience ran out: they go on now, without it. */
  readonly reneged: (actor: P, answer: Answer) => void;
  readonly failure: (code: SimulationErrorCode, actor: P, what: string) => SimulationError;
  /** Somebody enters a line, gets what they waited for, gives up or gives it back. */
  readonly inLine?: ((actor: P, resource: string, what: LineEvent) => void) | undefined;
}

const gaveUp: Answer = { ok: false, rejection: null, findings: [] };

const nothing: readonly Resource<Process>[] = [];

/** What is held without that in one place. */
function without(held: readonly Resource<Process>[], at: number): readonly Resource<Process>[] {
  const left = held.filter((_, place) => place !== at);
  return left.length === 1 ? (left[0]?.alone ?? nothing) : left;
}

/** Everything that is shared, and who stands in line for it. */
export class Lines<P extends Process> {
  readonly resources = new Map<string, Resource<Process>>();
  /** Who stands in line until it is their turn, and for what. Processes with patience are not here: they renege by themselves. */
  private readonly waiting = new Map<P, string>();

  constructor(private readonly clock: Clock<P>) {}

  /** Adds something shared. */
  add(name: string, capacity: number): void {
    this.resources.set(name, new Resource(name, capacity));
  }

  /** Changes how many can hold something shared. */
  resize(name: string, capacity: number): void {
    const resource = this.resources.get(name);
    if (resource === undefined)
      throw new SimulationError('resource.unknown', `Expected a known resource, not ${name}.`);
    resource.resize(capacity, this.clock.now());
    this.grant(resource);
  }

  /** Holds one at once, or waits in line; `undefined` when time passes first. */
  seize(actor: P, { resource: name, priority, patience }: Activity & { kind: 'seize' }): Answer | undefined {
    const resource = this.resourceOf(actor, name);
    const now = this.clock.now();
    if (resource.take(now)) {
      actor.held = resource.heldAfter(actor.held);
      this.clock.inLine?.(actor, name, 'granted');
      return granted;
    }
    if (!(patience >= 0)) throw this.clock.failure('duration.invalid', actor, `has patience of ${patience} minutes.`);
    const place = resource.line(actor, priority, now);
    this.clock.inLine?.(actor, name, 'entered');
    actor.place = place;
    actor.since = now;
    actor.why = 'resource';
    if (patience === Infinity) this.waiting.set(actor, name);
    else this.clock.at(now + Math.round(patience), () => this.giveUp(actor, place, resource));
    return undefined;
  }

  /** Gives one back. */
  release(actor: P, name: string): Answer {
    const resource = this.resourceOf(actor, name);
    const at = actor.held.indexOf(resource);
    if (at === -1) throw this.clock.failure('resource.not-held', actor, `gave back ${name} without holding it.`);
    actor.held = without(actor.held, at);
    this.giveBack(actor, resource);
    return granted;
  }

  /** Gives back whatever is held, at the end of a behaviour. */
  releaseAll(actor: P): void {
    const { held } = actor;
    actor.held = nothing;
    for (const resource of held) this.giveBack(actor, resource);
  }

  /** Somebody in line goes on. */
  leave(actor: P): void {
    actor.place = undefined;
    this.waiting.delete(actor);
  }

  /** Somebody who waits for ever, and for what; when nothing happens any more, that is whoever is in line. */
  stuck(nothingHappens: boolean): readonly [actor: P, resource: string] | undefined {
    const [stuck] = nothingHappens ? this.waiting : stuckIn(this.waiting, this.resources);
    return stuck;
  }

  private resourceOf(actor: P, name: string): Resource<Process> {
    const resource = this.resources.get(name);
    if (resource === undefined) {
      throw this.clock.failure('resource.unknown', actor, `asked for ${name}, which this scenario does not have.`);
    }
    return resource;
  }

  private giveUp(actor: P, place: Waiting<Process>, resource: Resource<Process>): void {
    if (place.granted) return;
    resource.leave(place);
    this.leave(actor);
    this.clock.inLine?.(actor, resource.name, 'reneged');
    this.clock.reneged(actor, gaveUp);
  }

  private giveBack(actor: P, resource: Resource<Process>): void {
    this.clock.inLine?.(actor, resource.name, 'released');
    resource.release(this.clock.now());
    this.grant(resource);
  }

  private grant(resource: Resource<Process>): void {
    const now = this.clock.now();
    for (let place = resource.next(now); place !== undefined; place = resource.next(now)) {
      place.who.held = resource.heldAfter(place.who.held);
      this.clock.inLine?.(place.who as P, resource.name, 'granted');
      this.clock.turn(place.who as P);
    }
  }
}
