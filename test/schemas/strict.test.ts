import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as schemas from '../../src/schemas/index.js';
import { commandSchema, factSchema } from '../../src/steps/parse.js';
import { everyStep } from '../support/everyStep.js';

const taken = everyStep();
const samples = new Map(taken.map(({ command, fact }) => [command.type, { command, fact }]));

/** Every object in a value, with the path that leads to it. */
function objects(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    objects(child, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [at, ...inner];
}

const within = (value: unknown, path: readonly (string | number)[]): Record<string, unknown> =>
  path.reduce((holder, key) => (holder as Record<string | number, unknown>)[key], value) as Record<string, unknown>;

describe.each([...samples])('%s', (type, { command, fact }) => {
  it('changes nothing that it accepts: it asserts, and adds no default', () => {
    expect(commandSchema(type).parse(command)).toEqual(command);
    expect(factSchema(fact.type).parse(fact)).toEqual(fact);
  });

  it('accepts no unknown field, at any depth', () => {
    for (const path of objects(command)) {
      const more = structuredClone(command);
      within(more, path)['ongevraagd'] = true;
      expect([path, commandSchema(type).safeParse(more).success]).toEqual([path, false]);
    }
    for (const path of objects(fact)) {
      const more = structuredClone(fact);
      within(more, path)['ongevraagd'] = true;
      expect([path, factSchema(fact.type).safeParse(more).success]).toEqual([path, false]);
    }
  });

  it('accepts no `null` where something is absent', () => {
    for (const path of objects(command)) {
      for (const key of Object.keys(within(command, path))) {
        const less = structuredClone(command) as unknown;
        within(less, path)[key] = null;
        expect([...path, key, commandSchema(type).safeParse(less).success]).toEqual([...path, key, false]);
      }
    }
  });
});

describe('every schema', () => {
  const named = Object.entries(schemas).filter(([name]) => name.endsWith('Schema')) as [string, z.ZodType][];

  it.each(named)('%s can be written as JSON Schema, so that others can check what we check', (_name, schema) => {
    expect(() => z.toJSONSchema(schema)).not.toThrow();
  });

  it.each(named)('%s takes nothing for granted', (_name, schema) => {
    for (const nothing of [undefined, null, [], 'x y', 7, true])
      expect([nothing, schema.safeParse(nothing).success]).toEqual([nothing, false]);
  });
});

/** What can be asserted without changing anything: no default, no transformation, nothing that guesses. */
const asserting = new Set('object string number boolean enum literal array optional nullable union record'.split(' '));

interface Part {
  readonly type: string;
  readonly checks?: readonly { _zod: { def: { check: string } } }[];
  readonly [more: string]: unknown;
}

/** The parts of a schema that could change what they read. */
function changing(schema: z.ZodType): string[] {
  const def = schema.def as unknown as Part;
  const own = asserting.has(def.type) ? [] : [def.type];
  const trims = (def.checks ?? []).map(({ _zod }) => _zod.def.check).filter((check) => check === 'overwrite');
  const { shape, element, innerType, options } = def as {
    shape?: Readonly<Record<string, z.ZodType>>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    options?: readonly z.ZodType[];
  };
  const inner = [...Object.values(shape ?? {}), ...(options ?? [])];
  if (element) inner.push(element);
  if (innerType) inner.push(innerType);
  return [...own, ...trims, ...inner.flatMap(changing)];
}

describe('what a schema is made of', () => {
  const every = [
    ...(Object.entries(schemas).filter(([name]) => name.endsWith('Schema')) as [string, z.ZodType][]),
    ...taken.map(({ command: { type } }) => [type, commandSchema(type)] as [string, z.ZodType]),
    ...taken.map(({ fact: { type } }) => [type, factSchema(type)] as [string, z.ZodType]),
  ];

  it('never changes what it reads', () => {
    expect(every.flatMap(([name, schema]) => changing(schema).map((part) => `${name}: ${part}`))).toEqual([]);
  });

  it.each([
    z.string().trim(),
    z.string().default('x'),
    z.coerce.number().catch(1),
    z.array(z.string().transform(String)),
  ])('is looked at deeply enough: %#', (schema) => {
    expect(changing(schema).length).toBeGreaterThan(0);
  });
});

describe('ids, lines and moments', () => {
  it.each([
    ['', false],
    ['m-1', true],
    ['urn:uuid:1.2_3', true],
    ['-m', false],
    ['a b', false],
    ['<b>', false],
    ['../geheim', false],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['é', false],
  ])('the id «%s»: %s', (id, ok) => {
    expect(schemas.idSchema.safeParse(id).success).toBe(ok);
  });

  it.each([
    ['Een titel', true],
    [' ', false],
    ['', false],
    ['Een\nTwee', false],
    ['Een\u2028Twee', false],
    ['Een\r', false],
    ['x'.repeat(300), true],
    ['x'.repeat(301), false],
  ])('the line «%s»: %s', (naam, ok) => {
    expect(schemas.gebiedSchema.safeParse({ naam }).success).toBe(ok);
  });

  it('a long text that is no line is refused at once', () => {
    for (const naam of [' '.repeat(1_000_000), `${'x'.repeat(1_000_000)}\n`, '\n'.repeat(1_000_000)])
      expect(schemas.gebiedSchema.safeParse({ naam }).success).toBe(false);
  });

  it.each([
    ['2026-01-12T09:00:00+01:00', true],
    ['2026-01-12T09:00:00Z', true],
    ['2026-01-12T09:00:00.123Z', true],
    ['2026-01-12T09:00:00', false],
    ['2026-01-12', false],
    ['2026-13-12T09:00:00Z', false],
    ['2026-02-30T09:00:00Z', false],
    ['gisteren', false],
  ])('the moment «%s»: %s', (op, ok) => {
    expect(schemas.metaSchema.safeParse({ op, door: 'r-1' }).success).toBe(ok);
  });
});
