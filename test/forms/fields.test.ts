import { describe, expect, it } from 'vitest';
import { commandTypes, type CommandType } from '../../src/index.js';
import { fieldsOf } from '../../src/forms/index.js';
import { en } from '../../src/texts/en.js';
import { forms as ofEnglish } from '../../src/texts/en/forms.js';
import { nl } from '../../src/texts/nl.js';
import { forms as ofDutch } from '../../src/texts/nl/forms.js';

const languages = [
  ['Dutch', nl, ofDutch],
  ['English', en, ofEnglish],
] as const;

describe('a form', () => {
  it.each(languages)(
    'has a label, a group and a sentence in %s for every field of every command',
    (_language, texts, words) => {
      const known = new Set<string>([...Object.values(texts.document.veld), ...Object.values(words.label)]);
      const lacking = commandTypes.flatMap((command) =>
        fieldsOf(command, texts).flatMap(({ path, label, group, help }) => [
          ...([label, ...group].every((one) => known.has(one))
            ? []
            : [`${command}: ${path} has no label: add \`veld\` to src/texts/${texts.language}/document.ts`]),
          ...(help === null
            ? [`${command}: ${path} has no sentence: add one to src/texts/${texts.language}/forms.ts`]
            : []),
        ]),
      );
      expect(lacking).toEqual([]);
    },
  );

  it.each(languages)(
    'says in %s what is wanted, shortly, and no sentence waits for nothing',
    (_language, texts, words) => {
      const said = new Set(commandTypes.flatMap((command) => fieldsOf(command, texts).map(({ help }) => help)));
      const { 'meta.door': ofMeta, ...others } = words.help;
      expect(Object.values(others).filter((sentence) => !said.has(sentence))).toEqual([]);
      for (const sentence of [ofMeta, ...Object.values(others)])
        for (const one of sentence.split(/[.?…](?:\s|$)/))
          expect([one, one.split(/\s+/).length <= 15]).toEqual([one, true]);
    },
  );

  it.each(languages)('says in %s what people call the words to choose from', (_language, texts) => {
    const bare = commandTypes.flatMap((command) =>
      fieldsOf(command, texts).flatMap(({ options, optionLabels }) =>
        options.filter(
          (word, place) => /[a-z][A-Z]/.test(optionLabels[place]!) || optionLabels[place] === undefined || word === '',
        ),
      ),
    );
    expect(bare).toEqual([]);
    const soort = fieldsOf('ontmoeting.inrichten', texts).find(({ path }) => path === 'ontmoeting.soort');
    expect(soort?.optionLabels).toEqual(Object.values(texts.labels.ontmoetingSoort));
  });

  it('takes the sentence of the place before the one of the name, and those of a host before ours', () => {
    const helpOf = (command: CommandType, path: string, help?: Record<string, string>): unknown =>
      fieldsOf(command, nl, { help }).find((field) => field.path === path)?.help;
    expect(helpOf('materiaal.wissen', 'materiaal')).toBe('Kies wat er gewist wordt. Dit kan niet terug.');
    expect(helpOf('energie.markeren', 'bij.materiaal')).toBe('Kies het materiaal.');
    expect(helpOf('keuze.maken', 'keuze.materiaal.[]')).toBe('Kies waar dit op rust.');
    expect(helpOf('keuze.maken', 'keuze.waarom', { 'keuze.waarom': 'Waarom zij?' })).toBe('Waarom zij?');
    expect(helpOf('keuze.maken', 'keuze.soort', { constructor: 'x' })).toBeNull();
  });

  it('names the fields in the order of the command, with what is required and the words to choose from', () => {
    expect(fieldsOf('witteVlek.benoemen', nl).map(({ path, label, required }) => [path, label, required])).toEqual([
      ['witteVlek.invalshoek', 'Invalshoek', true],
      ['witteVlek.waarom', 'Waarom', true],
      ['witteVlek.vervolg', 'Vervolg', false],
      ['witteVlek.gevuldDoor.[]', 'Later gevonden', false],
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
      'verwondering',
      'voorbeeld',
      'beleid',
    ]);
    expect(fieldsOf('energie.markeren', nl).map(({ path, required }) => [path, required])).toEqual([
      ['bij.materiaal', false],
      ['bij.reiziger', false],
      ['energie', true],
    ]);
  });
});
