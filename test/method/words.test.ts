import { describe, expect, it } from 'vitest';
import * as fasen from '../../src/method/fasen.js';
import * as kringen from '../../src/method/kringen.js';
import * as materiaal from '../../src/method/materiaal.js';
import { secties } from '../../src/method/secties.js';
import * as woorden from '../../src/method/woorden.js';
import { commandTypes } from '../../src/steps/parse.js';
import { factOf } from '../../src/steps/facts.js';

/** Every list of words that the method closes, by its name. */
const lists: readonly (readonly [string, readonly string[]])[] = [
  ...[fasen, kringen, materiaal, woorden].flatMap((file) =>
    Object.entries(file as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value as readonly string[]] as const] : [],
    ),
  ),
  ...Object.entries(secties).map(([artefact, names]) => [`secties van ${artefact}`, names] as const),
  ...Object.entries(kringen.rollenVanKring).map(([kring, rollen]) => [`rollen van ${kring}`, rollen] as const),
];

describe('a list of words', () => {
  it.each(lists)('%s names each word once', (_name, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect([...new Set(words)]).toEqual(words);
  });

  it.each(lists)('%s writes its words in camelCase, in letters that a keyboard has', (_name, words) => {
    // An age band may begin with a digit: `12tot18`.
    const odd = words.filter((word) => !/^[a-z0-9]+([A-Z][a-z0-9]*)*$/.test(word));
    expect(odd).toEqual([]);
  });
});

describe('the words of the method', () => {
  it('are the stages, circles and angles that the text names, in its order', () => {
    expect([fasen.fasen, fasen.artefacten, kringen.kringen, materiaal.invalshoeken]).toEqual([
      ['reiswens', 'verkennen', 'inrichten', 'doenEnLeren', 'aangekomen', 'gestaakt'],
      ['opdracht', 'foto', 'programma', 'reisverslag'],
      ['leefwereld', 'praktijk', 'beleid', 'wetenschap'],
      [
        'data',
        'lokalePraktijk',
        'lokaalNetwerk',
        'leefwereldverhalen',
        'klantreizen',
        'wetenschap',
        'beleidscontext',
        'wettelijkeGrondslag',
        'watWerkt',
      ],
    ]);
  });

  it('give every live stage its own artefact, in order', () => {
    expect(fasen.levendeFasen.map((fase) => fasen.artefactVanFase[fase])).toEqual(fasen.artefacten);
  });

  it('give every role one circle, but for the guide, who speaks for none', () => {
    const spoken = Object.values(kringen.rollenVanKring).flatMap((rollen): readonly string[] => rollen);
    expect([...spoken].sort()).toEqual(kringen.rollen.filter((rol) => rol !== 'reisbegeleider').toSorted());
  });

  it('let every angle of the foto be a section of it', () => {
    expect(secties.foto.slice(0, materiaal.invalshoeken.length)).toEqual(materiaal.invalshoeken);
  });
});

describe('the names of steps', () => {
  it('are a noun and a verb, and their facts the same noun and its participle', () => {
    const pairs = commandTypes.map((command) => [command, factOf[command]] as const);
    const odd = pairs.filter(
      ([command, fact]) =>
        !/^[a-z][A-Za-z]+\.[a-z]+en$/.test(command) ||
        !/^[a-z][A-Za-z]+\.[a-z]+$/.test(fact) ||
        command.split('.')[0] !== fact.split('.')[0],
    );
    expect(odd).toEqual([]);
    expect(new Set(Object.values(factOf)).size).toBe(commandTypes.length);
  });
});
