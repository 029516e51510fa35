import { meetingsOf } from '../behaviour/hooks.js';
import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Method } from '../../machine/method.js';
import type { Rule } from '../../rules/rule.js';
import { SimulationError } from '../error.js';
import { sha256 } from '../exact/sha256.js';
import { namesOf } from '../journey/measure.js';
import type { Intervention, Scenario } from '../journey/scenario.js';
import { samplerAsData, shares, type ListedValues, type Sampler } from '../random/samplers.js';

/** Whether a value of a plan is a distribution: its value at 0.1 %, at each hundredth, and at 99.9 %. */
export const isDistribution = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length === shares.length && value.every((answer) => typeof answer === 'number');

/** Whether a value of a plan is a distribution of listed values: its quantiles, how many there are, and a hash of all of them. */
export const isListed = (value: unknown): value is ListedValues =>
  typeof value === 'object' && value !== null && 'quantiles' in value && isDistribution(value.quantiles);

/** Content with keys in order, so that what is equal is equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'function') return samplerAsData(inner as Sampler);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What interventions do, seen by letting them: each in a world that the ones before it changed. */
function effects(interventions: readonly Intervention[], given: Readonly<Record<string, number>>): unknown[] {
  const parameters: Record<string, number> = { ...given };
  return interventions
    .slice()
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ name, on, change }) => {
      const before = { ...parameters };
      const sizes: Record<string, number> = {};
      try {
        change({ parameters, resize: (resource, capacity) => void (sizes[resource] = capacity) });
      } catch (cause) {
        throw new SimulationError(
          'scenario.invalid',
          `Expected intervention «${name}» of ${on} to need nothing but parameters and resize; its change threw (see cause).`,
          { cause },
        );
      }
      const names = Object.keys({ ...before, ...parameters }).filter(
        (changed) => before[changed] !== parameters[changed],
      );
      const set = Object.fromEntries(names.map((changed) => [changed, parameters[changed] ?? null]));
      return {
        name,
        on,
        ...(Object.keys(sizes).length > 0 && { resize: sizes }),
        ...(names.length > 0 && { parameters: set }),
      };
    });
}

/** The rules of a method that a host added or replaced: the others are those of the text. */
export const ownRules = ({ rules }: Method): readonly Rule[] =>
  rules.filter((rule) => !aanpakkenMetImpact.rules.includes(rule));

const ruleOf = (id: string) => aanpakkenMetImpact.rules.find((rule) => rule.id === id);

/** The rules that a host adds; of their code only the name. */
const rulesOf = (method: Method): unknown[] =>
  method.rules.filter(({ id }) => ruleOf(id) === undefined).map(({ id, level }) => ({ id, level }));

/** A scenario as data. Of a behaviour or a rule only the name, since its text differs between source and build. */
export function described({ behaviour, method, interventions, measures, origin, ...rest }: Scenario): unknown {
  return {
    ...rest,
    measures: measures && namesOf(measures),
    // The journey with which each begins, by its hash: it may be long, and hold what a plan should not repeat.
    origin: origin && sha256(JSON.stringify(origin)),
    behaviour: behaviour.name,
    // Absent where a behaviour decides in another way.
    decidesIn: meetingsOf(behaviour),
    ownMethod: method !== undefined,
    ownRules: method && rulesOf(method),
    // Absent for the method as the text has it, of which the plan itself holds the version.
    rulesVersion: method?.version,
    interventions: interventions && effects(interventions, rest.parameters ?? {}),
  };
}
