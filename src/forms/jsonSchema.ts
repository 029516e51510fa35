import * as z from 'zod/mini';
import { AanpakError } from '../method/error.js';
import type { Thing } from '../method/dingen.js';
import type { Artefact } from '../method/fasen.js';
import { fotoArtefactSchema } from '../schemas/artefact/foto.js';
import { opdrachtArtefactSchema } from '../schemas/artefact/opdracht.js';
import { programmaArtefactSchema } from '../schemas/artefact/programma.js';
import { reisverslagArtefactSchema } from '../schemas/artefact/reisverslag.js';
import { insideOf, shapeOf } from '../schemas/basis/inside.js';
import type { Schema } from '../schemas/basis/schema.js';
import type { Reis } from '../schemas/reis.js';
import type { CommandType } from '../steps/commands.js';
import { commandSchema, isCommandType } from '../steps/parse.js';
import type { Texts } from '../texts/say.js';
import { annotated } from './annotated.js';
import { describedAgain } from './again.js';
import { choicesOf, pointedAt } from './choices.js';
import { payloadSchemas, type FormOptions } from './fields.js';
import { portable } from './portable.js';
import { helpIn, helpOf, labelOf, optionLabels } from './words.js';

/** The version of the schemas: the one of what a journal holds. It goes up when data of an older release is no longer valid. */
export const schemaVersion = 3;

const artefactSchemas: Readonly<Record<Artefact, Schema<unknown>>> = {
  opdracht: opdrachtArtefactSchema as Schema<unknown>,
  foto: fotoArtefactSchema as Schema<unknown>,
  programma: programmaArtefactSchema as Schema<unknown>,
  reisverslag: reisverslagArtefactSchema as Schema<unknown>,
};

/** Which JSON Schema is wanted. */
export interface JsonSchemaOptions extends FormOptions {
  /** The draft; generators of forms mostly want `draft-07`. */
  target?: 'draft-07' | '2020-12' | undefined;
  /** Only what a person fills in: without `type`, `meta` and `expectedSeq`. For a command. */
  payload?: boolean | undefined;
  /** The address of the schema; one with the version, the name and the language when absent. */
  id?: string | undefined;
  /** The journey in which references are chosen: each becomes a list to choose from. Needs texts; such a schema has no address. */
  reis?: Reis | undefined;
  /** Names the field by which alternatives are told apart, as OpenAPI and rjsf read it. Ajv refuses it unless it is told. */
  discriminator?: boolean | undefined;
}

type Json = Record<string, unknown>;

/** The schema of what was asked for, or a mistake of the programmer. */
function schemaFor(name: CommandType | Artefact, payload: boolean): Schema<unknown> {
  // A list would be joined into a name, however deep it nests.
  if (typeof name === 'string' && Object.hasOwn(artefactSchemas, name)) return artefactSchemas[name as Artefact];
  if (!isCommandType(name)) {
    throw new AanpakError(
      'command.expected',
      'Expected the name of a command or an artefact but received something else.',
    );
  }
  return (payload ? z.strictObject(payloadSchemas(name)) : commandSchema(name)) as Schema<unknown>;
}

/** The words that say which alternative is meant: of its closed fields, the ones that no other alternative has. */
function titleOf(option: Schema<unknown>, field: string | undefined, texts: Texts): string | undefined {
  const shape = shapeOf(option);
  const { values, entries } = field === undefined ? {} : insideOf(shape[field] as Schema<unknown>);
  const words = (values ?? Object.values(entries ?? {})).map(String);
  return words.length > 0 ? optionLabels(words, texts).join(', ') : labelOf(Object.keys(shape)[0] ?? '', texts);
}

/** What a form generator shows beside the bare schema: the words as people say them, the things to choose from. */
function withWords(
  schema: Schema<unknown>,
  json: Json,
  texts: Texts | undefined,
  options: JsonSchemaOptions,
  again: readonly Thing[] | null,
): void {
  const inside = insideOf(schema);
  if (inside.options && inside.discriminator !== undefined && options.discriminator === true)
    json['discriminator'] = { propertyName: inside.discriminator };
  if (!texts) return;
  const alternatives = (json['oneOf'] ?? json['anyOf']) as Json[] | undefined;
  inside.options?.forEach((option, place) => {
    const one = alternatives?.[place];
    if (one && Object.keys(shapeOf(option)).length > 0) one['title'] = titleOf(option, inside.discriminator, texts);
  });
  if (Array.isArray(json['enum'])) {
    const words = json['enum'].map(String);
    const labels = optionLabels(words, texts);
    delete json['enum'];
    json['oneOf'] = words.map((word, place) => ({ const: word, title: labels[place] }));
  }
  const things = again ?? pointedAt(schema);
  if (things && options.reis) {
    const choices = choicesOf({ refersTo: things }, options.reis, texts);
    // Nothing to choose from stays a text: an empty list of choices is no schema.
    if (choices.length > 0) json['oneOf'] = choices.map(({ id, label }) => ({ const: id, title: label }));
  }
}

/**
 * A command or an artefact as JSON Schema, for a generator of forms, another language or an API.
 *
 * Shape: properties in the order of a form. With texts, every property has a `title`, a `description` where a sentence helps,
 * and every word to choose from its label.
 *
 * @throws AanpakError `command.expected` when the name is of no command and no artefact
 * @example
 * const schema = jsonSchemaOf('materiaal.toevoegen');
 * @example
 * const form = jsonSchemaOf('materiaal.toevoegen', nl, { target: 'draft-07', payload: true, reis });
 */
export function jsonSchemaOf(
  name: CommandType | Artefact,
  texts?: Texts,
  options: JsonSchemaOptions = {},
): Readonly<Record<string, unknown>> {
  const { target = '2020-12', payload = false, reis } = options;
  const { $schema, ...rest } = portable(
    z.toJSONSchema(schemaFor(name, payload), {
      target: target === 'draft-07' ? 'draft-7' : 'draft-2020-12',
      override: ({ zodSchema, jsonSchema, path }) => {
        const fields = path.filter((_part, place) => path[place - 1] === 'properties').map(String);
        const again = describedAgain(name, fields);
        withWords(zodSchema as unknown as Schema<unknown>, jsonSchema as Json, texts, options, again);
      },
    }),
  ) as Json;
  const help = options.help ?? (texts && helpIn(texts));
  const named =
    texts === undefined
      ? rest
      : annotated(rest, name.split('.'), (path) => ({
          title: labelOf(path.at(-1) ?? name, texts),
          description: helpOf(path, help ?? {}),
        }));
  const parts = [schemaVersion, name, ...(payload ? ['payload'] : []), ...(texts ? [texts.language] : [])];
  const $id = options.id ?? (reis ? undefined : `urn:aanpakken-met-impact:${parts.join(':')}`);
  return { $schema, ...($id !== undefined && { $id }), ...named };
}
