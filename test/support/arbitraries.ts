import fc from 'fast-check';
import * as z from 'zod';
import type { Command, CommandType } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import type { Thing } from '../../src/method/dingen.js';
import { refersTo } from '../../src/schemas/basis/refers.js';
import { invalshoeken } from '../../src/method/materiaal.js';
import { secties } from '../../src/method/secties.js';
import { dateSchema, idSchema, momentSchema } from '../../src/schemas/basis/values.js';
import { invalshoekSchema } from '../../src/schemas/materiaal.js';
import type { Schema } from '../../src/schemas/basis/schema.js';
import { payloadOf } from '../../src/steps/steps.js';
import { nextMeta } from './samples.js';

/** What stands in an id field: ids of these things, or a new one. */
type Ids = (things: readonly Thing[] | undefined) => fc.Arbitrary<string>;

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema<unknown>>>;
  readonly element?: Schema<unknown>;
  readonly innerType?: Schema<unknown>;
  readonly options?: readonly Schema<unknown>[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/** Text as people write it, and as nobody does. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '<b>&amp;"\'',
    '| --- |\n\n# kop',
    '![x](javascript:alert(1))',
    '\u202E',
  ),
);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

/** Texts that a schema of a text takes: of its pattern where it has one that says it all, and any text otherwise. */
function textOf(schema: Schema<unknown>): fc.Arbitrary<unknown> {
  if (schema === dateSchema) return day.map((one) => one.toISOString().slice(0, 10));
  if (schema === momentSchema) return day.map((one) => one.toISOString());
  const { checks = [] } = schema.def as unknown as { checks?: readonly { _zod: { def: { pattern?: RegExp } } }[] };
  const pattern = checks
    .map(({ _zod }) => _zod.def.pattern)
    .find((one) => one?.source.startsWith('^') && one.source !== '^.*$');
  return (pattern ? fc.stringMatching(pattern) : words).filter((one) => schema.safeParse(one).success);
}

function numberOf(schema: Schema<unknown>): fc.Arbitrary<unknown> {
  const { type, minimum = -1e9, maximum = 1e9 } = z.toJSONSchema(schema);
  const [min, max] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  if (type === 'integer') return fc.integer({ min, max: Math.min(max, min + 200) });
  // JSON knows no negative zero.
  return fc.double({ min, max, noNaN: true }).map((one) => (one === 0 ? 0 : one));
}

/** Everything that a schema takes, also what nobody would think of. `field` is the name of where it stands. */
function arbitraryOf(schema: Schema<unknown>, ids: Ids, field = ''): fc.Arbitrary<unknown> {
  const { type, shape, element, innerType, options, entries, values } = schema.def as unknown as Definition;
  if (schema === idSchema || refersTo(schema)) return ids(refersTo(schema));
  // The fields of a host are tested where one declares them.
  if (type === 'record') return fc.constant({});
  if (schema === invalshoekSchema) return fc.constantFrom(...invalshoeken);
  if (field === 'sectie') return fc.constantFrom(...Object.values(secties).flat());
  if (shape) {
    const fields = Object.entries(shape);
    const may = new Set(fields.filter(([, inner]) => inner.def.type === 'optional').map(([key]) => key));
    const model = Object.fromEntries(fields.map(([key, inner]) => [key, arbitraryOf(inner, ids, key)]));
    return fc.record(model, {
      requiredKeys: fields.map(([key]) => key).filter((key) => !may.has(key)),
      noNullPrototype: true,
    });
  }
  if (element) return fc.array(arbitraryOf(element, ids, field), { maxLength: 3 });
  if (options) return fc.oneof(...options.map((option) => arbitraryOf(option, ids, field)));
  // Forms send `undefined` for what is left empty: it is the same as nothing.
  if (innerType)
    return fc.option(arbitraryOf(innerType, ids, field), { nil: type === 'nullable' ? null : undefined, freq: 6 });
  if (entries) return fc.constantFrom(...Object.values(entries));
  if (values) return fc.constantFrom(...values);
  if (type === 'number') return numberOf(schema);
  return type === 'boolean' ? fc.boolean() : textOf(schema);
}

/** Which list of a journey each thing stands in. */
const listsOf = (reis: Reis): Partial<Record<Thing, readonly { id: string }[]>> => ({
  reiziger: reis.reizigers,
  materiaal: reis.materiaal,
  inzicht: reis.inzichten,
  indicator: reis.indicatoren,
  experiment: reis.experimenten,
  reflectie: reis.reflecties,
  werkzaamElement: reis.werkzameElementen,
  keuze: reis.keuzes,
  doelgroep: reis.doelgroepen,
  ontmoeting: reis.ontmoetingen,
  doel: reis.programma?.doelen ?? [],
  middel: reis.programma?.middelen ?? [],
  leervraag: reis.programma?.leervragen ?? [],
  aanname: reis.programma?.aannames ?? [],
  inspanning: reis.programma?.inspanningen ?? [],
  oordeel: reis.oordelen,
  toelichting: reis.toelichtingen,
  betekenis: reis.reisverslagen.at(-1)?.reisverslag.betekenis ?? [],
});

/** What is described again under its own id, and where it stands. */
const again: Partial<Record<CommandType, keyof Reis>> = {
  'reiziger.bijwerken': 'reizigers',
  'materiaal.corrigeren': 'materiaal',
  'keuze.herzien': 'keuzes',
  'werkzaamElement.herzien': 'werkzameElementen',
};

/** Ids that mostly stand for something in this journey; ids that a command brings are mostly new. */
function idsIn(reis: Reis, command: CommandType): Ids {
  const lists = listsOf(reis);
  const fresh = fc.nat({ max: 9_999 }).map((number) => `x-${reis.seq + 1}-${number}`);
  const own = again[command];
  return (things) => {
    const found = things?.flatMap((thing) => lists[thing] ?? []);
    const list = found ?? (own ? (reis[own] as readonly { id: string }[]) : []);
    const known = list.slice(-8).map(({ id }) => id);
    if (known.length === 0) return fresh;
    return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...known) }, fresh);
  };
}

/** Any command of one type that a schema takes; most of what it points to is there. */
export function arbitraryCommand<C extends CommandType>(reis: Reis, type: C): fc.Arbitrary<Command<C>> {
  const ids = idsIn(reis, type);
  const payload = Object.entries(payloadOf(type));
  return fc
    .record(Object.fromEntries(payload.map(([field, schema]) => [field, arbitraryOf(schema, ids, field)])), {
      noNullPrototype: true,
    })
    .map(
      (fields) => ({ type, meta: nextMeta(reis, reis.opdracht?.opdrachtgever), ...fields }) as unknown as Command<C>,
    );
}
