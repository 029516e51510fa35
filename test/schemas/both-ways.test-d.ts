import { expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Command, CommandPayloads, CommandType, Fact, FactType, Reis } from '../../src/index.js';
import { gebiedSchema, materiaalSchema, reiswensSchema } from '../../src/schemas/index.js';
import type { Gebied, Materiaal, Reiswens } from '../../src/schemas/index.js';
import { schemaOf, type Schema } from '../../src/schemas/schema.js';
import type { CommandOf, FactOf } from '../../src/steps/facts.js';

it('a schema gives its interface, and takes it', () => {
  expectTypeOf<z.output<typeof gebiedSchema>>().toEqualTypeOf<Gebied>();
  expectTypeOf<z.input<typeof materiaalSchema>>().toEqualTypeOf<Materiaal>();
  expectTypeOf<z.output<typeof reiswensSchema>>().toEqualTypeOf<Reiswens>();
});

it('a schema that lacks a field, or has one too many, is no schema of that interface', () => {
  const bind = schemaOf<Gebied>();
  const naam = z.string();
  const code = z.string().optional();
  // @ts-expect-error `code` is missing
  bind(z.strictObject({ naam }));
  // @ts-expect-error `extra` is not in the interface
  bind(z.strictObject({ naam, code, extra: z.string() }));
  // @ts-expect-error `code` may be absent
  bind(z.strictObject({ naam, code: z.string() }));
  expectTypeOf(bind(z.strictObject({ naam, code }))).toEqualTypeOf<Schema<Gebied>>();
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
