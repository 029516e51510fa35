import { draftTextSchema, lineSchema, textSchema, urlSchema } from '../schemas/basis.js';
import type { Schema } from '../schemas/schema.js';
import { factOf, type Fact } from '../steps/facts.js';
import type { CommandType } from '../steps/commands.js';
import { steps } from '../steps/steps.js';

/** What stands in the place of a text that was redacted. */
export const redactedText = '[gewist]';
/** What stands in the place of an address. */
const redactedUrl = 'https://gewist.invalid/';

interface Definition {
  type: string;
  shape?: Readonly<Record<string, Schema<unknown>>>;
  element?: Schema<unknown>;
  innerType?: Schema<unknown>;
  options?: readonly Schema<unknown>[];
}

const definitionOf = (schema: Schema<unknown>): Definition => schema.def as unknown as Definition;

const texts: ReadonlySet<unknown> = new Set([textSchema, lineSchema, draftTextSchema]);

type Visit = (text: string, isUrl: boolean) => string;

/** Every text that a person may have written, in this value, replaced; ids, moments, numbers and words of the method stay. */
function mapTexts(schema: Schema<unknown>, value: unknown, visit: Visit): unknown {
  if (texts.has(schema) || schema === urlSchema)
    return typeof value === 'string' ? visit(value, schema === urlSchema) : value;
  const { type, shape, element, innerType, options } = definitionOf(schema);
  if (value === undefined || value === null) return value;
  if (innerType && type !== 'array') return mapTexts(innerType, value, visit);
  if (element && Array.isArray(value)) return value.map((item) => mapTexts(element, item, visit));
  if (options) {
    const fitting = options.find((option) => option.safeParse(value).success);
    return fitting ? mapTexts(fitting, value, visit) : value;
  }
  if (!shape || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shape[key] ? mapTexts(shape[key], inner, visit) : inner]),
  );
}

const payloads = new Map<string, Readonly<Record<string, Schema<unknown>>>>(
  (Object.keys(factOf) as CommandType[]).map((command) => [
    factOf[command],
    steps[command].payload as unknown as Readonly<Record<string, Schema<unknown>>>,
  ]),
);

function mapFact(fact: Fact, visit: Visit): Fact {
  const changed: Record<string, unknown> = { ...fact };
  for (const [field, schema] of Object.entries(payloads.get(fact.type) ?? {})) {
    if (changed[field] !== undefined) changed[field] = mapTexts(schema, changed[field], visit);
  }
  return changed as unknown as Fact;
}

const erase: Visit = (_text, isUrl) => (isUrl ? redactedUrl : redactedText);

/** Whether no text that a person may have written is left in this fact. */
export function isRedacted(fact: Fact): boolean {
  let left = false;
  mapFact(fact, (text, isUrl) => {
    if (text !== '' && text !== erase(text, isUrl)) left = true;
    return text;
  });
  return !left;
}

/** Whether an id stands anywhere in a value: as its own, or as something it points to. */
function names(value: unknown, ids: ReadonlySet<unknown>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => names(inner, ids));
}

/** Facts that are about one thing; in the others, an id is a reference to one of many, and their text is their own. */
const about = (fact: Fact, ids: ReadonlySet<unknown>): boolean =>
  Object.keys(payloads.get(fact.type) ?? {}).some((field) => {
    const value = (fact as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string') return ids.has(value);
    if (typeof value !== 'object' || value === null) return false;
    return field === 'bij' ? names(value, ids) : 'id' in value && ids.has(value.id);
  });

/**
 * The facts without what people wrote about these things: for a host that stored too much. Same length, order, ids, moments
 * and stage; only texts go. The store's `replace` then puts them in the place of the old ones, and `redactSeal` keeps a
 * seal valid. A text that was copied into a fact about something else is found by that other id, not by this one.
 *
 * @param ids - ids of the things, or the `seq` of a fact
 * @example
 * const erased = redactFacts(facts, ['m-12']);
 * await store.replace(reis.id, erased, reis.seq);
 */
export function redactFacts(facts: readonly Fact[], ids: Iterable<string | number>): readonly Fact[] {
  const asked: ReadonlySet<string | number> = new Set(ids);
  return facts.map((fact) => (asked.has(fact.seq) || about(fact, asked) ? mapFact(fact, erase) : fact));
}
