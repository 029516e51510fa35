import { exampleParameters } from '../behaviour/parameters.js';
import { leftBy } from '../behaviour/hooks.js';
import { sha256 } from '../exact/sha256.js';
import { sourceOf } from '../journey/source.js';
import { isDistribution, isListed } from './described.js';
import { markdownTable } from './markdown.js';
import type { Study } from './study.js';

/** Moments at which journeys begin. They are no distribution, however many they are. */
class Moments {
  constructor(readonly minutes: readonly number[]) {}

  get inWords(): string {
    const { minutes } = this;
    return minutes.length === 0 ? 'none' : `${minutes.length} from minute ${minutes[0]} to ${minutes.at(-1)}`;
  }
}

/** Five digits of a number: more of them say nothing to a reader, and the plan holds them all. */
function inShort(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(5)));
  if (isDistribution(value)) return [10, 50, 90, 99].map((percent) => inShort(value[percent])).join(' · ');
  if (isListed(value)) return `${inShort(value.quantiles)} (${value.values} values, hash ${value.hash})`;
  if (value instanceof Moments) return value.inWords;
  if (Array.isArray(value) && value.every((answer) => typeof answer === 'number')) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A scenario as lines: `resources.reisbegeleider.capacity` with 20. */
function flat(value: unknown, path = ''): [string, unknown][] {
  const isLeaf = Array.isArray(value) || value instanceof Moments || isListed(value);
  if (typeof value === 'object' && value !== null && !isLeaf) {
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
  }
  return [[path, value]];
}

const shown = (values: ReadonlyMap<string, unknown>, name: string): string =>
  values.has(name) ? inShort(values.get(name)) : '–';

/** By all that is known of it: two distributions may differ only where the report is too short to show it. */
const textOf = (values: ReadonlyMap<string, unknown> | undefined, name: string): string | undefined =>
  JSON.stringify(values?.get(name));

/** What a study assumes, as Markdown: what differs between policies, and what is the same in all of them. */
export function assumptions({ plan, policies }: Pick<Study, 'plan' | 'policies'>): string[] {
  const own = Object.entries(policies).map(([name, { behaviour, arrivals }]) => ({
    name,
    // Not in the plan: the text differs between source and build.
    values: new Map([
      ...flat(plan.policies[name]),
      ...(typeof arrivals === 'function' ? [] : [['arrivals', new Moments(arrivals)] as const]),
      ...Object.entries(leftBy(behaviour)).map(
        ([parameter, hook]) => [`parameters.${parameter}, read`, `where «${hook}» leaves it to the example`] as const,
      ),
      ['behaviour, hash of its text', sha256(sourceOf(behaviour)).slice(0, 12)],
    ]),
  }));
  const names = [...new Set(own.flatMap(({ values }) => [...values.keys()]))];
  const isShared = (name: string) => own.every(({ values }) => textOf(values, name) === textOf(own[0]?.values, name));
  const differs = names.filter((name) => !isShared(name));
  const isInvented = Object.entries(exampleParameters).some(([name, value]) =>
    own.some(({ values }) => values.get(`parameters.${name}`) === value),
  );
  return [
    ...(isInvented
      ? [
          '**Numbers that the library invented for its examples are among them, or numbers equal to those** (`exampleParameters`): replace them by yours.',
        ]
      : []),
    'Four numbers with dots are a distribution: 10, 50, 90 and 99 % of its values lie below them. Arrivals and work are in minutes.',
    '',
    ...(differs.length === 0
      ? []
      : markdownTable(
          ['policy', ...differs],
          own.map(({ name, values }) => [name, ...differs.map((differing) => shown(values, differing))]),
        )),
    ...markdownTable(
      ['the same in every policy', 'value'],
      names.filter(isShared).map((name) => [name, own[0] === undefined ? '' : shown(own[0].values, name)]),
    ),
  ];
}
