import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { fasen } from '../../src/method/fasen.js';
import { kringen, rollen } from '../../src/method/kringen.js';
import { invalshoeken, kennissoorten, publieken, soorten } from '../../src/method/materiaal.js';
import { secties } from '../../src/method/secties.js';
import * as woorden from '../../src/method/woorden.js';
import { commandTypes } from '../../src/steps/parse.js';

/** Every closed list of words of the method. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  fasen,
  kringen,
  rollen,
  invalshoeken,
  soorten,
  kennissoorten,
  publieken,
  ...Object.fromEntries(Object.entries(woorden).filter(([, list]) => Array.isArray(list))),
  commandTypes,
};

describe.each([
  ['Dutch', nl],
  ['English', en],
])('the labels in %s', (_language, { labels, document }) => {
  const lists = Object.entries<Readonly<Record<string, string>>>({ ...labels });

  it.each(Object.entries(vocabulary))('have a word for each of the %s', (_name, words) => {
    const complete = lists.filter(([, list]) => words.every((word) => Object.hasOwn(list, word)));
    expect(complete).not.toHaveLength(0);
  });

  it('have a heading for each section of each artefact', () => {
    const headings = { ...labels.invalshoek, ...document.sectie };
    const all = Object.values(secties).flat();
    expect(all.filter((sectie) => !Object.hasOwn(headings, sectie))).toEqual([]);
  });

  it('say something, and tell the words of one list apart', () => {
    for (const [list, words] of lists) {
      const said = Object.values(words);
      expect([list, said.every((word) => /\S/.test(word))]).toEqual([list, true]);
      expect([list, new Set(said).size]).toEqual([list, said.length]);
    }
  });
});
