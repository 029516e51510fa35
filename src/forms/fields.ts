import * as z from 'zod';
import type { Artefact } from '../method/fasen.js';
import { fotoArtefactSchema } from '../schemas/fotoArtefact.js';
import { opdrachtArtefactSchema } from '../schemas/opdrachtArtefact.js';
import { programmaArtefactSchema } from '../schemas/programmaArtefact.js';
import { reisverslagArtefactSchema } from '../schemas/reisverslagArtefact.js';
import type { Schema } from '../schemas/schema.js';
import type { CommandType } from '../steps/commands.js';
import { commandSchema } from '../steps/parse.js';
import { steps } from '../steps/steps.js';
import type { Texts } from '../texts/say.js';
import { leavesOf, type Leaf } from './walk.js';

/** One field of a form. */
export interface Field {
  /** Where its value stands in the command: `materiaal.bron.titel`; a list is written as `[]`. */
  readonly path: string;
  /** What stands above it, in the language of the reader. */
  readonly label: string;
  /** In which group it stands: the labels of what it is part of, outermost first. */
  readonly group: readonly string[];
  readonly kind: Leaf['kind'];
  readonly required: boolean;
  /** Whether more than one may be given. */
  readonly list: boolean;
  /** The words to choose from, in the order of the method; empty for anything else. */
  readonly options: readonly string[];
}

/**
 * The fields of a form for one command, in the order in which the command holds them, with labels in one language.
 *
 * @example
 * const inputs = fieldsOf('materiaal.toevoegen', nl);
 */
export function fieldsOf(command: CommandType, texts: Texts): Field[] {
  const names: Readonly<Record<string, string>> = texts.document.veld;
  const nameOf = (part: string): string => (Object.hasOwn(names, part) ? (names[part] ?? part) : part);
  const payload = steps[command].payload as unknown as Readonly<Record<string, Schema<unknown>>>;
  return Object.entries(payload).flatMap(([first, schema]) =>
    leavesOf(schema).map(({ path, kind, list, options, required }): Field => {
      const parts = [first, ...path].filter((part) => part !== '[]');
      return {
        path: [first, ...path].join('.'),
        label: nameOf(parts.at(-1) ?? first),
        group: parts.slice(0, -1).map(nameOf),
        kind,
        required,
        list,
        options,
      };
    }),
  );
}

const artefactSchemas: Readonly<Record<Artefact, Schema<unknown>>> = {
  opdracht: opdrachtArtefactSchema as Schema<unknown>,
  foto: fotoArtefactSchema as Schema<unknown>,
  programma: programmaArtefactSchema as Schema<unknown>,
  reisverslag: reisverslagArtefactSchema as Schema<unknown>,
};

/**
 * A command or an artefact as JSON Schema (draft 2020-12), with an `$id` that stays the same.
 *
 * @example
 * const schema = jsonSchemaOf('materiaal.toevoegen');
 */
export function jsonSchemaOf(name: CommandType | Artefact): Readonly<Record<string, unknown>> {
  const schema = Object.hasOwn(artefactSchemas, name)
    ? artefactSchemas[name as Artefact]
    : (commandSchema(name as CommandType) as Schema<unknown>);
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: `urn:aanpakken-met-impact:schema:${name}`, ...rest };
}
