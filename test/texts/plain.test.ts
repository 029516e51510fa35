import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { stumbles } from './plain.js';

/** Every text in a table of words, with the way to it. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe('our own texts at B1', () => {
  it.each([
    [Array.from({ length: 30 }, () => 'woord').join(' '), 'long'],
    ['Dit geschiedt elke ronde.', 'word'],
    ['Er is niemand die niet meedoet.', 'double no'],
  ])('do not hold a sentence like «%s»', (sentence, why) => {
    expect(stumbles(sentence, 'nl')).toEqual([{ sentence, why }]);
  });

  it.each([
    ['nl', nl],
    ['en', en],
  ] as const)('read easily in %s', (language, texts) => {
    const found = textsIn(texts, language).flatMap(([path, text]) =>
      stumbles(text, language).map(({ sentence, why }) => `${path}: ${why}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });
});
