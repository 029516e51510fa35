import { dateSchema, draftTextSchema, lineSchema, textSchema, urlSchema } from '../../schemas/basis/values.js';
import { insideOf } from '../../schemas/basis/inside.js';
import type { Schema } from '../../schemas/basis/schema.js';
import { commandOfFact, type Fact } from '../../steps/facts.js';
import { payloadOf } from '../../steps/steps.js';

/** What stands in the place of a text that was redacted. */
export const redactedText = '[gewist]';
/** What stands in the place of an address. */
const redactedUrl = 'https://gewist.invalid/';

type Things = Readonly<Record<string, unknown>>;

/** What of one fact has to go. */
interface Asked {
  /** The day on which it was told: it stands in the fact anyhow. */
  readonly day: string;
  /** Whether a record within the fact is about what was asked. */
  readonly isAbout: (record: Things) => boolean;
  /** Sentences that are erased wherever they stand. */
  readonly copies: ReadonlySet<unknown>;
  /** Is told every sentence that goes. */
  readonly gone: (sentence: string) => void;
}

const lines: ReadonlySet<unknown> = new Set([lineSchema, draftTextSchema, textSchema]);

/** A word or a name may be anybody's; what has this many words is somebody's sentence. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/, 4).length === 4;

/**
 * A value with what people told in it taken out. What can be unknown becomes unknown; a day becomes the day of the fact; ids,
 * moments, rounds and other words of the method stay, because the journey is made of them.
 */
function without(schema: Schema<unknown>, value: unknown, all: boolean, asked: Asked, field = ''): unknown {
  const { type, shape, element, innerType, options, entries } = insideOf(schema);
  if (value === undefined || value === null || value === '') return value;
  if (lines.has(schema)) {
    if (typeof value !== 'string' || !(all || asked.copies.has(value))) return value;
    if (schema !== lineSchema && isSentence(value)) asked.gone(value);
    return redactedText;
  }
  if (innerType && type !== 'array') return without(innerType, value, all, asked, field);
  // A list of words of the method, such as what a story tells that the law protects.
  if (all && element && insideOf(element).entries) return [];
  if (element) return Array.isArray(value) ? value.map((item) => without(element, item, all, asked)) : value;
  if (options) {
    const fitting = options.find((option) => option.safeParse(value).success);
    return fitting ? without(fitting, value, all, asked) : value;
  }
  if (shape) return typeof value === 'object' ? withoutIn(shape, value as Things, all, asked) : value;
  if (!all) return value;
  if (schema === urlSchema) return redactedUrl;
  if (schema === dateSchema) return asked.day;
  if (field === 'maand') return asked.day.slice(0, 7);
  if (type === 'number' && schema.safeParse(0).success) return 0;
  return entries && 'onbekend' in entries ? 'onbekend' : value;
}

function withoutIn(shape: Readonly<Record<string, Schema<unknown>>>, record: Things, all: boolean, asked: Asked) {
  const here = all || asked.isAbout(record);
  // The code of an area says as much as its name, and may be left out.
  const kept = Object.entries(record).filter(([key]) => !(here && key === 'code'));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, shape[key] ? without(shape[key], inner, here, asked, key) : inner]),
  );
}

const payloads = new Map<string, Readonly<Record<string, Schema<unknown>>>>(
  Array.from(commandOfFact, ([fact, command]) => [fact, payloadOf(command)]),
);

function factWithout(fact: Fact, all: boolean, asked: Omit<Asked, 'day'>): Fact {
  const changed: Record<string, unknown> = { ...fact };
  for (const [field, schema] of Object.entries(payloads.get(fact.type) ?? {})) {
    if (changed[field] !== undefined)
      changed[field] = without(schema, changed[field], all, { ...asked, day: fact.meta.op.slice(0, 10) }, field);
  }
  // What did not change stays the same fact, so that a host sees which ones to write.
  return JSON.stringify(changed) === JSON.stringify(fact) ? fact : (changed as unknown as Fact);
}

const nothing: Omit<Asked, 'day'> = { isAbout: () => false, copies: new Set(), gone: () => undefined };

/** The fact without anything that a person told. */
export const redactedWhole = (fact: Fact): Fact => factWithout(fact, true, nothing);

/** Fields that say which thing a record is about, where it has no id of its own. */
const subjects = ['doel', 'leervraag', 'aanname'];

/** Facts that are about one thing; in the others, an id is a reference to one of many, and their text is their own. */
function isAboutOne(fact: Fact, ids: ReadonlySet<unknown>): boolean {
  const values: Things = { ...fact };
  return Object.keys(payloads.get(fact.type) ?? {}).some((field) => {
    const value = values[field];
    if (typeof value === 'string') return ids.has(value);
    return (
      field === 'bij' && typeof value === 'object' && value !== null && Object.values(value).some((id) => ids.has(id))
    );
  });
}

/**
 * The facts without what people told about these things: for a host that stored too much. Same length, order, ids, moments
 * and stage; texts, figures and days go, from the thing wherever it stands, from what is said about it, and from every
 * sentence elsewhere that is the same word for word. The store's `replace` then puts them in the place of the old ones, and
 * `redactSeal` keeps the seal of facts that were redacted whole.
 *
 * Shape: facts that did not change are the same objects. A part of a sentence, a name or a word that somebody copied into
 * another thing is found by the id of that thing, not by this one.
 *
 * @param ids - ids of the things, or the `seq` of a fact
 * @example
 * const erased = redactFacts(facts, ['m-12']);
 * await store.replace(reis.id, erased, reis.seq);
 */
export function redactFacts(facts: readonly Fact[], ids: Iterable<string | number>): readonly Fact[] {
  const asked: ReadonlySet<unknown> = new Set(ids);
  const isAbout = (record: Things): boolean =>
    'id' in record ? asked.has(record['id']) : subjects.some((subject) => asked.has(record[subject]));
  const sentences = new Set<string>();
  const gone = (sentence: string): void => void sentences.add(sentence);
  const erased = facts.map((fact) =>
    factWithout(fact, asked.has(fact.seq) || isAboutOne(fact, asked), { ...nothing, isAbout, gone }),
  );
  return sentences.size === 0
    ? erased
    : erased.map((fact) => factWithout(fact, false, { ...nothing, copies: sentences }));
}
