import type { AdoptedArtefact } from '../assemble/adopted.js';
import type { Artefact } from '../method/fasen.js';
import { fotoArtefactSchema } from '../schemas/artefact/foto.js';
import { opdrachtArtefactSchema } from '../schemas/artefact/opdracht.js';
import { programmaArtefactSchema } from '../schemas/artefact/programma.js';
import { reisverslagArtefactSchema } from '../schemas/artefact/reisverslag.js';
import { insideOf } from '../schemas/basis/inside.js';
import { refersTo } from '../schemas/basis/refers.js';
import type { Schema } from '../schemas/basis/schema.js';
import { reizigerSchema } from '../schemas/reiziger.js';

const schemas = {
  opdracht: opdrachtArtefactSchema,
  foto: fotoArtefactSchema,
  programma: programmaArtefactSchema,
  reisverslag: reisverslagArtefactSchema,
} as unknown as Readonly<Record<Artefact, Schema<unknown>>>;

/** What stands where one person has to be named: one id for all, so that nothing that they did can be tied together. */
const somebody = 'iemand';

const isPerson = (schema: Schema<unknown>): boolean =>
  schema === reizigerSchema || refersTo(schema)?.includes('reiziger') === true;

/** Whether a record of a list is about a reiziger, as its own word says: energie stands at materiaal or at a reiziger. */
const isAboutReiziger = (item: unknown): boolean => (item as { bij?: unknown } | null)?.bij === 'reiziger';

function without(schema: Schema<unknown>, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const { type, shape, element, options, innerType } = insideOf(schema);
  // A person who may be absent is absent.
  if (innerType) return isPerson(innerType) ? (type === 'nullable' ? null : undefined) : without(innerType, value);
  if (isPerson(schema)) return somebody;
  if (element && Array.isArray(value))
    return isPerson(element)
      ? []
      : value.filter((item) => !isAboutReiziger(item)).map((item) => without(element, item));
  if (options) {
    const chosen = options.find((option) => option.safeParse(value).success);
    return chosen ? without(chosen, value) : value;
  }
  if (!shape) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shape[key] ? without(shape[key], inner) : inner]),
  );
}

/**
 * The data of an artefact without who takes part: lists of people are empty, a person who may be absent is absent, and the others are all the
 * same `iemand`. It is still what the schema of the artefact takes.
 */
export const withoutPeople = ({ soort, artefact }: AdoptedArtefact): unknown => without(schemas[soort], artefact);
