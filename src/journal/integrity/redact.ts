// Over 250 lines for one reason: what goes, what is a copy of it and what points to it are found in one walk.
import {
  dateSchema,
  draftTextSchema,
  lineSchema,
  textSchema,
  urlSchema,
  whenSchema,
} from '../../schemas/basis/values.js';
import { dayOf } from '../../method/moment.js';
import { insideOf } from '../../schemas/basis/inside.js';
import type { Schema } from '../../schemas/basis/schema.js';
import { commandOfFact, type Fact } from '../../steps/facts.js';
import { payloadOf } from '../../steps/steps.js';
import { itemsOf } from '../../method/plain.js';
import { redactedText } from '../../method/redacted.js';
import { partOf, withPart, type Erasable } from './part.js';
import { isSentence, wordsOf } from './sentence.js';

/** Replaces an address that was redacted. */
const redactedUrl = 'https://gewist.invalid/';

type Things = Readonly<Record<string, unknown>>;

/** Decides which parts of one fact are redacted. */
interface Asked {
  /** The day of the fact: it stays in the fact anyhow. */
  readonly day: string;
  /** Whether a record within the fact is about what was asked. */
  readonly isAbout: (record: Things) => boolean;
  /** Whether words are a copy of a redacted text; `pointing` when their record points to where that text stood. */
  readonly isCopy: (words: string, pointing: boolean) => boolean;
  /** Whether a record points to a thing whose texts were redacted. */
  readonly pointsTo: (record: Things) => boolean;
  /** Called with the words of every text that is redacted, and with the id of every record that is redacted whole. */
  readonly gone: (words: string) => void;
  readonly goneFrom: (id: unknown) => void;
}

const lines: ReadonlySet<unknown> = new Set([lineSchema, draftTextSchema, textSchema]);

/**
 * Returns a value without what people told. A word that can be unknown becomes unknown; a day becomes the day of the fact; ids,
 * moments, rounds and other words of the method stay, because the journey is made of them. What this leaves is what a seal holds of a
 * fact: another choice here breaks the seals that were given out.
 */
function without(
  schema: Schema<unknown>,
  value: unknown,
  all: boolean,
  asked: Asked,
  field = '',
  pointing = false,
): unknown {
  const { type, shape, element, innerType, options, discriminator, entries } = insideOf(schema);
  if (value === undefined || value === null || value === '') return value;
  if (lines.has(schema)) {
    if (typeof value !== 'string' || value === redactedText) return value;
    const words = wordsOf(value);
    if (!all && !asked.isCopy(words, pointing)) return value;
    if (all) asked.gone(words);
    return redactedText;
  }
  if (innerType && type !== 'array') return without(innerType, value, all, asked, field, pointing);
  // A list of words of the method, such as what a story tells that the law protects.
  if (all && element && insideOf(element).entries) return Array.isArray(value) && value.length === 0 ? value : [];
  if (element) {
    if (!Array.isArray(value)) return value;
    const items = value.map((item) => without(element, item, all, asked, '', pointing));
    return items.every((item, place) => item === value[place]) ? value : items;
  }
  if (options) {
    const fitting = optionFor(options, discriminator, value);
    return fitting ? without(fitting, value, all, asked, '', pointing) : value;
  }
  if (shape) return typeof value === 'object' ? withoutIn(shape, value as Things, all, asked) : value;
  // The fields of a host go whole: what it no longer declares could hold anything. Of others only copies go.
  if (type === 'record' && typeof value === 'object') {
    if (all) return Object.keys(value).length === 0 ? value : {};
    return changedIn(value as Things, (_key, inner) => withoutCopy(inner, asked, pointing));
  }
  if (!all) return value;
  if (schema === urlSchema) return redactedUrl;
  if (schema === dateSchema || schema === whenSchema) return asked.day;
  if (field === 'maand') return asked.day.slice(0, 7);
  if (type === 'number' && schema.safeParse(0).success) return 0;
  return entries && 'onbekend' in entries ? 'onbekend' : value;
}

function withoutIn(shape: Readonly<Record<string, Schema<unknown>>>, record: Things, all: boolean, asked: Asked) {
  const here = all || asked.isAbout(record);
  const pointing = !here && asked.pointsTo(record);
  if (here) asked.goneFrom(record['id']);
  const left = changedIn(record, (key, inner) => {
    // The code of an area and the hash of a file say as much as their names, and may be left out.
    if (here && (key === 'code' || key === 'sha256')) return undefined;
    return shape[key] ? without(shape[key], inner, here, asked, key, pointing) : inner;
  });
  return left;
}

/** The record with other values; the same one when none changes, so that a host sees what to write. What becomes undefined is left out. */
function changedIn(record: Things, change: (key: string, inner: unknown) => unknown): Things {
  let isChanged = false;
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, inner] of Object.entries(record)) {
    const next = change(key, inner);
    isChanged ||= next !== inner;
    if (next !== undefined || inner === undefined) entries.push([key, next]);
  }
  return isChanged ? Object.fromEntries(entries) : record;
}

const withoutCopy = (value: unknown, { isCopy }: Pick<Asked, 'isCopy'>, pointing: boolean): unknown =>
  typeof value === 'string' && isCopy(wordsOf(value), pointing) ? redactedText : value;

/** The alternative that a value is: by the field that tells them apart, which is quick, or else by trying. */
function optionFor(
  options: readonly Schema<unknown>[],
  discriminator: string | undefined,
  value: unknown,
): Schema<unknown> | undefined {
  const said = discriminator === undefined ? undefined : (value as Things)[discriminator];
  const told = options.filter((option) => {
    const field = discriminator === undefined ? undefined : insideOf(option).shape?.[discriminator];
    if (said === undefined || field === undefined) return false;
    const { values = [], entries = {} } = insideOf(field);
    return values.includes(said) || Object.values(entries).some((word) => word === said);
  });
  return told.length === 1 ? told[0] : options.find((option) => option.safeParse(value).success);
}

const payloads = new Map<string, Readonly<Record<string, Schema<unknown>>>>(
  Array.from(commandOfFact, ([fact, command]) => [fact, payloadOf(command)]),
);

function factWithout(fact: Fact, all: boolean, asked: Omit<Asked, 'day'>): Fact {
  const own: Asked = { ...asked, day: dayOf(fact.meta.op) };
  const things: Things = { ...fact };
  const pointing = !all && asked.pointsTo(things);
  const payload = payloads.get(fact.type) ?? {};
  const left = changedIn(things, (field, value) => {
    const schema = Object.hasOwn(payload, field) ? payload[field] : undefined;
    return schema === undefined ? value : without(schema, value, all, own, field, pointing);
  });
  // An unchanged fact stays the same object, so that a host sees which ones to write.
  return left === things ? fact : (left as unknown as Fact);
}

const nothing: Omit<Asked, 'day'> = {
  isAbout: () => false,
  isCopy: () => false,
  pointsTo: () => false,
  gone: () => undefined,
  goneFrom: () => undefined,
};

/** The fact without anything that a person told. */
export const redactedWhole = (fact: Fact): Fact => factWithout(fact, true, nothing);

/** Fields that say which thing a record is about, where it has no id of its own. */
const subjects = ['doel', 'leervraag', 'aanname'];

const idsIn = (record: Things, field: string): readonly unknown[] => {
  const value = record[field];
  return Array.isArray(value) ? value : [];
};

/**
 * Whether a record was told about, or by, nobody and nothing but these: what was said back to somebody or about a piece, an inzicht of one
 * person or on one piece, and the surprise of one person. What others said as well stays theirs.
 */
function isSaidOf(record: Things, asked: ReadonlySet<unknown>): boolean {
  const only = (field: string): boolean => {
    const ids = idsIn(record, field);
    return ids.length > 0 && ids.every((id) => asked.has(id));
  };
  if ('uitkomst' in record && 'tekst' in record)
    return [...idsIn(record, 'reizigers'), ...idsIn(record, 'materiaal')].some((id) => asked.has(id));
  if ('inzicht' in record && 'gezegdDoor' in record) return only('gezegdDoor') || only('materiaal');
  return record['soort'] === 'verwondering' && only('aangedragenDoor');
}

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

/** Whether a record holds one of these ids, by itself or in a list. */
const holdsOneOf = (record: Things, ids: ReadonlySet<unknown>): boolean =>
  Object.values(record).some((value) =>
    Array.isArray(value) ? value.some((id) => typeof id === 'string' && ids.has(id)) : ids.has(value),
  );

/** The fact after a change; as it came when it is no fact at all, or cannot be read. */
function changed(fact: Fact, change: (fact: Fact) => Fact): Fact {
  try {
    const { type, meta } = fact as Partial<Fact>;
    return typeof type === 'string' && typeof meta?.op === 'string' ? change(fact) : fact;
  } catch {
    return fact;
  }
}

/**
 * The facts without what people told about these things: for a host that stored too much. Same length, order, ids, moments
 * and stage; texts, figures and days go: from the thing wherever it stands, from what is said about it, also back to whoever brought it, and
 * from every copy. A copy is a sentence anywhere, or a shorter text of a record that points to the thing, with the same words, however they
 * are spaced, encoded, punctuated or capitalised. The store's `replace` then puts the facts in the place of the old ones, and
 * `redactSeal` keeps the seal of facts that were redacted whole.
 *
 * Shape: facts that did not change are the same objects. A part of a sentence, a name or a word that somebody copied into
 * another thing is found by the id of that thing, not by this one. An id that occurs nowhere changes nothing and is not reported:
 * `eraseFacts` refuses it, and reads and replaces as well.
 *
 * @param ids - ids of the things, the `seq` of a fact that goes whole, or a part of a fact
 * @example
 * const read = await store.read('reis-1');
 * if (read.ok) await store.replace('reis-1', redactFacts(read.facts, ['m-12']), read.seq);
 */
export function redactFacts(facts: readonly Fact[], ids: Iterable<Erasable>): readonly Fact[] {
  const asked: ReadonlySet<unknown> = new Set(itemsOf(ids));
  const parts = [...asked].flatMap((one) => partOf(one) ?? []);
  const isAbout = (record: Things): boolean =>
    ('id' in record ? asked.has(record['id']) : subjects.some((subject) => asked.has(record[subject]))) ||
    isSaidOf(record, asked);
  const [texts, from] = [new Set<string>(), new Set<unknown>(asked)];
  const gone = (words: string): void => void (words !== '' && texts.add(words));
  const goneFrom = (id: unknown): void => void (typeof id === 'string' && from.add(id));
  const given = (Array.isArray(facts) ? itemsOf(facts) : []) as readonly Fact[];
  const whole = { ...nothing, isAbout, gone };
  const withoutParts = (start: Fact): Fact => {
    let fact = start;
    for (const { seq, path } of parts) {
      if (seq !== start.seq) continue;
      const left = withPart(fact, redactedWhole(fact), path);
      for (const text of left.gone) gone(wordsOf(text));
      fact = left.fact;
    }
    return fact;
  };
  const erased = given.map((one) =>
    changed(one, (fact) =>
      asked.has(fact.seq)
        ? factWithout(fact, true, { ...whole, goneFrom })
        : factWithout(withoutParts(fact), isAboutOne(fact, asked), whole),
    ),
  );
  if (texts.size === 0) return erased;
  const copies: Omit<Asked, 'day'> = {
    ...nothing,
    isCopy: (words, pointing) => texts.has(words) && (pointing || isSentence(words)),
    pointsTo: (record) => holdsOneOf(record, from),
  };
  return erased.map((one) => changed(one, (fact) => factWithout(fact, false, copies)));
}
