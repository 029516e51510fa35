import { describe, expect, it } from 'vitest';
import { artefacten, commandTypes } from '../../src/index.js';
import { fieldsOf, jsonSchemaOf } from '../../src/forms/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';

describe('a form', () => {
  it('has a label in both languages for every field of every command', () => {
    for (const texts of [nl, en]) {
      const known = new Set<string>(Object.values(texts.document.veld));
      const unknown = commandTypes.flatMap((command) =>
        fieldsOf(command, texts).flatMap(({ label, group }) => [label, ...group].filter((one) => !known.has(one))),
      );
      expect(unknown).toEqual([]);
    }
  });

  it('names the fields in the order of the command, with what is required and the words to choose from', () => {
    expect(fieldsOf('witteVlek.benoemen', nl).map(({ path, label, required }) => [path, label, required])).toEqual([
      ['witteVlek.invalshoek', 'Invalshoek', true],
      ['witteVlek.waarom', 'Waarom', true],
      ['witteVlek.vervolg', 'Vervolg', false],
    ]);
    const kring = fieldsOf('reiziger.toevoegen', nl).find(({ path }) => path === 'reiziger.kring');
    expect(kring?.options).toEqual(['leefwereld', 'praktijk', 'beleid', 'wetenschap']);
  });

  it('asks for what every kind of materiaal asks for, and offers the words of each', () => {
    const fields = fieldsOf('materiaal.toevoegen', nl);
    expect(fields.filter(({ required }) => required).map(({ path }) => path)).toEqual([
      'materiaal.id',
      'materiaal.invalshoek',
      'materiaal.kring',
      'materiaal.titel',
      'materiaal.aangedragenDoor.[]',
      'materiaal.publiek',
      'materiaal.soort',
    ]);
    expect(fields.find(({ path }) => path === 'materiaal.soort')?.options).toEqual([
      'verhaal',
      'klantreis',
      'data',
      'wet',
      'feit',
      'kennis',
      'ervaringskennis',
      'voorbeeld',
      'beleid',
    ]);
    expect(fieldsOf('energie.markeren', nl).map(({ path, required }) => [path, required])).toEqual([
      ['bij.materiaal', false],
      ['bij.reiziger', false],
      ['energie', true],
    ]);
  });

  it.each([...commandTypes, ...artefacten])('of %s has a JSON Schema with an address that stays', (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema['$id']).toBe(`urn:aanpakken-met-impact:schema:${name}`);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['type']).toBe('object');
  });
});
