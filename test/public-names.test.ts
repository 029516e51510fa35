import { describe, expect, it } from 'vitest';
import { doors, publicNames } from './publicApi.js';

const named = (door: string): string[] =>
  publicNames(door)
    .map(({ name, isType }) => (isType ? `type ${name}` : name))
    .sort();

describe('the public names', () => {
  // A line of these files is a promise to hosts: adding one is a feature, taking one away is a break. `-u` writes them anew.
  it.each(Object.entries(doors))('of %s are the ones that we promised', async (door, file) => {
    const list = `public-names/${door === '.' ? 'index' : door.slice(2).replaceAll('/', '-')}.txt`;
    await expect(`${named(file).join('\n')}\n`).toMatchFileSnapshot(list);
  });

  it.each(Object.entries(doors))('of %s are there when a host imports them', async (_door, file) => {
    const values = named(file).filter((name) => !name.startsWith('type '));
    const found = (await import(/* @vite-ignore */ `../${file}`)) as Record<string, unknown>;
    expect(Object.keys(found).sort()).toEqual(values);
  });

  // A hook of React and a composable of Vue are called the same by custom: no host has both.
  const twins = new Set(['./react', './vue']);

  it('have one address each', () => {
    const addresses = new Map<string, string[]>();
    for (const [door, file] of Object.entries(doors).filter(([one]) => one !== './fold'))
      for (const { name } of publicNames(file)) addresses.set(name, [...(addresses.get(name) ?? []), door]);
    expect([...addresses].filter(([, found]) => found.length > 1 && !found.every((door) => twins.has(door)))).toEqual(
      [],
    );
  });

  it('of the light door are names of the front door, and the same things', async () => {
    const front = named(doors['.']!);
    expect(named(doors['./fold']!).filter((name) => !front.includes(name))).toEqual([]);
    const [light, whole] = await Promise.all([import('../src/fold/index.js'), import('../src/index.js')]);
    for (const [name, value] of Object.entries(light)) expect(value).toBe(whole[name as keyof typeof whole]);
  });

  it('are named once each', () => {
    for (const file of Object.values(doors)) expect(named(file)).toEqual([...new Set(named(file))]);
  });
});
