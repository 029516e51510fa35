import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artefacten, type Artefact } from '../../src/schemas/index.js';
import { assembleFoto, assembleOpdracht, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { commandTypes, type CommandType } from '../../src/index.js';
import { jsonSchemaOf, schemaVersion } from '../../src/forms/index.js';
import { commandSchema } from '../../src/steps/parse.js';
import { en } from '../../src/texts/en.js';
import { forms as ofEnglish } from '../../src/texts/en/forms.js';
import { nl } from '../../src/texts/nl.js';
import { forms as ofDutch } from '../../src/texts/nl/forms.js';
import { reis } from '../assemble/reis.js';
import { arbitraryCommand } from '../support/arbitraries.js';
import { fullCommands, given } from '../support/full.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });
const formLabels = { nl: ofDutch.label, en: ofEnglish.label };
/** One validator for each address: that it stays is what makes it a name. */
const validatorOf = (name: CommandType | Artefact) =>
  ajv.getSchema(`urn:aanpakken-met-impact:${schemaVersion}:${name}`) ?? ajv.compile(jsonSchemaOf(name));

type Node = Readonly<Record<string, unknown>>;

/** Every property in a schema, with its name. */
function propertiesIn(node: unknown): [name: string, property: Node][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]: [string, unknown]) => [
    ...(key === 'properties' ? Object.entries(inner as Readonly<Record<string, Node>>) : []),
    ...propertiesIn(inner),
  ]);
}

describe.each([...commandTypes, ...artefacten])('the JSON Schema of %s', (name) => {
  it('has an address that stays, and is a schema of its draft', () => {
    const schema = jsonSchemaOf(name);
    expect([schema['$id'], schema['$schema'], schema['type']]).toEqual([
      `urn:aanpakken-met-impact:${schemaVersion}:${name}`,
      'https://json-schema.org/draft/2020-12/schema',
      'object',
    ]);
    for (const one of [schema, jsonSchemaOf(name, nl), jsonSchemaOf(name, en)])
      expect([ajv.validateSchema(one), ajv.errors]).toEqual([true, null]);
  });

  it('says of every property what it is called, in both languages, and is the same schema otherwise', () => {
    for (const texts of [nl, en]) {
      const schema = jsonSchemaOf(name, texts);
      const known = new Set([...Object.values(texts.document.veld), ...Object.values(formLabels[texts.language])]);
      expect(
        propertiesIn(schema)
          .filter(([, { title }]) => !known.has(title as string))
          .map(([key]) => key),
      ).toEqual([]);
      const bare: unknown = JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
        if (typeof value !== 'object' || value === null) return value;
        // Words to choose from, each with its label, are a closed list.
        if (Array.isArray(value)) return value as unknown;
        const { title, description: _description, oneOf, ...rest } = value as Node;
        const words =
          Array.isArray(oneOf) && oneOf.every((one: unknown) => Object.keys(one as Node).join() === 'const,title');
        const without = typeof title === 'string' ? rest : { ...rest, ...(title !== undefined && { title }) };
        if ('const' in value)
          return title === undefined || 'type' in value ? { ...without, ...(oneOf !== undefined && { oneOf }) } : value;
        if (words) return { ...without, enum: (oneOf as Node[]).map((one) => one['const']) };
        return { ...without, ...(oneOf !== undefined && { oneOf }) };
      });
      const { $id: _address, ...plain } = jsonSchemaOf(name);
      const { $id: _other, ...shown } = bare as Node;
      expect(shown).toEqual(plain);
    }
  });
});

describe('what a command may hold', () => {
  it.each(commandTypes)('%s: is taken by its JSON Schema as well', (type) => {
    const validate = validatorOf(type);
    fc.assert(
      fc.property(arbitraryCommand(given, type), (command) => {
        // A field that is `undefined` is not there in JSON.
        const sent: unknown = JSON.parse(JSON.stringify(command));
        expect([commandSchema(type).safeParse(sent).success, validate(sent), validate.errors]).toEqual([
          true,
          true,
          null,
        ]);
      }),
      { numRuns: 15 },
    );
  });

  it.each(fullCommands.map((command) => [command.type, command] as const))(
    '%s: is refused by both without a field that it needs, or with one that it does not know',
    (type, command) => {
      const validate = validatorOf(type);
      const both = (value: unknown): unknown[] => [commandSchema(type).safeParse(value).success, validate(value)];
      expect(both(command)).toEqual([true, true]);
      expect(both({ ...command, onbekend: 1 })).toEqual([false, false]);
      const required = jsonSchemaOf(type)['required'] as readonly string[];
      for (const field of required)
        expect([field, both({ ...command, [field]: undefined })]).toEqual([field, [false, false]]);
    },
  );
});

describe('an artefact', () => {
  it('is taken by its JSON Schema', () => {
    const made = {
      opdracht: assembleOpdracht(reis, { publiek: 'kern' }),
      foto: assembleFoto(reis, { publiek: 'kern' }),
      programma: assembleProgramma(reis, { publiek: 'netwerk' }),
      reisverslag: assembleReisverslag(reis, { publiek: 'openbaar', versie: 1 }),
    };
    for (const name of artefacten) {
      const validate = validatorOf(name);
      expect([name, validate(JSON.parse(JSON.stringify(made[name]))), validate.errors]).toEqual([name, true, null]);
    }
  });
});
