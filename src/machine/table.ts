import { fasen } from '../method/fasen.js';
import type { CommandType } from '../steps/commands.js';
import type { Reis } from '../schemas/reis.js';
import type { ReisMachine } from './machine.js';
import type { Plaats, Way } from './way.js';

/** Which way each command leads from each stage: the machine, as a table to look things up in. */
export type Table = ReadonlyMap<Plaats, ReadonlyMap<CommandType, Way>>;

/** Where a journey stands in the machine. */
export const plaatsOf = (reis: Reis): Plaats => (reis.seq === 0 ? 'vertrek' : reis.fase);

/**
 * Reads the table off the machine's own nodes, once: looking a command up is a hundred times faster than interpreting
 * the statechart, and there is no second map that could say something else.
 */
export function tableOf(machine: ReisMachine): Table {
  const places: readonly Plaats[] = ['vertrek', ...fasen];
  return new Map(
    places.map((place) => {
      const ways = new Map<CommandType, Way>();
      for (const [type, [transition]] of machine.states[place]?.transitions ?? [])
        ways.set(type as CommandType, transition?.meta as Way);
      return [place, ways] as const;
    }),
  );
}

/**
 * The commands that lead from this place, by the fewest stages, to one where the wanted command has a way. None when it has
 * a way here, or when no way leads there any more.
 */
export function leadingTo(table: Table, from: Plaats, wanted: CommandType): readonly CommandType[] {
  // For each place, the first steps of the shortest ways to it; places come in the order of their distance.
  const firstSteps = new Map<Plaats, readonly CommandType[]>([[from, []]]);
  for (const [place, first] of firstSteps) {
    if (table.get(place)?.has(wanted)) return first;
    for (const [type, way] of table.get(place) ?? []) {
      // A journey starts in the first stage, or later by an instap.
      const next = place === 'vertrek' ? 'reiswens' : (way.naar ?? place);
      if (!firstSteps.has(next)) firstSteps.set(next, place === from ? [type] : first);
    }
  }
  return [];
}

/** Any way that this command can lead, from whatever stage: what to judge when somebody asks too early or too late. */
export function anyWay(table: Table, type: CommandType): Way | undefined {
  for (const ways of table.values()) {
    const way = ways.get(type);
    if (way) return way;
  }
  return undefined;
}
