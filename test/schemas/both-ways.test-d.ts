import { expectTypeOf, it } from 'vitest';
import * as classic from 'zod';
import * as z from 'zod/mini';
import type { Command, CommandPayloads, CommandType, Fact, FactType } from '../../src/index.js';
import {
  type Reis,
  gebiedSchema,
  materiaalSchema,
  reiswensSchema,
  type Gebied,
  type Materiaal,
  type Reiswens,
} from '../../src/schemas/index.js';
import { schemaOf, type Schema } from '../../src/schemas/basis/schema.js';
import type { CommandOf, FactOf } from '../../src/steps/facts.js';

it('a schema gives its interface, and takes it', () => {
  expectTypeOf<z.output<typeof gebiedSchema>>().toEqualTypeOf<Gebied>();
  expectTypeOf<z.input<typeof materiaalSchema>>().toEqualTypeOf<Materiaal>();
  expectTypeOf<z.output<typeof reiswensSchema>>().toEqualTypeOf<Reiswens>();
});

it('a schema gives its interface within the schemas of a host, of both kinds of Zod', () => {
  const shape = { gebied: gebiedSchema, wensen: classic.array(reiswensSchema) };
  const ofHost = classic.object({ ...shape, later: classic.optional(materiaalSchema) });
  const small = z.object({ ...shape, later: z.optional(materiaalSchema) });
  interface OfHost {
    gebied: Gebied;
    wensen: Reiswens[];
    later?: Materiaal | undefined;
  }
  expectTypeOf<classic.output<typeof ofHost>>().toEqualTypeOf<OfHost>();
  expectTypeOf<z.output<typeof small>>().toEqualTypeOf<OfHost>();
  expectTypeOf<classic.input<typeof ofHost>>().toEqualTypeOf<OfHost>();
  expectTypeOf(gebiedSchema.parse({})).toEqualTypeOf<Gebied>();
  expectTypeOf(gebiedSchema.safeParse({}).data).toEqualTypeOf<Gebied | undefined>();
});

it('a schema that lacks a field, or has one too many, is no schema of that interface', () => {
  const bind = schemaOf<Gebied>();
  const naam = z.string();
  const code = z.optional(z.string());
  const jaar = z.optional(z.number());
  // @ts-expect-error `code` is missing
  bind(z.strictObject({ naam, jaar }));
  // @ts-expect-error `extra` is not in the interface
  bind(z.strictObject({ naam, code, jaar, extra: z.string() }));
  // @ts-expect-error `code` may be absent
  bind(z.strictObject({ naam, jaar, code: z.string() }));
  expectTypeOf(bind(z.strictObject({ naam, code, jaar }))).toEqualTypeOf<Schema<Gebied>>();
});

it('a schema that takes more or less than its interface says is no schema of it', () => {
  interface Stop {
    id: string;
    soort: 'a' | 'b';
    aantal: number;
    weg: string | null;
    lijst: readonly { naam: string }[];
  }
  const bind = schemaOf<Stop>();
  const right = {
    id: z.string(),
    soort: z.enum(['a', 'b']),
    aantal: z.number(),
    weg: z.nullable(z.string()),
    lijst: z.array(z.strictObject({ naam: z.string() })),
  };
  expectTypeOf(bind(z.strictObject(right))).toEqualTypeOf<Schema<Stop>>();
  // @ts-expect-error one word less
  bind(z.strictObject({ ...right, soort: z.literal('a') }));
  // @ts-expect-error one word more
  bind(z.strictObject({ ...right, soort: z.enum(['a', 'b', 'c']) }));
  // @ts-expect-error any text
  bind(z.strictObject({ ...right, soort: z.string() }));
  // @ts-expect-error another type
  bind(z.strictObject({ ...right, aantal: z.string() }));
  // @ts-expect-error also a text
  bind(z.strictObject({ ...right, aantal: z.union([z.number(), z.string()]) }));
  // @ts-expect-error never `null`
  bind(z.strictObject({ ...right, weg: z.string() }));
  // @ts-expect-error absent instead of `null`
  bind(z.strictObject({ ...right, weg: z.optional(z.string()) }));
  // @ts-expect-error a field less, deeper down
  bind(z.strictObject({ ...right, lijst: z.array(z.strictObject({})) }));
  // @ts-expect-error a field more, deeper down
  bind(z.strictObject({ ...right, lijst: z.array(z.strictObject({ naam: z.string(), extra: z.string() })) }));
  // @ts-expect-error one thing instead of a list
  bind(z.strictObject({ ...right, lijst: z.strictObject({ naam: z.string() }) }));
  // @ts-expect-error anything at all
  bind(z.strictObject({ ...right, id: z.any() }));
  // @ts-expect-error anything at all, as a whole
  bind(z.any());
  // @ts-expect-error a schema that changes what it reads
  bind(z.strictObject({ ...right, id: z.pipe(z.string(), z.transform(Number)) }));
});

it('every command has one fact, and every fact its command', () => {
  expectTypeOf<FactOf[CommandType]>().toEqualTypeOf<FactType>();
  expectTypeOf<CommandOf<FactType>>().toEqualTypeOf<CommandType>();
  expectTypeOf<CommandOf<'foto.vastgesteld'>>().toEqualTypeOf<'foto.vaststellen'>();
});

it('a fact carries what its command carried', () => {
  expectTypeOf<Fact<'materiaal.toegevoegd'>['materiaal']>().toEqualTypeOf<Materiaal>();
  expectTypeOf<Command<'materiaal.toevoegen'>['materiaal']>().toEqualTypeOf<
    CommandPayloads['materiaal.toevoegen']['materiaal']
  >();
  expectTypeOf<Fact<'foto.vastgesteld'>['versie']>().toEqualTypeOf<number>();
  expectTypeOf<Fact<'reis.gestaakt'>>().not.toHaveProperty('versie');
});

it('a journey is read, never written', () => {
  expectTypeOf<Reis>().toEqualTypeOf<Readonly<Reis>>();
  expectTypeOf<Reis['materiaal']>().toEqualTypeOf<readonly Materiaal[]>();
});
