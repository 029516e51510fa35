import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import {
  choicesOf,
  commandFrom,
  fieldOf,
  fieldsOf,
  isAsked,
  isRequired,
  jsonSchemaOf,
  standardSchemaOf,
  type Field,
} from '../../src/forms/index.js';
import { commandTypes, decide, decideMany, parseCommand, startReis, type CommandType } from '../../src/index.js';
import { en } from '../../src/texts/en.js';
import { stepOf } from '../../src/steps/steps.js';
import { nl } from '../../src/texts/nl.js';
import { fullCommands } from '../support/full.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const { reis } = decideMany(started.reis, rotterdam.commands);

const fieldAt = (command: CommandType, path: string): Field => {
  const field = fieldsOf(command, nl).find((one) => one.path === path);
  if (!field) throw new Error(`no field ${path}`);
  return field;
};

describe('a field', () => {
  it('says how long, how large and of what form', () => {
    const { multiline, maxLength } = fieldAt('reis.staken', 'reden');
    expect([multiline, maxLength]).toEqual([true, 20_000]);
    expect(fieldAt('materiaal.toevoegen', 'materiaal.titel').multiline).toBe(false);
    expect(fieldAt('materiaal.toevoegen', 'materiaal.bron.url').format).toBe('uri');
    expect(fieldAt('materiaal.toevoegen', 'materiaal.kaart.maand').format).toBe('month');
    expect(fieldAt('opdracht.opstellen', 'opdracht.gewenstOp').format).toBe('date');
    const { min, max } = fieldAt('mandaat.verlenen', 'mandaat.urenPerWeek');
    expect([min, max]).toEqual([0, 168]);
  });

  it('says under which soort it is asked, and when it must be there', () => {
    expect(fieldAt('materiaal.toevoegen', 'materiaal.titel').when).toBeNull();
    expect(fieldAt('materiaal.toevoegen', 'materiaal.meting.eenheid').when).toEqual({
      path: 'materiaal.soort',
      words: ['data', 'feit', 'kennis', 'ervaringskennis', 'verwondering', 'voorbeeld', 'beleid'].filter((word) =>
        fieldAt('materiaal.toevoegen', 'materiaal.meting.eenheid').when?.words.includes(word),
      ),
      required: ['data'],
    });
    const asked = fieldsOf('materiaal.toevoegen', nl).filter(({ when }) => when === null || when.words.includes('wet'));
    expect(asked.length).toBeLessThan(fieldsOf('materiaal.toevoegen', nl).length / 2);
  });

  it('is shown at once when it must be filled in, and under a fold when it may be left', () => {
    expect(fieldAt('reiziger.toevoegen', 'reiziger.rol').weight).toBe('basis');
    expect(fieldAt('reiziger.toevoegen', 'reiziger.functie').weight).toBe('meer');
  });

  it('is found by a finding, also when the whole group is missing', () => {
    const fields = fieldsOf('materiaal.toevoegen', nl);
    const at = (...path: (string | number)[]): string | undefined => fieldOf({ path }, fields)?.path;
    expect(at('materiaal', 'titel')).toBe('materiaal.titel');
    expect(at('materiaal', 'aangedragenDoor', 3)).toBe('materiaal.aangedragenDoor.[]');
    expect(at('materiaal', 'aangedragenDoor')).toBe('materiaal.aangedragenDoor.[]');
    expect(at('materiaal', 'meting')).toBe('materiaal.meting.indicator');
    // A draft knows a row by its id, and nobody types the id of a new thing.
    expect(at('materiaal', 'aangedragenDoor', 'r-anna')).toBe('materiaal.aangedragenDoor.[]');
    expect(at('materiaal')).not.toMatch(/\.id$/);
    expect([at(), at('reizigers'), at('vastgesteld')]).toEqual([undefined, undefined, undefined]);
  });

  it.each(['toString', 'reis.vliegen', '__proto__'])('of a name that is no command is a mistake: %s', (name) => {
    for (const ask of [fieldsOf, jsonSchemaOf, standardSchemaOf] as ((
      name: CommandType,
      texts: typeof nl,
    ) => unknown)[])
      expect(() => ask(name as CommandType, nl)).toThrow(expect.objectContaining({ code: 'command.expected' }));
    expect(() => commandFrom(name as CommandType, {}, { op: '', door: '' })).toThrow(
      expect.objectContaining({ code: 'command.expected' }),
    );
  });
});

describe('an empty form', () => {
  const asked = (type: CommandType, values: Record<string, unknown>): string[] => {
    const parsed = parseCommand(commandFrom(type, values, { op: '2026-03-01T09:00:00+01:00', door: 'r-anna' }));
    return parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'));
  };

  it('is told of all that it needs at once, each at a field', () => {
    const before = asked('materiaal.toevoegen', {});
    expect(before).toEqual(
      expect.arrayContaining([
        'materiaal.id',
        'materiaal.soort',
        'materiaal.invalshoek',
        'materiaal.kring',
        'materiaal.titel',
      ]),
    );
    const story = asked('materiaal.toevoegen', { 'materiaal.soort': 'verhaal' });
    expect(story).toEqual(
      expect.arrayContaining(['materiaal.kaart.rol', 'materiaal.kaart.maand', 'materiaal.kaart.grondslag.soort']),
    );
    expect(asked('materiaal.toevoegen', { 'materiaal.soort': 'data' })).toEqual(
      expect.arrayContaining(['materiaal.meting.populatie', 'materiaal.meting.eenheid']),
    );
  });

  it.each(commandTypes)('of %s names only fields of its form', (type) => {
    const fields = fieldsOf(type, nl);
    expect(asked(type, {}).filter((path) => fieldOf({ path: path.split('.') }, fields) === undefined)).toEqual([]);
  });
});

describe('a field that depends on another', () => {
  const fields = fieldsOf('materiaal.toevoegen', nl);
  const named = (path: string) => fields.find((field) => field.path === path)!;

  it('is not asked by what cannot be read', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('a proxy that throws');
        },
      },
    );
    const eenheid = named('materiaal.meting.eenheid');
    for (const values of [null, undefined, 'x', hostile, { 'materiaal.soort': {} }] as never[])
      expect([isAsked(eenheid, values), isRequired(eenheid, values)]).toEqual([false, false]);
  });

  it('is asked, and has to be filled in, by what was chosen there', () => {
    const eenheid = named('materiaal.meting.eenheid');
    const states = [{}, { 'materiaal.soort': 'wet' }, { 'materiaal.soort': 'data' }].map((values) => [
      isAsked(eenheid, values),
      isRequired(eenheid, values),
    ]);
    expect(states).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it('may be empty when it is a list', () => {
    expect(isRequired(named('materiaal.aangedragenDoor.[]'), {})).toBe(false);
    expect([isAsked(named('materiaal.titel'), {}), isRequired(named('materiaal.titel'), {})]).toEqual([true, true]);
  });
});

describe('a picker', () => {
  it('offers ids with a label, and no name of a person', () => {
    const choices = choicesOf({ refersTo: ['reiziger'] }, reis, nl);
    expect(choices.map(({ id }) => id)).toEqual(reis.reizigers.map(({ id }) => id));
    expect(choices.every(({ id, label }) => label.endsWith(`(${id})`) && !label.startsWith('('))).toBe(true);
    expect(choicesOf({ refersTo: ['materiaal', 'experiment'] }, reis, nl).length).toBe(
      reis.materiaal.length + reis.experimenten.length,
    );
    expect(choicesOf({ refersTo: null }, reis, nl)).toEqual([]);
    expect(choicesOf({ refersTo: ['doel'] }, reis, en).map(({ id }) => id)).toEqual(
      reis.programma?.doelen.map(({ id }) => id),
    );
  });
});

describe('a step that describes again', () => {
  // Asked of the method: the id is unknown, and the step says so at that place only when the thing has to be there.
  it.each(fullCommands.map((command) => [command.type, command] as const))(
    '%s: its id is chosen when the thing has to be there, and made when it is new',
    (type, command) => {
      for (const field of fieldsOf(type, nl).filter(({ path }) => /^\w+\.id$/.test(path))) {
        const [thing = ''] = field.path.split('.');
        const payload = (command as unknown as Record<string, object>)[thing];
        const steps = stepOf(type).pointsTo;
        const asked: string[] = [];
        steps?.({ ...command, [thing]: { ...payload, id: 'nergens' } } as never, reis, (isThere, _thing, path) => {
          if (!isThere) asked.push(path.join('.'));
        });
        expect(field.refersTo).toEqual(asked.includes(field.path) ? [thing] : null);
      }
    },
  );
});

describe('a command from a form', () => {
  it.each(fullCommands.map((command) => [command.type, command] as const))(
    '%s: what was filled in is the command again, nested or by path',
    (type, command) => {
      const { type: _type, meta, expectedSeq: _seq, ...payload } = command as typeof command & { expectedSeq?: number };
      expect(commandFrom(type, payload, meta)).toEqual({ type, meta, ...payload });
      const flat = (value: unknown, path: string): [string, unknown][] =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
              flat(one, path === '' ? key : `${path}.${key}`),
            )
          : [[path, typeof value === 'number' || typeof value === 'boolean' ? String(value) : value]];
      expect(commandFrom(type, Object.fromEntries(flat(payload, '')), { ...meta, expectedSeq: 4 })).toEqual({
        type,
        meta,
        expectedSeq: 4,
        ...payload,
      });
    },
  );

  it.each(rotterdam.commands.map((command, place) => [place, command.type, command] as const))(
    'of the demo passes through a form: %i %s',
    (_place, type, command) => {
      const { type: _type, meta, ...payload } = command;
      const fields = fieldsOf(type, nl);
      expect(fields.every(({ label }) => label !== '')).toBe(true);
      expect(parseCommand(commandFrom(type, payload, meta))).toEqual(parseCommand(command));
    },
  );

  it('leaves out what was left empty, and what was filled in for another soort', () => {
    const made = commandFrom(
      'materiaal.toevoegen',
      {
        'materiaal.id': 'm-1',
        'materiaal.soort': 'wet',
        'materiaal.titel': 'Wmo',
        'materiaal.energie': '',
        'materiaal.meting.eenheid': '3,5',
        'materiaal.bron.titel': '',
        'materiaal.artikel.wet': 'Wmo 2015',
        '__proto__.polluted': 'x',
      },
      { op: '2026-01-01T09:00:00Z', door: 'r-1', expectedSeq: 7 },
    );
    expect(made).toEqual({
      type: 'materiaal.toevoegen',
      meta: { op: '2026-01-01T09:00:00Z', door: 'r-1' },
      expectedSeq: 7,
      // A list that has to be there is empty: whether that is enough is for the method to say.
      materiaal: { id: 'm-1', soort: 'wet', titel: 'Wmo', aangedragenDoor: [], artikel: { wet: 'Wmo 2015' } },
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a check for form libraries', () => {
  it('says what decide says, in both languages', () => {
    const command = { type: 'reis.staken', meta: { op: '2026-01-01T09:00:00Z', door: 'r-1' }, reden: ' ' };
    const decision = decide(reis, command);
    for (const [texts, language] of [
      [nl, 'nl'],
      [en, 'en'],
    ] as const) {
      const result = standardSchemaOf('reis.staken', texts)['~standard'].validate(command);
      const messages = 'issues' in result ? result.issues.map(({ message }) => message) : [];
      expect([language, messages.length, messages.join()]).not.toContain('Invalid input');
      expect(language === 'nl' && !decision.ok ? messages : decision.ok).toEqual(
        language === 'nl' && !decision.ok ? decision.rejection.findings.map(({ message }) => message) : false,
      );
    }
    const fine = standardSchemaOf('reis.staken', nl)['~standard'].validate({ ...command, reden: 'Klaar.' });
    expect('value' in fine && fine.value.reden).toBe('Klaar.');
    expect('issues' in standardSchemaOf('reis.staken', nl)['~standard'].validate({ type: 'foto.vaststellen' })).toBe(
      true,
    );
  });
});

describe.each(commandTypes)('the JSON Schema of a form: %s', (name) => {
  it.each(['draft-07', '2020-12'] as const)(
    'compiles in a strict Ajv of %s, with only what a person fills in',
    (target) => {
      const strict = { strict: true, strictTypes: false, validateFormats: false } as const;
      const ajv = target === 'draft-07' ? new Ajv(strict) : new Ajv2020(strict);
      for (const options of [{ reis }]) {
        const schema = jsonSchemaOf(name, nl, { target, payload: true, ...options });
        expect(() => ajv.compile(schema)).not.toThrow();
        ajv.removeSchema();
        expect(Object.keys(schema['properties'] as object)).not.toContain('meta');
      }
    },
  );

  it('takes its own address, or that of a host, one for each language and kind', () => {
    const id = (...options: Parameters<typeof jsonSchemaOf> extends [unknown, ...infer Rest] ? Rest : never): unknown =>
      jsonSchemaOf(name, ...options)['$id'];
    expect(new Set([id(), id(nl), id(en), id(nl, { payload: true })]).size).toBe(4);
    expect(id(nl, { id: 'https://voorbeeld.nl/schema' })).toBe('https://voorbeeld.nl/schema');
  });
});
