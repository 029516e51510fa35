import { describe, expect, it } from 'vitest';
import { fasen, reisMachine } from '../../src/index.js';
import { tableOf } from '../../src/machine/table.js';
import { registryOf } from '../../src/rules/registry.js';

const rules = registryOf();

describe('every rule', () => {
  it('has an id of its own, in the group of its gate', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, gate } of rules) expect(id.startsWith(`${gate}.`)).toBe(true);
  });

  it('guards at least one step of the machine', () => {
    const table = tableOf(reisMachine);
    const bound = new Set(
      ['vertrek' as const, ...fasen].flatMap((place) => [...table.get(place)!.values()].flatMap((way) => way.rules)),
    );
    expect(rules.filter((one) => ![...bound].some(({ id }) => id === one.id)).map(({ id }) => id)).toEqual([]);
  });

  it('says where it comes from: a heading of the method, or ours', () => {
    for (const { id, source } of rules) expect([id, /«.+»|^ours/.test(source)]).toEqual([id, true]);
  });

  it('blocks a gate only for what the method says, or what keeps the journal whole', () => {
    const ours = rules
      .filter(({ level, source }) => level === 'vereist' && source.startsWith('ours'))
      .map(({ id }) => id);
    // Both follow from the text: a foto from several angles, and a chain that begins with a source.
    expect(ours).toEqual(['foto.invalshoek-leeg', 'foto.bron-bekend']);
  });
});
