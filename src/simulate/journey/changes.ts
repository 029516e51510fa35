import type { Kernel } from '../clock/kernel.js';
import { messageOf, SimulationError } from '../error.js';
import type { Sampler } from '../random/samplers.js';
import type { Stream } from '../random/stream.js';
import { assertParameters } from './assertScenario.js';
import { drawMinutes, Present } from './present.js';
import type { Intervention, Scenario, SharedResource } from './scenario.js';
import type { Traveller } from './traveller.js';
import type { WorldTime } from './worldTime.js';

/** What of a replication changes with time. */
interface Changing {
  readonly kernel: Kernel<Traveller>;
  readonly time: WorldTime;
  readonly horizon: number;
  readonly parameters: Record<string, number>;
  readonly samplers: Record<string, Sampler>;
  readonly streamFor: (purpose: string) => Stream;
}

/** What is shared in a world, and how the world changes by itself: schedules, absence and interventions. */
export class Changes {
  private readonly present = new Map<string, Present>();

  constructor(private readonly world: Changing) {}

  /** Adds what is shared, and lets the world change on the days that the scenario says. */
  plan({ resources = {}, interventions = [] }: Scenario): void {
    for (const [name, resource] of Object.entries(resources)) this.share(name, resource);
    for (const intervention of interventions) this.on(intervention.on, () => this.intervene(intervention));
  }

  /** Lets the world change on a day; what comes after the horizon would only keep the queue busy. */
  private on(date: string, change: () => void): void {
    const minute = this.world.time.minuteOf(date);
    if (minute <= this.world.horizon) this.world.kernel.at(minute, change);
  }

  private share(name: string, { capacity, schedule = [], absence }: SharedResource): void {
    const { kernel } = this.world;
    kernel.addResource(name, capacity);
    const present = new Present(capacity, (size) => kernel.resize(name, size));
    this.present.set(name, present);
    for (const { from, capacity: next } of schedule) this.on(from, () => present.resize(next));
    if (absence !== undefined) this.beAbsent(name, absence, present);
  }

  private beAbsent(name: string, absence: NonNullable<SharedResource['absence']>, present: Present): void {
    const { kernel, horizon } = this.world;
    const stream = this.world.streamFor(`absence.${name}`);
    const again = () => {
      const leaves =
        kernel.now + drawMinutes(stream, absence.every, kernel.now, `the time between absences of ${name}`);
      const back = leaves + drawMinutes(stream, absence.lasts, leaves, `an absence of ${name}`);
      if (leaves > horizon) return;
      kernel.at(leaves, () => present.away(1));
      kernel.at(back, () => {
        present.away(-1);
        again();
      });
    };
    again();
  }

  private intervene({ name, on, change }: Intervention): void {
    const { parameters, samplers } = this.world;
    const known = new Set([...Object.keys(parameters), ...Object.keys(samplers)]);
    const before = { ...parameters };
    try {
      change({ parameters, resize: (resource, size) => this.presentOf(resource).resize(size) });
      const strange = Object.keys(parameters).find((parameter) => !known.has(parameter));
      if (strange !== undefined)
        throw new SimulationError('scenario.invalid', `Expected a parameter of the scenario, not ${strange}.`);
      assertParameters(parameters);
      for (const [parameter, value] of Object.entries(parameters)) {
        if (value !== before[parameter]) delete samplers[parameter];
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
}
