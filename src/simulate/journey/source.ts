import type { Scenario } from './scenario.js';

type Behaves = Scenario['behaviour'];

const sources = new WeakMap<Behaves, readonly unknown[]>();

/** A behaviour with the functions that it is made of, so that a change in one of them is seen. */
export function withSource<B extends Behaves>(behaviour: B, parts: readonly unknown[]): B {
  sources.set(behaviour, parts);
  return behaviour;
}

/** The text of a behaviour and of the functions that it is made of. */
export const sourceOf = (behaviour: Behaves): string =>
  [behaviour, ...(sources.get(behaviour) ?? [])]
    .filter((part) => typeof part === 'function')
    .map(String)
    .join('\n');
