import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fasen } from '../../src/schemas/index.js';
import { reisMachine } from '../../src/index.js';
import { tableOf } from '../../src/machine/table.js';
import { registryOf, rulesVersion } from '../../src/rules/registry.js';
import { walkTo } from '../support/walk.js';
import { guarded } from '../../tools/docs-model.js';

const rules = registryOf();

describe('every rule', () => {
  it('has an id of its own, in the group of its gate', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, gate } of rules) expect(id.startsWith(`${gate}.`)).toBe(true);
  });

  it('is what the page about the model says of it', () => {
    const page = readFileSync('docs/generated/model.md', 'utf8').split('\n');
    const rows = page.map((line) => line.split('|').map((cell) => cell.trim()));
    const code = (text: string): string => `\`${text}\``;
    for (const { id, gate, level, source, codes, only } of registryOf()) {
      const says = gate === 'stap' ? [source, guarded(only)] : [level, source, codes.map(code).join(' ')];
      expect(rows.find(([, first]) => first === code(id))?.slice(1, -1)).toEqual([code(id), ...says]);
    }
  });

  it('of a step is integrity, and its first code is its id', () => {
    // Who adopts without travelling along is told so, and never refused.
    // So is whoever writes a number in words that is too small to show.
    const advice = ['stap.vaststeller-reist-mee', 'stap.klein-getal'];
    const guards = registryOf().filter(({ gate, id }) => gate === 'stap' && !advice.includes(id));
    for (const { id, level, codes } of guards) expect([id, level, codes[0]]).toEqual([id, 'integriteit', id]);
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
    // What is ours, an example («bijvoorbeeld») or a help («helpt daarbij») of the text is advice.
    const light = rules.filter(({ level, source }) => level === 'vereist' && /^ours|bijvoorbeeld|help/.test(source));
    expect(light.map(({ id }) => id)).toEqual([]);
  });
});

it('the version of the rules stands in every receipt', () => {
  expect([rulesVersion, ...walkTo('inrichten').vastgesteld.map(({ receipt }) => receipt.rules)]).toEqual([
    '2',
    '2',
    '2',
  ]);
});
