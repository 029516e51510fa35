import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import { gebiedSchema, idSchema, opdrachtSchema, reiswensSchema } from '../../src/schemas/index.js';

const opdracht = { vraag: 'Hoe worden ouderen minder eenzaam?', aanleiding: '', ambitie: '', context: '' };
const zaak = { zaak: 'z-1', opdracht };
const schemas = {
  zod: z.object({
    zaak: z.string(),
    opdracht: opdrachtSchema,
    gebied: z.optional(gebiedSchema),
    ids: z.array(idSchema),
  }),
  'zod/mini': mini.object({
    zaak: mini.string(),
    opdracht: opdrachtSchema,
    gebied: mini.optional(gebiedSchema),
    ids: mini.array(idSchema),
  }),
};

describe.each(Object.entries(schemas))('in a schema of a host, made with %s', (_name, schema) => {
  it('our schemas check their own part', () => {
    expect(schema.parse({ ...zaak, ids: ['m-1'] })).toEqual({ ...zaak, ids: ['m-1'] });
    const { error } = schema.safeParse({ ...zaak, opdracht: { ...opdracht, vraag: 7 }, ids: ['<b>'] });
    expect(error?.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['invalid_type', 'opdracht.vraag'],
      ['invalid_format', 'ids.0'],
    ]);
  });

  it('our schemas are written as JSON Schema with the rest', () => {
    const { properties } = z.toJSONSchema(schema);
    expect(properties?.['opdracht']).toEqual(withoutDialect(z.toJSONSchema(opdrachtSchema)));
    expect(mini.toJSONSchema(opdrachtSchema)).toEqual(z.toJSONSchema(opdrachtSchema));
  });
});

function withoutDialect({ $schema: _dialect, ...rest }: Readonly<Record<string, unknown>>): unknown {
  return rest;
}

describe('on its own', () => {
  it('a schema parses, and says what is wrong', () => {
    expect(opdrachtSchema.parse(opdracht)).toEqual(opdracht);
    expect(() => opdrachtSchema.parse({})).toThrow(z.core.$ZodError);
    expect(reiswensSchema.safeParse({ opgave: '' }).success).toBe(false);
  });

  it('a schema is a standard schema, as form libraries ask for', () => {
    expect(opdrachtSchema['~standard'].validate(opdracht)).toEqual({ value: opdracht });
  });
});
