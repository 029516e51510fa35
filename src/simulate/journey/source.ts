import { Aside } from '../aside.js';
import type { Scenario } from './scenario.js';

type Behaves = Scenario['behaviour'];

const sources = new Aside<Behaves, readonly unknown[]>('source');

/** A behaviour with the functions that it is made of, so that a change in one of them is seen. */
export function withSource<B extends Behaves>(behaviour: B, parts: readonly unknown[]): B {
  sources.set(behaviour, parts);
  return behaviour;
}

/** The text of a behaviour and of the functions that it is made of. */
export const sourceOf = (behaviour: Behaves): string =>
  [String(behaviour), ...(sources.get(behaviour) ?? []).map(partOf)].filter((text) => text !== '').join('\n');

/** The text of a part: of a behaviour that is made of functions itself, with those. */
function partOf(part: unknown): string {
  if (typeof part !== 'function') return '';
  return sources.get(part as Behaves) !== undefined ? sourceOf(part as Behaves) : String(part);
}
