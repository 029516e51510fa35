import { describe, expect, test } from 'vitest';
import { createMethod, decide, explain, type Command } from '../../src/index.js';
import { en } from '../../src/texts/en.js';
import { materiaal, play, toDoing } from '../faults/mini.js';

const { reis } = play(toDoing.slice(0, 7));
const meting = { indicator: 'Schulden', populatie: 'bezorgers', waarde: 67, eenheid: '%', periode: '2024', n: 3 };

/** A figure with a text beside it. */
const figure = (samenvatting: string, change: object = {}, extra: object = {}): Command =>
  materiaal('2012-02-03', 'klein', ['data', 'data', 'wetenschap'], {
    meting: { ...meting, ...change },
    samenvatting,
    ...extra,
  }) as unknown as Command;
const advised = (command: Command): string[] =>
  explain(reis, command).advice.flatMap(({ code, path }) => (code === 'stap.klein-getal' ? [path.join('.')] : []));

describe('a number that is too small to show', () => {
  test.each([
    'Twee van de drie bezorgers hadden schulden.',
    'Two of the bezorgers had debts.',
    'Van de 3 bezorgers.',
    'Het was 67 procent.',
    'Het was 67,0 %.',
  ])('is found in the text beside it: %s', (text) => {
    expect(advised(figure(text))).toEqual(['materiaal.samenvatting']);
  });

  test('is found in a title, and where statistics gave none', () => {
    expect(advised(figure('s', {}, { titel: 'Drie bezorgers' }))).toEqual(['materiaal.titel']);
    const none = { waarde: undefined, n: undefined, geenWaarde: 'teKlein' };
    expect(advised(figure('Het waren er vier.', none))).toEqual(['materiaal.samenvatting']);
    expect(advised(figure('In 2024 in 12 wijken.', none))).toEqual([]);
  });

  test.each([
    ['a text that says no such number', figure('Een deel van de bezorgers had in 2024 schulden, in 40 wijken.')],
    ['a figure of many people', figure('Twee van de drie bezorgers.', { n: 300 })],
    ['what only the kern reads, which sees every number', figure('Van de 3 bezorgers.', {}, { publiek: 'kern' })],
  ])('is not found in %s', (_what, command) => {
    expect(advised(command)).toEqual([]);
  });

  test('is told without repeating it or what was typed, and refuses nothing', () => {
    const command = figure('Twee van de drie bezorgers hadden schulden.');
    expect(decide(reis, command).ok).toBe(true);
    for (const method of [createMethod(), createMethod({ texts: en })]) {
      const found = method.explain(reis, command).advice.filter(({ code }) => code === 'stap.klein-getal');
      expect(found).toHaveLength(1);
      expect(found[0]?.message).not.toBe('stap.klein-getal');
      expect(JSON.stringify(found)).not.toMatch(/twee|drie|67|bezorgers|Schulden/i);
    }
  });
});
