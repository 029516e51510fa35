import * as z from 'zod/mini';
import type { Artefact } from '../method/fasen.js';
import { fotoArtefactSchema } from '../schemas/artefact/foto.js';
import { opdrachtArtefactSchema } from '../schemas/artefact/opdracht.js';
import { programmaArtefactSchema } from '../schemas/artefact/programma.js';
import { reisverslagArtefactSchema } from '../schemas/artefact/reisverslag.js';
import type { Schema } from '../schemas/basis/schema.js';
import type { CommandType } from '../steps/commands.js';
import { commandSchema } from '../steps/parse.js';
import { payloadOf } from '../steps/steps.js';
import type { Texts } from '../texts/say.js';
import { annotated } from './annotated.js';
import { leavesOf, type Leaf } from '../schemas/basis/leaves.js';
import { helpIn, helpOf, labelOf, optionLabels, type Help } from './words.js';

/** One field of a form. */
export interface Field {
  /** Where its value stands in the command: `materiaal.bron.titel`; a list is written as `[]`. */
  readonly path: string;
  /** What stands above it, in the language of the reader. */
  readonly label: string;
  /** One sentence that says what is wanted. */
  readonly help: string | null;
  /** In which group it stands: the labels of what it is part of, outermost first. */
  readonly group: readonly string[];
  readonly kind: Leaf['kind'];
  readonly required: boolean;
  /** Whether more than one may be given. */
  readonly list: boolean;
  /** The words to choose from, in the order of the method; empty for anything else. */
  readonly options: readonly string[];
  /** The same words as people say them. */
  readonly optionLabels: readonly string[];
}

/**
 * The fields of a form for one command, in the order in which the command holds them, with labels and help in one language.
 *
 * @param help - sentences of the host, by the ending of a path; those of the library when absent
 * @example
 * const inputs = fieldsOf('materiaal.toevoegen', nl);
 */
export function fieldsOf(command: CommandType, texts: Texts, help: Help = helpIn(texts)): Field[] {
  const nameOf = (part: string): string => labelOf(part, texts);
  const payload = payloadOf(command);
  return Object.entries(payload).flatMap(([first, schema]) =>
    leavesOf(schema).map(({ path, kind, list, options, required }): Field => {
      const parts = [first, ...path].filter((part) => part !== '[]');
      return {
        path: [first, ...path].join('.'),
        label: nameOf(parts.at(-1) ?? first),
        help: helpOf([...command.split('.'), ...parts], help),
        group: parts.slice(0, -1).map(nameOf),
        kind,
        required,
        list,
        options,
        optionLabels: optionLabels(options, texts),
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
 * Shape: properties in the order of a form. With texts, every property has a `title`, and a `description` where a sentence
 * helps.
 *
 * @param help - sentences of the host, by the ending of a path; those of the library when absent
 * @example
 * const schema = jsonSchemaOf('materiaal.toevoegen');
 * @example
 * const dutch = jsonSchemaOf('materiaal.toevoegen', nl);
 */
export function jsonSchemaOf(
  name: CommandType | Artefact,
  texts?: Texts,
  help: Help | undefined = texts && helpIn(texts),
): Readonly<Record<string, unknown>> {
  const schema = Object.hasOwn(artefactSchemas, name)
    ? artefactSchemas[name as Artefact]
    : (commandSchema(name as CommandType) as Schema<unknown>);
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  const named =
    texts === undefined
      ? rest
      : annotated(rest, name.split('.'), (path) => ({
          title: labelOf(path.at(-1) ?? name, texts),
          description: helpOf(path, help ?? {}),
        }));
  return { $schema, $id: `urn:aanpakken-met-impact:schema:${name}`, ...named };
}
